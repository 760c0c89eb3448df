package app.punktlig.reading.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTextTests {
    private static final String PROSE = "Malte redogör för läget i de tre byggnaderna vid Lillån, där ventilationen "
            + "behöver ses över innan höstterminen börjar och antalet elever ökar i förskoleklass.";
    private static final String OTHER = "Tyra visar siffror över behörigheten i ämnena, och gruppen talar om hur "
            + "annonserna kan skrivas så att fler söker tjänsterna som nu står tomma sedan i vintras.";

    private final PdfFile file = new PdfFile();

    @Test
    void joinsTheLinesOfAParagraph() {
        assertThat(text(file.text(PROSE + "\nNästa stycke."))).isEqualTo(PROSE + "\nNästa stycke.\n");
    }

    @Test
    void aLabelBeginsALineEvenAfterAFullOne() {
        var full = "Närvarande: Signe Åkerlund, Malte Öberg, Tyra Ängquist (via Teams), Olof Brännström";
        assertThat(text(file.text(full + "\nFrånvarande: Disa Hägg"))).isEqualTo(full + "\nFrånvarande: Disa Hägg\n");
    }

    @Test
    void joinsWordsBrokenAtTheEndOfALine() {
        assertThat(text(file.text(PROSE)
                        .lines(
                                "Gruppen går igenom arbetsordningen för nämnden och hur underlagen från förvalt-",
                                "ningen ska se ut.")))
                .contains("från förvaltningen ska");
    }

    @Test
    void keepsTheHyphenThatTwoWordsShare() {
        assertThat(text(file.text(PROSE)
                        .lines(
                                "Gruppen går igenom vad som gäller när en elev byter skola och vad skol-",
                                "och fritidsförvaltningen gör.")))
                .contains("skol- och fritidsförvaltningen");
    }

    @Test
    void keepsHeadsOnceAndDropsFeetAndPageNumbers() {
        file.head("Ledningsgruppen 2026-03-10        Sida # (3)").foot("Storgatan 1, Lillköping");
        for (int i = 0; i < 3; i++) {
            file.text((PROSE + "\n" + OTHER + "\n").repeat(7));
        }
        var text = text(file);
        assertThat(text).startsWith("Ledningsgruppen 2026-03-10").doesNotContain("Storgatan");
        assertThat(text.split("Ledningsgruppen")).hasSize(2);
    }

    @Test
    void joinsASentenceThatGoesOnOnTheNextPage() {
        file.foot("#").text((PROSE + "\n" + OTHER + "\n").repeat(9));
        var text = text(file);
        assertThat(text.lines()).hasSize(18).allMatch(line -> line.equals(PROSE) || line.equals(OTHER));
    }

    @Test
    void readsTheLeftColumnBeforeTheRight() {
        var left = (PROSE + "\n").repeat(3);
        var right = (OTHER + "\n").repeat(3);
        assertThat(text(file.columns(left, right)).replace("\n\n", "\n")).isEqualTo(left + right);
    }

    @Test
    void putsTheCellsOfATableTogether() {
        var columns = List.of(71f, 100f, 300f, 400f);
        file.text(PROSE);
        file.row(columns, List.of("Nr", "Åtgärd", "Ansvarig", "Klart"));
        file.row(
                columns,
                List.of("1", "Ta fram en tidplan för ventilationen i alla tre husen", "Malte Öberg", "1 april"));
        file.row(columns, List.of("2", "Boka sal", "Tyra och Signe tillsammans med Olof", "v. 14"));
        file.text("Efter tabellen.");
        assertThat(text(file)).contains("""
                | Nr | Åtgärd | Ansvarig | Klart |
                | --- | --- | --- | --- |
                | 1 | Ta fram en tidplan för ventilationen i alla tre husen | Malte Öberg | 1 april |
                | 2 | Boka sal | Tyra och Signe tillsammans med Olof | v. 14 |
                """).endsWith("Efter tabellen.\n");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void goesOnWithATableOnTheNextPage(boolean headingAgain) {
        var columns = List.of(71f, 225f, 400f);
        var heading = List.of("Åtgärd", "Ansvarig", "Klart");
        file.row(columns, heading);
        file.row(columns, List.of("Boka sal", "Tyra", "v. 14"));
        file.row(columns, List.of("Ta fram en tidplan för alla", "Malte", "1 april"));
        file.newPage();
        file.row(columns, List.of("tre husen", "", ""));
        if (headingAgain) {
            file.newPage();
            file.row(columns, heading);
        }
        file.row(columns, List.of("Köpa in hjälmar", "Signe", "3 maj"));
        file.text("Efteråt");
        assertThat(text(file).strip()).isEqualTo("""
                | Åtgärd | Ansvarig | Klart |
                | --- | --- | --- |
                | Boka sal | Tyra | v. 14 |
                | Ta fram en tidplan för alla tre husen | Malte | 1 april |
                | Köpa in hjälmar | Signe | 3 maj |

                Efteråt
                """.strip());
    }

    @Test
    void endsATableWhereTheNextPageBeginsWithText() {
        var columns = List.of(71f, 250f, 400f);
        file.row(columns, List.of("Åtgärd", "Ansvarig", "Klart"));
        file.row(columns, List.of("Ta fram en tidplan för alla", "Malte", "1 april"));
        file.newPage();
        file.text("Övriga frågor\n" + PROSE);
        assertThat(text(file)).endsWith("1 april |\n\nÖvriga frågor\n" + PROSE + "\n");
    }

    @Test
    void readsWhatIsProtectedAgainstChangesOnly() {
        assertThat(Opened.text(new Documents().open("m.pdf", file.text(PROSE).protectedAgainstChanges())))
                .isEqualTo(PROSE + "\n");
    }

    private static String text(PdfFile file) {
        return Opened.text(new Documents().open("minutes.pdf", file.bytes()));
    }
}
