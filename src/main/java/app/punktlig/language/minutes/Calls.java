package app.punktlig.language.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which ways of formulas are worth a closer look for what stands in a sentence: each is entered under things of which it needs one. */
final class Calls {

    /** Of all tables of formulas; filled while they load, and only read after that. */
    static final Calls ALL = new Calls();

    private static final int[] NONE = {};

    /** By the number of the thing, the numbers of the ways that it calls for. */
    private final List<int[]> ways = new ArrayList<>();

    private final BitSet always = new BitSet();
    private int size;

    /** The number of the first way, of which these are the callers; the others' follow it. One without callers is called for always. */
    synchronized int enter(List<Things> callers) {
        int first = size;
        for (Things things : callers) {
            int number = size++;
            if (things.isEmpty()) {
                always.set(number);
            }
            things.numbers().forEach(thing -> enter(number, thing));
        }
        return first;
    }

    private void enter(int way, int thing) {
        while (ways.size() <= thing) {
            ways.add(NONE);
        }
        int[] called = ways.get(thing);
        int[] more = Arrays.copyOf(called, called.length + 1);
        more[called.length] = way;
        ways.set(thing, more);
    }

    /** The numbers of the ways that these things, as bits, call for. */
    BitSet by(long[] things) {
        long[] called = Arrays.copyOf(always.toLongArray(), size / Long.SIZE + 1);
        for (int part = 0; part < things.length; part++) {
            for (long left = things[part]; left != 0; left &= left - 1) {
                int thing = part * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (thing < ways.size()) {
                    for (int way : ways.get(thing)) {
                        called[way / Long.SIZE] |= 1L << way;
                    }
                }
            }
        }
        return BitSet.valueOf(called);
    }
}
