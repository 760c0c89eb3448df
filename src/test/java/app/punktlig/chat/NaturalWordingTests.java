package app.punktlig.chat;

import static app.punktlig.chat.Cards.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.Card.Tone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write who have not read the guide. The next meeting is on 1 December, the one after on 15 December. */
class NaturalWordingTests {
    private static final String EVA = "Eva Nyqvist";

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

    private Card eva(String words) {
        return chat.say(EVA, words);
    }

    private Card anna(String words) {
        return chat.say("Anna Bergkvist", words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lägg till Skolskjuts till nästa möte",
                "lägg till en punkt om Skolskjuts",
                "kan du lägga till Skolskjuts på nästa möte?",
                "Hej Punktlig, skulle du kunna lägga till en punkt om Skolskjuts till nästa LG",
                "ta upp Skolskjuts på nästa möte",
                "snälla lägg till Skolskjuts",
                "please add Skolskjuts for next meeting",
                "could you add an item about Skolskjuts",
                "new item: Skolskjuts",
                "Hej! Lägg gärna till en punkt om Skolskjuts, tack",
                "punkt om Skolskjuts",
                "Jag vill ta upp Skolskjuts på nästa möte",
                "Vi skulle gärna vilja ha med en punkt om Skolskjuts",
                "I'd like to bring up Skolskjuts",
                "We would like to add Skolskjuts to the agenda",
                "Lägg till\nSkolskjuts\ntill nästa möte"
            })
    void aPointIsAddedHoweverItIsAskedFor(String said) {
        assertThat(text(eva(said))).contains("Tillagd: Skolskjuts\n", "tisdag 1 december");
    }

    @Test
    void linesPartWishesAsCommasDo() {
        assertThat(text(eva("Lägg till\nBetyg HT\nFöredragande: Göran\n20 min\ntill 15 december")))
                .contains("Tillagd: Betyg HT\n", "Göran Åkesson", "20 min", "tisdag 15 december");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jag", "mig", "me"})
    void whoeverAsksMayPresent(String oneself) {
        assertThat(text(eva("lägg till Lokaler, föredragande " + oneself))).contains("Eva Nyqvist");
    }

    @Test
    void whoeverAsksPresentsItThemselvesForALengthInBrackets() {
        assertThat(text(eva("jag vill ta upp frånvaron i åk 9, jag drar den själv, ca 15 min")))
                .contains("Tillagd: Frånvaron i åk 9\n", "Eva Nyqvist", "15 min");
        assertThat(text(eva("ny punkt: antagningen (10 min)"))).contains("Tillagd: Antagningen\n", "10 min");
        assertThat(text(eva("lägg till Lov (jul)"))).contains("Tillagd: Lov (jul)\n");
    }

    @Test
    void aGreetingIsNoAnswerToWhatStandsBehindIt() {
        assertThat(eva("hej, vem tar hand om kaffet idag?").tone()).isEqualTo(Tone.REFUSED);
        assertThat(eva("Hej på dig Punktlig!").title()).isEqualTo("Det här kan jag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5 min", "–5 min", "0 min"})
    void noPointTakesLessThanNoTime(String minutes) {
        assertThat(eva("lägg till Lokaler, " + minutes).tone()).isEqualTo(Tone.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lägg till Inbjudan till 4 februari", "lägg till Kan du läsa?", "lägg till Tack"})
    void aTitleKeepsWhatMayBePartOfIt(String said) {
        assertThat(text(eva(said))).contains("Tillagd: " + said.substring("lägg till ".length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    dagordningen tack                  | Dagordning tisdag 1 december
                    visa dagordning för 15 december    | Dagordning tisdag 15 december
                    när är nästa möte?                 | Dagordning tisdag 1 december
                    kan jag få dagordningen?           | Dagordning tisdag 1 december
                    when is the next meeting           | Dagordning tisdag 1 december
                    vad är på gång?                    | Kommande punkter
                    hej                                | Det här kan jag
                    hello                              | Det här kan jag
                    vem gör vad                        | uppdrag
                    """)
    void whatIsAskedForIsShown(String said, String shown) {
        assertThat(text(eva(said))).contains(shown);
    }

    @Test
    void anAssignmentIsReportedAndPostponedInPassing() {
        anna("uppdrag till Göran: kolla avtalet, v 50");
        anna("uppdrag: Göran tar fram en tidplan");

        assertThat(text(anna("skjut upp 1 två veckor"))).contains("måndag 7 december");
        assertThat(text(anna("visa uppdrag 1"))).contains("kolla avtalet", "Göran Åkesson");
        assertThat(text(anna("klar med 2"))).contains("Uppdrag 2 är klart");
    }

    @Test
    void remindersArePausedAndResumed() {
        assertThat(text(eva("pausa påminnelser"))).contains("återuppta påminnelser");
        assertThat(text(eva("återuppta påminnelser"))).contains("igen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hur ser mina oppdrag ut | mina uppdrag
                    xyzzy                   | lägg till Budget
                    """)
    void whatIsNotUnderstoodIsMetWithWhatIsMostLikelyMeant(String said, String offered) {
        var card = eva(said);

        assertThat(card.tone()).isEqualTo(Tone.REFUSED);
        assertThat(text(card)).contains(offered, "Inget har ändrats");
    }
}
