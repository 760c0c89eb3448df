package app.punktlig.language;

import java.text.Normalizer;
import java.util.Locale;

/** Makes texts alike that people mean alike: composed letters, plain spaces, and folded for comparison. */
public final class Wording {
    private Wording() {}

    /** Composed (NFC), with plain spaces, without control characters; line breaks are kept. */
    public static String plain(String text) {
        var composed = Composed.of(text);
        var plain = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> append(plain, c));
        return plain.toString().strip();
    }

    private static void append(StringBuilder plain, int c) {
        if (c == '\n') {
            plain.append('\n');
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            plain.append(' ');
        } else if (!isInvisible(c)) {
            plain.appendCodePoint(c);
        }
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || (type == Character.FORMAT && c != ZERO_WIDTH_JOINER);
    }

    /** Holds composed emoji together. */
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** One line: every run of white space is one space. */
    public static String line(String text) {
        return String.join(" ", plain(text).split("\\s+"));
    }

    /** Lower case and without marks on letters, of the same length: "Ångra" and "angra" are alike. */
    public static String folded(String text) {
        var folded = new StringBuilder(text.length());
        text.chars().forEach(c -> folded.append(fold((char) c)));
        return folded.toString();
    }

    private static char fold(char c) {
        if (c < 128) {
            return Character.toLowerCase(c);
        }
        var base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return Character.toLowerCase(base);
    }

    /** A word of a table and a word of somebody, compared: lower case, composed. */
    public static String lower(String text) {
        return line(text).toLowerCase(Locale.ROOT);
    }
}
