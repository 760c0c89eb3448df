package app.punktlig.reading;

import static app.punktlig.reading.Wordings.SWEDISH;
import static app.punktlig.reading.Wordings.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How minutes say in many words that a topic comes back; and what only sounds like it. */
class ReturnWordingTests {

    static Stream<String> returning() {
        return lines("returns-sv.txt");
    }

    static Stream<String> notReturning() {
        return lines("no-returns-sv.txt");
    }

    @ParameterizedTest
    @MethodSource("returning")
    void readsATopicThatComesBack(String sentence) {
        assertThat(new MinutesReader().read(SWEDISH.formatted(sentence), null).returningTopics())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("notReturning")
    void leavesAloneWhatOnlySoundsLikeIt(String sentence) {
        assertThat(new MinutesReader().read(SWEDISH.formatted(sentence), null).returningTopics())
                .isEmpty();
    }
}
