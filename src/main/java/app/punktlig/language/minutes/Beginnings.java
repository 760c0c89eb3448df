package app.punktlig.language.minutes;

import app.punktlig.language.Letters;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The beginnings of words that formulas ask for, numbered, as a tree of letters: a sentence's words are followed through it once,
 * and whether a formula is worth trying is then a matter of bits.
 */
final class Beginnings {

    /** Beginnings are compared by so many letters at most. */
    static final int LONGEST = 6;

    /** Stands behind a word that is asked for whole. */
    static final String END = " ";

    private static final int LATIN = 0x100;

    /** Where the marks of parties begin, which stand in every other sentence. */
    private static final char MARKS = '\uE000';

    private static final int MANY = 0x200;
    private static final int FEW = 16;

    /** Those of all formulas; filled while the tables of formulas load, and only read after that. */
    static final Beginnings ALL = new Beginnings();

    /** The beginning of no letter, which every word has. */
    static final int ROOT = 0;

    /** After a beginning and a letter, the beginning that is one letter longer; {@link #ROOT} where nobody asks for it. */
    private short[] longer = new short[Letters.COUNT];

    /** The number of each beginning; -1 where only longer ones are asked for. */
    private int[] numbers = {-1};

    /** The same of each as a whole word. */
    private int[] words = {-1};

    private int beginnings = 1;
    private final int[] latinSigns = new int[LATIN];
    private final int[] marks = new int[MANY];
    private char[] otherSigns = new char[FEW];
    private int[] otherNumbers = new int[FEW];
    private int others;
    private int size;
    private volatile @Nullable BeginningTree tree;

    private Beginnings() {
        Arrays.fill(latinSigns, -1);
        Arrays.fill(marks, -1);
    }

    /** What is asked for where a word or a phrase stands: its first letters, as a whole word if they are no more than are compared. */
    static String firstOf(String phrase) {
        int end = 0;
        while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
            end++;
        }
        return end > 0 && end <= LONGEST ? phrase.substring(0, end) + END : phrase.substring(0, Math.max(end, 1));
    }

    /** A row of bits with room for all their numbers. */
    long[] row() {
        return new long[size / Long.SIZE + 1];
    }

    /** All that are known, to follow words through. */
    BeginningTree tree() {
        BeginningTree known = tree;
        return known == null || known.asked() != size ? grow() : known;
    }

    private synchronized BeginningTree grow() {
        BeginningTree grown = new BeginningTree(longer, numbers, words, beginnings, size);
        tree = grown;
        return grown;
    }

    private int then(int beginning, char lower) {
        return longer[beginning * Letters.COUNT + Letters.number(lower)];
    }

    /** The number of a sign between words, or -1 where nobody asks for it. */
    int numberOfSign(char sign) {
        if (sign < LATIN) {
            return latinSigns[sign];
        }
        return isMark(sign) ? marks[sign - MARKS] : numberOfOther(sign);
    }

    /** There are but a few. */
    private int numberOfOther(char sign) {
        for (int i = 0; i < others; i++) {
            if (otherSigns[i] == sign) {
                return otherNumbers[i];
            }
        }
        return -1;
    }

    private static boolean isMark(char sign) {
        return sign >= MARKS && sign < MARKS + MANY;
    }

    /** The number of a sign, or of a beginning or a word in lower case; letters beyond the two alphabets count as one and the same. */
    synchronized int number(String thing) {
        boolean sign = thing.length() == 1 && !Character.isLetterOrDigit(thing.charAt(0));
        return sign ? ofSign(thing.charAt(0)) : ofWord(thing);
    }

    private int ofSign(char sign) {
        if (numberOfSign(sign) < 0) {
            if (sign < LATIN) {
                latinSigns[sign] = size++;
            } else if (isMark(sign)) {
                marks[sign - MARKS] = size++;
            } else {
                addOther(sign);
            }
        }
        return numberOfSign(sign);
    }

    private void addOther(char sign) {
        if (others == otherSigns.length) {
            otherSigns = Arrays.copyOf(otherSigns, others * 2);
            otherNumbers = Arrays.copyOf(otherNumbers, others * 2);
        }
        otherSigns[others] = sign;
        otherNumbers[others++] = size++;
    }

    private int ofWord(String word) {
        int beginning = ROOT;
        for (int i = 0; i < Math.min(word.stripTrailing().length(), LONGEST); i++) {
            beginning = grown(beginning, word.charAt(i));
        }
        int[] numbered = word.endsWith(END) ? words : numbers;
        if (numbered[beginning] < 0) {
            numbered[beginning] = size++;
        }
        return numbered[beginning];
    }

    private int grown(int beginning, char lower) {
        if (then(beginning, lower) == ROOT) {
            if (beginnings == numbers.length) {
                numbers = Arrays.copyOf(numbers, beginnings * 2);
                words = Arrays.copyOf(words, beginnings * 2);
                longer = Arrays.copyOf(longer, beginnings * 2 * Letters.COUNT);
            }
            numbers[beginnings] = -1;
            words[beginnings] = -1;
            longer[beginning * Letters.COUNT + Letters.number(lower)] = (short) beginnings++;
        }
        return then(beginning, lower);
    }
}
