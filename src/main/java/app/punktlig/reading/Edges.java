package app.punktlig.reading;

import java.util.regex.Pattern;

/** Takes signs and blanks off the ends of a text, without the cost of a pattern. */
final class Edges {

    private static final String BLANKS = " \t\n\u000b\f\r";
    private static final Pattern GAP = Pattern.compile("\\s+");

    private Edges() {}

    /** Without these signs, and blanks, before and after. */
    static String without(String before, String after, String text) {
        int from = 0;
        while (from < text.length() && isOneOf(before, text.charAt(from))) {
            from++;
        }
        return withoutAfter(after, text.substring(from));
    }

    /** Without these signs, and blanks, after. */
    static String withoutAfter(String after, String text) {
        int to = text.length();
        while (to > 0 && isOneOf(after, text.charAt(to - 1))) {
            to--;
        }
        return text.substring(0, to);
    }

    /** Without any of these signs at the end; blanks stay. */
    static String withoutSignsAfter(String after, String text) {
        int to = text.length();
        while (to > 0 && after.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(0, to);
    }

    /** How many words, as blanks part them; a text that begins with a blank has an empty one first. */
    static int words(String text) {
        int words = 1;
        int end = withoutAfter("", text).length();
        for (int i = 0; i < end; i++) {
            boolean begins = BLANKS.indexOf(text.charAt(i)) >= 0 && BLANKS.indexOf(text.charAt(i + 1)) < 0;
            words += begins ? 1 : 0;
        }
        return words;
    }

    /** What blanks part; a text that begins with a blank has an empty part first. */
    static String[] parts(String text) {
        return hasWide(text) ? GAP.split(text) : text.split(" ");
    }

    /** Whether something else than single blanks parts the words. */
    static boolean hasWide(String text) {
        for (int i = 0; i < text.length(); i++) {
            int blank = BLANKS.indexOf(text.charAt(i));
            if (blank > 0 || blank == 0 && text.startsWith(" ", i + 1)) {
                return true;
            }
        }
        return false;
    }

    static boolean holdsDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** What stands before the first blank. */
    static String firstWord(String text) {
        return before(BLANKS, text);
    }

    /** What stands before the first of these signs. */
    static String before(String signs, String text) {
        int to = 0;
        while (to < text.length() && signs.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(0, to);
    }

    private static boolean isOneOf(String signs, char c) {
        return BLANKS.indexOf(c) >= 0 || signs.indexOf(c) >= 0;
    }
}
