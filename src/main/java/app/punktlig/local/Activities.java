package app.punktlig.local;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Builds the activities that Teams sends to a bot, field by field as Teams does. */
final class Activities {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final JsonMapper json;
    private final Clock clock;
    private final SimulatedBot bot;
    private final Addresses addresses;

    Activities(JsonMapper json, Clock clock, SimulatedBot bot, Addresses addresses) {
        this.json = json;
        this.clock = clock;
        this.bot = bot;
        this.addresses = addresses;
    }

    ObjectNode botAddedToTeam(Person by, SimulatedTeam team) {
        ObjectNode activity = inTeam("conversationUpdate", by, team);
        addBot(activity);
        ((ObjectNode) activity.path("channelData")).put("eventType", "teamMemberAdded");
        return activity;
    }

    ObjectNode installedInTeam(Person by, SimulatedTeam team) {
        return inTeam("installationUpdate", by, team).put("action", "add");
    }

    ObjectNode botAddedToChat(Person person, String locale) {
        ObjectNode activity = base("conversationUpdate", person, Conversations.personal(person), locale);
        addBot(activity);
        return activity;
    }

    ObjectNode installedInChat(Person person, String locale) {
        return base("installationUpdate", person, Conversations.personal(person), locale)
                .put("action", "add");
    }

    ObjectNode invoke(Person by, String conversation, String locale, String name) {
        return base("invoke", by, conversation, locale).put("name", name);
    }

    ObjectNode message(Person by, String conversation, String locale) {
        return base("message", by, conversation, locale);
    }

    private void addBot(ObjectNode activity) {
        ArrayNode added = activity.putArray("membersAdded");
        added.addObject().put("id", bot.teamsId());
    }

    private ObjectNode inTeam(String type, Person by, SimulatedTeam team) {
        ObjectNode activity = base(type, by, team.id(), "sv-SE");
        ObjectNode channelData = (ObjectNode) activity.path("channelData");
        channelData.remove("teamsTeamId");
        channelData.remove("teamsChannelId");
        channelData
                .putObject("team")
                .put("id", team.id())
                .put("name", team.name())
                .put("aadGroupId", team.groupId());
        channelData.putObject("settings").putObject("selectedChannel").put("id", team.id());
        return activity;
    }

    private ObjectNode base(String type, Person by, String conversation, String locale) {
        ObjectNode activity = json.createObjectNode();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        activity.put("type", type).put("id", type.equals("message") ? "" : "f:" + UUID.randomUUID());
        activity.put("channelId", "msteams").put("serviceUrl", addresses.connector());
        activity.put("timestamp", now.toString());
        activity.put("localTimestamp", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now.atZone(ZONE)));
        activity.put("localTimezone", ZONE.getId()).put("locale", locale);
        activity.putObject("from")
                .put("id", by.teamsId())
                .put("name", by.name())
                .put("aadObjectId", by.objectId());
        activity.putObject("recipient").put("id", bot.teamsId()).put("name", SimulatedBot.NAME);
        activity.set("conversation", conversation(conversation));
        activity.set("channelData", channelData(conversation));
        addClient(activity, locale);
        return activity;
    }

    private ObjectNode conversation(String id) {
        boolean channel = Conversations.isChannel(Conversations.place(id));
        ObjectNode conversation = json.createObjectNode();
        if (channel) {
            conversation.put("isGroup", true);
        }
        return conversation
                .put("conversationType", channel ? "channel" : "personal")
                .put("tenantId", bot.tenantId())
                .put("id", id);
    }

    private ObjectNode channelData(String conversation) {
        ObjectNode data = json.createObjectNode();
        String place = Conversations.place(conversation);
        SimulatedTeam.ofChannel(place).ifPresent(team -> {
            data.put("teamsChannelId", place).put("teamsTeamId", team.id());
            data.putObject("channel").put("id", place);
            data.putObject("team").put("id", team.id());
        });
        data.putObject("tenant").put("id", bot.tenantId());
        return data;
    }

    private static void addClient(ObjectNode activity, String locale) {
        activity.putArray("entities")
                .addObject()
                .put("type", "clientInfo")
                .put("locale", locale)
                .put("country", "SE")
                .put("platform", "Web")
                .put("timezone", ZONE.getId());
    }
}
