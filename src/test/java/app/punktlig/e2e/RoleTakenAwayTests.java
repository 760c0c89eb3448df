package app.punktlig.e2e;

import static app.punktlig.e2e.Somebody.ALI;
import static app.punktlig.e2e.Somebody.MAJA;
import static app.punktlig.e2e.Somebody.SUSANNE_F;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards and forms that were opened in a role, pressed and sent in when somebody else has it. */
class RoleTakenAwayTests extends ProtocolFixture {
    private static final List<String> KEEPING = List.of(
            "godkänn punkt #point",
            "avböj punkt #point: nej",
            "parkera punkt #point",
            "sätt punkt #point först",
            "ändra punkt #point: Annat",
            "flytta punkt #point till kommande",
            "ta bort punkt #point",
            "publicera dagordningen",
            "stående punkter: Start, sist: Slut",
            "inställningar språk engelska",
            "inställningar påminnelse fredag 09.00",
            "inställningar stopptid 2 dagar",
            "inställningar ersättare Susanne Falk",
            "sekreterare: Maja Berg Holm",
            "ordförande: Maja Berg Holm",
            "påminn nu",
            "logg",
            "läs in\nMötesanteckningar 14 januari 2025\n1. Taket\nGruppen beslutar att laga taket.",
            "klart #assignment",
            "skjut upp #assignment till 12 mars",
            "lämna över #assignment till Maja Berg Holm",
            "kommentera #assignment: ringt",
            "öppna #assignment igen");

    private static final List<String> WRITING = List.of(
            "starta mötet",
            "närvarande: alla",
            "frånvarande: Ali Noor",
            "anteckna #point: Annat",
            "beslut #point: Annat",
            "ändra anteckning #note: Annat",
            "ta bort anteckning #note",
            "ändra beslut #decision: Annat",
            "ta bort beslut #decision",
            "ta med #note",
            "behandlad #point",
            "inte behandlad #point",
            "förhandsgranska",
            "sammanfattning",
            "fastställ",
            "fastställ #sure",
            "avsluta mötet");

    private static final Map<String, Map<String, String>> FORMS = Map.of(
            "spara punkt #point", Map.of("title", "Annat", "kind", "DECISION"),
            "spara anteckningar #point", Map.of("new-note", "Annat", "new-decision", "Annat"),
            "spara närvaro", Map.of("here", ALI.entraId()),
            "spara inställningar", Map.of("secretary", MAJA.entraId(), "language", "engelska", "opening", "Start"),
            "formulär inställningar", Map.of(),
            "formulär närvaro", Map.of(),
            "formulär anteckningar #point", Map.of());

    private Map<String, String> ids = Map.of();

    /** What there is to change, and none of it Maja's own. */
    private void begin(boolean inMeeting) {
        clicked(SUSANNE_F, "lägg till Golvet");
        var point = id("select id from agenda_point where title = 'Golvet'");
        if (inMeeting) {
            clicked(MAJA, "starta mötet");
            clicked(MAJA, "anteckna #" + point + ": Golvet knarrar.");
            clicked(MAJA, "beslut #" + point + ": Golvet läggs om.");
        }
        ids = Map.of(
                "#point", "#" + point,
                "#assignment", "#" + assignment(),
                "#note", "#" + (inMeeting ? id("select id from minute_note") : point),
                "#decision", "#" + (inMeeting ? id("select id from decision") : point));
    }

    private String withIds(String order) {
        return ids.entrySet().stream()
                .reduce(order, (said, id) -> said.replace(id.getKey(), id.getValue()), (one, _) -> one);
    }

    private void nothingIsOpenTo(Somebody by) {
        for (var order : List.of(KEEPING, WRITING)) {
            for (var said : order) {
                assertThat(saysSomething(harmless(swedish.click(by, withIds(said)))))
                        .as(said)
                        .isTrue();
                assertThat(saysSomething(harmless(dialog(by, "task/submit", withIds(said), Map.of()))))
                        .as(said)
                        .isTrue();
            }
        }
        FORMS.forEach((said, fields) -> {
            var answer = harmless(dialog(by, "task/submit", withIds(said), fields));
            assertThat(answer.toString()).as(said).contains("Inget har ändrats").doesNotContain("Input.");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoWasSecretaryKeepsNothingAnyMore(boolean inMeeting) {
        begin(inMeeting);
        assertThat(harmless(swedish.click(MAJA, "logg")).toString()).contains("ändringarna");
        clicked(MAJA, "sekreterare: Ali Noor");
        nothingIsOpenTo(MAJA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ordförande: ", "inställningar ersättare "})
    void whoWasChairOrDeputyKeepsNothingAnyMore(String role) {
        begin(true);
        clicked(MAJA, "sekreterare: Ali Noor");
        clicked(ALI, role + "Maja Berg Holm");
        assertThat(harmless(swedish.click(MAJA, "logg")).toString()).contains("ändringarna");
        clicked(ALI, role + "Susanne Falk");
        nothingIsOpenTo(MAJA);
    }

    /** Susanne is a guest on the roster, which is read when the app's coming is heard of again. */
    private void becomesGuest() {
        await().until(() -> count("scheduled_tasks where picked") == 0);
        TEAMS.connector.roster(List.of(List.of(MAJA.onRoster(), ALI.onRoster(), SUSANNE_F.asGuest())));
        send(swedish.botAddedToTeam(MAJA));
        CLOCK.forward(Duration.ofSeconds(1));
        await().until(() -> count("member where roles = 'GUEST'") == 1);
    }

    @Test
    void whoHasBecomeAGuestReadsAndChangesNothing() {
        begin(false);
        becomesGuest();
        nothingIsOpenTo(SUSANNE_F);
        for (var said : List.of("lägg till Väggarna", "uppdrag: Ali Noor ska måla", "ångra")) {
            assertThat(harmless(swedish.click(SUSANNE_F, said)).toString()).contains("gäst i teamet");
        }
        assertThat(harmless(swedish.click(SUSANNE_F, "kommande")).toString()).contains("Taket på skolan");
    }
}
