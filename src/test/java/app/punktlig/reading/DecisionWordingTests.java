package app.punktlig.reading;

import static app.punktlig.reading.Wordings.ENGLISH;
import static app.punktlig.reading.Wordings.SWEDISH;
import static app.punktlig.reading.Wordings.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How minutes say in many words that something was decided; and what only sounds like it. */
class DecisionWordingTests {

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

    @Test
    void knowsTheShortNameOfALeadershipGroup() {
        assertThat(decisions("""
                Minnesanteckningar KLG 11 mars 2025
                Närvarande: Ulf Ros, Nils Ahl

                1. Kort
                KLG ger klartecken till att korten byts. FLG ger klartecken till bilarna.
                """)).containsExactly("KLG ger klartecken till att korten byts.");
    }

    @Test
    void takesTheItemsBelowBeslutUpToTheNextHeadingWithinThePoint() {
        assertThat(decisions("""
                Torps kommun
                Protokoll 2025-03-11
                Närvarande: Ulf Ros, Nils Ahl

                § 4 Lokaler
                Beslut i nämnden för skola och fritid

                • Hallen stängs vid årsskiftet.
                • Förvaltningen får i uppdrag att se över avtalen.

                Sammanfattning av ärendet
                Det är trångt i husen.

                Förslag till beslut på sammanträdet
                • Hallen säljs.

                § 5 Bilar
                Nämndens beslut
                1. Två elbilar leasas.

                Ärendet
                Bilarna är gamla.
                """))
                .containsExactly(
                        "Hallen stängs vid årsskiftet.",
                        "Förvaltningen får i uppdrag att se över avtalen.",
                        "Två elbilar leasas.");
    }

    @Test
    void knowsThatTheYearlyMeetingItselfDecides() {
        assertThat(decisions("""
                Torps båtlag                     PROTOKOLL

                Mötesform
                Årsmöte

                Datum: 2025-03-11
                Närvarande: Ulf Ros, Nils Ahl

                § 1 Avgift
                Årsmötet beslutade att avgiften ska vara 200 kr.
                """)).containsExactly("Årsmötet beslutade att avgiften ska vara 200 kr.");
        assertThat(decisions(SWEDISH.formatted("Årsmötet beslutade att avgiften ska vara 200 kr.")))
                .isEmpty();
    }

    private static List<String> decisions(String text) {
        return new MinutesReader()
                .read(text, null).decisions().stream()
                        .map(d -> d.quote().text())
                        .toList();
    }
}
