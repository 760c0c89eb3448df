package app.punktlig.language;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of words in small letters, and of phrases. Those of at most 24 letters of the two alphabets and blanks are written
 * here as numbers, so that a word of a text is looked up where it stands, and one that is not here, as most are not, costs a look
 * at one bit.
 */
public final class WordMap<V> {

    private static final int FEW = 16;
    private static final int HALF = 12;
    private static final int LONGEST = 2 * HALF;
    private static final int BITS = 5;
    private static final int BITS_A_PLACE = 8;
    private static final int NO_NUMBER = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The numbers of a word's two halves, side by side; two noughts where there is none. */
    private long[] halves = new long[2 * FEW];

    private @Nullable Object[] values = new Object[FEW];

    /** Bits of which each word has one, so many for each place that most words that are not here have none. */
    private long[] taken = new long[FEW * BITS_A_PLACE / Long.SIZE];

    private int size;
    private final Map<String, V> others = new HashMap<>();

    /** Remembers this of a word, and nothing that was known of it before. */
    public void put(String word, V value) {
        long first = firstHalf(word, 0, word.length());
        long second = secondHalf(word, 0, word.length());
        if (first <= 0 || second < 0) {
            others.put(word, value);
            return;
        }
        if (2 * size >= values.length) {
            grow();
        }
        int place = place(hash(first, second), first, second);
        size += values[place] == null ? 1 : 0;
        put(place, first, second, value);
    }

    /** What is known of a word. */
    public @Nullable V get(String word) {
        return get(word, 0, word.length());
    }

    /** What is known of the word that stands between two places of a text. */
    @SuppressWarnings("unchecked")
    public @Nullable V get(String text, int from, int to) {
        long first = firstHalf(text, from, to);
        long second = secondHalf(text, from, to);
        if (first <= 0 || second < 0) {
            return others.isEmpty() ? null : others.get(text.substring(from, to));
        }
        int hash = hash(first, second);
        return has(hash) ? (V) values[place(hash, first, second)] : null;
    }

    private void grow() {
        long[] oldHalves = halves;
        Object[] oldValues = values;
        halves = new long[2 * oldHalves.length];
        values = new Object[2 * oldValues.length];
        taken = new long[2 * taken.length];
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != null) {
                long first = oldHalves[2 * i];
                long second = oldHalves[2 * i + 1];
                put(place(hash(first, second), first, second), first, second, oldValues[i]);
            }
        }
    }

    private void put(int place, long first, long second, @Nullable Object value) {
        halves[2 * place] = first;
        halves[2 * place + 1] = second;
        values[place] = value;
        int bit = bit(hash(first, second));
        taken[bit / Long.SIZE] |= 1L << bit;
    }

    private boolean has(int hash) {
        int bit = bit(hash);
        return (taken[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private int bit(int hash) {
        return hash & taken.length * Long.SIZE - 1;
    }

    private static int hash(long first, long second) {
        return (int) ((first ^ second * SPREAD) * SPREAD >>> Integer.SIZE);
    }

    /** Where a word stands, or would stand. */
    private int place(int hash, long first, long second) {
        int place = hash & values.length - 1;
        while (halves[2 * place] != 0 && (halves[2 * place] != first || halves[2 * place + 1] != second)) {
            place = place + 1 & values.length - 1;
        }
        return place;
    }

    private static long firstHalf(String text, int from, int to) {
        return number(text, from, Math.min(to, from + HALF));
    }

    private static long secondHalf(String text, int from, int to) {
        return to - from > LONGEST ? NO_NUMBER : number(text, from + HALF, to);
    }

    /** A word's letters one after another; {@link #NO_NUMBER} where one is of neither alphabet, nor a blank. */
    private static long number(String text, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            int letter = Letters.number(text.charAt(i));
            if (letter == Letters.OTHER && text.charAt(i) != ' ') {
                return NO_NUMBER;
            }
            number = number << BITS | letter + 1;
        }
        return number;
    }
}
