package app.punktlig.language.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartsReaderTests {

    private static final String EDGE = "(?<![\\p{L}\\p{N}])";

    @Test
    void beginsWithAnyOfTheFirstWords() {
        assertThat(things(EDGE + "(?:beslutar|antar|går med) på"))
                .containsExactlyInAnyOrder("beslut", "antar ", "går ");
    }

    @Test
    void beginsWithWhatFollowsWhatMayBeMissing() {
        assertThat(things(EDGE + "(?:om|ny)?valdes")).containsExactlyInAnyOrder("om", "ny", "valdes");
        assertThat(things(EDGE + "(?: ?nu )?tas")).containsExactlyInAnyOrder(" ", "nu ", "tas");
        assertThat(things("x?" + EDGE + "tas")).isEmpty();
    }

    @Test
    void leavesOutTheLastLetterWhereItMayBeMissing() {
        assertThat(things(EDGE + "decides? that")).containsExactly("decide");
    }

    @Test
    void beginsWithOneOfSeveralSigns() {
        assertThat(things("[(\\[–-] ?x")).containsExactlyInAnyOrder("(", "[", "–", "-");
        assertThat(things("[\\uE005-\\uE007]x")).containsExactlyInAnyOrder("\uE005", "\uE006", "\uE007");
    }

    @Test
    void beginsWithWhatIsLookedForAhead() {
        assertThat(things("(?=\uE000)(?:^|(?<=, )).x")).containsExactly("\uE000");
    }

    @Test
    void beginsWithAnyWordAtAnEdge() {
        assertThat(things(EDGE + "\\p{L}*gruppen")).containsExactlyInAnyOrder("", "gruppe");
    }

    @Test
    void knowsWhatMustStandFirst() {
        assertThat(StartsReader.of("^(?:\\S+ )?att")).isEqualTo(Starts.BEGINNING);
        assertThat(things("(?:^|(?<=, ))\uE005")).containsExactly("\uE005");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ska", "[^,]ska", ".", "\\S+ ska", "\\p{L}ska", "(?:x)?", "[a-z]ska", "(?:ska|^)(?!om)"})
    void mayBeginAnywhereWhereNothingTellsOfAnEdge(String pattern) {
        assertThat(StartsReader.of(pattern).anywhere()).isTrue();
    }

    private static Iterable<String> things(String pattern) {
        return StartsReader.of(pattern).things();
    }
}
