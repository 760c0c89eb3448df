package app.punktlig.language.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpeningTests {

    private static final List<String> TEXTS = List.of(
            "Närvarande: Anna Ek",
            "närvaro",
            "Nämnden beslutade.",
            "Nä",
            "N",
            "",
            "inga beslut",
            "Inget.",
            "– ",
            "-",
            "12 mars",
            "ok",
            "Vid protokollet",
            "vi ses",
            "\u0130nte");

    static Stream<Pattern> patterns() {
        return Stream.of(
                Attendance.PRESENT,
                Attendance.ABSENT,
                Headings.NOTHING_DECIDED,
                Headings.SIGNATURES,
                Headings.SALUTATION,
                Headings.TIME,
                Headings.LABELS,
                Pattern.compile(".{0,3}slut"),
                Pattern.compile("(?=Nä)N.*"),
                Pattern.compile("(?<!x)\\bvi\\b.*"));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void answersAsThePatternDoes(Pattern pattern) {
        Opening opening = Opening.of(pattern);
        for (int round = 0; round < 3; round++) {
            assertThat(TEXTS).allSatisfy(text -> {
                assertThat(opening.is(text)).isEqualTo(pattern.matcher(text).matches());
                assertThat(opening.begins(text)).isEqualTo(pattern.matcher(text).lookingAt());
            });
        }
    }

    @Test
    void letsAFittingTextThroughAfterOneThatBeganAlike() {
        Opening opening = Opening.of(Pattern.compile("närvarande|nästa"));

        assertThat(opening.is("närmast")).isFalse();
        assertThat(opening.is("närvarande")).isTrue();
        assertThat(opening.is("nu")).isFalse();
        assertThat(opening.is("nu")).isFalse();
        assertThat(opening.is("nästa")).isTrue();
    }
}
