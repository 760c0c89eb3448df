package app.punktlig.local;

import app.punktlig.local.BotEndpoint.Answer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person's Teams does with what is written and clicked: shows it, and tells the bot where the bot may hear it. */
final class Chat {
    private static final String MENTION_HTML =
            "<span itemscope=\"\" itemtype=\"http://schema.skype.com/Mention\" itemid=\"%d\">%s</span>";

    private final Messages messages;
    private final Activities activities;
    private final BotEndpoint bot;
    private final Installation installation;
    private final SimulatedBot registration;
    private final Drive drive;
    private final JsonMapper json;

    Chat(
            Messages messages,
            Activities activities,
            BotEndpoint bot,
            Installation installation,
            SimulatedBot registration,
            Drive drive,
            JsonMapper json) {
        this.messages = messages;
        this.activities = activities;
        this.bot = bot;
        this.installation = installation;
        this.registration = registration;
        this.drive = drive;
        this.json = json;
    }

    /** Who does something, in which conversation (with its thread), in which language. */
    record Scene(Person by, String conversation, String locale) {}

    /** A piece of what was written: plain text, or a mention of the bot or a person. */
    record Part(@Nullable String text, @Nullable String mention) {}

    record Written(List<Part> parts, boolean targeted, List<String> files, List<JsonNode> cards) {}

    /** A click on a card's button: its action with the inputs merged into the data, as the renderer gives it. */
    record Click(JsonNode action, boolean automatic) {}

    Message say(Scene scene, Written written) {
        ObjectNode activity = activities.message(scene.by(), scene.conversation(), scene.locale());
        writeText(activity, written);
        addAttachments(activity, written);
        if (written.targeted()) {
            ((ObjectNode) activity.path("recipient")).put("isTargeted", true);
        }
        String onlyFor = written.targeted() && !isPersonal(scene) ? scene.by().objectId() : null;
        Message message = messages.add(scene.conversation(), scene.by().objectId(), onlyFor, activity);
        if (isPersonal(scene) || (installation.isIn(team(scene)) && (written.targeted() || mentionsBot(written)))) {
            deliver(scene, message, activity.deepCopy());
        }
        return message;
    }

    /** The invoke's answer; a card in it takes the place of the clicked one, for this person. */
    Answer execute(Scene scene, Message message, Click click) {
        ObjectNode invoke = activities.invoke(scene.by(), scene.conversation(), scene.locale(), "adaptiveCard/action");
        invoke.put("replyToId", message.id());
        ObjectNode value = invoke.putObject("value");
        value.set("action", click.action());
        value.put("trigger", click.automatic() ? "automatic" : "manual");
        Answer answer = bot.post(invoke);
        if (answer.ok() && answer.body().path("type").asString("").equals("application/vnd.microsoft.card.adaptive")) {
            messages.showOwnCard(message.id(), scene.by(), answer.body().path("value"));
        }
        return answer;
    }

    /** Action.Submit reaches the bot as a message with a value, unless its data ask Teams for something else. */
    Answer submit(Scene scene, Message message, Click click) {
        JsonNode data = click.action().path("data");
        JsonNode wish = data.path("msteams");
        return switch (wish.path("type").asString("")) {
            case "task/fetch" ->
                invoke(
                        scene,
                        Optional.of(message),
                        "task/fetch",
                        json.createObjectNode().set("data", data));
            case "imBack" -> {
                Part said = new Part(wish.path("value").asString(""), null);
                say(scene, new Written(List.of(said), false, List.of(), List.of()));
                yield new Answer(200, json.missingNode());
            }
            case "messageBack" ->
                submitted(scene, message, wish.path("value"), wish.path("text").asString(""));
            case "invoke" -> invoke(scene, Optional.of(message), "", wish.path("value"));
            default -> submitted(scene, message, data, "");
        };
    }

    /** Any other invoke: dialogs and message extensions. */
    Answer invoke(Scene scene, Optional<Message> message, String name, JsonNode value) {
        ObjectNode invoke = activities.invoke(scene.by(), scene.conversation(), scene.locale(), name);
        message.ifPresent(m -> invoke.put("replyToId", m.id()));
        invoke.set("value", value);
        return bot.post(invoke);
    }

    private Answer submitted(Scene scene, Message message, JsonNode value, String text) {
        ObjectNode activity = activities.message(scene.by(), scene.conversation(), scene.locale());
        activity.put("id", "f:" + java.util.UUID.randomUUID()).put("replyToId", message.id());
        activity.set("value", value);
        if (!text.isEmpty()) {
            activity.put("text", text);
        }
        return bot.post(activity);
    }

    private void deliver(Scene scene, Message message, ObjectNode activity) {
        if (isPersonal(scene)) {
            installation.intoChatOf(scene.by(), scene.locale());
        } else {
            String thread = Conversations.thread(message.conversation(), message.thread());
            ((ObjectNode) activity.path("conversation")).put("id", thread);
        }
        activity.put("id", message.id());
        if (!bot.post(activity).ok()) {
            messages.change(message.id(), m -> m.failed("undelivered"));
        }
    }

    private void writeText(ObjectNode activity, Written written) {
        StringBuilder text = new StringBuilder();
        StringBuilder html = new StringBuilder();
        ArrayNode entities = (ArrayNode) activity.path("entities");
        int mentions = 0;
        for (Part part : written.parts()) {
            if (part.mention() == null) {
                String plain = part.text() == null ? "" : part.text();
                text.append(plain);
                html.append(escaped(plain));
            } else {
                ObjectNode who = mentioned(part.mention());
                String tag = "<at>" + who.path("name").asString("") + "</at>";
                entities.addObject().put("type", "mention").put("text", tag).set("mentioned", who);
                text.append(tag);
                html.append(MENTION_HTML.formatted(
                        mentions++, escaped(who.path("name").asString(""))));
            }
        }
        activity.put("text", text.toString()).put("textFormat", "plain");
        activity.putArray("attachments")
                .addObject()
                .put("contentType", "text/html")
                .put("content", "<p>" + html.toString().replace("\n", "<br>") + "</p>");
    }

    private void addAttachments(ObjectNode activity, Written written) {
        ArrayNode attachments = (ArrayNode) activity.path("attachments");
        for (String id : written.files()) {
            drive.find(id).ifPresent(file -> attachments.add(drive.downloadInfo(file)));
        }
        for (JsonNode card : written.cards()) {
            attachments
                    .addObject()
                    .put("contentType", "application/vnd.microsoft.card.adaptive")
                    .set("content", card);
        }
    }

    private ObjectNode mentioned(String who) {
        ObjectNode mentioned = json.createObjectNode();
        if (who.equals(Message.BOT)) {
            return mentioned.put("id", registration.teamsId()).put("name", SimulatedBot.NAME);
        }
        Person person = People.byObjectId(who).orElseThrow(() -> Refusal.badRequest("No such person to mention."));
        return mentioned.put("id", person.teamsId()).put("name", person.name());
    }

    private static boolean mentionsBot(Written written) {
        return written.parts().stream().anyMatch(part -> Message.BOT.equals(part.mention()));
    }

    private static SimulatedTeam team(Scene scene) {
        return SimulatedTeam.ofChannel(Conversations.place(scene.conversation()))
                .orElseThrow(() -> Refusal.notFound("ConversationNotFound", "No such channel."));
    }

    private static boolean isPersonal(Scene scene) {
        return Conversations.personOf(scene.conversation()).isPresent();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
