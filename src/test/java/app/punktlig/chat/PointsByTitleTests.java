package app.punktlig.chat;

import static app.punktlig.chat.Cards.button;
import static app.punktlig.chat.Cards.labels;
import static app.punktlig.chat.Cards.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.Card.Tone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points named by words of their titles, and by numbers that stand on several meetings. */
class PointsByTitleTests {
    private static final String EVA = "Eva Nyqvist";

    private GroupInChat chat;

    @BeforeEach
    void group() {
        chat = GroupInChat.withMembers();
        chat.meeting("2026-12-01T13:00", 120);
        chat.meeting("2026-12-15T13:00", 120);
        chat.meeting("2027-01-12T13:00", 120);
    }

    @AfterEach
    void close() {
        chat.close();
    }

    private Card eva(String words) {
        return chat.say(EVA, words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ta bort budgeten",
                "ta bort Budget 2027",
                "ta bort punkten om budgeten",
                "ta bort punkt budget",
                "kan du ta bort budgeten?",
                "dra tillbaka budgeten",
                "stryk budgeten",
                "withdraw budget",
                "remove the point about Budget"
            })
    void aPointIsRemovedByItsTitle(String said) {
        eva("lägg till Budget 2027");
        eva("lägg till Lokaler");
        assertThat(text(eva(said))).contains("Borttagen: Budget 2027");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flytta Skolskjuts till 15 december",
                "flytta skolskjutsen till 15 december",
                "flytta punkten om skolskjuts till 15 december",
                "move Skolskjuts to 15 December",
                "flytta 4 till 15 december"
            })
    void aPointIsMovedByItsTitle(String said) {
        eva("lägg till Skolskjuts");
        assertThat(text(eva(said))).contains("Flyttad: Skolskjuts", "tisdag 15 december");
    }

    @Test
    void aTitleMayHaveTheWordBeforeTheDay() {
        eva("lägg till Inbjudan till föräldrar");
        assertThat(text(eva("flytta inbjudan till föräldrar till 15 december")))
                .contains("Flyttad: Inbjudan till föräldrar", "15 december");
    }

    @Test
    void asksWhichOfSeveralAndTheAnswerCompletesIt() {
        eva("lägg till Budget 2027");
        eva("lägg till Budget 2028, till 15 december");
        var asked = eva("flytta budgeten till 12 januari");

        assertThat(asked.tone()).isEqualTo(Tone.QUESTION);
        assertThat(text(asked))
                .contains("”budgeten”", "Budget 2027 (tisdag 1 december", "Budget 2028 (tisdag 15 december");
        assertThat(text(chat.press(EVA, Cards.buttons(asked).getLast())))
                .contains("Flyttad: Budget 2028", "12 januari");
    }

    @Test
    void pointsThatAreCalledTheSameAreToldApartByWhatElseIsSaidOfThem() {
        chat.say(EVA, "lägg till Skolval, beslut, 20 min, föredragande Göran");
        chat.say(EVA, "lägg till Skolval, dialog");

        assertThat(text(chat.say(EVA, "ta bort skolval")))
                .contains("13.00–15.00) · Beslut · Föredragande: Göran Åkesson · 20 min", "13.00–15.00) · Dialog");
    }

    @Test
    void theWholeTitleIsMeantBeforeAPartOfAnother() {
        eva("lägg till Budget");
        eva("lägg till Budget 2028");
        assertThat(text(eva("ta bort budget"))).contains("Borttagen: Budget\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ta bort kaffet", "ta bort mig från gruppen", "flytta huset till 15 december", "stryk allt"})
    void whatNoPointIsCalledIsSaidSo(String said) {
        eva("lägg till Budget 2027");
        var card = eva(said);

        assertThat(card.tone()).isEqualTo(Tone.REFUSED);
        assertThat(text(card)).contains("Ingen kommande punkt heter", "Inget har ändrats");
    }

    @Test
    void aSecretTitleIsFoundByNobodyWhomItIsNotFor() {
        eva("lägg till Personalärende Q, konfidentiellt");
        assertThat(text(chat.say("Göran Åkesson", "visa punkten om personalärende")))
                .contains("Ingen kommande punkt heter");
        assertThat(text(chat.sayInChannel(EVA, "ta bort personalärende"))).contains("Ingen kommande punkt heter");
        assertThat(text(eva("ta bort personalärendet"))).contains("Borttagen: Personalärende Q");
    }

    @Test
    void linesOfTheMinutesAreStillTakenAwayByTheirNumber() {
        assertThat(text(eva("ta bort anteckning 3"))).doesNotContain("Ingen kommande punkt heter");
        assertThat(text(eva("ta bort uppdrag 3"))).doesNotContain("Ingen kommande punkt heter");
    }

    @Test
    void theSecretaryAcceptsAndParksByTitle() {
        eva("lägg till Budget 2027");
        assertThat(text(chat.say("Anna Bergkvist", "godkänn budgeten"))).contains("Godkänd: Budget 2027");
        assertThat(text(chat.say("Anna Bergkvist", "parkera budgeten"))).contains("Parkerad: Budget 2027");
    }

    @Test
    void aNumberAfterTheForwardPlanIsAskedAboutAmongTheMeetingsShown() {
        eva("lägg till Budget, beslut");
        eva("lägg till Lokaler, beslut, till 15 december");
        eva("dagordning 12 januari");
        eva("kommande");
        var asked = eva("flytta punkt 1 till 12 januari");

        assertThat(asked.tone()).isEqualTo(Tone.QUESTION);
        assertThat(text(asked))
                .contains("Punkt 1 finns på flera möten", "Lokaler (tisdag 15 december", "Budget (tisdag 1 december");
        assertThat(text(chat.press(EVA, Cards.buttons(asked).getLast()))).contains("Flyttad: Lokaler", "12 januari");
    }

    @Test
    void aNumberThatOnlyOneMeetingShownHasMeansThatPoint() {
        eva("lägg till Lokaler, till 15 december");
        eva("dagordning");
        eva("kommande");
        assertThat(text(eva("ta bort punkt 4"))).contains("Borttagen: Lokaler");
    }

    @Test
    void theAgendaSeenAfterTheForwardPlanIsWhatANumberMeans() {
        eva("lägg till Budget, beslut");
        eva("lägg till Lokaler, beslut, till 15 december");
        eva("kommande");
        eva("dagordning 15 december");
        assertThat(text(eva("ta bort punkt 1"))).contains("Borttagen: Lokaler");
    }

    @Test
    void aNumberThatHasChangedSinceTheForwardPlanIsAskedAbout() {
        eva("lägg till Budget, beslut");
        eva("lägg till Lokaler, beslut");
        eva("kommande");
        chat.say("Anna Bergkvist", "sätt punkt 2 först");
        assertThat(labels(eva("ta bort punkt 1")))
                .containsExactly("Den du såg: Budget", "Den som står där nu: Lokaler");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    vad har vi på dagordningen?              | Dagordning tisdag 1 december
                    vad har vi på dagordningen 15 december?  | Dagordning tisdag 15 december
                    vad står på agendan                      | Dagordning tisdag 1 december
                    what's on the agenda?                    | Dagordning tisdag 1 december
                    """)
    void theAgendaIsAskedForInASentence(String said, String shown) {
        assertThat(text(eva(said))).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ge Göran i uppdrag att boka lokal senast 11 december",
                "ge Göran uppdraget att boka lokal senast 11 december",
                "give Göran the task to boka lokal by 11 December",
                "task: Göran boka lokal by 11 December",
                "ny uppgift: Göran ska boka lokal senast 11 december"
            })
    void anAssignmentIsGivenInASentence(String said) {
        assertThat(text(eva(said))).contains("boka lokal", "Göran Åkesson", "11 december");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1 är klar", "1 är klart", "#1 klart", "uppdrag 1 är klart", "nr 1 är nu klar.", "1 is done"})
    void anAssignmentIsReportedInASentence(String said) {
        eva("uppdrag: jag bokar lokal");
        assertThat(text(eva(said))).contains("Uppdrag 1 är klart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ge mig dagordningen", "3 klara elever", "ge Göran kaffe"})
    void otherSentencesAreNotThat(String said) {
        assertThat(eva(said).tone()).isEqualTo(Tone.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uppdrag: XY skickar underlag",
                "uppdrag: XY tar fram en plan senast 11 december",
                "uppdrag XY: skickar underlag"
            })
    void initialsThatNobodyHasAreAskedAbout(String said) {
        var card = eva(said);

        assertThat(text(card)).contains("Ingen i gruppen heter XY", "Inget har ändrats");
    }

    @Test
    void aListAddsOnePointToALine() {
        var card =
                eva("lägg till\n- Budget 2027, beslut, 20 min\n- Lokaler, till 15 december\n• Skolskjuts, göran kör");

        assertThat(card.tone()).isEqualTo(Tone.DONE);
        assertThat(text(card))
                .contains("Tillagda: 3 punkter", "1. | Budget 2027", "Lokaler | tisdag 15 december", "Göran Åkesson");
        assertThat(text(eva("dagordning")))
                .contains("1. | Budget 2027", "Skolskjuts")
                .doesNotContain("Lokaler");
    }

    @Test
    void whatIsSaidBeforeAListIsOfAllItsPoints() {
        eva("lägg till följande punkter till 15 december:\n1. Budget\n2. Lokaler");
        assertThat(text(eva("dagordning 15 december"))).contains("Budget", "Lokaler");
    }

    @Test
    void aListBelowATitleIsWhatThePointIsAbout() {
        assertThat(text(eva("lägg till Budget 2027\n- intäkter\n- kostnader"))).contains("Tillagd: Budget 2027\n");
        assertThat(text(eva("visa punkt 4"))).contains("- intäkter\n- kostnader");
    }

    @Test
    void aQuestionAboutOneLineIsAskedBeforeAnyIsSaved() {
        var asked = eva("lägg till\n- Budget\n- Betyg, föredragande Susanne");

        assertThat(asked.tone()).isEqualTo(Tone.QUESTION);
        assertThat(text(eva("mina punkter"))).contains("Du har inga punkter");
        assertThat(text(chat.press(EVA, button(asked, "Susanne Falk"))))
                .contains("Tillagda: 2 punkter", "Susanne Falk");
    }
}
