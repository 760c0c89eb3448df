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

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** The words of a text: letters and digits, with the hyphens, slashes and apostrophes inside them. */
    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = endOfWord(text, at);
            String word = text.substring(at, end);
            words.add(new Word(word, word.toLowerCase(Locale.ROOT), at, end));
            at = end;
        }
        return words;
    }

    private static int endOfWord(String text, int from) {
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
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
