package app.punktlig.reading;

/** Signs around words: closing quotes and emphasis that hide the sign a line really ends with. */
final class Marks {

    private static final int ASCII = 0x80;
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
