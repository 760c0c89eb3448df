package app.punktlig.word;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.Approved;
import app.punktlig.language.Language;
import app.punktlig.minutes.Minutes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordMinutesTests {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @ParameterizedTest
    @EnumSource(Language.class)
    void standsInTheHouseFormat(Language language) {
        Approved.check(
                "minutes-" + language.name().toLowerCase() + ".txt",
                outline(written(SomeMinutes.ofLindby(1), language)));
    }

    @Test
    void saysThatThereAreNoDecisionsAndThatNobodyIsAbsent() {
        assertThat(outline(written(SomeMinutes.empty(), Language.SV)))
                .contains("Heading2: BESLUT\nNormal: Inga beslutspunkter")
                .contains("Heading1: Frånvarande\nNormal: Ingen var frånvarande.")
                .doesNotContain("INFORMATION", "DIALOG", "Plats", "Nästa möte", "Kommande punkter");
    }

    @Test
    void tellsADraftAndACorrectionApart() {
        assertThat(outline(written(SomeMinutes.ofLindby(0), Language.SV))).contains("Status: Utkast, inte fastställt");
        assertThat(outline(written(SomeMinutes.ofLindby(2), Language.SV))).contains("Status: Rättad, version 2");
    }

    @Test
    void headingsAreWordsOwnSoThatItsNavigationKnowsThem() {
        var styles = written(SomeMinutes.ofLindby(1), Language.SV).getStyles();

        assertThat(styles.getStyle("Heading1").getName()).isEqualTo("heading 1");
        assertThat(styles.getStyle("Heading3")
                        .getCTStyle()
                        .getPPr()
                        .getOutlineLvl()
                        .getVal())
                .isEqualTo(2);
        assertThat(styles.getStyle("ListBullet").getName()).isEqualTo("List Bullet");
        assertThat(styles.getStyle("Title").getName()).isEqualTo("Title");
    }

    @Test
    void noParagraphHasAStyleThatIsNotThere() {
        var document = written(SomeMinutes.ofLindby(1), Language.SV);

        assertThat(document.getParagraphs())
                .allMatch(paragraph -> document.getStyles().styleExist(paragraph.getStyle()));
    }

    @Test
    void tellsItsLanguageAndItsTitle() {
        var swedish = written(SomeMinutes.ofLindby(1), Language.SV);
        var english = written(SomeMinutes.ofLindby(1), Language.EN);

        assertThat(language(swedish)).isEqualTo("sv-SE");
        assertThat(language(english)).isEqualTo("en-GB");
        assertThat(swedish.getProperties().getCoreProperties().getTitle())
                .isEqualTo("Mötesanteckningar 3 februari 2026");
        assertThat(english.getProperties().getCoreProperties().getTitle()).isEqualTo("Minutes 3 February 2026");
    }

    @Test
    void whatPeopleWriteStandsAsTheyWroteIt() {
        var text = "<w:p/> & \"citat\" {0} ''x'' \u0007\ud800\uffff 👩‍🏫 **fet**";
        var minutes = withNote(text);

        assertThat(outline(written(minutes, Language.SV))).contains("<w:p/> & \"citat\" {0} ''x''", "👩‍🏫 **fet**");
    }

    @Test
    void theSameMinutesGiveTheSameSize() {
        var one = new WordMinutes().of(SomeMinutes.ofLindby(1), Language.SV, STOCKHOLM);
        var again = new WordMinutes().of(SomeMinutes.ofLindby(1), Language.SV, STOCKHOLM);

        assertThat(again).hasSameSizeAs(one);
    }

    /** For a look with one's own eyes: {@code mvn test -Dtest=WordMinutesTests -Dshow=/tmp/minutes.docx}. */
    @Test
    @EnabledIfSystemProperty(named = "show", matches = ".+")
    void showsItself() throws IOException {
        Files.write(
                Path.of(System.getProperty("show")),
                new WordMinutes().of(SomeMinutes.ofLindby(1), Language.SV, STOCKHOLM));
    }

    private static Minutes withNote(String note) {
        var some = SomeMinutes.ofLindby(1);
        var first = some.items().getFirst();
        var item = new Minutes.Item(
                first.point(), 1, note, first.kind(), List.of(note), List.of(note), List.of(), List.of());
        return new Minutes(note, some.meeting(), 1, some.attendance(), List.of(item), List.of(), null);
    }

    private static String language(XWPFDocument document) {
        return document.getStyles()
                .getDefaultRunStyle()
                .getRPr()
                .getLangArray(0)
                .getVal();
    }

    private static XWPFDocument written(Minutes minutes, Language language) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(new WordMinutes().of(minutes, language, STOCKHOLM)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String outline(XWPFDocument document) {
        return document.getParagraphs().stream()
                .map(WordMinutesTests::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(XWPFParagraph paragraph) {
        return paragraph.getStyle() + ": " + paragraph.getText();
    }
}
