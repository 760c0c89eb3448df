package app.punktlig.language.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Formulas of a kind, in the order in which they are tried. Of a table only what a sentence's words call for is looked at. */
public final class FormulaTable {

    private final List<Formula> formulas;

    private final CallList<FormulasWay> ways;

    /** A way, and the formula that it is one of. */
    private record FormulasWay(Formula formula, Way way) {}

    private FormulaTable(List<Formula> formulas) {
        this.formulas = formulas;
        this.ways = new CallList<>(
                formulas.stream()
                        .flatMap(formula -> formula.ways().stream().map(way -> new FormulasWay(formula, way)))
                        .toList(),
                way -> way.way().callers());
    }

    static FormulaTable of(Formula... formulas) {
        return new FormulaTable(List.of(formulas));
    }

    Stream<Formula> formulas() {
        return formulas.stream();
    }

    /** Whether one of the formulas fits. */
    public boolean fits(Clues clues) {
        for (int way = ways.next(clues, 0); way >= 0; way = ways.next(clues, way + 1)) {
            if (ways.get(way).way().in(clues) != null) {
                return true;
            }
        }
        return false;
    }

    /** The formulas that may fit; all others do not. */
    public List<Formula> thatMayFit(Clues clues) {
        List<Formula> called = new ArrayList<>();
        for (int way = ways.next(clues, 0); way >= 0; way = ways.next(clues, way + 1)) {
            Formula formula = ways.get(way).formula();
            if (called.isEmpty() || called.getLast() != formula) {
                called.add(formula);
            }
        }
        return called;
    }
}
