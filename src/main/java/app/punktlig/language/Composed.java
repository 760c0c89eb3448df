package app.punktlig.language;

import java.text.Normalizer;

/** Composed letters (NFC): å as one character, not as a and a ring. */
public final class Composed {
    private static final char FIRST_COMBINING_MARK = '\u0300';

    private Composed() {}

    /** The text, composed. Nearly every text is so already, and loading the tables for others takes time. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSurelyComposed(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Letters of the West, dashes and quotation marks, signs of money, and places for private use. */
    private static boolean isSurelyComposed(char c) {
        return c < FIRST_COMBINING_MARK
                || c >= '\u2002' && c <= '\u206F'
                || c >= '\u20A0' && c <= '\u20CF'
                || c >= '\u25A0' && c <= '\u27BF'
                || c >= '\uE000' && c <= '\uF8FF'
                || c == '\uFEFF';
    }
}
