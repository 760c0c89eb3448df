package app.punktlig.language.minutes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which formulas are worth a closer look for what stands in a sentence: each is entered under things of which it needs one. */
final class Calls {

    /** Of all formulas; filled while their tables load, and only read after that. */
    static final Calls ALL = new Calls();

    private final List<BitSet> formulas = new ArrayList<>();
    private final BitSet always = new BitSet();
    private int size;

    /** The formula's number. It is called for by any of these things, or always if there are none. */
    synchronized int enter(Things things) {
        int formula = size++;
        if (things.isEmpty()) {
            always.set(formula);
        }
        things.numbers().forEach(thing -> under(thing).set(formula));
        return formula;
    }

    private BitSet under(int thing) {
        while (formulas.size() <= thing) {
            formulas.add(new BitSet());
        }
        return formulas.get(thing);
    }

    /** The numbers of the formulas that the first so many of these things call for. */
    BitSet by(int[] things, int size) {
        BitSet called = (BitSet) always.clone();
        for (int i = 0; i < size; i++) {
            if (things[i] < formulas.size()) {
                called.or(formulas.get(things[i]));
            }
        }
        return called;
    }
}
