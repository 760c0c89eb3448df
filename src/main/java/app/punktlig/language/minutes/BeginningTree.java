package app.punktlig.language.minutes;

import app.punktlig.language.Letters;
import java.util.Arrays;

/**
 * Numbered beginnings of words as a tree of letters, put together to be followed quickly: most beginnings go on with one letter or with
 * none, so that a number says all of them, and only the few others have a row with a place for each letter.
 */
final class BeginningTree {

    private static final int NUMBER_BITS = 13;
    private static final int NEXT_BITS = 14;
    private static final int LETTER_SHIFT = NUMBER_BITS + NEXT_BITS;
    private static final int NUMBER_MASK = (1 << NUMBER_BITS) - 1;
    private static final int NEXT_MASK = (1 << NEXT_BITS) - 1;

    /** In the place of the one letter: none or several. */
    private static final int NO_LETTER = (1 << Integer.SIZE - LETTER_SHIFT) - 1;

    /** By beginning: the one letter it goes on with, and the beginning after that or the number of its row; and its own number and one. */
    private final int[] beginnings;

    /** Rows with the beginnings after each letter; the first is of those that do not go on. */
    private short[] rows = new short[Letters.COUNT];

    /** By beginning: its number as a whole word. */
    private final short[] words;

    private final int asked;

    /**
     * @param longer after each beginning and letter, the beginning that is one letter longer, or {@link Beginnings#ROOT}
     * @param numbers the number of each beginning, or -1
     * @param words the number of each as a whole word, or -1
     * @param size how many beginnings there are
     * @param asked how many numbers there are
     */
    BeginningTree(short[] longer, int[] numbers, int[] words, int size, int asked) {
        if (size > NEXT_MASK || asked >= NUMBER_MASK) {
            throw new IllegalStateException("too many beginnings: " + size);
        }
        this.asked = asked;
        this.beginnings = new int[size];
        this.words = new short[size];
        for (int i = 0; i < size; i++) {
            short[] row = Arrays.copyOfRange(longer, i * Letters.COUNT, (i + 1) * Letters.COUNT);
            beginnings[i] = next(row) << NUMBER_BITS | numbers[i] + 1;
            this.words[i] = (short) words[i];
        }
    }

    private int next(short[] row) {
        int several = 0;
        int one = NO_LETTER;
        for (int letter = 0; letter < row.length; letter++) {
            if (row[letter] != Beginnings.ROOT) {
                several++;
                one = letter;
            }
        }
        return several > 1 ? NO_LETTER << NEXT_BITS | added(row) : one << NEXT_BITS | (several == 1 ? row[one] : 0);
    }

    private int added(short[] row) {
        int number = rows.length / Letters.COUNT;
        rows = Arrays.copyOf(rows, rows.length + Letters.COUNT);
        System.arraycopy(row, 0, rows, number * Letters.COUNT, Letters.COUNT);
        return number;
    }

    /** How many numbers were known when it was put together. */
    int asked() {
        return asked;
    }

    /** The beginning that is one letter longer than this one; {@link Beginnings#ROOT} where nobody asks for it. */
    int then(int beginning, char lower) {
        int known = beginnings[beginning];
        int one = known >>> LETTER_SHIFT;
        int next = known >>> NUMBER_BITS & NEXT_MASK;
        int letter = Letters.number(lower);
        return one == letter ? next : one == NO_LETTER ? rows[next * Letters.COUNT + letter] : Beginnings.ROOT;
    }

    /** A beginning's number, or -1 where only longer ones are asked for. */
    int number(int beginning) {
        return (beginnings[beginning] & NUMBER_MASK) - 1;
    }

    /** A beginning's number where it is the whole word, or -1 where nobody asks for that. */
    int numberOfWord(int beginning) {
        return words[beginning];
    }
}
