package app.punktlig.language.minutes;

import java.util.Arrays;
import java.util.List;

/** Which ways of formulas are worth a closer look for what stands in a sentence: each is entered under things of which it needs one. */
final class Calls {

    /** Of all tables of formulas; filled while they load, and only read after that. */
    static final Calls ALL = new Calls();

    private static final int[] NONE = {};

    /** By the number of the thing, the numbers of the ways that it calls for; and of those that it calls for at the beginning. */
    private int[][] ways = {};

    private int[][] firstWays = {};

    /** As bits, the ways that are called for always, and those that ask for nothing at the beginning. */
    private long[] always = {};

    private long[] elsewhere = {};
    private int size;

    /** The number of the first way, of which these are the callers; the others' follow it. */
    synchronized int enter(List<Callers> all) {
        int first = size;
        size += all.size();
        always = Arrays.copyOf(always, size / Long.SIZE + 1);
        elsewhere = Arrays.copyOf(elsewhere, always.length);
        for (int i = 0; i < all.size(); i++) {
            ways = enter(first + i, all.get(i).anywhere(), ways, always);
            firstWays = enter(first + i, all.get(i).first(), firstWays, elsewhere);
        }
        return first;
    }

    private static int[][] enter(int way, Things things, int[][] ways, long[] others) {
        if (things.isEmpty()) {
            set(others, way);
            return ways;
        }
        int[][] all = ways;
        for (int thing : things.numbers().toArray()) {
            if (all.length <= thing) {
                int known = all.length;
                all = Arrays.copyOf(all, 2 * thing + 2);
                Arrays.fill(all, known, all.length, NONE);
            }
            all[thing] = Arrays.copyOf(all[thing], all[thing].length + 1);
            all[thing][all[thing].length - 1] = way;
        }
        return all;
    }

    /** As bits, the numbers of the ways that these things, as bits, call for where those of them stand at the beginning. */
    long[] by(long[] things, int[] first) {
        long[] called = always.clone();
        for (int part = 0; part < things.length; part++) {
            for (long left = things[part]; left != 0; left &= left - 1) {
                call(ways, part * Long.SIZE + Long.numberOfTrailingZeros(left), called);
            }
        }
        long[] atBeginning = elsewhere.clone();
        for (int thing : first) {
            call(firstWays, thing, atBeginning);
        }
        for (int part = 0; part < called.length; part++) {
            called[part] &= atBeginning[part];
        }
        return called;
    }

    private static void call(int[][] ways, int thing, long[] called) {
        if (thing < ways.length) {
            for (int way : ways[thing]) {
                set(called, way);
            }
        }
    }

    private static void set(long[] bits, int way) {
        bits[way / Long.SIZE] |= 1L << way;
    }
}
