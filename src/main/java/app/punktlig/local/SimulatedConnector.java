package app.punktlig.local;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The part of the simulated Bot Connector through which the bot posts, edits and deletes messages. */
@RestController
@Profile("local")
@RequestMapping("/sim/teams/v3/conversations")
class SimulatedConnector {
    /** Teams counts a message's size in UTF-16. */
    private static final int MAX_CHARACTERS = 100 * 1024 / 2;

    private static final Set<String> ATTACHMENTS = Set.of(
            "application/vnd.microsoft.card.adaptive",
            "application/vnd.microsoft.card.hero",
            "application/vnd.microsoft.card.thumbnail",
            "application/vnd.microsoft.teams.card.file.consent",
            "application/vnd.microsoft.teams.card.file.info",
            "image/png",
            "image/jpeg",
            "image/gif");

    private final Messages messages;
    private final PageEvents events;
    private final Addresses addresses;
    private final SimulatedBot bot;
    private final Faults faults;
    private final JsonMapper json;

    SimulatedConnector(
            Messages messages,
            PageEvents events,
            Addresses addresses,
            SimulatedBot bot,
            Faults faults,
            JsonMapper json) {
        this.messages = messages;
        this.events = events;
        this.addresses = addresses;
        this.bot = bot;
        this.faults = faults;
        this.json = json;
    }

    /** A new personal chat, or a new thread in a channel. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> create(@RequestBody byte[] body) {
        JsonNode wanted = json.readTree(body);
        JsonNode activity = wanted.path("activity");
        if (wanted.path("isGroup").asBoolean(false)) {
            return newThread(channelOf(wanted), activity);
        }
        String conversation = Conversations.personal(onlyMember(wanted));
        if (!activity.isObject()) {
            return Map.of("id", conversation, "serviceUrl", addresses.connector());
        }
        Message first = post(conversation, activity, false);
        return Map.of("id", conversation, "activityId", first.id(), "serviceUrl", addresses.connector());
    }

    @PostMapping("/{conversation}/activities")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> send(
            @PathVariable String conversation,
            @RequestParam(name = "isTargetedActivity", defaultValue = "false") boolean targeted,
            @RequestBody byte[] body) {
        return sent(conversation, json.readTree(body), targeted);
    }

    /** Teams threads by the conversation's id, so the message that is replied to only has to exist. */
    @PostMapping("/{conversation}/activities/{activity}")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> reply(
            @PathVariable String conversation,
            @PathVariable String activity,
            @RequestParam(name = "isTargetedActivity", defaultValue = "false") boolean targeted,
            @RequestBody byte[] body) {
        return sent(conversation, json.readTree(body), targeted);
    }

    @PutMapping("/{conversation}/activities/{activity}")
    Map<String, String> update(
            @PathVariable String conversation, @PathVariable String activity, @RequestBody byte[] body) {
        JsonNode changed = json.readTree(body);
        checkMessage(changed);
        messages.replace(own(conversation, activity).id(), changed);
        return Map.of("id", activity);
    }

    @DeleteMapping("/{conversation}/activities/{activity}")
    void delete(@PathVariable String conversation, @PathVariable String activity) {
        messages.change(own(conversation, activity).id(), Message::withdrawn);
    }

    private Map<String, String> sent(String conversation, JsonNode activity, boolean targeted) {
        if (activity.path("type").asString("").equals("typing")) {
            events.tellAll("typing", Map.of("conversation", Conversations.place(conversation)));
            return Map.of("id", "typing");
        }
        return Map.of("id", post(conversation, activity, targeted).id());
    }

    private Message post(String conversation, JsonNode activity, boolean targeted) {
        if (!Conversations.exists(conversation) || !messages.threadExists(conversation)) {
            throw Refusal.notFound("ConversationNotFound", "Conversation not found.");
        }
        checkMessage(activity);
        if (targeted) {
            faults.checkTargeted();
        }
        return messages.add(conversation, Message.BOT, targeted ? recipient(conversation, activity) : null, activity);
    }

    private static void checkMessage(JsonNode activity) {
        if (!activity.path("type").asString("").equals("message")) {
            throw Refusal.badRequest("Activity type must be message or typing.");
        }
        if (activity.path("text").asString("").isEmpty()
                && activity.path("attachments").isEmpty()) {
            throw Refusal.badRequest("A message needs text or an attachment.");
        }
        if (activity.toString().length() > MAX_CHARACTERS) {
            throw new Refusal(413, "MessageSizeTooBig", "Message size too large.");
        }
        for (JsonNode attachment : activity.path("attachments")) {
            checkAttachment(attachment);
        }
    }

    private static void checkAttachment(JsonNode attachment) {
        String type = attachment.path("contentType").asString("");
        if (!ATTACHMENTS.contains(type)) {
            throw Refusal.badRequest("Unknown attachment type.");
        }
        if (type.endsWith("card.adaptive")
                && !attachment.path("content").path("type").asString("").equals("AdaptiveCard")) {
            throw Refusal.badRequest("The attachment's content is not an Adaptive Card.");
        }
    }

    private static @Nullable String recipient(String conversation, JsonNode activity) {
        if (Conversations.personOf(conversation).isPresent()) {
            throw Refusal.badRequest("Targeted messages exist in channels and group chats only.");
        }
        return People.byAnyId(activity.path("recipient").path("id").asString(""))
                .filter(person -> person.isInTeamOf(Conversations.place(conversation)))
                .orElseThrow(
                        () -> Refusal.badRequest("The recipient of a targeted message must be in the conversation."))
                .objectId();
    }

    private Message own(String conversation, String activity) {
        return messages.find(activity)
                .filter(Message::byBot)
                .filter(message -> !message.deleted())
                .filter(message -> message.conversation().equals(Conversations.place(conversation)))
                .orElseThrow(() -> Refusal.notFound("ActivityNotFoundInConversation", "No such message of the bot's."));
    }

    private Map<String, Object> newThread(SimulatedTeam.Channel channel, JsonNode activity) {
        if (!activity.isObject()) {
            throw Refusal.badRequest("A new thread needs its first message.");
        }
        Message first = post(channel.id(), activity, false);
        return Map.of(
                "id", Conversations.thread(channel.id(), first.id()),
                "activityId", first.id(),
                "serviceUrl", addresses.connector());
    }

    private static SimulatedTeam.Channel channelOf(JsonNode wanted) {
        String id = wanted.path("channelData").path("channel").path("id").asString("");
        return SimulatedTeam.channel(id)
                .orElseThrow(() -> Refusal.notFound("ConversationNotFound", "No such channel."));
    }

    private Person onlyMember(JsonNode wanted) {
        String tenant = wanted.path("channelData")
                .path("tenant")
                .path("id")
                .asString(wanted.path("tenantId").asString(""));
        if (!tenant.equals(bot.tenantId())) {
            throw Refusal.badRequest("The tenant of a new conversation must be given.");
        }
        Optional<Person> member = wanted.path("members").size() == 1
                ? People.byAnyId(wanted.path("members").path(0).path("id").asString(""))
                : Optional.empty();
        return member.orElseThrow(
                () -> new Refusal(403, "BotNotInConversationRoster", "The bot cannot reach this person."));
    }
}
