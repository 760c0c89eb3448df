package app.punktlig.language.minutes;

import java.util.List;
import java.util.stream.Stream;

/** All formulas. Once it is there, the beginnings of words that they ask for are all known. */
final class FormulaBook {

    private static final List<FormulaTable> TABLES = List.of(
            Handovers.OWN_WORDS,
            Handovers.EXPLICIT,
            Handovers.IMPLICIT,
            Resolutions.OUTRIGHT,
            Resolutions.EXPLICIT,
            Resolutions.CONSENSUS,
            Resolutions.NOT,
            Resolutions.IN_A_ROW,
            Norms.NEVER,
            Norms.RULES,
            Norms.NOBODY,
            Norms.OVER,
            ComeBacks.NO_RETURN);
    private static final List<Formula> ALONE = List.of(Labels.NAMES_ONLY, Resolutions.DECIDES_THAT);

    /** No formulas, but they ask for beginnings of words as formulas do. */
    static final List<List<Undertakings.Family>> UNDERTAKINGS = List.of(Undertakings.FAMILIES, Undertakings.PLANS);

    private static final Beginnings BEGINNINGS = Cues.beginnings();

    private FormulaBook() {}

    static Stream<Formula> all() {
        return Stream.concat(TABLES.stream().flatMap(FormulaTable::formulas), ALONE.stream());
    }

    /** The beginnings that formulas and cues ask for. */
    static Beginnings beginnings() {
        return BEGINNINGS;
    }
}
