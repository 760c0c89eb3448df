package app.punktlig.language.due;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that no person wrote must cost no more than text that somebody did, and break nothing. */
@Execution(ExecutionMode.CONCURRENT)
class HostileTextTests {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 11);
    private static final int LENGTH = 100_000;
    private final DueReader reader = new DueReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i ",
                "den ",
                "dagen efter ",
                "senast i slutet av ",
                "nästa ",
                "nästa möte ",
                "mötet ",
                "1/",
                "1-",
                "1.",
                "9",
                "å",
                "a\u030a",
                "'",
                "måndag ",
                "v 8-",
                "första ",
                "en vecka före ",
                "mellan den 3 och ",
                "the week before ",
                "in 2 to ",
                "by ",
                "Q1 ",
                "2025-",
                "2025-01-01",
                "om en ",
                "- ",
                ",",
                "\n",
                "(",
                "mars/",
                "varje "
            })
    void workGrowsNoFasterThanTheText(String piece) {
        var line = piece.repeat(LENGTH / piece.length());
        var work = Duration.ofNanos(cpuNanos(() -> reader.findAll(line, DAY)));
        Assertions.assertThat(work).isLessThan(Duration.ofSeconds(10));
    }

    /** The thread's own time: quadratic work would take minutes, and a busy machine must not fail the test. */
    private static long cpuNanos(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return threads.getCurrentThreadCpuTime() - start;
    }

    /** Seeded: the same words in any order must never throw, and what is found must stand in the text. */
    @Test
    void takesAnyOrderOfItsOwnWords() {
        var random = new Random(20250311);
        var words = List.copyOf(SwedishWords.vocabulary().words());
        var others = List.copyOf(EnglishWords.vocabulary().words());
        for (int i = 0; i < 3000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(1, 9); n > 0; n--) {
                text.append(pick(random, words, others)).append(random.nextInt(5) == 0 ? "" : " ");
            }
            assertThatCode(() -> reader.findAll(text.toString(), DAY).forEach(due -> standsIn(text.toString(), due)))
                    .as(text.toString())
                    .doesNotThrowAnyException();
        }
    }

    private static String pick(Random random, List<String> words, List<String> others) {
        return switch (random.nextInt(4)) {
            case 0 -> String.valueOf(random.nextInt(60));
            case 1 -> others.get(random.nextInt(others.size()));
            default -> words.get(random.nextInt(words.size()));
        };
    }

    private static void standsIn(String text, Due due) {
        var words = due.words();
        Assertions.assertThat(text.substring(words.start(), words.end())).isEqualTo(words.text());
    }
}
