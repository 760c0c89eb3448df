package app.punktlig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as they are called: the packaged jar in a process of its own. */
class PackagedCommandsIT {
    private static final String TASK = "Malte får i uppdrag att boka lokal senast den 20 mars.";
    private static final String MINUTES = """
            Mötesanteckningar ledningsgruppen 2026-03-10
            Närvarande: Signe Åkerlund, Malte Öberg, Tyra Ängquist

            1. Lokaler
            %s

            2. Budget
            Gruppen beslutar att godkänna budgeten.
            """.formatted(TASK);

    @TempDir
    Path folder;

    private Path text;

    private record Ended(int status, String out, String err) {}

    @BeforeEach
    void writeMinutes() throws IOException {
        text = Files.writeString(folder.resolve("mote.txt"), MINUTES);
    }

    @Test
    void readsEveryFormatAlikeWithoutStartingSpring() throws Exception {
        var classes = folder.resolve("classes.log");
        var markdown = Files.writeString(
                folder.resolve("mote.md"), MINUTES.replace("1. L", "## 1. L").replace("2. B", "## 2. B"));
        var ended = java(
                "",
                List.of("-Xlog:class+load:file=" + classes),
                "read",
                text.toString(),
                markdown.toString(),
                word().toString(),
                pdf().toString(),
                "--json");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        var readings = ended.out().lines().map(PackagedCommandsIT::json).toList();
        assertThat(readings).hasSize(4).allSatisfy(reading -> {
            assertThat(reading.at("/followups/0/text_span").asString()).isEqualTo(TASK);
            assertThat(reading.at("/followups/0/due/iso").asString()).isEqualTo("2026-03-20");
            assertThat(reading.at("/points")).hasSize(2);
            assertThat(reading.at("/attendees")).hasSize(3);
            assertThat(reading.at("/decisions")).hasSize(1);
        });
        assertThat(Files.readString(classes))
                .contains("app.punktlig.cli.Cli")
                .doesNotContain("org.springframework.context", "org.springframework.boot.loader", "ch.qos.logback");
    }

    @Test
    void readsTheOthersWhereFilesCannotBeReadAndTellsHowFarItHasCome() throws Exception {
        var empty = Files.createFile(folder.resolve("tom.docx"));
        var ended = java(
                "",
                List.of(),
                "read",
                text.toString(),
                empty.toString(),
                folder.toString(),
                text.toString(),
                folder.resolve("saknas.pdf").toString());

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).contains(TASK).doesNotContain("\033[");
        assertThat(ended.err().lines())
                .containsExactly(
                        "läser 1 av 5",
                        empty + ": filen är tom.",
                        folder + ": det är en mapp, inte en fil.",
                        folder.resolve("saknas.pdf") + ": filen finns inte.",
                        "5 filer gicks igenom");
    }

    @Test
    void saysHowItIsUsedWhereItIsUsedWrongly() throws Exception {
        var ended = java("", List.of(), "read", "--fort", text.toString());

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("okänt val \"--fort\"", "Användning:", "read FIL…", "when UTTRYCK|-");
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void readsADueExpression() throws Exception {
        var ended = java("", List.of(), "when", "senast", "fredag", "v.", "8", "--today", "2026-02-02");

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains("senast fredag v. 8", "2026-02-20");
    }

    @Test
    void readsDueExpressionsLineByLine() throws Exception {
        var ended = java("den 20 mars\nkl 8.30\n", List.of(), "when", "-", "--today", "2026-02-02", "--json");

        assertThat(ended.status()).isZero();
        var lines = ended.out().lines().map(PackagedCommandsIT::json).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).at("/iso").asString()).isEqualTo("2026-03-20");
        assertThat(lines.get(1).at("/kind").asString()).isEqualTo("none");
    }

    private Ended java(String typed, List<String> options, String... arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of("-jar", Path.of("target/punktlig.jar").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectInput(Files.writeString(folder.resolve("in"), typed).toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("LC_ALL", "sv_SE.UTF-8");
        var process = builder.start();
        var out = new ByteArrayOutputStream();
        process.getInputStream().transferTo(out);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Ended(
                process.exitValue(), out.toString(StandardCharsets.UTF_8), Files.readString(folder.resolve("err")));
    }

    private Path word() throws IOException {
        var file = folder.resolve("mote.docx");
        try (var document = new XWPFDocument();
                var to = Files.newOutputStream(file)) {
            MINUTES.lines()
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(to);
        }
        return file;
    }

    private Path pdf() throws IOException {
        var file = folder.resolve("mote.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.setLeading(14);
                content.newLineAtOffset(60, 700);
                for (var line : MINUTES.lines().toList()) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(line);
    }
}
