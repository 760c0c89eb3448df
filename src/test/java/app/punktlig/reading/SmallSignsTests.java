package app.punktlig.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Initials in letters of two sizes, units at the end of a sentence, the number of the next meeting, and a last point in capitals. */
class SmallSignsTests {

    private static final String TABLE = """
            Skolans ledningsråd
            11 mars 2025

            Namn               Sign   Funktion        Närvaro
            Maj Lundin         MLu    rektor          ja
            Ulf Ros            URo    lärare          ja
            Ebba Tall          ETa    lärare          ja

            1. Ekonomi
            %s

            2. Lokaler
            Vi väntar på svar.
            """;

    private static final String SERIES = """
            Styrgruppsprotokoll PG03
            11 mars 2025

            Närvarande: Maj Lundin, Ulf Ros, Ebba Tall

            1. Ekonomi
            Ulf tar fram en kalkyl till %s.

            2. Lokaler
            Vi väntar på svar.
            """;

    private static MinutesReading read(String frame, String text) {
        return new MinutesReader().read(frame.formatted(text), null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Att göra: URo – skriver till värden. ⇒ URo",
                "Att göra: URo och ETa – skriver till värden. ⇒ URo, ETa",
                "Att göra: URo & MLu – nytt schema, vecka 14. ⇒ URo, MLu",
                "ETa ska skriva till värden. ⇒ ETa",
            })
    void ownersMayHaveInitialsOfTwoSizes(String example) {
        String[] parts = example.split(" ⇒ ");
        assertThat(read(TABLE, parts[0]).followUps())
                .singleElement()
                .satisfies(f -> assertThat(f.owners()).containsExactlyElementsOf(List.of(parts[1].split(", "))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eta är ett ord som andra.", "URos byggdes om.", "Mlu finns inte."})
    void otherLettersAreNobody(String sentence) {
        assertThat(read(TABLE, sentence).followUps()).isEmpty();
    }

    @Test
    void aSentenceEndsAfterWeeks() {
        var reading = read(TABLE, "Frågan tas upp igen om 3 v. Ulf ska skriva till värden.");
        assertThat(reading.followUps())
                .singleElement()
                .satisfies(f -> assertThat(f.quote().text()).isEqualTo("Ulf ska skriva till värden."));
        assertThat(reading.returningTopics()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ulf ska skriva till värden före v. 14.",
                "Ulf ska skriva till v. ordföranden i föreningen.",
                "Ulf ska skriva till prof. Holm."
            })
    void noSentenceEndsBeforeAWeeksNumber(String sentence) {
        assertThat(read(TABLE, sentence).followUps())
                .singleElement()
                .satisfies(f -> assertThat(f.quote().text()).isEqualTo(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PG04", "PG 4", "nästa råd", "nästa ledningsråd", "nästa möte"})
    void theNextOfASeriesIsTheNextMeeting(String meeting) {
        assertThat(read(SERIES, meeting).followUps())
                .singleElement()
                .satisfies(f -> assertThat(f.due().kind()).isEqualTo(FoundDue.Kind.NEXT_MEETING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PG03", "PG05", "PG041", "ärende XPG04", "hyllan i förrådet"})
    void anotherNumberIsNoMeeting(String other) {
        assertThat(read(SERIES, other).followUps())
                .allSatisfy(f -> assertThat(f.due().kind()).isEqualTo(FoundDue.Kind.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"* AOB *", "AOB"})
    void theLastPointMayHaveThreeLetters(String last) {
        var reading = new MinutesReader().read("""
                        The Pantry
                        11 March 2025

                        Present: May Lund, Rolf Rose, Edna Tull

                        * FINANCE *
                        The result is good and the forecast holds.

                        * PREMISES *
                        We are waiting for the landlord to reply.

                        %s
                        Nothing was raised by those who were there.
                        """.formatted(last), null);
        assertThat(reading.points()).extracting(FoundPoint::title).containsExactly("FINANCE", "PREMISES", "AOB");
    }
}
