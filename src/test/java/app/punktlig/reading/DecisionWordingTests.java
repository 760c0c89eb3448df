package app.punktlig.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How minutes say in many words that something was decided; and what only sounds like it. */
class DecisionWordingTests {

    private static final String SWEDISH = """
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

    private static final String ENGLISH = """
            Torp Library Friends committee meeting
            11 March 2025

            Present: May Lund (Chair), Rolf Rose (Treasurer), Edna Tull (Secretary), Neil Ash

            1. Previous minutes
            The minutes were read.

            2. Current matters
            %s

            3. Close
            The chair thanked everybody.
            """;

    static Stream<String> swedish() {
        return lines("decisions-sv.txt");
    }

    static Stream<String> english() {
        return lines("decisions-en.txt");
    }

    static Stream<String> notSwedish() {
        return lines("no-decisions-sv.txt");
    }

    static Stream<String> notEnglish() {
        return lines("no-decisions-en.txt");
    }

    @ParameterizedTest
    @MethodSource("swedish")
    void readsADecisionInSwedish(String sentence) {
        assertThat(decisions(SWEDISH.formatted(sentence))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("english")
    void readsADecisionInEnglish(String sentence) {
        assertThat(decisions(ENGLISH.formatted(sentence))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("notSwedish")
    void leavesAloneWhatOnlySoundsLikeADecisionInSwedish(String sentence) {
        assertThat(decisions(SWEDISH.formatted(sentence))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("notEnglish")
    void leavesAloneWhatOnlySoundsLikeADecisionInEnglish(String sentence) {
        assertThat(decisions(ENGLISH.formatted(sentence))).isEmpty();
    }

    @Test
    void readsAHeadingThatIsADecision() {
        assertThat(decisions("""
                Möte i Torps båtlag 11 mars 2025
                Närvarande: Ulf Ros, Nils Ahl

                § 1 Mötet öppnades av Ulf.

                § 2 Dagordningen godkändes.

                § 3 Ekonomi
                Kassan är god.
                """)).containsExactly("Dagordningen godkändes.");
    }

    @Test
    void cutsASentenceBeforeTheLabelOfADecision() {
        assertThat(decisions(SWEDISH.formatted("Fråga från grannlaget om skåpen Beslut: Att låna ut skåpen")))
                .containsExactly("Beslut: Att låna ut skåpen");
    }

    @Test
    void takesEveryItemBelowTheHeadingBeslut() {
        assertThat(decisions("""
                # Möte i Torps båtlag 11 mars 2025

                ## Närvarande
                * Ulf Ros
                * Nils Ahl

                ## Anteckningar
                * Nils visade bryggan.

                ## Beslut
                * Bryggan får ligga kvar.
                * Laget avvaktar hamnens svar.
                """)).containsExactly("Bryggan får ligga kvar.", "Laget avvaktar hamnens svar.");
    }

    @Test
    void knowsTheLettersThatStandForTheGroup() {
        assertThat(decisions("""
                Torps kommun
                Förvaltningsledning 11 mars 2025
                Närvarande: Ulf Ros, Nils Ahl

                1. Lokaler
                FL ställer sig bakom förslaget om nya lokaler. KLG enades om att vänta.
                """)).containsExactly("FL ställer sig bakom förslaget om nya lokaler.");
    }

    private static List<String> decisions(String text) {
        return new MinutesReader()
                .read(text, null).decisions().stream()
                        .map(d -> d.quote().text())
                        .toList();
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = DecisionWordingTests.class.getResourceAsStream("/reading/" + file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(l -> !l.isBlank()).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
