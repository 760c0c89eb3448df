package app.punktlig.language.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The families of sentences that say that a topic comes back. */
class ComeBacksTests {

    static Stream<ComeBacks.Family> families() {
        return ComeBacks.FAMILIES.stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void holdsItsOwnExamples(ComeBacks.Family family) {
        assertThat(family.examples())
                .isNotEmpty()
                .allSatisfy(example -> assertThat(isIn(family, kinds(example)))
                        .as(family.name() + ": " + example)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("families")
    void looksAtEverySentenceOfAFamily(ComeBacks.Family family) {
        assertThat(family.examples())
                .allMatch(
                        example -> ComeBacks.in(clues(example), i -> "årsmötet").isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Om det regnar, tas frågan upp i maj.",
                "If the price holds, the rota will be discussed in May.",
                "Priserna diskuteras kanske i maj.",
                "Valet avgörs av kommunen i maj.",
                "Det tas inte upp i maj."
            })
    void leavesAloneWhatIsUncertainOrAnothers(String sentence) {
        assertThat(ComeBacks.in(clues(sentence), i -> "")).isEmpty();
    }

    @Test
    void takesASubjectAfterTheClauseForAQuestionAndNotACondition() {
        assertThat(ComeBacks.in(clues("Om priset ska höjas, det får bli på majmötet."), i -> ""))
                .isPresent();
    }

    @Test
    void takesTheGroupAfterAPrepositionForItsMeeting() {
        String group = Party.US.mark(0);
        WordKinds meeting = kinds("på " + group);
        WordKinds subject = kinds(group + " tar");
        assertThat(meeting.within(0, 2) & ReturnKind.AT.bit()).isNotZero();
        assertThat(subject.kinds(0)).isEqualTo(ReturnKind.WE.bit());
    }

    @ParameterizedTest
    @CsvSource({"26/3, DAY", "7:e, DAY", "3rd, DAY", "2026-03-24, DAY", "12, NUMBER"})
    void tellsDaysFromNumbers(String word, ReturnKind kind) {
        assertThat(kinds(word).kinds(0) & kind.bit()).isNotZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "4/10000"})
    void takesOtherFiguresForNothing(String word) {
        assertThat(kinds(word).kinds(0)).isZero();
    }

    private static boolean isIn(ComeBacks.Family family, WordKinds words) {
        return IntStream.range(0, words.clauses())
                .anyMatch(i -> family.rule().in(words, words.start(i), words.end(i)) != null);
    }

    private static WordKinds kinds(String sentence) {
        return new WordKinds(clues(sentence).lowerCase(), i -> "årsmötet");
    }

    private static Clues clues(String sentence) {
        return Clues.of(sentence.replace("WE", Party.WE.mark(0))
                .replace("LG", Party.US.mark(2))
                .replace("årsmötet", Party.OTHER_BODY.mark(1)));
    }
}
