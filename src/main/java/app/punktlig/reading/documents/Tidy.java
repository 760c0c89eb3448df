package app.punktlig.reading.documents;

import app.punktlig.language.Composed;

/** What every format's text has in common: composed letters, line ends, and no characters that only steer a printer. */
final class Tidy {
    private Tidy() {}

    static String text(String untidy) {
        var raw = Composed.of(untidy);
        var text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '\r' -> {
                    if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
                        text.append('\n');
                    }
                }
                // line separator, next line, vertical tab, form feed
                case '\u2028', '\u0085', '\u000B', '\f' -> text.append('\n');
                case '\u2029' -> text.append("\n\n");
                case '\uFEFF', '\u00AD', '\u200B', '\u200C', '\u200D' -> {
                    // byte order mark, soft hyphen, zero-width space and joiners
                }
                default -> {
                    if (c == '\n' || c == '\t' || !steers(c)) {
                        text.append(c);
                    }
                }
            }
        }
        return text.toString();
    }

    /** Controls, those of terminals among them, and marks that turn the direction of what is shown. */
    private static boolean steers(char c) {
        return Character.isISOControl(c)
                || (c >= '\u200E' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
