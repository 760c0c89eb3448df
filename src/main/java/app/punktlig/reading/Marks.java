package app.punktlig.reading;

import java.util.regex.Pattern;

/** Signs around words: closing quotes and emphasis that hide the sign a line really ends with. */
final class Marks {

    private static final int ASCII = 0x80;
    private static final String CLOSING = "\"”’')]*_»";

    /** A link is its words; the number of a ticket says nothing. */
    private static final Pattern LINK =
            Pattern.compile("\\[(?:#\\d{1,9}|([^\\]\\[]{0,200}))\\](?:\\([^()\\s]{0,300}\\)|\\[[^\\]\\[]{0,60}\\])");

    private Marks() {}

    static char lastLetterOrSign(String text) {
        int at = text.length() - 1;
        while (at > 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at < 0 ? ' ' : text.charAt(at);
    }

    static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** The text without Markdown's emphasis around and in it. */
    static String plain(String text) {
        if (text.indexOf('*') < 0 && text.indexOf('_') < 0 && text.indexOf('`') < 0) {
            return text.strip();
        }
        return text.replace("\\", "")
                .replace("**", "")
                .replace("__", "")
                .replace("`", "")
                .transform(Marks::withoutSingle)
                .strip();
    }

    /** The text with the words of its links, and not where they lead. */
    static String withoutLinks(String text) {
        return text.indexOf("](") < 0 && text.indexOf("][") < 0
                ? text
                : LINK.matcher(text).replaceAll("$1");
    }

    private static String withoutSingle(String text) {
        if (text.indexOf('*') < 0 && text.indexOf('_') < 0) {
            return text;
        }
        StringBuilder without = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean sign = text.charAt(i) == '*' || text.charAt(i) == '_';
            if (!sign || isInWord(text, i - 1) && isInWord(text, i + 1)) {
                without.append(text.charAt(i));
            }
        }
        return without.toString();
    }

    private static boolean isInWord(String text, int at) {
        char c = at >= 0 && at < text.length() ? text.charAt(at) : ' ';
        return c == '_' || c < ASCII && Character.isLetterOrDigit(c);
    }
}
