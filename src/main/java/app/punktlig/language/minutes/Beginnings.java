package app.punktlig.language.minutes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The beginnings of words that formulas ask for, numbered, as a tree of letters: a sentence's words are followed through it once,
 * and whether a formula is worth trying is then a matter of bits.
 */
final class Beginnings {

    /** Beginnings are compared by so many letters at most. */
    static final int LONGEST = 6;

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzåäöé";
    private static final int LATIN = 0x100;
    private static final int OTHER = LETTERS.length();
    private static final int WIDTH = OTHER + 1;
    private static final byte[] PLACES = places();

    /** Those of all formulas; filled while the tables of formulas load, and only read after that. */
    static final Beginnings ALL = new Beginnings();

    /** The beginning of no letter, which every word has. */
    static final int ROOT = 0;

    /** After a beginning and a letter, the beginning that is one letter longer; {@link #ROOT} where nobody asks for it. */
    private short[] longer = new short[WIDTH];

    /** The number of each beginning; -1 where only longer ones are asked for. */
    private int[] numbers = {-1};

    private int beginnings = 1;
    private final int[] latinSigns = new int[LATIN];
    private final Map<Character, Integer> otherSigns = new HashMap<>();
    private int size;

    private Beginnings() {
        Arrays.fill(latinSigns, -1);
    }

    /** A row of bits with room for all their numbers. */
    long[] row() {
        return new long[size / Long.SIZE + 1];
    }

    /** The beginning that is one letter longer than this one; {@link #ROOT} where nobody asks for it. */
    int then(int beginning, char lower) {
        return longer[beginning * WIDTH + place(lower)];
    }

    /** A beginning's number, or -1 where only longer ones are asked for. */
    int number(int beginning) {
        return numbers[beginning];
    }

    /** The number of a sign between words, or -1 where nobody asks for it. */
    int numberOfSign(char sign) {
        return sign < LATIN ? latinSigns[sign] : otherSigns.getOrDefault(sign, -1);
    }

    /** The number of a sign, or of a beginning in lower case; letters beyond the two alphabets count as one and the same. */
    synchronized int number(String thing) {
        boolean sign = thing.length() == 1 && !Character.isLetterOrDigit(thing.charAt(0));
        return sign ? ofSign(thing.charAt(0)) : ofWord(thing);
    }

    private int ofSign(char sign) {
        if (numberOfSign(sign) < 0 && sign < LATIN) {
            latinSigns[sign] = size++;
        } else if (numberOfSign(sign) < 0) {
            otherSigns.put(sign, size++);
        }
        return numberOfSign(sign);
    }

    private int ofWord(String word) {
        int beginning = ROOT;
        for (int i = 0; i < Math.min(word.length(), LONGEST); i++) {
            beginning = grown(beginning, word.charAt(i));
        }
        if (numbers[beginning] < 0) {
            numbers[beginning] = size++;
        }
        return numbers[beginning];
    }

    private int grown(int beginning, char lower) {
        if (then(beginning, lower) == ROOT) {
            if (beginnings == numbers.length) {
                numbers = Arrays.copyOf(numbers, beginnings * 2);
                longer = Arrays.copyOf(longer, beginnings * 2 * WIDTH);
            }
            numbers[beginnings] = -1;
            longer[beginning * WIDTH + place(lower)] = (short) beginnings++;
        }
        return then(beginning, lower);
    }

    private static int place(char lower) {
        return lower < LATIN ? PLACES[lower] : OTHER;
    }

    private static byte[] places() {
        byte[] places = new byte[LATIN];
        for (char c = 0; c < LATIN; c++) {
            int letter = LETTERS.indexOf(c);
            places[c] = (byte) (letter < 0 ? OTHER : letter);
        }
        return places;
    }
}
