package app.punktlig.language.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns over kinds of words, tried on "P får uppdraget att ringa." */
class TaskPatternTests {

    private static final TaskSpelling SENTENCE = new TaskSpelling(Party.PERSON.mark(0) + " får uppdraget att ringa.");

    @Test
    void isSpelledInKinds() {
        assertThat(SENTENCE.letters()).isEqualTo("PHtax;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WHO GET THE_TASK",
                "WHO ANY? GET/HAVE (A | THE_TASK) ATT",
                "THE_TASK !STOP{1,4} STOP",
                "^ WHO FREE{2,4}",
                "(?<who>PERSON) GET NOT? THE_TASK ATT",
                "SIGN GET"
            })
    void fitsKindsInTheirOrder(String pattern) {
        assertThat(TaskPattern.of(pattern).in(SENTENCE)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WHO THE_TASK",
                "GIVE? HAVE WHO",
                "THE_TASK $",
                "THE_TASK (?!ATT)",
                "WHO GET THE_TASK NOT{1,2}",
                "!PERSON GET"
            })
    void fitsNothingElse(String pattern) {
        assertThat(TaskPattern.of(pattern).in(SENTENCE)).isNull();
    }
}
