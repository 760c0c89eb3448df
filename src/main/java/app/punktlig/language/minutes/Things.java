package app.punktlig.language.minutes;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;

/** A few of the many things that may stand in a sentence: only the parts of the long row of bits that hold any. */
final class Things {

    static final Things NONE = new Things(Set.of());

    private final BitSet numbers = new BitSet();
    private final int[] places;
    private final long[] bits;

    private Things(Set<String> things) {
        things.forEach(thing -> numbers.set(Beginnings.ALL.number(thing)));
        long[] row = numbers.toLongArray();
        places = IntStream.range(0, row.length).filter(i -> row[i] != 0).toArray();
        bits = IntStream.of(places).mapToLong(i -> row[i]).toArray();
    }

    static Things of(Set<String> things) {
        return new Things(things);
    }

    /** Whether one of them is among those that were found. */
    boolean isIn(long[] found) {
        for (int i = 0; i < places.length; i++) {
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
