package app.punktlig.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How minutes say in many words that a topic comes back; and what only sounds like it. */
class ReturnWordingTests {

    private static final String MINUTES = """
            Styrelsemöte i Torps biblioteksvänner
            11 mars 2025

            Närvarande: Maj Lundin (ordförande), Ulf Ros (kassör), Ebba Tall (sekreterare), Nils Ahl

            1. Föregående protokoll
            Protokollet gicks igenom.

            2. Aktuellt
            %s

            3. Mötet avslutas
            Ordföranden tackade alla.
            """;

    static Stream<String> returning() {
        return lines("returns-sv.txt");
    }

    static Stream<String> notReturning() {
        return lines("no-returns-sv.txt");
    }

    @ParameterizedTest
    @MethodSource("returning")
    void readsATopicThatComesBack(String sentence) {
        assertThat(new MinutesReader().read(MINUTES.formatted(sentence), null).returningTopics())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("notReturning")
    void leavesAloneWhatOnlySoundsLikeIt(String sentence) {
        assertThat(new MinutesReader().read(MINUTES.formatted(sentence), null).returningTopics())
                .isEmpty();
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = ReturnWordingTests.class.getResourceAsStream("/reading/" + file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(l -> !l.isBlank()).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
