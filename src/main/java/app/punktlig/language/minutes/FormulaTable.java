package app.punktlig.language.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Formulas of a kind, in the order in which they are tried. Of a table only what a sentence's words call for is looked at. */
public final class FormulaTable {

    private final List<Formula> formulas;

    /** The ways of all formulas, and whose each is; they are numbered from {@link #first} on. */
    private final List<Way> ways = new ArrayList<>();

    private final List<Formula> owners = new ArrayList<>();
    private final int first;

    private FormulaTable(List<Formula> formulas) {
        this.formulas = formulas;
        for (Formula formula : formulas) {
            for (Way way : formula.ways()) {
                ways.add(way);
                owners.add(formula);
            }
        }
        this.first = Calls.ALL.enter(ways);
    }

    static FormulaTable of(Formula... formulas) {
        return new FormulaTable(List.of(formulas));
    }

    Stream<Formula> formulas() {
        return formulas.stream();
    }

    /** Whether one of the formulas fits. */
    public boolean fits(Clues clues) {
        for (int way = nextCalled(clues, 0); way >= 0; way = nextCalled(clues, way + 1)) {
            if (ways.get(way).in(clues) != null) {
                return true;
            }
        }
        return false;
    }

    /** The formulas that may fit; all others do not. */
    public List<Formula> thatMayFit(Clues clues) {
        List<Formula> called = new ArrayList<>();
        for (int way = nextCalled(clues, 0); way >= 0; way = nextCalled(clues, way + 1)) {
            Formula formula = owners.get(way);
            if (called.isEmpty() || called.getLast() != formula) {
                called.add(formula);
            }
        }
        return called;
    }

    /** The next way, from one on, that the sentence calls for; -1 if there is none. */
    private int nextCalled(Clues clues, int from) {
        int next = clues.called().nextSetBit(first + from) - first;
        return next < ways.size() ? Math.max(next, -1) : -1;
    }
}
