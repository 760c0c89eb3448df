package app.punktlig.reading;

import java.util.regex.Pattern;

/** Signs around words: closing quotes and emphasis that hide the sign a line really ends with. */
final class Marks {

    private static final Pattern SINGLE = Pattern.compile("(?<!\\w)[*_]|[*_](?!\\w)");
    private static final String CLOSING = "\"”’')]*_»";

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

    private static String withoutSingle(String text) {
        return text.indexOf('*') < 0 && text.indexOf('_') < 0
                ? text
                : SINGLE.matcher(text).replaceAll("");
    }
}
