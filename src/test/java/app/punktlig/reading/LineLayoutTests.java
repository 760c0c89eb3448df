package app.punktlig.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What stands before a line, to the right below it or above a list tells what it is. */
class LineLayoutTests {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 11);

    private static final String LETTERED = """
            Torp Pumps, Group Management Team
            11 March 2025
            Present: May Lund (MLu), Rolf Rose (RRo), Neil Ash (NAs)

            %s

            1. Results
            Sales were up on last year.
            D	No hirings before the summer.
            A	Go through the stock item by item. MLu + RRo, ready by 4 April
            I	Rolf will be away in week 14.
            N	Bonus model, first discussion in next GMT

            2. Close
            The chair thanked everybody.
            """;

    private static final String BESIDE = """
            Torps vattenbolag, ledningsgruppen
            Mötesdatum: 2025-03-11
            Deltog: Maj Lundin, Ulf Ros, Ebba Tall

            25:1 Läckan
            Läckan lagades natten till lördag. Rutinen för kvällar kompletteras med en person till i beredskapen under våren.
                                                    Ansvarig: Ulf     Klart: 4 april
            Kostnaden, 310 tkr, tas på underhållet.
                                                    Beslut

            25:2 Taxan
            Taxan diskuterades utan att någon linje lades fast och räknas om på tre nivåer.
                                                    Åter: 15 maj

            25:3 Rundan
            Inget nytt att berätta.
            """;

    private static MinutesReading read(String text) {
        return new MinutesReader().read(text, DAY);
    }

    @Test
    void readsLinesByTheLettersThatTheTopExplains() {
        var reading = read(LETTERED.formatted("D = decision, A = action, I = info, N = coming back"));

        assertThat(reading.decisions())
                .extracting(d -> d.quote().text())
                .containsExactly("No hirings before the summer.");
        assertThat(reading.followUps()).singleElement().satisfies(task -> {
            assertThat(task.owners()).containsExactly("MLu", "RRo");
            assertThat(task.due().start()).isEqualTo(LocalDate.of(2025, 4, 4));
        });
        assertThat(reading.returningTopics()).hasSize(1);
    }

    @Test
    void takesNoLetterForAMeaningThatNothingExplains() {
        assertThat(read(LETTERED.formatted("Venue: the office")).decisions()).isEmpty();
    }

    @Test
    void takesWhatStandsToTheRightForTheSentenceAbove() {
        var reading = read(BESIDE);

        assertThat(reading.points()).extracting(FoundPoint::number).containsExactly("25:1", "25:2", "25:3");
        assertThat(reading.decisions())
                .singleElement()
                .satisfies(d -> assertThat(d.quote().text()).startsWith("Kostnaden"));
        assertThat(reading.followUps()).singleElement().satisfies(task -> {
            assertThat(task.owners()).containsExactly("Ulf");
            assertThat(task.due().start()).isEqualTo(LocalDate.of(2025, 4, 4));
        });
        assertThat(reading.returningTopics())
                .singleElement()
                .satisfies(t -> assertThat(t.due().start()).isEqualTo(LocalDate.of(2025, 5, 15)));
    }

    @Test
    void bringsBackWhatIsListedAsParked() {
        var reading = read("""
                Ledningsgruppen 11 mars 2025
                Närvarande: Maj Lundin, Ulf Ros

                1. Ekonomi
                Utfallet är gott.

                Parkerade frågor
                - Mobiltelefoner till vikarier (5 april)
                - Lokalbehovet

                2. Övrigt
                - Fikat var gott
                """);

        assertThat(reading.returningTopics())
                .extracting(t -> t.quote().text())
                .containsExactly("Mobiltelefoner till vikarier (5 april)", "Lokalbehovet");
    }

    @Test
    void readsProseOnOverLinesThatBeginInLowerCase() {
        var reading = read("""
                Minnesanteckningar från museets ledningsråd den 11 mars 2025

                Vi som var med denna gång var Maj Lundin, Ulf Ros och Ebba Tall, som skrev de här
                anteckningarna.

                Magasinet

                Samtalet tog större delen av förmiddagen. Fukten har ökat sedan i våras och den lilla
                avfuktaren räcker inte till. Textilierna kan inte stå kvar över vintern. En flytt är en
                risk i sig, och den kostar. Ulf gör upp en packlista och har den färdig när vi ses nästa
                gång. Efter det får vi se hur mycket som ryms. Maj tar kontakt med fastighetsägaren före
                den 4 april och frågar om taket. Det läckte redan förra vintern, och ingen har sett till
                det sedan dess.
                """);

        assertThat(reading.followUps())
                .extracting(t -> t.quote().text().replaceAll("\\s+", " "))
                .contains("Ulf gör upp en packlista och har den färdig när vi ses nästa gång.");
    }

    @Test
    void takesAColumnByBesideThatOfTheOwnerForWhen() {
        var tasks = read("""
                        Torps club, committee
                        Date: 11 March 2025
                        Present: May Lund, Rolf Rose

                        1. Actions
                        | Ref | Action | Lead | By |
                        |-----|--------|------|----|
                        | 3 | Get a price for the gate | May | 4 April |
                        """).followUps();

        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(task.owners()).containsExactly("May");
            assertThat(task.due().start()).isEqualTo(LocalDate.of(2025, 4, 4));
        });
    }

    @Test
    void takesEachLineThatBeginsWithAttForADecisionOfItsOwn() {
        assertThat(read("""
                        Torps båtlag, styrelsen
                        Datum: 11 mars 2025
                        Närvarande: Maj Lundin, Ulf Ros

                        1. Bryggan
                        Styrelsen beslutar
                        att låta måla bryggan före sommaren enligt det lägre av de två anbuden
                        att annonsera efter fler båtplatser.
                        """).decisions()).extracting(d -> d.quote().text()).hasSize(2);
    }

    @Test
    void completesATaskByWhoAndWhenInTheMargin() {
        assertThat(read("""
                        Byggmöte 3 mars 2025
                        Närvarande: Maj Lundin (ML), Ulf Ros (UR)

                        1. Läget
                        ML tar kontakt med skolan om detta.          ML         2025-03-15
                        Lås till boden saknas fortfarande.
                        """).followUps()).singleElement().satisfies(task -> {
            assertThat(task.owners()).containsExactly("ML");
            assertThat(task.due().start()).isEqualTo(LocalDate.of(2025, 3, 15));
        });
    }

    @Test
    void takesAsManyCellsAsTheTableHasColumnsInTheirOrder() {
        assertThat(read("""
                        Torps skola
                        Datum: 3 mars 2025
                        Närvarande: Maj Lundin, Ulf Ros

                        1. Schemat
                        Vad                                             Vem                    När
                        Nytt schema till grupperna           Ulf                    4 april
                        """).followUps()).singleElement().satisfies(task -> {
            assertThat(task.owners()).containsExactly("Ulf");
            assertThat(task.due().start()).isEqualTo(LocalDate.of(2025, 4, 4));
        });
    }

    @Test
    void takesTheMonthFirstWhereADateIsWrittenTheAmericanWay() {
        assertThat(read("""
                        Torp Owners, Board
                        October 16, 2024
                        Present: May Lund, Rolf Rose

                        1. Budget
                        May will send the draft to the Board by 11/8.
                        """).followUps())
                .singleElement()
                .extracting(task -> task.due().start())
                .isEqualTo(LocalDate.of(2024, 11, 8));
    }
}
