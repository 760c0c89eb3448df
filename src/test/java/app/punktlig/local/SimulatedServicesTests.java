package app.punktlig.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.local.Http.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The simulated connector, login and Graph, spoken to as the real ones are. */
class SimulatedServicesTests {
    private static final String CHAT = Http.path(Conversations.personal(People.secretary()));
    private static final String GENERAL = Http.path(SimulatedTeam.LEADERSHIP.id());
    private static final String HELLO = "{\"type\": \"message\", \"text\": \"Hej\"}";
    private static final String CALENDAR = "/sim/graph/v1.0/users/" + SimulatedTeam.MAILBOX
            + "/calendarView?startDateTime=2026-11-01T00:00:00Z&endDateTime=";

    private static Simulators simulators;
    private static Http connector;
    private static Http graph;
    private static Http page;

    @BeforeAll
    static void start() throws Exception {
        simulators = Simulators.start();
        connector = http(simulators.bot().token("https://api.botframework.com/.default"));
        graph = http(simulators.bot().token("https://graph.microsoft.com/.default"));
        page = new Http(simulators.address, Map.of("Content-Type", "application/json"));
    }

    @AfterAll
    static void stop() {
        simulators.close();
    }

    @Test
    void theAppIsInstalledInTheTeamOnce() {
        List<JsonNode> added = simulators.bot().heard("conversationUpdate").stream()
                .filter(a -> a.path("conversation")
                        .path("conversationType")
                        .asString("")
                        .equals("channel"))
                .toList();
        assertThat(added).singleElement().satisfies(activity -> {
            assertThat(activity.path("membersAdded").path(0).path("id").asString(""))
                    .startsWith("28:");
            assertThat(activity.path("channelData")
                            .path("team")
                            .path("aadGroupId")
                            .asString(""))
                    .isEqualTo(SimulatedTeam.LEADERSHIP.groupId());
        });
    }

    @Test
    void activitiesCarryATokenSignedByThePublishedKey() {
        Reply metadata = page.get("/sim/login/v1/.well-known/openidconfiguration");
        Reply keys = page.get(metadata.body().path("jwks_uri").asString(""));
        String token = simulators.bot().authorizations.getFirst().substring("Bearer ".length());
        var decoded = com.auth0.jwt.JWT.decode(token);
        assertThat(keys.body().path("keys").path(0).path("kid").asString("")).isEqualTo(decoded.getKeyId());
        assertThat(keys.body().path("keys").path(0).path("endorsements").path(0).asString(""))
                .isEqualTo("msteams");
        assertThat(decoded.getClaim("serviceurl").asString()).isEqualTo(simulators.address + "/sim/teams/");
        assertThat(decoded.getIssuer()).isEqualTo("https://api.botframework.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer nonsense"})
    void nothingIsAnsweredWithoutAToken(String authorization) {
        Http stranger = page.with("Authorization", authorization);
        assertThat(stranger.get("/sim/teams/v3/teams/" + GENERAL).status()).isEqualTo(401);
        assertThat(stranger.get(CALENDAR + "2026-12-01T00:00:00Z").status()).isEqualTo(401);
    }

    @Test
    void aTokenOpensOneServiceOnly() throws Exception {
        Http wrong = http(simulators.bot().token("https://graph.microsoft.com/.default"));
        assertThat(wrong.post("/sim/teams/v3/conversations/" + CHAT + "/activities", HELLO)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void wrongSecretsGetNoToken() {
        Http form = page.with("Content-Type", "application/x-www-form-urlencoded");
        assertThat(form.post(
                                "/sim/login/x/oauth2/v2.0/token",
                                "grant_type=client_credentials&client_id=a&client_secret=b")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aMessageIsPostedEditedAndDeleted() {
        Reply posted = connector.post("/sim/teams/v3/conversations/" + CHAT + "/activities", HELLO);
        assertThat(posted.status()).isEqualTo(201);
        String address = "/sim/teams/v3/conversations/" + CHAT + "/activities/"
                + posted.body().path("id").asString("");
        assertThat(connector
                        .put(address, "{\"type\": \"message\", \"text\": \"Hej igen\"}")
                        .status())
                .isEqualTo(200);
        assertThat(connector.send("DELETE", address, new byte[0]).status()).isEqualTo(200);
        assertThat(connector.put(address, HELLO).code()).isEqualTo("ActivityNotFoundInConversation");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                            | 400
            []                                                           | 400
            {"type": "message"}                                          | 400
            {"type": "event", "text": "Hej"}                             | 400
            {"type": "message", "attachments": [{"contentType": "x/y"}]} | 400
            {"type": "message", "attachments": [{"contentType": "application/vnd.microsoft.card.adaptive", "content": {}}]} | 400
            """)
    void aMalformedMessageIsRefused(String body, int status) {
        assertThat(connector
                        .post("/sim/teams/v3/conversations/" + CHAT + "/activities", body)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void aMessageMayNotBeTooLarge() {
        String large = "{\"type\": \"message\", \"text\": \"" + "å".repeat(52_000) + "\"}";
        Reply refused = connector.post("/sim/teams/v3/conversations/" + CHAT + "/activities", large);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.code()).isEqualTo("MessageSizeTooBig");
    }

    @Test
    void unknownConversationsAreNotFound() {
        assertThat(connector
                        .post("/sim/teams/v3/conversations/a:nobody/activities", HELLO)
                        .status())
                .isEqualTo(404);
        String noThread = Http.path(SimulatedTeam.LEADERSHIP.id() + ";messageid=1");
        assertThat(connector
                        .post("/sim/teams/v3/conversations/" + noThread + "/activities", HELLO)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aTargetedMessageIsSeenByOnePersonOnly() {
        Person reader = People.ALL.get(3);
        String body = "{\"type\": \"message\", \"text\": \"Bara du\", \"recipient\": {\"id\": \"%s\"}}"
                .formatted(reader.teamsId());
        String address = "/sim/teams/v3/conversations/" + GENERAL + "/activities?isTargetedActivity=true";
        String id = connector.post(address, body).body().path("id").asString("");
        assertThat(messagesSeenBy(reader)).contains(id);
        assertThat(messagesSeenBy(People.secretary())).doesNotContain(id);
    }

    @Test
    void aThreadIsBegunInAChannel() {
        String body = "{\"isGroup\": true, \"channelData\": {\"channel\": {\"id\": \"%s\"}}, \"activity\": %s}"
                .formatted(SimulatedTeam.LEADERSHIP.id(), HELLO);
        Reply begun = connector.post("/sim/teams/v3/conversations", body);
        assertThat(begun.body().path("id").asString(""))
                .isEqualTo(SimulatedTeam.LEADERSHIP.id() + ";messageid="
                        + begun.body().path("activityId").asString(""));
    }

    @Test
    void aPersonalChatIsFoundByTeamsIdOrObjectId() {
        Person person = People.ALL.get(6);
        for (String id : List.of(person.teamsId(), person.objectId())) {
            String body = "{\"members\": [{\"id\": \"%s\"}], \"channelData\": {\"tenant\": {\"id\": \"%s\"}}}"
                    .formatted(
                            id, simulators.context.getBean(SimulatedBot.class).tenantId());
            assertThat(connector
                            .post("/sim/teams/v3/conversations", body)
                            .body()
                            .path("id")
                            .asString(""))
                    .isEqualTo(Conversations.personal(person));
        }
    }

    @Test
    void theRosterComesInPages() {
        List<String> names = new ArrayList<>();
        String token = "";
        do {
            Reply reply = connector.get("/sim/teams/v3/conversations/" + GENERAL + "/pagedmembers" + token);
            reply.body()
                    .path("members")
                    .forEach(member -> names.add(member.path("name").asString("")));
            String next = reply.body().path("continuationToken").asString("");
            token = next.isEmpty() ? "" : "?continuationToken=" + next;
        } while (!token.isEmpty());
        assertThat(names).hasSize(11).doesNotHaveDuplicates().contains("Susanne Falk", "Susanne Norén");
    }

    @Test
    void theCalendarComesInPagesInTheZoneAskedFor() {
        Http swedish = graph.with("Prefer", "outlook.timezone=\"Europe/Stockholm\"");
        List<String> starts = new ArrayList<>();
        String next = CALENDAR + "2027-11-01T00:00:00Z&$top=25";
        while (!next.isEmpty()) {
            Reply reply = swedish.get(next.replace(" ", "%20"));
            assertThat(reply.status()).isEqualTo(200);
            reply.body()
                    .path("value")
                    .forEach(event -> starts.add(event.path("subject").asString("") + " "
                            + event.path("start").path("dateTime").asString("")));
            next = reply.body().path("@odata.nextLink").asString("");
        }
        assertThat(starts)
                .contains(
                        "LG ordinarie möte 2026-12-01T13:00:00.0000000", "LG extra: budget 2027-03-09T16:15:00.0000000")
                .anyMatch(start -> start.startsWith("LG planeringsdag"))
                .anyMatch(start -> start.startsWith("Avbruten: LG"))
                .anyMatch(start -> start.startsWith("APT"))
                .doesNotHaveDuplicates();
    }

    @Test
    void withoutAZoneTimesAreUtc() {
        JsonNode first =
                graph.get(CALENDAR + "2026-11-19T00:00:00Z&$top=50").body().path("value");
        assertThat(first.findValuesAsString("timeZone")).containsOnly("UTC");
    }

    @Test
    void aMovedMeetingIsAnException() {
        String id = "AAMkLG-2027-01-12";
        page.put(
                "/sim/page/calendar/" + id,
                "{\"start\": \"2027-01-13T08:00:00\", \"end\": \"2027-01-13T10:00:00\", \"cancelled\": false, \"removed\": false}");
        JsonNode events = graph.get("/sim/graph/v1.0/users/" + SimulatedTeam.MAILBOX
                        + "/calendarView?startDateTime=2027-01-13T00:00:00Z&endDateTime=2027-01-14T00:00:00Z")
                .body()
                .path("value");
        assertThat(events.path(0).path("id").asString("")).isEqualTo(id);
        assertThat(events.path(0).path("type").asString("")).isEqualTo("exception");
    }

    @ParameterizedTest
    @CsvSource({
        "/sim/graph/v1.0/users/nobody@ekbacka.example/calendarView?startDateTime=2026-11-01T00:00:00Z&endDateTime=2026-12-01T00:00:00Z, 404",
        "/sim/graph/v1.0/users/ledningsgruppen@ekbacka.example/calendarView, 400",
        "/sim/graph/v1.0/teams/nobody/members, 404",
        "/sim/graph/v1.0/teams/6e000000-0000-4000-8000-000000000001/channels/nowhere/filesFolder, 404"
    })
    void whatGraphDoesNotKnowIsRefused(String address, int status) {
        assertThat(graph.get(address).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01GENERAL:/M%C3%B6te%201.docx:/content", "01GENERAL%3A%2FM%C3%B6te%202.docx%3A/content"})
    void aSmallFileIsPutByItsPath(String path) {
        String address = "/sim/graph/v1.0/drives/" + SimulatedTeam.LEADERSHIP.driveId() + "/items/" + path;
        Reply first = graph.with("Content-Type", "application/octet-stream").put(address, "Protokoll");
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.body().path("name").asString("")).startsWith("Möte ").endsWith(".docx");
        assertThat(graph.put(address, "Protokoll 2").status()).isEqualTo(200);
        assertThat(graph.put(address + "?@microsoft.graph.conflictBehavior=fail", "x")
                        .status())
                .isEqualTo(409);
        Reply renamed = graph.put(address + "?@microsoft.graph.conflictBehavior=rename", "x");
        assertThat(renamed.body().path("name").asString("")).endsWith(" 1.docx");
    }

    @Test
    void aLargeFileIsSentInChunks() {
        Reply session = graph.post(
                "/sim/graph/v1.0/drives/" + SimulatedTeam.LEADERSHIP.driveId()
                        + "/items/01AGENDA:/Stor.docx:/createUploadSession",
                "{}");
        String address = session.body().path("uploadUrl").asString("");
        byte[] whole = "å".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        int cut = 320 * 1024;
        Http bare = new Http("", Map.of());
        Reply first = bare.with("Content-Range", "bytes 0-" + (cut - 1) + "/" + whole.length)
                .send("PUT", address, java.util.Arrays.copyOf(whole, cut));
        assertThat(first.status()).isEqualTo(202);
        assertThat(first.body().path("nextExpectedRanges").path(0).asString("")).isEqualTo(cut + "-");
        Reply last = bare.with("Content-Range", "bytes " + cut + "-" + (whole.length - 1) + "/" + whole.length)
                .send("PUT", address, java.util.Arrays.copyOfRange(whole, cut, whole.length));
        assertThat(last.status()).isEqualTo(201);
        assertThat(last.body().path("size").asInt()).isEqualTo(whole.length);
    }

    @Test
    void anUploadAddressTakesNoToken() {
        Reply session = graph.post(
                "/sim/graph/v1.0/drives/" + SimulatedTeam.LEADERSHIP.driveId()
                        + "/items/01AGENDA:/Fel.docx:/createUploadSession",
                "{}");
        assertThat(graph.with("Content-Range", "bytes 0-0/1")
                        .send("PUT", session.body().path("uploadUrl").asString(""), new byte[1])
                        .status())
                .isEqualTo(401);
    }

    @Test
    void faultsAreMadeOnPurpose() {
        page.put("/sim/page/faults", "{\"connectorThrottled\": true, \"graphDown\": true}");
        try {
            Reply throttled = connector.post("/sim/teams/v3/conversations/" + CHAT + "/activities", HELLO);
            assertThat(throttled.status()).isEqualTo(429);
            assertThat(throttled.headers()).containsKey("retry-after");
            assertThat(graph.get(CALENDAR + "2026-12-01T00:00:00Z").status()).isEqualTo(503);
        } finally {
            page.put("/sim/page/faults", "{\"connectorThrottled\": false, \"graphDown\": false}");
        }
    }

    @Test
    void theClockIsNeverMovedBack() {
        assertThat(page.put("/sim/page/clock", "{\"now\": \"2020-01-01T00:00:00Z\"}")
                        .status())
                .isEqualTo(409);
        Instant ahead = Instant.now().plusSeconds(7200);
        assertThat(page.put("/sim/page/clock", "{\"now\": \"" + ahead + "\"}").status())
                .isEqualTo(200);
        assertThat(simulators.context.getBean(MovableClock.class).instant()).isAfterOrEqualTo(ahead);
    }

    @Test
    void nobodyActsInAConversationThatIsNotTheirs() {
        String foreign =
                "{\"as\": \"%s\", \"locale\": \"sv-SE\", \"conversation\": \"%s\", \"parts\": [{\"text\": \"Hej\"}]}"
                        .formatted(People.ALL.getLast().objectId(), Conversations.personal(People.secretary()));
        assertThat(page.post("/sim/page/messages", foreign).status()).isEqualTo(403);
    }

    private static List<String> messagesSeenBy(Person person) {
        return page.get("/sim/page/state?as=" + person.objectId())
                .body()
                .path("messages")
                .findValuesAsString("id");
    }

    private static Http http(String token) {
        return new Http(
                simulators.address, Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json"));
    }
}
