package app.punktlig.language.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KindNeedsTests {

    @Test
    void needsTheLettersOfOneWay() {
        assertThat(met("D~{0,2}{when}|{when}W", "xDx")).isTrue();
        assertThat(met("D~{0,2}{when}|{when}W", "xWx")).isTrue();
        assertThat(met("D~{0,2}{when}|{when}W", "xwx")).isFalse();
        assertThat(met("vT~?(?:M|X)", "vxx")).isFalse();
    }

    @Test
    void needsNothingThatMayBeMissingOrIsOneOfSeveral() {
        assertThat(met("a?[bc]d*(?:e|f)g{0,2}", "")).isTrue();
        assertThat(met("(?!~?o)(?:x|(?:y|z)[)])D", "D")).isTrue();
        assertThat(met("D;?$", "")).isFalse();
        assertThat(met("b{1,2}", "")).isFalse();
    }

    private static boolean met(String pattern, String letters) {
        return KindNeeds.of(pattern).areMetBy(KindNeeds.in(letters));
    }
}
