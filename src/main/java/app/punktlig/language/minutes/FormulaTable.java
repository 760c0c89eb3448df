package app.punktlig.language.minutes;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Formulas of a kind, in the order in which they are tried. Of a table only what a sentence's words call for is looked at. */
public final class FormulaTable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** So many tables there may be. */
    static final int MOST = 16;

    private final int number = COUNT.getAndIncrement();
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

    /** Its place among the tables, below {@link #MOST}. */
    int number() {
        return number;
    }

    Stream<Formula> formulas() {
        return formulas.stream();
    }

    /** Whether one of the formulas fits. */
    public boolean fits(Clues clues) {
        return first(clues) != null;
    }

    /** The first formula that fits, in the order of the table; null where none does. The clues remember it. */
    public @Nullable Fit first(Clues clues) {
        return clues.first(this);
    }

    /** The next formula that fits after another; null where no other does. */
    public @Nullable Fit next(Clues clues, Fit after) {
        return find(clues, after.end);
    }

    /** The first formula that fits, from a way on. Only the ways that the sentence calls for are tried, as the others do not fit. */
    @Nullable
    Fit find(Clues clues, int from) {
        int way = ways.next(clues, from);
        while (way >= 0) {
            Formula formula = ways.get(way).formula();
            Matcher first = null;
            while (way >= 0 && ways.get(way).formula() == formula) {
                Matcher found = ways.get(way).way().in(clues);
                if (found != null && (first == null || found.start() < first.start())) {
                    first = found;
                }
                way = ways.next(clues, way + 1);
            }
            if (first != null) {
                return new Fit(formula, first, way < 0 ? ways.size() : way);
            }
        }
        return null;
    }

    /** A formula that fits a sentence, and where. */
    public static final class Fit {

        private final Formula formula;
        private final Matcher match;

        /** The first way of the formulas after it. */
        private final int end;

        private Fit(Formula formula, Matcher match, int end) {
            this.formula = formula;
            this.match = match;
            this.end = end;
        }

        public Formula formula() {
            return formula;
        }

        /** The first place that it fits: places are the sentence's, letters are in lower case. */
        public Matcher match() {
            return match;
        }
    }
}
