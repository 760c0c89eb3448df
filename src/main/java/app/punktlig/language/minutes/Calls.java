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
    synchronized int enter(BitSet things) {
        int formula = size++;
        if (things.isEmpty()) {
            always.set(formula);
        }
        while (formulas.size() < things.length()) {
            formulas.add(new BitSet());
        }
        things.stream().forEach(thing -> formulas.get(thing).set(formula));
        return formula;
    }

    /** The numbers of the formulas that these things call for. */
    BitSet by(BitSet things) {
        BitSet called = (BitSet) always.clone();
        for (int thing = things.nextSetBit(0); thing >= 0; thing = things.nextSetBit(thing + 1)) {
            if (thing < formulas.size()) {
                called.or(formulas.get(thing));
            }
        }
        return called;
    }
}
