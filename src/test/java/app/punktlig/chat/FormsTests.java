package app.punktlig.chat;

import static app.punktlig.chat.Cards.button;
import static app.punktlig.chat.Cards.labels;
import static app.punktlig.chat.Cards.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.Card.Field;
import app.punktlig.chat.Card.Tone;
import app.punktlig.language.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forms, opened, filled in and sent: what is wrong stays in them with what was typed. */
class FormsTests {
    private static final String SECRETARY = "Anna Bergkvist";
    private static final String EVA = "Eva Nyqvist";

    private GroupInChat chat;

    @BeforeEach
    void group() {
        chat = GroupInChat.withMembers();
        chat.meeting("2026-12-01T13:00", 120);
    }

    @AfterEach
    void close() {
        chat.close();
    }

    private Card send(String who, Card form, Map<String, String> typed) {
        var fields = new HashMap<String, String>();
        fields(form).forEach(field -> fields.put(field.id(), field.value()));
        fields.putAll(typed);
        return chat.press(who, form.buttons().getFirst().say(), fields);
    }

    private static List<Field> fields(Card form) {
        return form.body().stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .toList();
    }

    private static Field field(Card form, String id) {
        return fields(form).stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPointIsAddedWithAllThatCanBeSaidOfIt() {
        var form = chat.press(EVA, "formulär punkt", Map.of());
        var saved = send(
                EVA,
                form,
                Map.of(
                        "title", "Budget 2027",
                        "purpose", "Enas om ramen",
                        "kind", "DECISION",
                        "proposal", "Ramen godkänns.",
                        "presenters", GroupInChat.id("Göran Åkesson"),
                        "guests", "Karl Kula",
                        "minutes", "20",
                        "background", "Prognosen visar ett underskott.",
                        "link", "https://ekbacka.example/budget https://ekbacka.example/prognos"));
        assertThat(saved.tone()).isEqualTo(Tone.DONE);
        assertThat(text(saved))
                .contains("Syfte: Enas om ramen", "Förslag till beslut: Ramen godkänns.", "Göran Åkesson, Karl Kula");
        var agenda = chat.say(SECRETARY, "dagordning");
        assertThat(text(agenda)).contains("1. | Budget 2027 | Föredragande: Göran Åkesson, Karl Kula | 20 min");
        var point = chat.press(SECRETARY, button(agenda, "Mer"));
        assertThat(text(point)).contains("Prognosen visar ett underskott.", "Ramen godkänns.");
        assertThat(point.buttons())
                .extracting(Card.Button::link)
                .contains("https://ekbacka.example/budget", "https://ekbacka.example/prognos");
        assertThat(field(chat.press(EVA, button(saved, "Ändra")), "link").value())
                .isEqualTo("https://ekbacka.example/budget https://ekbacka.example/prognos");
    }

    @Test
    void whatAConfidentialPointIsAboutIsSeenByNobodyElse() {
        var form = chat.press(EVA, "formulär punkt", Map.of());
        send(
                EVA,
                form,
                Map.of("title", "Lönerevision", "purpose", "Enas", "proposal", "Mer lön", "confidential", "true"));
        assertThat(text(chat.say("Göran Åkesson", "dagordning"))).doesNotContain("Mer lön", "Lönerevision");
        assertThat(labels(chat.say("Göran Åkesson", "dagordning"))).doesNotContain("Mer");
        assertThat(text(chat.say("Göran Åkesson", "visa punkt 4"))).doesNotContain("Enas", "Mer lön", "Lönerevision");
        assertThat(text(chat.say(EVA, "visa punkt 4"))).contains("Lönerevision", "Mer lön");
    }

    @Test
    void anAmbiguousNameAndABadLinkAreTakenUpInTheForm() {
        var form = chat.press(EVA, "formulär punkt", Map.of());
        var answer = send(EVA, form, Map.of("title", "Elevhälsan", "guests", "Susanne", "link", "javascript:alert(1)"));
        assertThat(field(answer, "guests").error()).contains("Vilken Susanne", "Susanne Falk", "Susanne Lundin");
        assertThat(field(answer, "link").error()).contains("https://");
        assertThat(field(answer, "title").value()).isEqualTo("Elevhälsan");
        assertThat(text(chat.say(EVA, "dagordning"))).doesNotContain("Elevhälsan");
    }

    @Test
    void whomThePickerOffersFromOutsideTheGroupIsTypedInstead() {
        var form = chat.press(EVA, "formulär punkt", Map.of());
        var stranger = "7b000000-0000-4000-8000-00000000beef";
        var answer = send(EVA, form, Map.of("title", "Elevhälsan", "presenters", stranger));

        assertThat(field(answer, "presenters").error()).contains("inte med i gruppen", "andra föredragande");
        assertThat(chat.press(EVA, "lägg till Elevhälsan, föredragande #" + stranger, Map.of())
                        .tone())
                .isEqualTo(Tone.REFUSED);
        assertThat(text(chat.say(EVA, "dagordning"))).doesNotContain("Elevhälsan", stranger);
    }

    @Test
    void whoHasLeftTheGroupStaysAPresenterWhenThePointIsChanged() {
        var saved = chat.say(EVA, "lägg till Lokaler, föredragande Göran Åkesson");
        chat.bean(JdbcClient.class)
                .sql("update member set active = false where entra_id = ?")
                .param(GroupInChat.id("Göran Åkesson"))
                .update();
        var form = chat.press(EVA, button(saved, "Ändra"));

        assertThat(text(send(EVA, form, Map.of("title", "Lokalerna"))))
                .contains("Ändrad: Lokalerna", "Föredragande: Göran Åkesson");
    }

    @Test
    void anAssignmentIsGivenToAMemberWithHelpersAndADay() {
        var form = chat.press(EVA, "formulär uppdrag", Map.of());
        var given = send(
                EVA,
                form,
                Map.of(
                        "what",
                        "Ta fram en tidplan",
                        "owner",
                        GroupInChat.id("Göran Åkesson"),
                        "helpers",
                        GroupInChat.id(EVA),
                        "due",
                        "nästa möte"));
        assertThat(given.tone()).isEqualTo(Tone.DONE);
        assertThat(text(given))
                .contains("Ta fram en tidplan", "Ansvarig: Göran Åkesson", "Eva Nyqvist", "tisdag 1 december");
    }

    @Test
    void theSameAssignmentSentTwiceIsGivenOnce() {
        var form = chat.press(EVA, "formulär uppdrag", Map.of());
        var typed = Map.of("what", "Ringa", "owner", GroupInChat.id(EVA));
        send(EVA, form, typed);
        assertThat(text(send(EVA, form, typed))).contains("nyss sagt");
        assertThat(text(chat.say(EVA, "uppdrag"))).contains("Öppna uppdrag (1)");
    }

    @Test
    void aMessageBecomesAnAssignmentsFirstWordsAndItsBackground() {
        var form = chat.press(
                EVA,
                "formulär uppdrag",
                Map.of("background", "Kan någon ringa skolan?\nDe väntar.", "link", "https://t.example/1"));
        assertThat(field(form, "what").value()).isEqualTo("Kan någon ringa skolan?");
        assertThat(field(form, "background").value()).contains("De väntar.");
    }

    @Test
    void anAssignmentWithoutOwnerOrWithAnImpossibleDayStaysInTheForm() {
        var form = chat.press(EVA, "formulär uppdrag", Map.of());
        var answer = send(EVA, form, Map.of("what", "Ringa", "due", "i förrgår"));
        assertThat(field(answer, "owner").error()).isNotBlank();
        assertThat(field(answer, "due").error()).contains("i förrgår");
        assertThat(field(answer, "what").value()).isEqualTo("Ringa");
        assertThat(field(send(EVA, form, Map.of("what", "Ringa", "owner", "nobody-here")), "owner")
                        .error())
                .contains("i gruppen");
    }

    @Test
    void somebodyOutsideTheGroupIsTyped() {
        var form = chat.press(EVA, "formulär uppdrag", Map.of());
        assertThat(text(send(EVA, form, Map.of("what", "Ringa", "outside", "Karl Kula"))))
                .contains("Ansvarig: Karl Kula");
    }

    private void meetingIsHeld() {
        chat.say(EVA, "lägg till Budget, beslut");
        chat.itIs("2026-12-01T13:05");
        chat.say(SECRETARY, "starta mötet");
    }

    @Test
    void everybodyIsTickedToBeginWithAndATapTakesOneAway() {
        meetingIsHeld();
        var form = chat.press(SECRETARY, "formulär närvaro", Map.of());
        var here = List.of(field(form, "here").value().split(","));
        assertThat(here).hasSize(7);
        var without = String.join(
                ",", here.stream().filter(id -> !id.equals(GroupInChat.id(EVA))).toList());
        var saved = send(
                SECRETARY,
                form,
                Map.of(
                        "here",
                        without,
                        "remote",
                        GroupInChat.id("Bo Lindh"),
                        "partly",
                        "Göran 13–14",
                        "others",
                        "SG: Karin Ek"));
        assertThat(text(saved))
                .contains("Bo Lindh (via Teams)", "Göran Åkesson (13–14)", "Karin Ek (SG)", "Frånvarande: Eva Nyqvist");
        var again = chat.press(SECRETARY, "formulär närvaro", Map.of());
        assertThat(field(again, "here").value()).doesNotContain(GroupInChat.id(EVA));
        assertThat(field(again, "remote").value()).isEqualTo(GroupInChat.id("Bo Lindh"));
        assertThat(field(again, "partly").value()).isEqualTo("Göran Åkesson 13–14");
        assertThat(field(again, "others").value()).isEqualTo("SG: Karin Ek");
    }

    @Test
    void somebodyTickedTwiceCameOnce() {
        meetingIsHeld();
        var twice = GroupInChat.id(EVA) + "," + GroupInChat.id(EVA) + ",,";
        var saved = chat.press(SECRETARY, "spara närvaro", Map.of("here", twice, "remote", ",,"));
        assertThat(text(saved)).contains("Närvarande: Eva Nyqvist");
    }

    @Test
    void aNameLongerThanAnyStaysInTheForm() {
        var saved = chat.press(EVA, "spara punkt", Map.of("title", "Tak", "guests", "Bo ".repeat(5_000)));
        assertThat(saved.toString()).contains("Ett namn får ha högst 200 tecken");
        assertThat(text(chat.say(EVA, "dagordning"))).doesNotContain("Tak");
    }

    @Test
    void anAmbiguousNameAmongThoseWhoCamePartlyStaysInTheForm() {
        meetingIsHeld();
        var form = chat.press(SECRETARY, "formulär närvaro", Map.of());
        assertThat(field(send(SECRETARY, form, Map.of("partly", "Susanne 13–14")), "partly")
                        .error())
                .contains("Vilken Susanne");
    }

    @Test
    void theAttendanceIsTheSecretarys() {
        meetingIsHeld();
        assertThat(chat.press(EVA, "formulär närvaro", Map.of()).tone()).isEqualTo(Tone.REFUSED);
        assertThat(chat.press(EVA, "spara närvaro", Map.of("here", "")).tone()).isEqualTo(Tone.REFUSED);
        assertThat(chat.press(EVA, "spara inställningar", Map.of()).tone()).isEqualTo(Tone.REFUSED);
    }

    @Test
    void allThatIsWrittenAboutAPointIsChangedInOneForm() {
        meetingIsHeld();
        chat.say(SECRETARY, "anteckna 1: Gruppen gick igenom budgeten.");
        chat.say(SECRETARY, "beslut 1: Budgeten godkänns.");
        chat.say(SECRETARY, "uppdrag 1: Eva skickar den till nämnden");
        var draft = chat.say(SECRETARY, "/summary");
        var form = chat.press(SECRETARY, button(draft, "Ändra"));
        assertThat(fields(form))
                .extracting(Field::label)
                .containsExactly("Anteckning", "Ny anteckning", "Beslut", "Nytt beslut", "Uppdrag", "Nytt uppdrag");
        var typed = new HashMap<String, String>();
        fields(form)
                .forEach(field -> typed.put(
                        field.id(),
                        switch (field.label()) {
                            case "Anteckning" -> "Gruppen gick igenom hela budgeten.";
                            case "Beslut" -> "";
                            case "Nytt beslut" -> "Budgeten återremitteras.";
                            case "Uppdrag" -> "Bo Lindh: skickar den till nämnden";
                            case "Nytt uppdrag" -> "Eva ringer revisorn";
                            default -> "";
                        }));
        assertThat(send(SECRETARY, form, typed).tone()).isEqualTo(Tone.DONE);
        assertThat(text(chat.say(SECRETARY, "/summary")))
                .contains(
                        "Gruppen gick igenom hela budgeten.",
                        "Budgeten återremitteras. | Beslut",
                        "skickar den till nämnden | Bo Lindh",
                        "ringer revisorn | Eva Nyqvist")
                .doesNotContain("Budgeten godkänns.");
    }

    @Test
    void anAssignmentOfNobodyStaysInTheFormAndNothingIsSaved() {
        meetingIsHeld();
        chat.say(SECRETARY, "anteckna 1: Gruppen gick igenom budgeten.");
        var form = chat.press(SECRETARY, button(chat.say(SECRETARY, "/summary"), "Ändra"));
        var answer = send(SECRETARY, form, Map.of("new-note", "Mer.", "new-task", "Susanne ringer"));
        assertThat(field(answer, "new-task").error()).contains("Vilken Susanne");
        assertThat(field(answer, "new-note").value()).isEqualTo("Mer.");
        assertThat(text(chat.say(SECRETARY, "/summary"))).doesNotContain("Mer.");
    }

    @Test
    void theSettingsAreChangedInOneForm() {
        var form = chat.press(SECRETARY, button(chat.say(SECRETARY, "inställningar"), "Ändra"));
        assertThat(field(form, "secretary").value()).isEqualTo(GroupInChat.id(SECRETARY));
        assertThat(field(form, "deputy").value()).isEqualTo("nobody");
        var saved = send(
                SECRETARY,
                form,
                Map.of(
                        "deputy", GroupInChat.id("Göran Åkesson"),
                        "language", "engelska",
                        "reminder-day", "fredag",
                        "reminder-time", "9.30",
                        "deadline", "2 dagar",
                        "opening", "Runda\nUppföljning",
                        "closing", "Avslut"));
        assertThat(text(saved))
                .contains(
                        "Ersättare: Göran Åkesson",
                        "Språk: Engelska",
                        "fredag",
                        "2 dagar före",
                        "Runda · Uppföljning · Avslut");
        assertThat(text(chat.say(EVA, "dagordning"))).contains("1. | Runda", "2. | Uppföljning", "3. | Avslut");
    }

    @Test
    void aSettingThatCannotBeReadStaysInTheFormAndNothingIsChanged() {
        var form = chat.press(SECRETARY, "formulär inställningar", Map.of());
        var answer = send(
                SECRETARY, form, Map.of("reminder-time", "tidigt", "deadline", "400 dagar", "language", "engelska"));
        assertThat(field(answer, "reminder-time").error()).contains("08.00");
        assertThat(field(answer, "reminder-time").value()).isEqualTo("tidigt");
        assertThat(field(answer, "deadline").error()).contains("2 dagar");
        assertThat(chat.group().language()).isEqualTo(Language.SV);
    }

    @Test
    void aFormThatIsSentUnchangedChangesNothing() {
        var before = chat.group();
        var form = chat.press(SECRETARY, "formulär inställningar", Map.of());
        assertThat(send(SECRETARY, form, Map.of()).tone()).isEqualTo(Tone.DONE);
        assertThat(chat.group()).isEqualTo(before);
    }

    @Test
    void standingPointsAreTyped() {
        assertThat(text(chat.say(SECRETARY, "dagordning"))).contains("1. | Incheckning", "4. | Kort, kort");
        chat.say(EVA, "lägg till Budget");
        var saved = chat.say(SECRETARY, "stående punkter: Runda, Nytt från skolorna, sist: Avslut");
        assertThat(text(saved)).contains("Runda · Nytt från skolorna · Avslut");
        assertThat(text(chat.say(SECRETARY, "dagordning")))
                .contains("1. | Runda", "2. | Nytt från skolorna", "3. | Budget", "4. | Avslut")
                .doesNotContain("Incheckning");
    }

    @Test
    void aStandingPointMayHaveACommaWhereSemicolonsPartThem() {
        chat.say(SECRETARY, "standing points: Runda; Kort, kort");
        assertThat(text(chat.say(SECRETARY, "dagordning"))).contains("1. | Runda", "2. | Kort, kort");
    }

    @Test
    void standingPointsOfAPublishedAgendaStay() {
        chat.say(SECRETARY, "publicera dagordningen");
        chat.say(SECRETARY, "inställningar stående punkter: Runda");
        assertThat(text(chat.say(SECRETARY, "dagordning")))
                .contains("Incheckning")
                .doesNotContain("Runda");
        chat.meeting("2026-12-15T13:00", 60);
        assertThat(text(chat.say(SECRETARY, "dagordning 15 december"))).contains("Runda");
    }

    @Test
    void membersDoNotSetTheStandingPoints() {
        assertThat(chat.say(EVA, "stående punkter: Fika").tone()).isEqualTo(Tone.REFUSED);
        assertThat(chat.say(SECRETARY, "stående punkter: Fika, fika").tone()).isEqualTo(Tone.REFUSED);
    }
}
