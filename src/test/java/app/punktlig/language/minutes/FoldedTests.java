package app.punktlig.language.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTests {

    @ParameterizedTest
    @CsvSource({
        "beslutar|antar|beslöt, besl(?:utar|öt)|antar",
        "ska|skall, ska(?:|ll)",
        "(?<who>tar|tog) det, (?<who>t(?:ar|og)) det",
        "(?:ja|jo)?(?!nej|nu), (?:j(?:a|o))?(?!n(?:ej|u))",
        "av|bort|om|till, (?=[abot])(?:av|bort|om|till)",
    })
    void putsChoicesTogetherByTheirFirstLetters(String pattern, String folded) {
        assertThat(Folded.of(pattern)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a?s|al", "[ab]|a.", "\\ba|\\bb", "(?<!om|on )x", "a|\\p{L}|a b"})
    void leavesOthersApart(String pattern) {
        assertThat(Folded.of(pattern)).isEqualTo(pattern);
    }

    @Test
    void fitsTheSameInTheSameOrder() {
        for (String pattern : new String[] {
            "(?:a|ab|abc)(?<rest>c?)",
            "(?:ab|a|\\p{L}b|ac)(?<rest>.*)",
            "(?:till|ti|av|an|om|t)(?<rest>l?)",
            "(?:o?m|on|o)(?<rest>m*)"
        }) {
            for (String text : new String[] {"abc", "ab", "ac", "till", "til", "om", "on", "omm", "m", "av"}) {
                assertThat(rest(Folded.of(pattern), text))
                        .as(pattern + " on " + text)
                        .isEqualTo(rest(pattern, text));
            }
        }
    }

    private static String rest(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.lookingAt() ? matcher.start("rest") + matcher.group("rest") : "nothing";
    }
}
