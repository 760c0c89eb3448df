package app.punktlig.language.minutes;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The beginnings of a prepared sentence's words and the parties in it, looked at once for all formulas. */
public final class Clues {

    private final Set<String> beginnings = new HashSet<>();
    private int signs;

    private Clues() {}

    /** The clues of a prepared sentence. */
    public static Clues of(CharSequence prepared) {
        Clues clues = new Clues();
        String text = prepared.toString().toLowerCase(Locale.ROOT);
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

    private void add(String text, int from) {
        int to = from + 1;
        while (to - from <= Needs.LONGEST_BEGINNING && to <= text.length() && Character.isLetterOrDigit(text.charAt(to - 1))) {
            beginnings.add(text.substring(from, to));
            to++;
        }
    }

    /** Whether a word begins so. */
    public boolean hasWordBeginning(String beginning) {
        return beginnings.contains(beginning);
    }

    boolean meet(Needs needs) {
        return meetSigns(needs.signs()) && (needs.beginnings().isEmpty() || meetWords(needs.beginnings()));
    }

    private boolean meetSigns(Set<Character> wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        for (char sign : wanted) {
            if ((signs & (1 << Party.ofSign(sign).ordinal())) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean meetWords(Set<String> wanted) {
        Set<String> fewer = wanted.size() < beginnings.size() ? wanted : beginnings;
        Set<String> more = fewer == wanted ? beginnings : wanted;
        for (String beginning : fewer) {
            if (more.contains(beginning)) {
                return true;
            }
        }
        return false;
    }
}
