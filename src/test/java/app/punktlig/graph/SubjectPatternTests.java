package app.punktlig.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectPatternTests {
    @ParameterizedTest
    @CsvSource({
        "LG*, LG",
        "LG*, lg 3 februari",
        "LG*, ' LG extra '",
        "*ledning*, Skolans LEDNINGSGRUPP",
        "LG ?, LG 3",
        "LG möte, lg MÖTE",
        "*, anything",
        "LG*möte, LG stort möte",
        "LG (*), LG (extra)"
    })
    void matches(String pattern, String subject) {
        assertThat(new SubjectPattern(pattern).matches(subject)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"LG*, Algebra", "LG, LG extra", "LG ?, LG", "LG*möte, LG möten", "LG., LGx", "LG*, ''"})
    void leavesTheRestAlone(String pattern, String subject) {
        assertThat(new SubjectPattern(pattern).matches(subject)).isFalse();
    }

    @Test
    void matchesLettersHoweverTheyAreComposed() {
        assertThat(new SubjectPattern("lg m\u00f6te*").matches("LG mo\u0308te")).isTrue();
    }

    @Test
    @Timeout(5)
    void isNotLedIntoEndlessTries() {
        assertThat(new SubjectPattern("*a".repeat(30) + "b").matches("a".repeat(10_000)))
                .isFalse();
    }
}
