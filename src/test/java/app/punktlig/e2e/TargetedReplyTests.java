package app.punktlig.e2e;

import static app.punktlig.e2e.Somebody.ALI;
import static app.punktlig.e2e.Somebody.MAJA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.punktlig.teams.RenderedCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Slash commands in the channel: answered to their writer only, and in the personal chat where Teams will not have that. */
class TargetedReplyTests extends ProtocolFixture {
    private static final String INSTEAD = "bara dig i kanalen";

    private ObjectNode slash(Somebody by, String text) {
        var activity =
                swedish.inTeam("message", by, Activities.TEAM).put("text", text).put("textFormat", "plain");
        ((ObjectNode) activity.path("recipient")).put("isTargeted", true);
        return activity;
    }

    @Test
    void theAnswerIsShownToItsWriterInTheChannel() {
        send(slash(ALI, "dagordning"));
        var answer = TEAMS.connector.nextIn(Activities.TEAM);
        assertThat(answer.targeted()).isTrue();
        assertThat(answer.activity().at("/recipient/id").asString()).isEqualTo(ALI.teamsId());
        assertThat(answer.words()).contains("Taket på skolan").doesNotContain(INSTEAD);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 501})
    void whereTeamsRefusesTheAnswerComesInThePersonalChatAndSaysWhy(int status) {
        TEAMS.connector.refuseTargeted(status);
        send(slash(ALI, "dagordning"));
        if (status == 501) {
            // It may have been seen, and nothing is said twice.
            await().until(() -> count("post where state = 'UNKNOWN'") == 1);
            assertThat(TEAMS.connector.rest()).isEmpty();
            return;
        }
        var answer = TEAMS.connector.nextIn(FakeTeams.chatOf(ALI.teamsId()));
        assertThat(answer.targeted()).isFalse();
        assertThat(answer.card().toString()).contains("Taket på skolan", INSTEAD);
        RenderedCards.check(answer.card());
        assertThat(TEAMS.connector.rest()).isEmpty();
    }

    @Test
    void whoeverIsRefusedInTheChannelIsStillReachable() {
        TEAMS.connector.refuseTargeted(403);
        send(slash(ALI, "dagordning"));
        TEAMS.connector.nextIn(FakeTeams.chatOf(ALI.teamsId()));
        assertThat(db.sql("select reachable from person where entra_id = ?")
                        .param(ALI.entraId())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aChangeIsCarriedOutOnceHoweverItsAnswerTravels() {
        TEAMS.connector.refuseTargeted(400);
        send(slash(ALI, "lägg till Cykelparkeringen"));
        var answer = TEAMS.connector.nextIn(FakeTeams.chatOf(ALI.teamsId()));
        assertThat(answer.words()).contains("Cykelparkeringen");
        assertThat(count("agenda_point where title = 'Cykelparkeringen'")).isEqualTo(1);
        clicked(ALI, button(answer.card(), "Ångra"));
        assertThat(count("agenda_point where title = 'Cykelparkeringen' and state = 'WITHDRAWN'"))
                .isEqualTo(1);
    }

    /** In the personal chat the channel no longer tells which group is meant, and another may be chosen there. */
    @Test
    void theButtonsOfAnAnswerThatCameElsewhereMeanTheChannelsGroup() {
        anotherGroup(MAJA);
        say(MAJA, "grupp: styrgruppen");
        TEAMS.connector.refuseTargeted(400);
        send(slash(MAJA, "lägg till Cykelparkeringen"));
        var answer = TEAMS.connector.nextIn(FakeTeams.chatOf(MAJA.teamsId()));
        assertThat(clicked(MAJA, button(answer.card(), "Visa dagordningen")).toString())
                .contains("Cykelparkeringen", "Taket på skolan");
    }

    private static String button(JsonNode card, String label) {
        return card.findParents("title").stream()
                .filter(action -> action.path("title").asString("").equals(label))
                .map(action -> action.at("/data/say").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " on " + card));
    }
}
