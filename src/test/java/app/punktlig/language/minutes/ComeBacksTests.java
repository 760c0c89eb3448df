package app.punktlig.language.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                .allSatisfy(example -> assertThat(
                                family.pattern().matcher(spelled(example)).find())
                        .as(family.name() + ": " + example + " " + spelled(example))
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
    void spellsTheGroupAfterAPrepositionAsItsMeeting() {
        String group = Party.US.mark(0);
        assertThat(new KindSpelling("på " + group, i -> "").letters()).isEqualTo("GM");
        assertThat(new KindSpelling(group + " tar", i -> "").letters()).isEqualTo("Wv");
    }

    @Test
    void tellsDaysFromNumbers() {
        assertThat(Stream.of("26/3", "7:e", "3rd", "12", "2025", "4/10000")
                        .map(d -> new KindSpelling(d, i -> "").letters()))
                .containsExactlyElementsOf(List.of("t", "t", "t", "0", "x", "x"));
    }

    private static Clues clues(String sentence) {
        return Clues.of(sentence.replace("WE", Party.WE.mark(0)).replace("årsmötet", Party.OTHER_BODY.mark(1)));
    }

    private static String spelled(String sentence) {
        return new KindSpelling(clues(sentence).lowerCase(), i -> "årsmötet").letters();
    }
}
