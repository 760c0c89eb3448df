package app.punktlig.language.minutes;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    private static final byte[] PLACES = places();

    /** Those of all formulas; filled while the tables of formulas load, and only read after that. */
    static final Beginnings ALL = new Beginnings();

    /** A beginning, and the longer ones that go on from it. */
    static final class Node {
        private final @Nullable Node[] longer = new Node[OTHER + 1];
        private int number = -1;

        /** The beginning that is one letter longer; none where nobody asks for it. */
        @Nullable
        Node then(char lower) {
            return longer[place(lower)];
        }

        /** Its number, or -1 where only longer ones are asked for. */
        int number() {
            return number;
        }
    }

    private final Node root = new Node();
    private final Map<Character, Integer> signs = new HashMap<>();
    private int size;

    /** A row of bits with room for all their numbers. */
    long[] row() {
        return new long[size / Long.SIZE + 1];
    }

    Node root() {
        return root;
    }

    /** The number of a sign between words, or -1 where nobody asks for it. */
    int numberOfSign(char sign) {
        return signs.getOrDefault(sign, -1);
    }

    /** The number of a sign, or of a beginning in lower case; letters beyond the two alphabets count as one and the same. */
    synchronized int number(String thing) {
        boolean sign = thing.length() == 1 && !Character.isLetterOrDigit(thing.charAt(0));
        return sign ? signs.computeIfAbsent(thing.charAt(0), c -> size++) : ofWord(thing);
    }

    private int ofWord(String beginning) {
        Node node = root;
        for (int i = 0; i < Math.min(beginning.length(), LONGEST); i++) {
            int place = place(beginning.charAt(i));
            Node next = node.longer[place];
            if (next == null) {
                next = new Node();
                node.longer[place] = next;
            }
            node = next;
        }
        if (node.number < 0) {
            node.number = size++;
        }
        return node.number;
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
