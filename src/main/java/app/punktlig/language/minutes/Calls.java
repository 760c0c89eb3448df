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

    /** The numbers of the formulas that these things, as bits, call for. */
    BitSet by(long[] things) {
        BitSet called = (BitSet) always.clone();
        for (int part = 0; part < things.length; part++) {
            for (long left = things[part]; left != 0; left &= left - 1) {
                int thing = part * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (thing < formulas.size()) {
                    called.or(formulas.get(thing));
                }
            }
        }
        return called;
    }
}
