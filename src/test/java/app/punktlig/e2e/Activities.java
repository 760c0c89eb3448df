package app.punktlig.e2e;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.node.ObjectNode;

/** Activities as Teams sends them. */
public final class Activities {
    public static final String BOT = "28:" + FakeLogin.APP_ID;
    public static final String TEAM = "19:team-of-the-tests@thread.tacv2";
    public static final String ENTRA_GROUP = "33333333-aaaa-4bbb-8ccc-000000000003";
    private static final AtomicInteger IDS = new AtomicInteger();

    private final String serviceUrl;
    private final String locale;

    public Activities(String serviceUrl, String locale) {
        this.serviceUrl = serviceUrl;
        this.locale = locale;
    }

    public ObjectNode message(Somebody by, String text) {
        return inChat("message", by).put("text", text).put("textFormat", "plain");
    }

    /** A message in the channel: the mention that makes the bot hear it stands in front. */
    public ObjectNode channelMessage(Somebody by, String text) {
        var activity = inTeam("message", by, TEAM + ";messageid=1700000000001")
                .put("text", "<at>Punktlig</at> " + text)
                .put("textFormat", "plain");
        mention(activity, "<at>Punktlig</at>", BOT, "Punktlig");
        return activity;
    }

    public ObjectNode installedIn(Somebody by) {
        return inTeam("installationUpdate", by, TEAM).put("action", "add");
    }

    public ObjectNode botAddedToTeam(Somebody by) {
        var activity = inTeam("conversationUpdate", by, TEAM);
        activity.putArray("membersAdded").addObject().put("id", BOT);
        return activity;
    }

    public ObjectNode botAddedToChat(Somebody by) {
        var activity = inChat("conversationUpdate", by);
        activity.putArray("membersAdded").addObject().put("id", BOT);
        return activity;
    }

    public ObjectNode click(Somebody by, String say) {
        var activity = inChat("invoke", by).put("name", "adaptiveCard/action");
        var action = activity.putObject("value")
                .putObject("action")
                .put("type", "Action.Execute")
                .put("verb", "say");
        action.putObject("data").put("say", say);
        return activity;
    }

    public ObjectNode invoke(Somebody by, String name) {
        return inChat("invoke", by).put("name", name);
    }

    /** What somebody looks for in the search extension. */
    public ObjectNode search(Somebody by, String words) {
        var query = invoke(by, "composeExtension/query");
        var value = query.putObject("value").put("commandId", "find");
        value.putArray("parameters").addObject().put("name", "words").put("value", words);
        value.putObject("queryOptions").put("skip", 0).put("count", 25);
        return query;
    }

    /** Makes an invoke one of the message action that adds a point, on a message of this HTML. */
    public static ObjectNode onMessage(ObjectNode invoke, String name, String html) {
        invoke.put("name", name);
        var payload = invoke.putObject("value")
                .put("commandId", "addPoint")
                .put("commandContext", "message")
                .putObject("messagePayload")
                .put("id", "1700000000009")
                .put("linkToMessage", "https://teams.microsoft.com/l/message/19:x/1700000000009");
        payload.putObject("body").put("contentType", "html").put("content", html);
        return invoke;
    }

    /** A dialog that is opened or sent, with what was filled in. */
    public ObjectNode dialog(Somebody by, String name, String say, Map<String, String> fields) {
        var invoke = invoke(by, name);
        var data = invoke.putObject("value").putObject("data").put("say", say);
        fields.forEach(data::put);
        return invoke;
    }

    public ObjectNode inChat(String type, Somebody by) {
        var activity = base(type, by);
        activity.putObject("conversation")
                .put("conversationType", "personal")
                .put("tenantId", FakeLogin.TENANT)
                .put("id", FakeTeams.chatOf(by.teamsId()));
        activity.putObject("channelData").putObject("tenant").put("id", FakeLogin.TENANT);
        return activity;
    }

    public ObjectNode inTeam(String type, Somebody by, String conversation) {
        var activity = base(type, by);
        activity.putObject("conversation")
                .put("conversationType", "channel")
                .put("isGroup", true)
                .put("tenantId", FakeLogin.TENANT)
                .put("id", conversation);
        var data = activity.putObject("channelData");
        data.putObject("tenant").put("id", FakeLogin.TENANT);
        data.putObject("team")
                .put("id", TEAM)
                .put("name", "Ledningsgruppen Björkdalen")
                .put("aadGroupId", ENTRA_GROUP);
        data.putObject("channel").put("id", TEAM);
        return activity;
    }

    public static void mention(ObjectNode activity, String tag, String id, String name) {
        activity.withArray("entities")
                .addObject()
                .put("type", "mention")
                .put("text", tag)
                .putObject("mentioned")
                .put("id", id)
                .put("name", name);
    }

    private ObjectNode base(String type, Somebody by) {
        var activity = FakeTeams.JSON.createObjectNode();
        activity.put("type", type)
                .put("id", "activity-" + IDS.incrementAndGet())
                .put("channelId", "msteams");
        activity.put("serviceUrl", serviceUrl).put("locale", locale);
        activity.put("timestamp", Clock.systemUTC().instant().toString());
        activity.putObject("from")
                .put("id", by.teamsId())
                .put("name", by.name())
                .put("aadObjectId", by.entraId());
        activity.putObject("recipient").put("id", BOT).put("name", "Punktlig");
        return activity;
    }
}
