package app.punktlig.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A word of a sentence and where it stands. */
record Word(String text, String lower, int start, int end) {

    /** She'd, we'll: two words. */
    private static final Pattern SHORTENED =
            Pattern.compile("(?:d|ll|ve|re|m|(?<=\\bs?[Hh]e['’]|\\bS[Hh]e['’])s)(?![\\p{L}])");

    private static final char FIRST_MARK = '\u0300';

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** The words of a text: letters and digits, with the hyphens, slashes and apostrophes inside them. */
    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        int end = 0;
        for (int at = next(text, 0); at >= 0; at = next(text, end)) {
            end = end(text, at);
            String word = text.substring(at, end);
            words.add(new Word(word, word.toLowerCase(Locale.ROOT), at, end));
        }
        return words;
    }

    /** Where the next word begins, from one place on; -1 where there is none. */
    static int next(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (isLetter(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    /** Where the word ends that begins here. */
    static int end(String text, int from) {
        int end = from + 1;
        while (end < text.length() && (isLetter(text.charAt(end)) || joins(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean joins(String text, int at) {
        char c = text.charAt(at);
        if ((c == '\'' || c == '’')
                && SHORTENED
                        .matcher(text)
                        .useTransparentBounds(true)
                        .region(at + 1, Math.min(text.length(), at + 4))
                        .lookingAt()) {
            return false;
        }
        return (c == '-' || c == '\'' || c == '’' || c == '‑')
                && at + 1 < text.length()
                && isLetter(text.charAt(at + 1));
    }

    static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
