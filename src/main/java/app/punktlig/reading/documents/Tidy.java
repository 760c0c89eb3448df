package app.punktlig.reading.documents;

/** What every format's text has in common: line ends, and no characters that only steer a printer. */
final class Tidy {
    private Tidy() {}

    static String text(String raw) {
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
                // byte order mark, soft hyphen, zero-width space and joiners, direction marks
                case '\uFEFF', '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F' -> {}
                default -> {
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        text.append(c);
                    }
                }
            }
        }
        return text.toString();
    }
}
