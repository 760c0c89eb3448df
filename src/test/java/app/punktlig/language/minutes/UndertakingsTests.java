package app.punktlig.language.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The families of sentences that hand a task to somebody, with P for persons, R for roles and O for other bodies. */
class UndertakingsTests {

    static Stream<Undertakings.Family> families() {
        return Undertakings.FAMILIES.stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void holdsItsOwnExamples(Undertakings.Family family) {
        assertThat(family.examples())
                .isNotEmpty()
                .allSatisfy(example -> assertThat(isIn(family, Undertakings.spell(clues(example))))
                        .as(family.name() + ": " + example + " "
                                + Undertakings.spell(clues(example)).letters())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("families")
    void asksForNoWordThatASentenceOfItsCanDoWithout(Undertakings.Family family) {
        Undertakings.FAMILIES.stream()
                .flatMap(other -> other.examples().stream())
                .map(UndertakingsTests::clues)
                .forEach(clues -> assertThat(family.ways())
                        .filteredOn(way -> way.in(Undertakings.spell(clues)) != null)
                        .allMatch(way -> way.mayFit(clues)));
    }

    private static boolean isIn(Undertakings.Family family, TaskSpelling spelling) {
        return family.ways().stream().anyMatch(way -> way.in(spelling) != null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P tar bussen hem.",
                "P hade lovat att ringa.",
                "P får inte uppdraget.",
                "P vill inte ha ansvaret.",
                "O åläggs att betala.",
                "P gav en lägesrapport.",
                "P agreed that the price is high.",
                "P was not asked to help.",
                "P has the key.",
                "P thanked R for offering to help."
            })
    void leavesAloneWhatHandsOutNothing(String sentence) {
        assertThat(Undertakings.in(clues(sentence))).isEmpty();
    }

    @Test
    void findsThoseWhoGetTheTask() {
        Clues clues = clues("Uppdrogs åt P och P att ringa.");
        assertThat(Undertakings.in(clues))
                .hasValueSatisfying(place -> assertThat(clues.lowerCase().substring(place.who(), place.whoEnd()))
                        .isEqualTo(clues("P och P").lowerCase()));
    }

    private static Clues clues(String sentence) {
        return Clues.of(sentence.replaceAll("\\bP\\b", Party.PERSON.mark(0))
                .replaceAll("\\bR\\b", Party.ROLE.mark(0))
                .replaceAll("\\bO\\b", Party.OTHER_BODY.mark(0))
                .replaceAll("\\bWE?\\b", Party.US.mark(0)));
    }
}
