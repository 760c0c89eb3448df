package app.punktlig.language.minutes;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** A few of the many things that may stand in a sentence: only the parts of the long row of bits that hold any. */
final class Things {

    /** Many patterns need one of the same. */
    private static final Map<Set<String>, Things> KNOWN = new ConcurrentHashMap<>();

    static final Things NONE = new Things(Set.of());

    private final BitSet numbers = new BitSet();
    private final int[] places;
    private final long[] bits;
    private final int size;

    private Things(Set<String> things) {
        for (String thing : things) {
            numbers.set(Beginnings.ALL.number(thing));
        }
        bits = numbers.toLongArray();
        places = new int[bits.length];
        int held = 0;
        for (int i = 0; i < bits.length; i++) {
            if (bits[i] != 0) {
                places[held] = i;
                bits[held++] = bits[i];
            }
        }
        size = held;
    }

    static Things of(Set<String> things) {
        return KNOWN.computeIfAbsent(things, Things::new);
    }

    /** Whether one of them is among those that were found. */
    boolean isIn(long[] found) {
        for (int i = 0; i < size; i++) {
            if (places[i] < found.length && (found[places[i]] & bits[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    boolean has(int number) {
        return numbers.get(number);
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    IntStream numbers() {
        return numbers.stream();
    }
}
