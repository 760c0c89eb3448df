package app.punktlig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WhenCommandTests {
    private final JsonMapper json = new JsonMapper();

    private JsonNode when(String... arguments) {
        var shell = new Shell();
        assertThat(shell.run(arguments)).isZero();
        return json.readTree(shell.out());
    }

    @Test
    void tellsTheDaysOfAnExpression() {
        var due = when("when", "om drygt en månad", "--today", "2025-01-21", "--json");
        assertThat(due.path("text").asString()).isEqualTo("om drygt en månad");
        assertThat(due.path("kind").asString()).isEqualTo("relative");
        assertThat(due.path("iso").asString()).isEqualTo("P1M");
        assertThat(due.path("start").asString()).isEqualTo("2025-02-21");
        assertThat(due.path("end").asString()).isEqualTo("2025-03-07");
        assertThat(due.has("date")).isFalse();
    }

    @Test
    void tellsTheOneDayAsADate() {
        var due = when("when", "--json", "--today=2025-01-21", "Klart senast tisdag 4/2.");
        assertThat(due.path("date").asString()).isEqualTo("2025-02-04");
        assertThat(due.path("mod").asString()).isEqualTo("by");
        assertThat(due.path("words").asString()).isEqualTo("Klart senast tisdag 4/2");
    }

    @Test
    void tellsMeetingsAndHasteByTheirTokens() {
        assertThat(when("when", "nästa LG", "--json").path("kind").asString()).isEqualTo("next-meeting");
        assertThat(when("when", "nästa LG", "--json").path("token").asString()).isEqualTo("NEXT_MEETING");
        assertThat(when("when", "snarast", "--json").path("token").asString()).isEqualTo("ASAP");
    }

    @Test
    void saysThatThereIsNoTime() {
        var due = when("when", "2 av 3", "--json");
        assertThat(due.path("kind").asString()).isEqualTo("none");
        assertThat(due.path("start").isNull()).isTrue();
    }

    @Test
    void answersEveryLineOfStandardInput() {
        var shell = new Shell().typing("v. 8\n\nsnarast\r\nkl 8.30");
        assertThat(shell.run("when", "-", "--today", "2025-01-21", "--json")).isZero();
        assertThat(shell.out()
                        .lines()
                        .map(line -> json.readTree(line).path("text").asString()))
                .containsExactly("v. 8", "", "snarast", "kl 8.30");
    }

    @Test
    void takesWordsWithoutQuotes() {
        assertThat(when("when", "om", "två", "veckor", "--today", "2025-01-21", "--json")
                        .path("date")
                        .asString())
                .isEqualTo("2025-02-04");
    }

    @Test
    void isReadableWithoutJson() {
        var shell = new Shell();
        assertThat(shell.run("when", "v. 8", "--today", "2025-01-21")).isZero();
        assertThat(shell.out()).isEqualToIgnoringNewLines("v. 8  →  2025-02-17 – 2025-02-23  (period, 2025-W08)");
    }

    @Test
    void saysThatADayIsImpossible() {
        var shell = new Shell().inSwedish();
        shell.run("when", "senast den 31 november", "--today", "2026-11-22");
        assertThat(shell.out()).contains("31 november finns inte i kalendern").doesNotContain("2026-");
        assertThat(when("when", "31 november", "--today", "2026-11-22", "--json")
                        .path("impossible")
                        .asString())
                .isEqualTo("31 november");
        assertThat(when("when", "30 november", "--today", "2026-11-22", "--json")
                        .has("impossible"))
                .isFalse();
    }

    @Test
    void saysInSwedishThatThereIsNoTime() {
        var shell = new Shell().inSwedish();
        shell.run("when", "§ 4/9");
        assertThat(shell.out()).contains("ingen tid");
    }

    @Test
    void refusesWhatItCannotTake() {
        for (var arguments : new String[][] {
            {"when"},
            {"when", "v. 8", "--today", "i morgon"},
            {"when", "v. 8", "--today"},
            {"when", "v. 8", "--jason"},
            {"when", "-", "v. 8"}
        }) {
            var shell = new Shell();
            assertThat(shell.run(arguments)).isEqualTo(2);
            assertThat(shell.err()).contains("when EXPR|- [--today YYYY-MM-DD] [--json]");
            assertThat(shell.out()).isEmpty();
        }
    }

    @Test
    void getsTheLettersBackThatTheLocaleLost(@TempDir Path folder) throws IOException {
        var commandLine = Files.writeString(folder.resolve("cmdline"), "java\0-jar\0p.jar\0when\0om en månad\0");
        assertThat(TypedArguments.of(commandLine, "when", "om en m\ufffd\ufffdnad"))
                .containsExactly("when", "om en månad");
        assertThat(TypedArguments.of(commandLine, "when", "om en dag")).containsExactly("when", "om en dag");
    }
}
