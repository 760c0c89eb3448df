package app.punktlig.language.minutes;

import app.punktlig.language.Letters;
import java.util.Arrays;

/** Endings of words with their kinds, as bits: a tree of letters read backwards, so that most words are settled by their last letter or two. */
final class KindEndings {

    /** The ending of no letter. */
    private static final int NONE = 0;

    /** Before an ending and a letter, the ending that is one letter longer; {@link #NONE} where there is none. */
    private short[] longer = new short[Letters.COUNT];

    private long[] kinds = new long[1];
    private int size = 1;

    void add(String ending, long bits) {
        int known = NONE;
        for (int i = ending.length() - 1; i >= 0; i--) {
            known = grown(known, ending.charAt(i));
        }
        kinds[known] |= bits;
    }

    private int grown(int ending, char letter) {
        if (before(ending, letter) == NONE) {
            if (size == kinds.length) {
                kinds = Arrays.copyOf(kinds, size * 2);
                longer = Arrays.copyOf(longer, size * 2 * Letters.COUNT);
            }
            longer[ending * Letters.COUNT + Letters.number(letter)] = (short) size++;
        }
        return before(ending, letter);
    }

    private int before(int ending, char letter) {
        return longer[ending * Letters.COUNT + Letters.number(letter)];
    }

    /** The kinds of the longest known ending of the word between two places, before which so many of its letters stand at least. */
    long longestOf(String text, int from, int to, int stem) {
        return found(text, from, to, stem, false);
    }

    /** The same of all its known endings. */
    long allOf(String text, int from, int to, int stem) {
        return found(text, from, to, stem, true);
    }

    private long found(String text, int from, int to, int stem, boolean all) {
        int ending = NONE;
        long found = 0;
        for (int i = to - 1; i >= from + stem; i--) {
            ending = before(ending, text.charAt(i));
            if (ending == NONE) {
                return found;
            }
            long here = kinds[ending];
            found = all ? found | here : here != 0 ? here : found;
        }
        return found;
    }
}
