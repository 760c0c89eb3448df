package app.punktlig.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and margins that give work to people by their form alone, and what only has that form. */
class AllottedTests {

    private static final String FRAME = """
            Styrelsemöte i Torps biblioteksvänner
            11 mars 2025

            Närvarande: Maj Lundin (ML), Ulf Ros (UR), Ebba Tall (ET), Nils Ahl (NA)

            1. Föregående protokoll
            Protokollet gicks igenom.

            2. Aktuellt
            %s

            3. Mötet avslutas
            Ordföranden tackade alla.
            """;

    private static List<String> tasks(String body) {
        return new MinutesReader()
                .read(FRAME.formatted(body), null).followUps().stream()
                        .map(f -> String.join(", ", f.owners())
                                + (f.due().iso() == null ? "" : " " + f.due().iso()))
                        .toList();
    }

    @Test
    void givesEachItemToTheNameAfterADash() {
        assertThat(tasks("Så delar vi upp höstmarknaden:\n- Bokbord - Ulf\n- Kaffe och bullar - Ebba + Nils\n"))
                .containsExactly("Ulf", "Ebba, Nils");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=> Att informera skolorna: Ulf (på träffen 4 april)",
                "-> Ulf, skrivs till 4 april.",
                "ATT GÖRA -> Ulf: lappar i trapphusen senast 4 april.",
            })
    void givesWhatFollowsAnArrowToTheOneItNames(String line) {
        assertThat(tasks("Vi pratade om huset.\n" + line + "\n")).containsExactly("Ulf 2025-04-04");
    }

    @Test
    void takesAnArrowToNobodyForAResult() {
        assertThat(tasks("Vi pratade om huset.\n→ Ulf är nöjd.\n→ Inga invändningar.\n"))
                .isEmpty();
    }

    @Test
    void givesAnItemToTheNameAfterASignOfEquality() {
        assertThat(tasks("Nya bokmärken = Ulf.")).containsExactly("Ulf");
    }

    @Test
    void givesEachItemToTheInitialsInBracketsBeforeIt() {
        assertThat(tasks("- [UR] Tryck upp affischer\n- [ET, QZ] Måla om hyllan\n"))
                .containsExactly("UR", "ET, QZ");
    }

    @Test
    void givesEachItemToTheInitialsAtItsEnd() {
        assertThat(tasks("""
                A1. Ny webbplats för vännerna – UR
                A2. Nya föreläsningar ET, NA
                A3. Samarbete med skolan – QZ
                A4. Genomgång av arkivet NA
                """)).containsExactly("UR", "ET, NA", "QZ", "NA");
    }

    @Test
    void givesTheSentenceBesideItToTheOneInTheMargin() {
        assertThat(tasks("""
                Hyllorna vid fönstret är slitna och ses över inför våren.     UR     4 april
                Skyltarna vid entrén byts ut mot större.                      ET/NA
                Taket läcker inte längre efter lagningen.                     Info
                """)).containsExactly("UR 2025-04-04", "ET, NA");
    }

    @Test
    void withdrawsAnItemThatIsDone() {
        assertThat(tasks("- [UR] Tryck upp affischer. - klart\n- [ET] Måla om hyllan\n"))
                .containsExactly("ET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Ordförande - Ulf\n- Kassör - Ebba\n- Revisor - Nils\n",
                "- kassör: Ulf\n- sekr: Ebba\n",
                "- Föredragande: Ulf\n- Föredragande: Ebba\n",
                "Ulf Ros          Ebba Tall          Nils Ahl\n",
                "Ordförande                 Sekreterare\n",
                "- Taket är lagat - Ulf\n- Golvet var blött - Ebba\n",
                "Bokbord - Ulf\n",
                "Medlemsavgiften gäller hela 2025 och betalas till PG\n",
            })
    void leavesOfficesSignaturesAndReportsAlone(String body) {
        assertThat(tasks(body)).isEmpty();
    }
}
