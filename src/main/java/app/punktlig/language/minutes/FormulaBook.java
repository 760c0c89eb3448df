package app.punktlig.language.minutes;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All formulas, with the beginnings of words they need numbered, so that a sentence's beginnings can be kept as bits. */
final class FormulaBook {

    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<Formula, BitSet> NEEDED = new IdentityHashMap<>();

    static {
        all().forEach(FormulaBook::enter);
    }

    private FormulaBook() {}

    static Stream<Formula> all() {
        return Stream.of(
                        Handovers.EXPLICIT,
                        Handovers.IMPLICIT,
                        Resolutions.EXPLICIT,
                        Resolutions.CONSENSUS,
                        Resolutions.NOT,
                        Returns.RETURNING,
                        Returns.NOT,
                        Norms.NEVER,
                        Norms.RULES,
                        Norms.NOBODY,
                        List.of(Labels.NAMES_ONLY))
                .flatMap(List::stream);
    }

    private static void enter(Formula formula) {
        BitSet needed = new BitSet();
        formula.needs().beginnings().forEach(b -> needed.set(NUMBERS.computeIfAbsent(b, x -> NUMBERS.size())));
        NEEDED.put(formula, needed);
    }

    /** The number of a beginning, or -1 where no formula asks for it. */
    static int number(String beginning) {
        return NUMBERS.getOrDefault(beginning, -1);
    }

    /** The beginnings of which a formula needs one, by their numbers; none for a formula that needs none. */
    static BitSet needed(Formula formula) {
        return NEEDED.getOrDefault(formula, NOTHING);
    }

    private static final BitSet NOTHING = new BitSet();
}
