package app.punktlig.language.due;

import app.punktlig.language.Composed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a text into tokens in one pass: runs of letters, runs of digits, single signs, and the breaks of empty lines. */
final class Scanner {
    private static final char SOFT_HYPHEN = '\u00ad';

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean glued;
    private int lineBreaks;

    private Scanner(String text) {
        this.text = text;
    }

    static List<Token> scan(String text) {
        return new Scanner(text).all();
    }

    private List<Token> all() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                space(c);
            } else if (c >= '0' && c <= '9') {
                take(Token.Type.NUMBER, endOfDigits());
            } else if (Character.isLetter(c)) {
                take(Token.Type.WORD, endOfWord());
            } else {
                take(Token.Type.SIGN, at + 1);
            }
        }
        return tokens;
    }

    private void space(char c) {
        glued = false;
        lineBreaks += c == '\n' ? 1 : 0;
        at++;
    }

    private void take(Token.Type type, int end) {
        if (lineBreaks > 1 && !tokens.isEmpty()) {
            tokens.add(new Token("", Token.Type.BREAK, at, at, false, false));
        }
        lineBreaks = 0;
        var raw = text.substring(at, end);
        tokens.add(new Token(fold(raw), type, at, end, glued, Character.isUpperCase(raw.charAt(0))));
        glued = true;
        at = end;
    }

    private int endOfDigits() {
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private int endOfWord() {
        int end = at;
        while (end < text.length() && (isLetter(text.charAt(end)) || isInnerApostrophe(end))) {
            end++;
        }
        return end;
    }

    private boolean isInnerApostrophe(int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '\u2019') && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }

    /** Combining marks too: å may come as a and a ring, soft hyphens as nothing. */
    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == SOFT_HYPHEN;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Small letters, composed. */
    private static String fold(String raw) {
        return Composed.of(raw.toLowerCase(Locale.ROOT))
                .replace('\u2019', '\'')
                .replace(String.valueOf(SOFT_HYPHEN), "");
    }
}
