package app.punktlig.e2e;

import static app.punktlig.e2e.Somebody.ALI;
import static app.punktlig.e2e.Somebody.MAJA;
import static app.punktlig.e2e.Somebody.SUSANNE_F;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A group with a meeting, a point and an assignment, and a way to see whether anything of it has changed. */
abstract class ProtocolFixture extends EndToEnd {
    protected static final String OTHER_TEAM = "19:another-team@thread.tacv2";

    /** Change whenever somebody asks something: deliveries seen, who was met, what was looked at. */
    private static final List<String> NOTES_OF_ASKING =
            List.of("DELIVERY", "PERSON", "SEEN_AGENDA", "OPENED_DRAFT", "SCHEDULED_TASKS", "flyway_schema_history");

    @BeforeEach
    void groupWithAMeeting() {
        calendarHas(List.of(event("lg-1", "LG januari", "2026-01-26T09:00:00", "2026-01-26T11:00:00")));
        install(MAJA, MAJA, ALI, SUSANNE_F);
        await().until(() -> count("meeting") == 1);
        clicked(MAJA, "lägg till Taket på skolan");
        clicked(MAJA, "uppdrag: Ali Noor ska ringa takläggaren senast 3 mars");
        TEAMS.connector.forget();
    }

    /** The activity as it comes from a second team of the same people. */
    protected static ObjectNode inOtherTeam(ObjectNode activity) {
        ((ObjectNode) activity.path("conversation")).put("id", OTHER_TEAM);
        ((ObjectNode) activity.at("/channelData/team"))
                .put("id", OTHER_TEAM)
                .put("name", "Styrgruppen")
                .put("aadGroupId", "other-group");
        ((ObjectNode) activity.at("/channelData/channel")).put("id", OTHER_TEAM);
        return activity;
    }

    /** A second group, added by this person, with everybody who is on the roster. */
    protected void anotherGroup(Somebody by) {
        long before = count("member");
        send(inOtherTeam(swedish.botAddedToTeam(by)));
        TEAMS.connector.nextIn(OTHER_TEAM);
        CLOCK.forward(Duration.ofSeconds(3));
        await().until(() -> count("member") == 2 * before && count("meeting") == 2);
        TEAMS.connector.forget();
    }

    /** Everything that is kept of the group's business, row by row. */
    protected Map<String, List<String>> everything() {
        var rows = new TreeMap<String, List<String>>();
        var tables = db.sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .query(String.class)
                .list();
        tables.removeAll(NOTES_OF_ASKING);
        tables.forEach(table -> rows.put(table, rows(table)));
        return rows;
    }

    private List<String> rows(String table) {
        return db.sql("select * from \"" + table + "\"").query().listOfRows().stream()
                .map(ProtocolFixture::withoutTimers)
                .sorted()
                .toList();
    }

    /** Timers read the calendar and the roster whenever they will. */
    private static String withoutTimers(Map<String, Object> row) {
        var kept = new TreeMap<>(row);
        kept.keySet().removeIf(column -> column.startsWith("CALENDAR_") || column.startsWith("ROSTER_"));
        return kept.toString();
    }

    /** Sends the invoke and tells the answer, having seen that it changed nothing and that nothing was posted. */
    protected JsonNode harmless(ObjectNode invoke) {
        settled();
        var before = everything();
        var response = send(invoke);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(rowsSince(before)).as("%.300s", invoke.path("value")).isEmpty();
        assertThat(everything()).isEqualTo(before);
        assertThat(TEAMS.connector.rest()).isEmpty();
        return response.body().isEmpty() ? FakeTeams.JSON.createObjectNode() : body(response);
    }

    /** Until all that was said before has been sent. */
    private void settled() {
        await().until(() -> count("post where state in ('WAITING', 'SENDING')") == 0);
        TEAMS.connector.rest();
    }

    /** Rows that were not there before, which tell more than the whole. */
    private List<String> rowsSince(Map<String, List<String>> before) {
        return everything().entrySet().stream()
                .flatMap(table -> table.getValue().stream()
                        .filter(row ->
                                !before.getOrDefault(table.getKey(), List.of()).contains(row))
                        .map(row -> table.getKey() + row))
                .toList();
    }

    /** A click that is meant to succeed. */
    protected JsonNode clicked(Somebody by, String say) {
        var answer = body(send(swedish.click(by, say)));
        assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
        return answer.path("value");
    }

    protected ObjectNode dialog(Somebody by, String name, String say, Map<String, String> fields) {
        return swedish.dialog(by, name, say, fields);
    }

    protected String id(String sql) {
        return db.sql(sql).query(String.class).single();
    }

    protected String point() {
        return id("select id from agenda_point where title = 'Taket på skolan'");
    }

    protected String assignment() {
        return id("select id from assignment where what like '%takläggaren%'");
    }

    /** True when the answer is words for a person: a card, a page of a dialog, a message, an error with a text. */
    protected static boolean saysSomething(JsonNode answer) {
        return !answer.findValuesAsString("text").isEmpty()
                || !answer.findValuesAsString("message").isEmpty()
                || answer.at("/task/value").isString()
                || answer.path("value").isString();
    }
}
