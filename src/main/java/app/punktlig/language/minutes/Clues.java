package app.punktlig.language.minutes;

import java.util.BitSet;
import java.util.Locale;

/** The beginnings of a prepared sentence's words and the parties in it, looked at once for all formulas. */
public final class Clues {

    private final BitSet beginnings = new BitSet();
    private int signs;

    private final String lowerCase;

    private Clues(String lowerCase) {
        this.lowerCase = lowerCase;
    }

    /** The prepared sentence in lower case, each letter in its place. */
    String lowerCase() {
        return lowerCase;
    }

    /** The clues of a prepared sentence. */
    public static Clues of(CharSequence prepared) {
        String text = lowerCase(prepared.toString());
        Clues clues = new Clues(text);
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Party.isSign(c)) {
                clues.signs |= 1 << Party.ofSign(c).ordinal();
            }
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && !inWord) {
                clues.add(text, i);
            }
            inWord = letter;
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

    private void add(String text, int from) {
        int to = from + 1;
        while (to - from <= Needs.LONGEST_BEGINNING
                && to <= text.length()
                && Character.isLetterOrDigit(text.charAt(to - 1))) {
            int number = FormulaBook.number(text.substring(from, to));
            if (number >= 0) {
                beginnings.set(number);
            }
            to++;
        }
    }

    /** Whether a word begins so; only beginnings that some formula asks for are known. */
    public boolean hasWordBeginning(String beginning) {
        int number = FormulaBook.number(beginning);
        return number < 0 || beginnings.get(number);
    }

    boolean meet(Formula formula) {
        BitSet needed = FormulaBook.needed(formula);
        return (formula.signs() == 0 || (signs & formula.signs()) != 0)
                && (needed.isEmpty() || needed.intersects(beginnings));
    }
}
