package app.punktlig.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How tasks are handed over, promised and dated in many words; and what only sounds like it. */
class TaskWordingTests {

    private static final String SWEDISH = """
            Styrelsemöte i Torps biblioteksvänner
            11 mars 2025

            Närvarande: Maj Lundin (ordförande), Ulf Ros (kassör), Ebba Tall (sekreterare), Nils Ahl
            Frånvarande: Tore Grip

            1. Föregående protokoll
            Protokollet gicks igenom.

            2. Aktuellt
            %s

            3. Mötet avslutas
            Ordföranden tackade alla.
            """;

    private static final String ENGLISH = """
            Torp Library Friends committee meeting
            11 March 2025

            Present: May Lund (Chair), Rolf Rose (Treasurer), Edna Tull (Secretary), Neil Ash
            Apologies: Tony Grip

            1. Previous minutes
            The minutes were read.

            2. Current matters
            %s

            3. Close
            The chair thanked everybody.
            """;

    static Stream<String> swedishTasks() {
        return lines("tasks-sv.txt");
    }

    static Stream<String> englishTasks() {
        return lines("tasks-en.txt");
    }

    static Stream<String> noSwedishTasks() {
        return lines("no-tasks-sv.txt");
    }

    static Stream<String> noEnglishTasks() {
        return lines("no-tasks-en.txt");
    }

    @ParameterizedTest
    @MethodSource("swedishTasks")
    void readsWhoAndWhenInSwedish(String example) {
        assertReads(example, SWEDISH);
    }

    @ParameterizedTest
    @MethodSource("englishTasks")
    void readsWhoAndWhenInEnglish(String example) {
        assertReads(example, ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("noSwedishTasks")
    void leavesAloneWhatOnlySoundsLikeATaskInSwedish(String sentence) {
        assertThat(tasks(sentence, SWEDISH)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("noEnglishTasks")
    void leavesAloneWhatOnlySoundsLikeATaskInEnglish(String sentence) {
        assertThat(tasks(sentence, ENGLISH)).isEmpty();
    }

    private static void assertReads(String example, String frame) {
        int arrow = example.indexOf(" ⇒ ");
        assertThat(tasks(example.substring(0, arrow), frame)).isEqualTo(example.substring(arrow + 3));
    }

    /** Each task as "owners ⇒ due ⇒ E or I", explicit or implicit. */
    private static String tasks(String sentence, String frame) {
        return new MinutesReader()
                .read(frame.formatted(sentence), null).followUps().stream()
                        .map(TaskWordingTests::task)
                        .collect(Collectors.joining(" || "));
    }

    private static String task(FoundFollowUp found) {
        String owners = found.owners().stream()
                .map(o -> o.replaceAll("\\s*\\(.*\\)", "").replaceFirst("^[Tt]he ", ""))
                .collect(Collectors.joining(", "));
        String due = Objects.requireNonNullElse(found.due().iso(), "-");
        return owners + " ⇒ " + due + " ⇒ " + found.strength().name().charAt(0);
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = TaskWordingTests.class.getResourceAsStream("/reading/" + file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = text.lines().filter(l -> !l.isBlank()).toList();
            return lines.stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
