package app.punktlig.e2e;

import static app.punktlig.e2e.Somebody.MAJA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Search and message action of somebody with two groups, of which none is chosen yet. */
class SeveralGroupsInvokeTests extends ProtocolFixture {
    private static final String FIRST = "Ledningsgruppen Björkdalen";
    private static final String SECOND = "Styrgruppen";

    @BeforeEach
    void secondGroupWithAPointOfItsOwn() {
        anotherGroup(MAJA);
        send(inOtherTeam(swedish.channelMessage(MAJA, "lägg till Taket på simhallen")));
        TEAMS.connector.nextIn(OTHER_TEAM);
    }

    @Test
    void aSearchLooksInBothGroupsAndTellsWhichIsWhich() {
        var found = harmless(swedish.search(MAJA, "taket")).at("/composeExtension/attachments");
        assertThat(previews(found)).contains("Taket på skolan", FIRST, "Taket på simhallen", SECOND);
    }

    @Test
    void onceAGroupIsChosenTheSearchIsItsOwn() {
        say(MAJA, "grupp: styr");
        var found = harmless(swedish.search(MAJA, "taket")).at("/composeExtension/attachments");
        assertThat(previews(found)).contains("Taket på simhallen").doesNotContain("Taket på skolan", SECOND);
    }

    @Test
    void aGroupThatThePersonIsNotInIsRefusedWithoutItsId() {
        var foreign = "00000000-0000-4000-8000-00000000ffff";
        var answer = harmless(swedish.click(MAJA, "grupp #" + foreign)).toString();
        assertThat(answer).contains("inte är med i", "Inget har ändrats").doesNotContain(foreign);
    }

    @Test
    void aSearchInATeamIsThatTeams() {
        var query = swedish.search(MAJA, "taket");
        var inTeam = inOtherTeam(swedish.inTeam("invoke", MAJA, OTHER_TEAM));
        inTeam.put("name", "composeExtension/query").set("value", query.path("value"));
        assertThat(harmless(inTeam).toString()).contains("Taket på simhallen").doesNotContain("Taket på skolan");
    }

    @Test
    void aMessageInTheOwnChatAsksWhichGroupAndGoesOnInTheForm() {
        var invoke = Activities.onMessage(
                swedish.invoke(MAJA, ""), "composeExtension/fetchTask", "<div>Cyklarna står i vägen.</div>");
        var asked = harmless(invoke).at("/task/value/card/content");
        var form = submitted(button(asked, SECOND), Map.of());
        assertThat(form.toString()).contains("Cyklarna står i vägen.", SECOND);
        submitted(button(form.at("/task/value/card/content"), "Spara"), Map.of("title", "Cyklarna"));
        assertThat(id("select g.name from leadership_group g join agenda_point p on p.group_id = g.id"
                        + " where p.title = 'Cyklarna'"))
                .isEqualTo(SECOND);
    }

    private JsonNode submitted(JsonNode button, Map<String, String> fields) {
        var submit = Activities.onMessage(
                swedish.invoke(MAJA, ""), "composeExtension/submitAction", "<div>Cyklarna står i vägen.</div>");
        var data = (ObjectNode) button.path("data").deepCopy();
        fields.forEach(data::put);
        ((ObjectNode) submit.path("value")).set("data", data);
        return body(send(submit));
    }

    private static JsonNode button(JsonNode card, String label) {
        return card.findParents("title").stream()
                .filter(action -> action.path("title").asString("").equals(label) && action.has("data"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " on " + card));
    }

    private static String previews(JsonNode found) {
        return String.join(
                "\n",
                found.findValues("preview").stream().map(JsonNode::toString).toList());
    }
}
