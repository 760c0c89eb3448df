package app.punktlig.teams;

import app.punktlig.chat.Card;
import app.punktlig.chat.Card.Field;
import app.punktlig.chat.Conversation;
import app.punktlig.chat.Message.Surface;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import app.punktlig.language.Texts;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Clicks, dialogs and message actions: requests that wait for their card in the response. */
final class Invokes {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int BAD_REQUEST = 400;
    private static final int FAILED = 500;

    /** What the message actions of the manifest ask for; understood whatever the language. */
    static final Map<String, String> ACTIONS = Map.of("addPoint", "formulär punkt", "assign", "formulär uppdrag");

    private final Conversation conversation;
    private final MessageReader messages;

    Invokes(Conversation conversation, MessageReader messages) {
        this.conversation = conversation;
        this.messages = messages;
    }

    /** The response's body; empty for an invoke that Punktlig does not know. */
    Optional<ObjectNode> answer(Incoming incoming) {
        return switch (incoming.name()) {
            case "adaptiveCard/action" -> Optional.of(clicked(incoming));
            case "task/fetch", "task/submit" ->
                Optional.of(dialog(incoming, incoming.value().path("data"), Surface.DIALOG));
            case "composeExtension/fetchTask" -> Optional.of(messageAction(incoming));
            case "composeExtension/submitAction" -> Optional.of(submitted(incoming));
            case "composeExtension/query" -> Optional.of(found(incoming));
            default -> Optional.empty();
        };
    }

    /** What Teams is told when carrying out failed; nothing has changed then. */
    static ObjectNode failure(Incoming incoming) {
        var text = Texts.in(incoming.language()).say("card.failed");
        return incoming.name().equals("adaptiveCard/action") ? error(FAILED, "Failed", text) : task(message(text));
    }

    private ObjectNode clicked(Incoming incoming) {
        var data = incoming.value().path("action").path("data");
        var say = say(data);
        if (say.isEmpty()) {
            return error(BAD_REQUEST, "BadRequest", notUnderstood(incoming));
        }
        if (incoming.value().path("trigger").asText("").equals("automatic")) {
            return looked(incoming, say);
        }
        var message = messages.said(incoming, say, MessageReader.fields(data), Surface.BUTTON);
        return conversation.answer(message).stream()
                .findFirst()
                .map(Invokes::card)
                .orElseGet(() -> toast(Texts.in(spoken(incoming)).say("card.done-already")));
    }

    /** A card that somebody looks at: only its like takes its place, never a refusal or a question. */
    private ObjectNode looked(Incoming incoming, String say) {
        return conversation.answer(messages.said(incoming, say, Map.of(), Surface.REFRESH)).stream()
                .filter(card -> card.refresh() != null)
                .findFirst()
                .map(Invokes::card)
                .orElseGet(() -> error(BAD_REQUEST, "NotShown", notUnderstood(incoming)));
    }

    private ObjectNode dialog(Incoming incoming, JsonNode data, Surface surface) {
        var say = say(data);
        if (say.isEmpty()) {
            return task(message(notUnderstood(incoming)));
        }
        return dialog(conversation.answer(messages.said(incoming, say, MessageReader.fields(data), surface)));
    }

    /** Teams sends the message along once more: the way back to it needs no field, and a question before the form loses nothing. */
    private ObjectNode submitted(Incoming incoming) {
        var data = incoming.value().path("data");
        var say = say(data);
        var typed = MessageReader.fields(data);
        if (say.isEmpty()) {
            return dialog(incoming, data, Surface.MESSAGE_ACTION);
        }
        var fields = new HashMap<>(typed.isEmpty() ? fromMessage(incoming) : typed);
        fields.putIfAbsent("link", link(incoming));
        return dialog(conversation.answer(messages.said(incoming, say, fields, Surface.MESSAGE_ACTION)));
    }

    /** The message's words and the way back to it become fields of the form. */
    private ObjectNode messageAction(Incoming incoming) {
        var value = incoming.value();
        var say = ACTIONS.get(value.path("commandId").asText());
        if (say == null) {
            return task(message(notUnderstood(incoming)));
        }
        return dialog(conversation.answer(messages.said(incoming, say, fromMessage(incoming), Surface.MESSAGE_ACTION)));
    }

    private static Map<String, String> fromMessage(Incoming incoming) {
        return Map.of("background", words(incoming.value().at("/messagePayload/body")), "link", link(incoming));
    }

    /** Back to the message on the web, and to nothing else. */
    private static String link(Incoming incoming) {
        var link = incoming.value().at("/messagePayload/linkToMessage").asText("");
        return link.startsWith("https://") ? link : "";
    }

    private ObjectNode found(Incoming incoming) {
        var words = incoming.value()
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("name").asText().equals("words"))
                .map(parameter -> parameter.path("value").asText(""))
                .findFirst()
                .orElse("");
        var say = Order.SEARCH.word(Language.SV) + " " + words;
        var answers = conversation.answer(messages.said(incoming, say, Map.of(), Surface.SEARCH));
        return answers.isEmpty() ? JSON.objectNode() : new SearchResults(answers).body();
    }

    private static String words(JsonNode body) {
        var content = body.path("content").asText("");
        return body.path("contentType").asText("").equals("text")
                ? PlainText.ofText(content)
                : PlainText.ofHtml(content);
    }

    private static String say(JsonNode data) {
        var say = data.path(CardActions.SAY);
        return say.isTextual() ? say.asText() : "";
    }

    private String notUnderstood(Incoming incoming) {
        return Texts.in(spoken(incoming)).say("card.button-not-understood");
    }

    private Language spoken(Incoming incoming) {
        return conversation.languageOf(incoming.tenantId(), MessageReader.sender(incoming), incoming.language());
    }

    /** The dialog goes on with the card; without one it closes. */
    private static ObjectNode dialog(List<Card> cards) {
        return cards.stream().findFirst().map(Invokes::page).orElseGet(JSON::objectNode);
    }

    private static ObjectNode page(Card card) {
        var info = JSON.objectNode().put("title", CardText.literal(card.title()));
        info.put("width", "medium")
                .put("height", card.body().stream().anyMatch(Field.class::isInstance) ? "large" : "medium");
        info.set("card", attachment(AdaptiveCards.inDialog(card)));
        return task(JSON.objectNode().put("type", "continue").set("value", info));
    }

    private static ObjectNode message(String text) {
        return JSON.objectNode().put("type", "message").put("value", text);
    }

    private static ObjectNode task(ObjectNode what) {
        return JSON.objectNode().set("task", what);
    }

    static ObjectNode attachment(ObjectNode card) {
        return JSON.objectNode().put("contentType", AdaptiveCards.CONTENT_TYPE).set("content", card);
    }

    private static ObjectNode card(Card card) {
        return response(200, AdaptiveCards.CONTENT_TYPE).set("value", AdaptiveCards.inChat(card));
    }

    /** A line of text above the card, which stays as it is. */
    private static ObjectNode toast(String text) {
        return response(200, "application/vnd.microsoft.activity.message").put("value", text);
    }

    private static ObjectNode error(int status, String code, String text) {
        var response = response(status, "application/vnd.microsoft.error");
        response.putObject("value").put("code", code).put("message", text);
        return response;
    }

    private static ObjectNode response(int status, String type) {
        return JSON.objectNode().put("statusCode", status).put("type", type);
    }
}
