package app.punktlig.language.minutes;

import app.punktlig.language.Letters;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The beginnings of a prepared sentence's words, its signs and the parties in it, looked at once for all formulas. */
public final class Clues {

    private static final int FEW = 8;

    private final long[] found = FormulaBook.beginnings().row();
    private int signs;

    /** The numbers of what was found, and where each stands; in the order of the text. */
    private int[] numbers;

    private int[] places;
    private int size;
    private final String lowerCase;
    private final ClauseStarts clauses;
    private long @Nullable [] called;

    private Clues(String lowerCase) {
        this.lowerCase = lowerCase;
        this.numbers = new int[lowerCase.length() + FEW];
        this.places = new int[numbers.length];
        this.clauses = new ClauseStarts(lowerCase);
    }

    /** The prepared sentence in lower case, each letter in its place. */
    String lowerCase() {
        return lowerCase;
    }

    /** Whether one of these runs of small letters stands in the sentence, whole words or not. */
    public boolean holdsAny(String... runs) {
        for (String run : runs) {
            if (lowerCase.contains(run)) {
                return true;
            }
        }
        return false;
    }

    /** The clues of a prepared sentence. */
    public static Clues of(CharSequence prepared) {
        String text = lowerCase(prepared.toString());
        Clues clues = new Clues(text);
        Beginnings asked = FormulaBook.beginnings();
        BeginningTree tree = asked.tree();
        boolean inWord = false;
        boolean afterDigit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean known = Letters.number(c) != Letters.OTHER;
            boolean letter = known || Character.isLetterOrDigit(c);
            if (letter && (!inWord || afterDigit)) {
                clues.addWord(tree, text, i);
            } else if (!letter) {
                clues.addSign(asked, c, i);
            }
            inWord = letter;
            afterDigit = letter && !known && !Character.isLetter(c);
        }
        return clues;
    }

    /** A few letters of other alphabets become two in lower case; places must stay. */
    private static String lowerCase(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() == text.length()) {
            return lower;
        }
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().forEach(c -> letters.append(Character.toLowerCase((char) c)));
        return letters.toString();
    }

    private void addSign(Beginnings asked, char sign, int place) {
        if (Party.isSign(sign)) {
            signs |= 1 << Party.ofSign(sign).ordinal();
        }
        add(asked.numberOfSign(sign), place);
    }

    /** Follows the word through the beginnings that are asked for, as far as they go. */
    private void addWord(BeginningTree asked, String text, int from) {
        int beginning = Beginnings.ROOT;
        add(asked.number(beginning), from);
        for (int i = from; i < text.length() && Character.isLetterOrDigit(text.charAt(i)); i++) {
            beginning = asked.then(beginning, text.charAt(i));
            if (beginning == Beginnings.ROOT) {
                return;
            }
            add(asked.number(beginning), from);
        }
        add(asked.numberOfWord(beginning), from);
    }

    /** @param number -1 where nobody asks for what stands there */
    private void add(int number, int place) {
        if (number < 0) {
            return;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        found[number / Long.SIZE] |= 1L << number;
        numbers[size] = number;
        places[size++] = place;
    }

    /** Whether a clause can begin at a place of the sentence. */
    public boolean beginClause(int place) {
        return clauses.at(place);
    }

    /** Whether one of these is among what was found. */
    boolean hold(Things things) {
        return things.isIn(found);
    }

    /** The next of what was found, from one of them on, that is among these; -1 where there is none. */
    int next(Things things, int from) {
        for (int i = from; i < size; i++) {
            if (things.has(numbers[i])) {
                return i;
            }
        }
        return -1;
    }

    /** Where the last of what was found and is among these stands; -1 where there is none. */
    int lastPlaceOf(Things things) {
        for (int i = size - 1; i >= 0; i--) {
            if (things.has(numbers[i])) {
                return places[i];
            }
        }
        return -1;
    }

    /** Whether one of these stands at the sentence's beginning. */
    boolean beginWith(Things things) {
        for (int i = 0; i < size && places[i] == 0; i++) {
            if (things.has(numbers[i])) {
                return true;
            }
        }
        return false;
    }

    int placeOf(int thing) {
        return places[thing];
    }

    /** The first of what was found that stands behind this one. */
    int pastPlaceOf(int thing) {
        int next = thing + 1;
        while (next < size && places[next] == places[thing]) {
            next++;
        }
        return next;
    }

    /** As bits, the numbers of the ways of formulas that what stands in the sentence makes worth a closer look. */
    long[] called() {
        long[] known = called;
        if (known == null) {
            int first = size > 0 && places[0] == 0 ? pastPlaceOf(0) : 0;
            known = Calls.ALL.by(found, Arrays.copyOf(numbers, first));
            called = known;
        }
        return known;
    }

    /** Whether the sentence holds what the cue's pattern cannot do without. */
    public boolean meet(Cue cue) {
        return cue.isMet(found, signs);
    }
}
