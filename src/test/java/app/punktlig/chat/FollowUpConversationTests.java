package app.punktlig.chat;

import static app.punktlig.chat.Cards.button;
import static app.punktlig.chat.Cards.labels;
import static app.punktlig.chat.Cards.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.Card.Tone;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.Assignments;
import app.punktlig.language.Language;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From text to reply: assignments. It is Monday 23 November 2026; the group meets on 1 and 15 December. */
class FollowUpConversationTests {
    private static final String SECRETARY = "Anna Bergkvist";
    private static final String EVA = "Eva Nyqvist";
    private static final String GORAN = "Göran Åkesson";

    private GroupInChat chat;

    @BeforeEach
    void group() {
        chat = GroupInChat.withMembers();
        chat.meeting("2026-12-01T13:00", 120);
        chat.meeting("2026-12-15T13:00", 120);
    }

    @AfterEach
    void close() {
        chat.close();
    }

    private Card given(String words) {
        return chat.say(SECRETARY, words);
    }

    @Test
    void givesAnAssignmentWithOwnerHelpersAndDeadline() {
        var card = given("uppdrag: Eva och Göran ska ta fram en tidplan senast 4 december");

        assertThat(card.tone()).isEqualTo(Tone.DONE);
        assertThat(text(card))
                .contains(
                        "Uppdrag 1 är sparat",
                        "Uppdrag: ta fram en tidplan\n",
                        "Ansvarig: Eva Nyqvist",
                        "Tillsammans med: Göran Åkesson",
                        "Ska vara klart: fredag 4 december");
    }

    @Test
    void givesInEnglish() {
        var card = chat.say(SECRETARY, "assign Eva to draw up a timetable by 4 December", Language.EN);

        assertThat(text(card))
                .contains("Assignment 1 is saved", "Assignment: draw up a timetable\n", "Due: Friday 4 December");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uppdrag: Eva tar fram en tidplan|tar fram en tidplan|Inget datum",
                "uppdrag: Eva får i uppdrag att ringa skolan till nästa möte|ringa skolan|mötet tisdag 1 december",
                "uppdrag: Eva: ring skolan v. 50|ring skolan|v. 50, senast fredag 11 december",
                "uppdrag: eva nyqvist ska ringa skolan i januari|ringa skolan|senast söndag 31 januari 2027",
                "uppdrag: jag ska ringa skolan|ringa skolan|Inget datum",
                "uppdrag: EN ska ringa skolan|ringa skolan|Inget datum",
                "nytt uppdrag: Eva, senast 4 december ska du ringa skolan|senast 4 december ska du ringa skolan|fredag 4 december"
            })
    void readsWhoWhatAndWhen(String said, String what, String due) {
        assertThat(text(given(said))).contains("Uppdrag: " + what + "\n", "Ska vara klart: " + due);
    }

    @Test
    void aRealMentionIsCertain() {
        var card = chat.sayMentioning(SECRETARY, "uppdrag: Susanne Lundin ska ringa skolan", "Susanne Lundin");

        assertThat(text(card)).contains("Ansvarig: Susanne Lundin");
    }

    @Test
    void asksWhichSusanneAndTheAnswerCompletesTheCommand() {
        var asked = given("uppdrag: Susanne ska ringa skolan");
        assertThat(asked.tone()).isEqualTo(Tone.QUESTION);

        var card = chat.press(SECRETARY, button(asked, "Susanne Lundin"));
        assertThat(text(card)).contains("Ansvarig: Susanne Lundin", "Uppdrag: ringa skolan");
    }

    @Test
    void aNameNobodyHasIsNotTakenForAGuestUntilToldSo() {
        var asked = given("uppdrag: Zlatan Kula ska ringa skolan");
        assertThat(text(asked)).contains("Ingen i gruppen heter Zlatan Kula", "Inget har ändrats");
        assertThat(open()).isEmpty();

        var card = chat.press(SECRETARY, button(asked, "Zlatan Kula är utanför gruppen"));
        assertThat(text(card)).contains("Ansvarig: Zlatan Kula", "Uppdrag: ringa skolan");
    }

    @Test
    void aUnitIsNamedAsAGuest() {
        assertThat(text(given("uppdrag: gäst Avdelning Norr: bedöma förslaget")))
                .contains("Ansvarig: Avdelning Norr", "Uppdrag: bedöma förslaget");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uppdrag: Eva ska ringa skolan senast 30 februari",
                "uppdrag: Eva ska ringa skolan till 2026-02-30",
                "assign Eva to call the school by 31 November",
                "uppdrag: Eva ska ringa skolan senast 3 november 2026",
                "uppdrag: ska ringa skolan",
                "uppdrag: Eva",
                "uppdrag: Eva senast 4 december",
                "uppdrag: Eva och Zlatan ska ringa skolan",
                "klart 7",
                "klart",
                "klart tolv",
                "skjut upp 1",
                "skjut upp 1 till 30 februari",
                "skjut upp 1 till 2 november 2026",
                "skjut upp 1 till sedan någon gång",
                "skjut upp 99 till nästa möte",
                "lämna över 1",
                "lämna över 1 till Zlatan",
                "lämna över 1 till Susanne",
                "lämna över 1 till Göran",
                "kommentera 1",
                "kommentera 99: hej",
                "öppna 1 igen",
                "öppna 99 igen",
                "uppdrag 99"
            })
    void whatCannotBeDoneChangesNothing(String said) {
        given("uppdrag: Göran ska räkna om budgeten senast 10 december");
        var before = open();

        var card = given(said);

        assertThat(card.tone()).isIn(Tone.REFUSED, Tone.QUESTION);
        assertThat(open()).isEqualTo(before);
    }

    @Test
    void longTextIsRefused() {
        assertThat(given("uppdrag: Eva ska " + "skriva ".repeat(100)).tone()).isEqualTo(Tone.REFUSED);
        assertThat(open()).isEmpty();
    }

    @Test
    void listsTheGroupsOverdueFirst() {
        given("uppdrag: Eva ska ringa skolan senast 24 november");
        given("uppdrag: Göran ska räkna om budgeten");
        chat.itIs("2026-11-25T09:00");

        assertThat(text(chat.say(GORAN, "uppdrag")))
                .containsSubsequence(
                        "Öppna uppdrag (2)", "Försenade", "1 | ringa skolan", "Försenat", "Övriga", "2 | räkna om");
        assertThat(text(chat.say(GORAN, "assignments", Language.EN))).contains("Open assignments (2)", "Overdue");
    }

    @Test
    void listsOnesOwnAndThoseOneHelpsWith() {
        given("uppdrag: Eva och Göran ska ringa skolan");
        given("uppdrag: Bo ska räkna");

        assertThat(text(chat.say(GORAN, "mina uppdrag")))
                .contains("ringa skolan")
                .doesNotContain("räkna");
        assertThat(text(chat.say("Susanne Falk", "my assignments", Language.EN)))
                .contains("You have no open assignments");
    }

    @Test
    void theOwnerReportsItDone() {
        given("uppdrag: Eva ska ringa skolan");

        var card = chat.say(EVA, "klart 1 talade med rektorn");

        assertThat(text(card)).contains("Uppdrag 1 är klart", "Kommentar: talade med rektorn");
        assertThat(open()).isEmpty();
        assertThat(text(chat.press(EVA, button(card, "Öppna igen")))).contains("Uppdrag 1 är öppet igen");
        assertThat(text(chat.say(EVA, "done 1", Language.EN))).contains("Assignment 1 is done");
        assertThat(text(chat.say(EVA, "klart 1"))).contains("redan klart");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "skjut upp 1 till nästa möte",
                "skjut upp 1 till 2 november 2026",
                "skjut upp 1 till sedan",
                "lämna över 1 till Bo",
                "lämna över 1 till Eva",
                "lämna över 1 till Susanne",
                "klart 1"
            })
    void oneThatIsDoneSaysSoAndOffersToBeOpenedAgain(String said) {
        given("uppdrag: Eva ska ringa skolan");
        chat.say(EVA, "klart 1");

        var card = chat.say(EVA, said);

        assertThat(card.tone()).isEqualTo(Tone.REFUSED);
        assertThat(text(card)).contains("Uppdrag 1 är redan klart", "öppna 1 igen", "Inget har ändrats");
        assertThat(text(chat.sayInChannel(EVA, said))).contains("öppna 1 igen");
        assertThat(text(chat.press(EVA, button(card, "Öppna igen")))).contains("Uppdrag 1 är öppet igen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "öppna igen 1",
                "öppna 1 igen",
                "öppna 1",
                "öppna uppdrag 1 igen",
                "återöppna 1",
                "reopen 1",
                "reopen assignment 1",
                "open again 1"
            })
    void isOpenedAgainHoweverItIsSaid(String said) {
        given("uppdrag: Eva ska ringa skolan");
        chat.say(EVA, "klart 1");

        assertThat(text(chat.say(EVA, said))).contains("Uppdrag 1 är öppet igen");
        assertThat(open()).hasSize(1);
    }

    @Test
    void aHelperIsOfferedWhatAHelperMayDo() {
        given("uppdrag: Eva och Göran ska ringa skolan");
        var list = chat.say(GORAN, "mina uppdrag");

        assertThat(text(list))
                .contains("kommentera 12")
                .doesNotContain("klart 12")
                .doesNotContain("skjut upp 12");
        assertThat(labels(list)).doesNotContain("Klart");
        assertThat(text(chat.say(GORAN, "kommentera 1: har ringt två gånger"))).contains("Kommentaren", "har ringt");
        assertThat(chat.say(GORAN, "klart 1").tone()).isEqualTo(Tone.REFUSED);
        assertThat(text(chat.say(EVA, "mina uppdrag"))).contains("klart 12");
    }

    @Test
    void whoHasNothingToDoWithItIsOfferedNothingAndMayNotComment() {
        given("uppdrag: Eva och Göran ska ringa skolan");

        assertThat(text(chat.say("Maria Brandt Holm", "uppdrag"))).doesNotContain("12");
        assertThat(chat.say("Maria Brandt Holm", "kommentera 1: hej").tone()).isEqualTo(Tone.REFUSED);
    }

    @Test
    void whoOwnsOneOfThemIsOfferedTheRestToo() {
        given("uppdrag: Eva och Göran ska ringa skolan");
        given("uppdrag: Göran ska räkna");

        assertThat(text(chat.say(GORAN, "mina uppdrag"))).contains("klart 12");
    }

    @Test
    void theButtonInTheListReportsIt() {
        given("uppdrag: Eva ska ringa skolan");

        var card = chat.press(EVA, button(chat.say(EVA, "mina uppdrag"), "Klart"));

        assertThat(text(card)).contains("Uppdrag 1 är klart");
    }

    @Test
    void othersAreToldWhoMay() {
        given("uppdrag: Eva ska ringa skolan");

        var card = chat.say(GORAN, "klart 1");

        assertThat(card.tone()).isEqualTo(Tone.REFUSED);
        assertThat(text(card)).contains("Eva Nyqvist", "sekreteraren och ordföranden");
        assertThat(chat.say("Bo Lindh", "klart 1").tone()).isEqualTo(Tone.DONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "skjut upp 1 till 18 december|fredag 18 december",
                "skjut upp 1 till nästa möte|mötet tisdag 1 december",
                "skjut upp uppdrag 1 till v. 51|v. 51, senast fredag 18 december",
                "postpone 1 to 18 December|fredag 18 december",
                "skjut upp #1 till i januari|senast söndag 31 januari 2027"
            })
    void postpones(String said, String due) {
        given("uppdrag: Eva ska ringa skolan senast 4 december");

        assertThat(text(chat.say(EVA, said))).contains("Uppdrag 1 är framflyttat", "Ska vara klart: " + due);
    }

    @Test
    void handsOver() {
        given("uppdrag: Eva ska ringa skolan");

        assertThat(text(chat.say(EVA, "lämna över 1 till Göran"))).contains("överlämnat", "Ansvarig: Göran Åkesson");
        assertThat(chat.say(EVA, "klart 1").tone()).isEqualTo(Tone.REFUSED);
        assertThat(text(chat.say(GORAN, "hand over 1 to Maria BH", Language.EN)))
                .contains("Owner: Maria Brandt Holm");
    }

    @Test
    void asksWhichSusanneItIsHandedOverTo() {
        given("uppdrag: Eva ska ringa skolan");
        var asked = chat.say(EVA, "lämna över 1 till Susanne");

        assertThat(text(chat.press(EVA, button(asked, "Susanne Falk")))).contains("Ansvarig: Susanne Falk");
    }

    @Test
    void showsAllThatHasHappenedToIt() {
        given("uppdrag: Eva ska ringa skolan senast 4 december");
        chat.say(EVA, "kommentera 1: ingen svarar");
        chat.say(EVA, "skjut upp 1 till 18 december");
        chat.say(EVA, "lämna över 1 till Göran");
        chat.say(GORAN, "klart 1");

        assertThat(text(chat.say("Maria Brandt Holm", "uppdrag 1")))
                .containsSubsequence(
                        "Läge: Klart",
                        "Öppnades",
                        "Kommenterades | ingen svarar",
                        "Sköts upp till",
                        "Lämnades över från Eva Nyqvist till Göran Åkesson",
                        "Blev klart");
    }

    @Test
    void aConfidentialOneIsUnknownToOthersAndWithoutWordsInTheChannel() {
        given("uppdrag: Eva ska ringa Norrskolan, konfidentiellt");

        assertThat(text(chat.say(EVA, "mina uppdrag"))).contains("ringa Norrskolan");
        assertThat(text(chat.say(GORAN, "uppdrag"))).doesNotContain("Norrskolan");
        assertThat(text(chat.say(GORAN, "uppdrag 1"))).contains("Det finns inget sådant uppdrag");
        assertThat(text(chat.sayInChannel(SECRETARY, "uppdrag"))).doesNotContain("Norrskolan");
        assertThat(text(chat.sayInChannel(EVA, "klart 1")))
                .contains("Konfidentiellt uppdrag")
                .doesNotContain("Norrskolan");
    }

    @Test
    void theListOffersButtonsForWhatOneMayDo() {
        given("uppdrag: Eva ska ringa skolan");

        assertThat(labels(chat.say(EVA, "uppdrag"))).contains("Klart");
        assertThat(labels(chat.say(GORAN, "uppdrag"))).doesNotContain("Klart");
    }

    @Test
    void theWeeklyReminderTellsWhatIsDueBeforeTheMeeting() {
        given("uppdrag: Eva ska ringa skolan senast 27 november");
        given("uppdrag: Göran ska räkna senast 18 december");
        chat.posts().clear();

        chat.say(SECRETARY, "påminn nu");

        var card = chat.posts().stream()
                .filter(p -> p.about() != null)
                .findFirst()
                .orElseThrow()
                .card();
        assertThat(text(card)).contains("1 | ringa skolan").doesNotContain("räkna");
    }

    private List<Assignment> open() {
        return chat.bean(Assignments.class).open(chat.group().id());
    }
}
