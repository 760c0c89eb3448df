package app.punktlig.reading;

import static app.punktlig.reading.Wordings.ENGLISH;
import static app.punktlig.reading.Wordings.SWEDISH;
import static app.punktlig.reading.Wordings.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How tasks are handed over, promised and dated in many words; and what only sounds like it. */
class TaskWordingTests {

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
}
