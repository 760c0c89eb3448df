package app.punktlig.e2e;

import static app.punktlig.e2e.Somebody.ALI;
import static app.punktlig.e2e.Somebody.MAJA;
import static app.punktlig.e2e.Somebody.SUSANNE_F;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Clicks with somebody else's ids, rights that are gone, and cards that are too old: refused, and nothing has changed. */
class ForgedClickTests extends ProtocolFixture {
    private static final Somebody KIM = Somebody.somebody(9, "Kim Rask");

    /** Kim's group, of which nobody else is a member, with a secret point, decision and assignment. */
    private void anotherGroup() {
        TEAMS.connector.rosterOf(OTHER_TEAM, List.of(KIM.onRoster()));
        send(inOtherTeam(swedish.botAddedToTeam(KIM)));
        TEAMS.connector.nextIn(OTHER_TEAM);
        await().until(() -> count("meeting") == 2 && count("member where entra_id = '" + KIM.entraId() + "'") == 1);
        clicked(KIM, "lägg till Hemligheten om simhallen");
        clicked(KIM, "uppdrag: jag ska mäta hemligheten senast 3 mars");
        clicked(KIM, "starta mötet");
        clicked(KIM, "beslut #" + foreign("agenda_point", "title") + ": Hemligheten byggs.");
        TEAMS.connector.forget();
    }

    private String foreign(String table, String words) {
        return id("select id from " + table + " where lower(" + words + ") like '%hemligheten%'");
    }

    /** Before a meeting and during it: what is refused for the hour is not yet refused for the id. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingOfAnotherGroupCanBeSeenOrChangedByItsId(boolean inMeeting) {
        anotherGroup();
        if (inMeeting) {
            clicked(MAJA, "starta mötet");
            clicked(MAJA, "beslut #" + point() + ": Taket läggs om.");
            assertThat(clicked(KIM, "sammanfattning").toString()).contains("Hemligheten byggs");
        }
        TEAMS.connector.rest();
        var point = foreign("agenda_point", "title");
        var assignment = foreign("assignment", "what");
        var decision = foreign("decision", "said");
        var meeting =
                id("select meeting.id from meeting join agenda_point p on p.meeting_id = meeting.id where p.id = '"
                        + point + "'");
        var orders = List.of(
                "klart #" + assignment,
                "skjut upp #" + assignment + " till 12 mars",
                "lämna över #" + assignment + " till Ali Noor",
                "kommentera #" + assignment + ": sett",
                "öppna #" + assignment + " igen",
                "uppdrag #" + assignment,
                "ändra uppdrag #" + assignment + ": annat",
                "ta bort uppdrag #" + assignment,
                "godkänn punkt #" + point,
                "avböj punkt #" + point + ": nej",
                "ta bort punkt #" + point,
                "flytta punkt #" + point + " till nästa möte",
                "parkera punkt #" + point,
                "sätt punkt #" + point + " först",
                "sätt punkt #" + point() + " före #" + point,
                "ändra punkt #" + point + ": Annat",
                "anteckna #" + point + ": Annat",
                "beslut #" + point + ": Annat",
                "behandlad #" + point,
                "inte behandlad #" + point,
                "spara punkt #" + point,
                "formulär punkt #" + point,
                "ändra beslut #" + decision + ": Annat",
                "ta bort beslut #" + decision,
                "ta med #" + decision,
                "publicera dagordningen #" + meeting,
                "dagordning #" + meeting,
                "starta mötet #" + meeting,
                "sammanfattning #" + meeting,
                "grupp: #" + id("select id from leadership_group where name = 'Styrgruppen'"),
                "grupp #" + id("select id from leadership_group where name = 'Styrgruppen'") + " klart #" + assignment);
        for (var order : orders) {
            var click = harmless(swedish.click(MAJA, order));
            assertThat(click.toString()).as(order).doesNotContainIgnoringCase("hemligheten");
            assertThat(saysSomething(click)).as(order).isTrue();
            var submit = harmless(dialog(MAJA, "task/submit", order, Map.of("title", "Annat")));
            assertThat(submit.toString()).as(order).doesNotContainIgnoringCase("hemligheten");
        }
    }

    @Test
    void somebodyElsesAssignmentIsNotClosedByAForgedClick() {
        for (var order : List.of("klart #", "skjut upp # till 12 mars", "lämna över # till Susanne Falk")) {
            var answer = harmless(swedish.click(SUSANNE_F, order.replace("#", "#" + assignment())));
            assertThat(answer.toString()).contains("Ali Noor");
        }
    }

    @Test
    void somebodyElsesPointIsNotChangedByAForgedDialog() {
        var submit = dialog(ALI, "task/submit", "spara punkt #" + point(), Map.of("title", "Mitt eget"));
        assertThat(saysSomething(harmless(submit))).isTrue();
        assertThat(saysSomething(harmless(dialog(ALI, "task/fetch", "formulär punkt #" + point(), Map.of()))))
                .isTrue();
    }

    @Test
    void whoeverHasLeftTheTeamOpensNothingAnyMore() {
        TEAMS.connector.roster(List.of(List.of(MAJA.onRoster(), SUSANNE_F.onRoster())));
        var left = swedish.inTeam("conversationUpdate", MAJA, Activities.TEAM);
        left.putArray("membersRemoved").addObject().put("id", ALI.teamsId());
        send(left);
        CLOCK.forward(Duration.ofSeconds(3));
        await().until(() -> db.sql("select active from member where entra_id = ?")
                .param(ALI.entraId())
                .query(Boolean.class)
                .single()
                .equals(false));
        assertThat(harmless(swedish.click(ALI, "klart #" + assignment())).toString())
                .doesNotContain("takläggaren");
    }

    @Test
    void aDialogThatIsSubmittedTwiceAddsOnePoint() {
        long before = count("agenda_point");
        var fields = Map.of("title", "Cykelparkering");
        assertThat(send(dialog(MAJA, "task/submit", "spara punkt", fields)).statusCode())
                .isEqualTo(200);
        CLOCK.forward(Duration.ofSeconds(2));
        assertThat(saysSomething(harmless(dialog(MAJA, "task/submit", "spara punkt", fields))))
                .isTrue();
        assertThat(count("agenda_point")).isEqualTo(before + 1);
    }

    @Test
    void anInvokeThatIsDeliveredAgainDoesNothingAgain() {
        for (var invoke : List.of(
                swedish.click(MAJA, "lägg till Cykelparkering"),
                dialog(MAJA, "task/submit", "spara punkt", Map.of("title", "Lekplats")),
                swedish.click(ALI, "kommentera #" + assignment() + ": ringt"),
                swedish.click(MAJA, "parkera punkt #" + point()))) {
            assertThat(send(invoke).statusCode()).isEqualTo(200);
            TEAMS.connector.rest();
            assertThat(saysSomething(harmless(invoke))).isTrue();
        }
    }

    @Test
    void aFormThatIsDeliveredAgainIsSavedOnce() {
        clicked(MAJA, "starta mötet");
        var forms = new LinkedHashMap<String, Map<String, String>>();
        forms.put("spara punkt", Map.of("title", "Cykelparkering"));
        forms.put("spara uppdrag", Map.of("what", "Måla cykelstället", "owner", ALI.entraId()));
        forms.put("spara anteckningar #" + point(), Map.of("new-note", "Taket läcker."));
        forms.put("spara närvaro", Map.of("here", MAJA.entraId() + "," + ALI.entraId()));
        forms.put("spara punkt #" + point(), Map.of("title", "Taket på båda skolorna", "kind", "DECISION"));
        forms.put("spara inställningar", Map.of("language", "engelska", "secretary", MAJA.entraId()));
        forms.put("spara mina inställningar", Map.of("language", "engelska"));
        forms.forEach((say, fields) -> {
            var submit = dialog(MAJA, "task/submit", say, fields);
            var before = everything();
            assertThat(send(submit).statusCode()).as(say).isEqualTo(200);
            assertThat(everything()).as(say).isNotEqualTo(before);
            TEAMS.connector.rest();
            assertThat(saysSomething(harmless(submit))).as(say).isTrue();
        });
    }

    @Test
    void aCardThatIsOlderThanTheDataChangesNothing() {
        var point = point();
        clicked(ALI, "klart #" + assignment());
        assertThat(saysSomething(harmless(swedish.click(ALI, "klart #" + assignment()))))
                .isTrue();
        clicked(MAJA, "ta bort punkt #" + point);
        for (var order :
                List.of("godkänn punkt #", "parkera punkt #", "flytta punkt # till nästa möte", "ta bort punkt #")) {
            assertThat(saysSomething(harmless(swedish.click(MAJA, order.replace("#", "#" + point)))))
                    .as(order)
                    .isTrue();
        }
        assertThat(saysSomething(
                        harmless(dialog(MAJA, "task/submit", "spara punkt #" + point, Map.of("title", "Åter")))))
                .isTrue();
    }

    @Test
    void anotherTenantIsNotLetInWhateverItClicks() {
        var before = everything();
        var click = swedish.click(MAJA, "klart #" + assignment());
        ((ObjectNode) click.at("/channelData/tenant")).put("id", "another-tenant");
        ((ObjectNode) click.path("conversation")).put("tenantId", "another-tenant");
        assertThat(send(click).statusCode()).isEqualTo(403);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aNameInTheClickIsNobodysIdentity() {
        var click = swedish.click(SUSANNE_F, "klart #" + assignment());
        ((ObjectNode) click.path("from")).put("name", ALI.name()).put("id", ALI.teamsId());
        assertThat(harmless(click).toString()).contains("Ali Noor");
    }

    @Test
    void aClickWithoutAnEntraIdIsRefused() {
        var before = everything();
        var click = swedish.click(ALI, "klart #" + assignment());
        ((ObjectNode) click.path("from")).remove("aadObjectId");
        assertThat(send(click).statusCode()).isEqualTo(400);
        assertThat(everything()).isEqualTo(before);
    }
}
