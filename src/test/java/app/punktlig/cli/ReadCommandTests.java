package app.punktlig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTests {
    private static final String MINUTES = """
            Mötesanteckningar ledningsgruppen 2026-03-10
            Närvarande: Signe Åkerlund, Malte Öberg, Tyra Ängquist (via Teams)
            Frånvarande: Disa Hägg

            BESLUT
            Inga beslutspunkter

            INFORMATION
            1. Lokaler inför hösten
            Malte redogör för läget. Malte Öberg får i uppdrag att återkomma med en tidplan vid nästa möte.

            2. Rum
            Föredragande: Tyra
            Gruppen beslutar att godkänna fördelningen av rum.

            3. Budget
            Utfallet följer prognosen.

            Nästa möte: 2026-03-24
            """;
    private static final String ASSIGNMENT = "Malte Öberg får i uppdrag att återkomma med en tidplan vid nästa möte.";

    private final Shell shell = new Shell();

    @TempDir
    Path folder;

    private String minutes;

    @BeforeEach
    void saveMinutes() throws IOException {
        minutes = file("möte.txt", MINUTES);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void tellsOwnersAsWrittenAndByTheirWholeNames() throws IOException {
        var taken = file(
                "taket.txt",
                "Närvarande: Signe Åkerlund, Malte Öberg\n\n1. Taket\nMalte får i uppdrag att laga taket.\n\n2. Golvet\nInget nytt.\n");

        assertThat(shell.run("read", taken, "--json")).isZero();
        assertThat(json(shell.out()).at("/followups/0/owners/0").asString()).isEqualTo("Malte");
        assertThat(json(shell.out()).at("/followups/0/owners_resolved/0").asString())
                .isEqualTo("Malte Öberg");
    }

    @Test
    void showsTheFindingsWithTheirQuotes() {
        assertThat(shell.inSwedish().run("read", minutes)).isZero();
        assertThat(shell.out())
                .contains("möte.txt", "Närvarande (3)", "Tyra Ängquist   på distans", "Frånvarande (1)", "Disa Hägg")
                .contains("Lokaler inför hösten", "“" + ASSIGNMENT + "”");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void soundsTheAlarmWhereADecisionStandsOutsideTheEmptySection() {
        assertThat(shell.run("read", minutes)).isZero();
        assertThat(shell.out())
                .containsSubsequence(
                        "! There are no decisions under BESLUT",
                        "“Gruppen beslutar att godkänna fördelningen av rum.”");
    }

    @Test
    void usesNoColoursWhereNobodyWatches() {
        shell.run("read", minutes);
        assertThat(shell.out()).doesNotContain("\033");
    }

    @Test
    void coloursWhatAPersonWatchesButNotJson() {
        assertThat(new Shell().watched().running("read", minutes).out()).contains("\033[1m");
        assertThat(new Shell().watched().running("read", minutes, "--json").out())
                .doesNotContain("\033");
    }

    @Test
    void writesOneJsonObjectWithTheKeysOfTheFormat() {
        assertThat(shell.run("read", "--json", minutes)).isZero();
        var json = json(shell.out());
        assertThat(json.propertyNames())
                .containsExactly(
                        "language",
                        "meeting",
                        "attendees",
                        "absent",
                        "sections",
                        "points",
                        "decisions",
                        "followups",
                        "returning_topics",
                        "alarms",
                        "warnings");
        assertThat(json.at("/meeting/date").asString()).isEqualTo("2026-03-10");
        assertThat(json.at("/meeting/next_meeting_date").asString()).isEqualTo("2026-03-24");
        assertThat(json.at("/attendees/2/mode").asString()).isEqualTo("remote");
        assertThat(json.at("/followups/0/text_span").asString()).isEqualTo(ASSIGNMENT);
        assertThat(json.at("/followups/0/due/kind").asString()).isEqualTo("next-meeting");
        assertThat(json.at("/alarms/0/point").asString()).isEqualTo("2");
    }

    @Test
    void takesTheDayOfTheMeetingWhereTheTextDoesNotSayIt() throws IOException {
        var undated = file(
                "b.txt",
                "Närvarande: Malte Öberg, Tyra Ek\n\n1. Budget\nMalte Öberg får i uppdrag att återkomma om två veckor.\n\n2. Rum\nInget nytt.\n");
        for (var form : new String[][] {{"--date", "2026-03-10"}, {"--date=2026-03-10"}}) {
            var again = new Shell();
            again.run(Stream.concat(Stream.of("read", undated, "--json"), Stream.of(form))
                    .toArray(String[]::new));
            assertThat(json(again.out()).at("/followups/0/due/start").asString())
                    .isEqualTo("2026-03-24");
        }
    }

    @Test
    void readsTheOthersWhereOneFileCannotBeRead() {
        assertThat(shell.run(
                        "read",
                        folder.toString(),
                        minutes,
                        folder.resolve("none.docx").toString()))
                .isEqualTo(1);
        assertThat(shell.out()).contains("Disa Hägg");
        assertThat(shell.err().lines())
                .containsExactly(
                        folder + ": this is a folder, not a file.",
                        folder.resolve("none.docx") + ": there is no such file.");
    }

    @Test
    void writesALineOfJsonForEveryFileReadOrNot() throws IOException {
        var program = Files.write(folder.resolve("minutes.docx"), new byte[] {'M', 'Z', 0, 3})
                .toString();
        assertThat(shell.run("read", minutes, program, "--json")).isEqualTo(1);
        var lines = shell.out().lines().map(ReadCommandTests::json).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).at("/file").asString()).isEqualTo(minutes);
        assertThat(lines.get(1).at("/file").asString()).isEqualTo(program);
        assertThat(lines.get(1).at("/error").asString()).isEqualTo("program");
        assertThat(lines.get(1).at("/warnings/0").asString()).startsWith("this is a program");
    }

    @Test
    void saysInSwedishWhatIsWrongWithAFile() throws IOException {
        var empty = file("tom.txt", "");
        assertThat(shell.inSwedish().run("read", empty)).isEqualTo(1);
        assertThat(shell.err()).isEqualTo(empty + ": filen är tom.\n");
    }

    @Test
    void saysInThePersonsLanguageWhatCouldNotBeRead() throws IOException {
        var letter = file(
                "brev.txt", "Hej! Det är jag som har tagit bilen, den står på gatan vid huset och nyckeln är inne.");
        shell.inSwedish().run("read", letter, "--json");
        assertThat(json(shell.out()).path("warnings").toString())
                .contains("inga punkter hittades.", "inga närvarande hittades.");
        var english = new Shell();
        english.run("read", letter);
        assertThat(english.out()).contains("no points were found.");
    }

    @Test
    void readsWhatIsPasted() {
        assertThat(shell.typing(MINUTES).run("read", "-")).isZero();
        assertThat(shell.out()).contains(ASSIGNMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "--fast, unknown option \"--fast\"",
        "-x, unknown option \"-x\"",
        "--date=2026-02-30, \"2026-02-30\" is not a day that exists",
        "--date=igår, \"igår\" is not a day that exists",
        "--date=, \"--date\" needs a value",
        "--date, \"--date\" needs a value"
    })
    void namesTheArgumentThatIsWrong(String argument, String complaint) {
        assertThat(shell.run("read", minutes, argument)).isEqualTo(2);
        assertThat(shell.err()).contains(complaint, "Usage:", "read FILE…");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void wantsAFileAndADayOnlyOnce() {
        assertThat(shell.run("read", "--json")).isEqualTo(2);
        assertThat(shell.err()).contains("name at least one file");
        assertThat(new Shell().run("read", minutes, "--date", "2026-03-10", "--date", "2026-03-11"))
                .isEqualTo(2);
    }

    @Test
    void readsAFileThatIsNamedLikeAnOption() {
        assertThat(shell.run("read", "--", "--json")).isEqualTo(1);
        assertThat(shell.err()).startsWith("--json: there is no such file.");
    }

    @Test
    void tellsHowFarItHasComeWithManyFiles() {
        var many = IntStream.range(0, 6).mapToObj(i -> minutes).toArray(String[]::new);
        var arguments = new String[7];
        arguments[0] = "read";
        System.arraycopy(many, 0, arguments, 1, 6);
        shell.run(arguments);
        assertThat(shell.err()).isEqualTo("reading 1 of 6\nwent through 6 files\n");
        assertThat(new Shell().watched().running(arguments).err()).contains("\rreading 3 of 6");
    }

    private static JsonNode json(String line) {
        assertThat(line.strip().lines()).hasSize(1);
        return JsonMapper.shared().readTree(line);
    }
}
