package app.punktlig.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Of sentences by people who did not know the rules, each a way of its own to give a task, decide, or put something off, the share
 * that is found for what it is. A line of a list is the kind, a tab and the sentence.
 */
class SentenceShareTests {
    private static final Path LISTS = Path.of("src/test/resources/reading/sentences");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    private static final Map<String, String> HEADS = Map.of("sv", """
                    Mötesanteckningar 2026-01-20
                    Närvarande: Astrid Palm, Bertil Ask, Cilla Roos, David Hed, Emma Lilja, Farid Nouri, Greta Ström, Henrik Fors

                    1. Lokaler
                    """, "en", """
                    Minutes of the meeting on 20 January 2026
                    Present: Alice Palmer, Ben Archer, Carol Reed, David Heath, Emma Lister, Farid Nouri, Grace Stone, Henry Ford-Smith

                    1. Premises
                    """);

    private final MinutesReader reader = new MinutesReader();

    @ParameterizedTest
    @CsvSource({
        "sv, task-explicit, 0.85",
        "sv, task-implicit, 0.76",
        "sv, decision-explicit, 0.78",
        "sv, decision-consensus, 0.92",
        "sv, return, 0.84",
        "en, task-explicit, 0.79",
        "en, task-implicit, 0.57",
        "en, decision-explicit, 0.87",
        "en, decision-consensus, 0.86",
        "en, return, 0.84"
    })
    void findsMostOfThem(String language, String kind, double share) throws IOException {
        assertThat(found(language, kind)).isGreaterThanOrEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"sv, 0.09", "en, 0.08"})
    void leavesTheOthersAlone(String language, double atMost) throws IOException {
        assertThat(found(language, "none")).isLessThanOrEqualTo(atMost);
    }

    private double found(String language, String kind) throws IOException {
        List<String> sentences = Files.readAllLines(LISTS.resolve(language + ".txt")).stream()
                .filter(line -> line.startsWith(kind + "\t"))
                .map(line -> HEADS.get(language) + line.substring(kind.length() + 1) + "\n")
                .toList();
        long found = sentences.stream()
                .filter(text -> isFound(reader.read(text, DAY), kind))
                .count();
        return (double) found / sentences.size();
    }

    private static boolean isFound(MinutesReading reading, String kind) {
        boolean task = !reading.followUps().isEmpty();
        boolean decision = !reading.decisions().isEmpty();
        boolean back = !reading.returningTopics().isEmpty();
        return switch (kind.split("-", 2)[0]) {
            case "task" -> task;
            case "decision" -> decision;
            case "return" -> back;
            default -> task || decision || back;
        };
    }
}
