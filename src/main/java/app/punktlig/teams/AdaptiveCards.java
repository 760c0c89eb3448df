package app.punktlig.teams;

import app.punktlig.chat.Card;
import app.punktlig.chat.Card.Tone;
import app.punktlig.teams.CardText.Look;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Cards as Adaptive Cards 1.5, all of one family: a band that says what kind it is, then the content, then the buttons. */
final class AdaptiveCards {
    static final String CONTENT_TYPE = "application/vnd.microsoft.card.adaptive";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AdaptiveCards() {}

    static ObjectNode inChat(Card card) {
        return fitting(card, CardActions.IN_CHAT, CardSize::fits);
    }

    /** The beginning of the same card, for when the whole was refused as too big. */
    static ObjectNode shortInChat(Card card) {
        return fitting(card, CardActions.IN_CHAT, CardSize::fitsEasily);
    }

    static ObjectNode inDialog(Card card) {
        return fitting(card, CardActions.IN_DIALOG, CardSize::fits);
    }

    private static ObjectNode fitting(Card card, CardActions actions, Predicate<JsonNode> fits) {
        return CardSize.LARGEST_FIRST.stream()
                .map(size -> drawn(card, actions, size))
                .filter(fits)
                .findFirst()
                .orElseGet(() -> drawn(withoutContent(card), actions, CardSize.LARGEST_FIRST.getLast()));
    }

    private static Card withoutContent(Card card) {
        var summary = new Card.Text(card.summary(), Card.Weight.NORMAL);
        return new Card(card.language(), card.title(), card.tone(), card.summary(), List.of(summary), List.of());
    }

    private static ObjectNode drawn(Card card, CardActions actions, CardSize size) {
        var words = new CardWords(card.language());
        var summary = size.cut(card.summary(), words.cut());
        var drawn = JSON.objectNode()
                .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .put("type", "AdaptiveCard")
                .put("version", "1.5")
                .put("lang", card.language().locale().getLanguage())
                .put("fallbackText", CardText.literal(summary))
                .put("speak", CardText.spoken(summary));
        drawn.putObject("msteams").put("width", "Full");
        withRefresh(drawn, card, actions);
        var body = drawn.putArray("body");
        if (!isFormInDialog(card, actions)) {
            body.add(band(card, size.cut(card.title(), words.cut()), words));
        }
        body.addAll(toMend(card, words));
        var blocks = new CardBlocks(actions, size, words);
        card.body().forEach(block -> body.addAll(blocks.of(block)));
        withButtons(drawn, actions.of(card.buttons()));
        return drawn;
    }

    /** What is wrong in a form may be far below what is seen of it first. */
    private static List<ObjectNode> toMend(Card card, CardWords words) {
        var labels = card.body().stream()
                .filter(Card.Field.class::isInstance)
                .map(Card.Field.class::cast)
                .filter(field -> field.error() != null)
                .map(Card.Field::label)
                .collect(Collectors.joining(", "));
        return labels.isEmpty() ? List.of() : List.of(CardText.block("⚠ " + words.toMend(labels), Look.ALERT));
    }

    /** Dialogs know no refresh. */
    private static void withRefresh(ObjectNode drawn, Card card, CardActions actions) {
        var refresh = card.refresh();
        if (refresh != null && actions == CardActions.IN_CHAT) {
            var action = JSON.objectNode().put("type", "Action.Execute").put("verb", "refresh");
            action.putObject("data").put(CardActions.SAY, refresh.say());
            var node = drawn.putObject("refresh");
            node.set("action", action);
            refresh.people().forEach(node.putArray("userIds")::add);
        }
    }

    /** A dialog has its title in its own frame. */
    private static boolean isFormInDialog(Card card, CardActions actions) {
        return actions == CardActions.IN_DIALOG && card.body().stream().anyMatch(Card.Field.class::isInstance);
    }

    private static void withButtons(ObjectNode drawn, ArrayNode buttons) {
        if (!buttons.isEmpty()) {
            drawn.set("actions", buttons);
        }
    }

    /** Sign, word and colour together: none of them alone has to be seen. */
    private static ObjectNode band(Card card, String title, CardWords words) {
        var band = JSON.objectNode()
                .put("type", "Container")
                .put("style", style(card.tone()))
                .put("bleed", true);
        var items = band.putArray("items");
        if (card.tone() != Tone.NEUTRAL) {
            items.add(CardText.block(sign(card.tone()) + " " + words.tone(card.tone()), Look.STRONG));
        }
        var heading = CardText.heading(title, "Large");
        items.add(card.tone() == Tone.NEUTRAL ? heading : heading.put("spacing", "Small"));
        return band;
    }

    private static String style(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "emphasis";
            case DONE -> "good";
            case QUESTION -> "accent";
            case WARNING -> "warning";
            case REFUSED -> "attention";
        };
    }

    private static String sign(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "";
            case DONE -> "✓";
            case QUESTION -> "?";
            case WARNING -> "⚠";
            case REFUSED -> "✕";
        };
    }
}
