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

    /** Follows the word through the beginnings that are asked for, as far as they go. */
    private void add(String text, int from) {
        Beginnings.Node node = FormulaBook.beginnings();
        for (int i = from; i < text.length() && Character.isLetterOrDigit(text.charAt(i)); i++) {
            node = node.then(text.charAt(i));
            if (node == null) {
                return;
            }
            if (node.number() >= 0) {
                beginnings.set(node.number());
            }
        }
    }

    /** Whether the sentence holds what the cue's pattern cannot do without. */
    public boolean meet(Cue cue) {
        return cue.isMet(beginnings, signs);
    }
}
