package app.punktlig.language.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class FormulaTests {

    private static final String PERSON = Party.PERSON.mark(0);
    private static final String ROLE = Party.ROLE.mark(1);
    private static final String US = Party.US.mark(2);
    private static final String WE = Party.WE.mark(3);
    private static final String EVERYBODY = Party.EVERYBODY.mark(4);
    private static final String OTHER = Party.OTHER_BODY.mark(5);

    static Stream<Formula> formulas() {
        return FormulaBook.all();
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void fitsItsOwnExamples(Formula formula) {
        assertThat(formula.examples()).as(formula.name()).isNotEmpty();
        assertThat(formula.examples())
                .as(formula.name())
                .allMatch(e -> formula.inLongRun(Clues.of(prepared(e))).isPresent());
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void isFoundInEverySentenceItFits(Formula formula) {
        for (String example : allExamples()) {
            Clues clues = Clues.of(prepared(example));
            assertThat(formula.in(clues).map(Matcher::group))
                    .as(formula.name() + ": " + example)
                    .isEqualTo(formula.inLongRun(clues).map(Matcher::group));
        }
    }

    @Test
    void asksForWordsOnlyWhereTheyCannotBeMissing() {
        assertThat(needs("{b}(?:får|fick) (?:i uppdrag|mandat)".replace("{b}", "(?<![\\p{L}\\p{N}])")))
                .containsExactlyInAnyOrder(Set.of("får ", "fick "), Set.of("uppdra", "mandat"));
        assertThat(needs("(?:inte )?(?:\\p{L}+)")).isEmpty();
        assertThat(needs("(?:huvud)?ansvarig")).isEmpty();
        assertThat(needs("(?<![\\p{L}\\p{N}])decides?")).containsExactly(Set.of("decide"));
        assertThat(needs("ska(?:ll|) vara")).containsExactly(Set.of("vara"));
        assertThat(NeedsReader.ofWhole("ska vara", false).beginnings())
                .containsExactlyInAnyOrder(Set.of("ska "), Set.of("vara"));
    }

    @Test
    void takesWhatMayBeMissingForWhatFollowsIt() {
        assertThat(NeedsReader.ofWhole("(?:om|ny)?valdes", false).beginnings())
                .containsExactly(Set.of("om", "ny", "valdes"));
    }

    @Test
    void asksForSignsAndForWhatIsLookedForAhead() {
        assertThat(NeedsReader.ofWhole("\\(beslut\\)[:–-]?", false).beginnings())
                .containsExactlyInAnyOrder(Set.of("("), Set.of("beslut "), Set.of(")"));
        assertThat(NeedsReader.ofWhole(".* ?[→=](?= att)", false).beginnings())
                .containsExactlyInAnyOrder(Set.of("→", "="), Set.of("att"));
        assertThat(needs("a(?=ska )?(?![x])? ?-?>?")).isEmpty();
    }

    @Test
    void trustsAnEdgeOnlyWhereItKnowsAllLetters() {
        assertThat(NeedsReader.of("\\bändra", true).beginnings()).containsExactly(Set.of("ändra"));
        assertThat(NeedsReader.of("\\bändra", false).beginnings()).isEmpty();
    }

    private static List<Set<String>> needs(String pattern) {
        return NeedsReader.of(pattern, false).beginnings();
    }

    @Test
    void keepsPlacesWhenALetterGrowsInLowerCase() {
        assertThat(Clues.of("İstanbul beslutar").lowerCase()).hasSameSizeAs("İstanbul beslutar");
    }

    private static List<String> allExamples() {
        return FormulaBook.all().flatMap(f -> f.examples().stream()).toList();
    }

    /** The examples speak of Anna and Bo, a few roles, the board and a few other bodies. */
    private static String prepared(String example) {
        return example.replaceAll("\\b(?:Anna(?:'?s(?= (?:ansvar|turn|intention|försorg)))?|Bo)\\b", PERSON)
                .replaceAll("\\b(?:[Kk]assören|[Oo]rdföranden|[Ss]ekreteraren|[Rr]ektorerna|[Tt]he chair)\\b", ROLE)
                .replaceAll(
                        "\\b(?:(?<!till )[Ss]tyrelsen|[Gg]ruppen|(?<!vid |på )[Mm]ötet|[Ll]edningsgruppen|[Tt]he board|Årsmötet)\\b",
                        US)
                .replaceAll("\\b(?:[Vv]i|[Ww]e)\\b", WE)
                .replaceAll("\\b(?:[Aa]lla|everybody)\\b", EVERYBODY)
                .replaceAll("(?U)\\b(?:[Kk]ommunstyrelsen|[Nn]ämnden)\\b", OTHER)
                .replaceAll("\\bshe\\b", Party.PRONOUN.mark(6));
    }
}
