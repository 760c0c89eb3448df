package app.punktlig.reading.documents;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.reading.MinutesReader;
import app.punktlig.reading.MinutesReading;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The same minutes say the same in whatever format they come. */
class SameMinutesTests {
    /** Those with a paragraph a line, as word processors keep them. */
    static final String[] MINUTES = {
        "seen/07_styrgrupp_tabell", "seen/09_mejl_enhet", "seen/15_natverk_kommuner", "seen/36_if_arsplanering",
        "seen/37_fackklubb", "seen/40_it_styrgrupp", "seen/41_forskola_apt", "seen/43_company_management"
    };

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})\\. (\\p{Lu}.*)");

    @ParameterizedTest
    @FieldSource("MINUTES")
    void inEveryEncoding(String name) throws IOException {
        var text = text(name);
        assertThat(findings(text.getBytes(UTF_16))).isEqualTo(findings(text.getBytes(UTF_8)));
        var windows = Charset.forName("windows-1252");
        var western = new String(text.getBytes(windows), windows);
        assertThat(findings(western.getBytes(windows))).isEqualTo(findings(western.getBytes(UTF_8)));
    }

    /** One that is a letter already would get a second head. */
    static final List<String> NO_LETTERS =
            Arrays.stream(MINUTES).filter(name -> !name.contains("mejl")).toList();

    @ParameterizedTest
    @FieldSource("NO_LETTERS")
    void inASavedMail(String name) throws IOException {
        var text = text(name);
        var mail = "From: Signe <signe@example.org>\nSubject: Anteckningar\nMIME-Version: 1.0\n"
                + "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(text.getBytes(UTF_8));
        assertThat(findings(mail.getBytes(UTF_8)).subList(1, 5))
                .isEqualTo(findings(text.getBytes(UTF_8)).subList(1, 5));
    }

    @ParameterizedTest
    @FieldSource("MINUTES")
    void inWordWithItsOwnTablesAndNumbers(String name) throws IOException {
        var text = text(name);
        assertThat(findings(word(text))).isEqualTo(findings(text.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @FieldSource("MINUTES")
    void inAPdfWithHeadsAndFeetOnEveryPage(String name) throws IOException {
        var text = text(name);
        assertThat(findings(pdf(text))).isEqualTo(findings(text.getBytes(UTF_8)));
    }

    private static byte[] pdf(String text) {
        var file = new PdfFile().head("Minnesanteckningar Åsby").foot("Sida #");
        var above = "";
        for (var line : text.lines().toList()) {
            if (line.startsWith("|") && !above.startsWith("|")) {
                file.newPage(); // a table's heading is not drawn again on the page after it
            }
            above = line;
            if (!line.startsWith("|")) {
                file.text(line.isEmpty() ? " " : line);
            } else if (!isRule(line)) {
                var cells = cells(line);
                file.row(columns(cells.size()), cells);
            }
        }
        return file.bytes();
    }

    /** A number, the task, who, when and how far. */
    private static final List<Float> WIDTHS = List.of(0f, 35f, 235f, 320f, 400f);

    private static List<Float> columns(int columns) {
        return IntStream.range(0, columns)
                .mapToObj(i -> PdfFile.LEFT + (columns == WIDTHS.size() ? WIDTHS.get(i) : i * 450f / columns))
                .toList();
    }

    private static boolean isRule(String row) {
        return row.matches("[|\\s:-]+");
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.substring(1, row.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static byte[] word(String text) {
        var file = new WordFile();
        var rows = new ArrayList<List<String>>();
        BigInteger list = null;
        int next = 1;
        for (var line : text.lines().toList()) {
            if (line.startsWith("|")) {
                if (!isRule(line)) {
                    rows.add(cells(line));
                }
                continue;
            }
            if (!rows.isEmpty()) {
                file.table(List.copyOf(rows));
                rows.clear();
            }
            var numbered = NUMBERED.matcher(line);
            if (numbered.matches() && Integer.parseInt(numbered.group(1)) == next) {
                list = list == null ? file.list(STNumberFormat.DECIMAL, "%1.") : list;
                file.item(list, 0, numbered.group(2));
                next++;
            } else {
                file.paragraph(line);
            }
        }
        if (!rows.isEmpty()) {
            file.table(rows);
        }
        return file.bytes();
    }

    /** Who, what, decided, to do and returning, without the line breaks that formats differ in. */
    private static List<List<String>> findings(byte[] content) {
        return findings(new MinutesReader().read(Opened.text(new Documents().open("minutes", content)), DAY));
    }

    private static List<List<String>> findings(MinutesReading reading) {
        return List.of(
                plain(reading.attendees().stream().map(a -> a.name() + " " + a.mode())),
                plain(reading.points().stream().map(p -> p.number() + " " + p.title() + " " + p.presenters())),
                plain(reading.decisions().stream()
                        .map(d -> d.point() + " " + d.quote().text())),
                plain(reading.followUps().stream()
                        .map(f -> f.point() + " " + f.owners() + " " + f.due().iso() + " "
                                + signs(f.quote().text()))),
                plain(reading.returningTopics().stream()
                        .map(t -> t.point() + " " + t.quote().text())));
    }

    /** The rows of tables are drawn with bars, tabs or blanks. */
    private static String signs(String quote) {
        return quote.replaceAll("[|\\t]", " ");
    }

    private static List<String> plain(Stream<String> findings) {
        return findings.map(f -> f.replaceAll("\\s+", " ").strip()).toList();
    }

    private static String text(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/minutes", name + ".txt"));
    }
}
