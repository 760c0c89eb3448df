package app.punktlig.reading.documents;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTests {
    private final Documents documents = new Documents();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void readsTextInEveryEncodingItIsSavedIn(String encoding) {
        assertThat(text(AnyMinutes.TEXT.getBytes(Charset.forName(encoding)))).isEqualTo(AnyMinutes.TEXT);
    }

    @Test
    void readsTextWithByteOrderMarks() {
        assertThat(text(("\uFEFF" + AnyMinutes.TEXT).getBytes(UTF_8))).isEqualTo(AnyMinutes.TEXT);
        assertThat(text(("\uFEFF" + AnyMinutes.TEXT).getBytes(UTF_16LE))).isEqualTo(AnyMinutes.TEXT);
        assertThat(text(("\uFEFF" + AnyMinutes.TEXT).getBytes(UTF_16BE))).isEqualTo(AnyMinutes.TEXT);
    }

    @Test
    void endsLinesAlikeWhateverSystemSavedThem() {
        assertThat(text("en\r\ntvå\rtre\u2028fyra\n".getBytes(UTF_8))).isEqualTo("en\ntvå\ntre\nfyra\n");
    }

    @Test
    void composesLettersThatAreSavedInParts() {
        assertThat(text(Normalizer.normalize(AnyMinutes.TEXT, Normalizer.Form.NFD)
                        .getBytes(UTF_8)))
                .isEqualTo(AnyMinutes.TEXT);
    }

    @Test
    void dropsWhatOnlySteersAPrinter() {
        assertThat(text("för\u00ADvalt\u200Bning\u0007".getBytes(UTF_8))).isEqualTo("förvaltning");
    }

    @Test
    void everyFormatCarriesTheSameWords() {
        assertThat(words(text(WordFile.of(AnyMinutes.TEXT)))).isEqualTo(words(AnyMinutes.TEXT));
        assertThat(words(text(PdfFile.of(AnyMinutes.TEXT)))).isEqualTo(words(AnyMinutes.TEXT));
    }

    /** Whether a blank line divides paragraphs is a matter of looks; where a paragraph ends is not. */
    @Test
    void everyFormatCarriesTheSameParagraphs() {
        assertThat(paragraphs(text(WordFile.of(AnyMinutes.TEXT)))).isEqualTo(paragraphs(AnyMinutes.TEXT));
        assertThat(paragraphs(text(PdfFile.of(AnyMinutes.TEXT)))).isEqualTo(paragraphs(AnyMinutes.TEXT));
    }

    @Test
    void tellsTheFormatFromTheBytesNotTheName() {
        assertThat(documents.open("minutes.txt", WordFile.of("Närvarande: Signe")))
                .isEqualTo(new Document.Text("Närvarande: Signe\n"));
        assertThat(documents.open("minutes.docx", "Närvarande: Signe".getBytes(UTF_8)))
                .isEqualTo(new Document.Text("Närvarande: Signe"));
    }

    private String text(byte[] content) {
        return Opened.text(documents.open("minutes", content));
    }

    private static String words(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }

    private static String paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
