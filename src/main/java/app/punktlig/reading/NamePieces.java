package app.punktlig.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a row of names where one ends and the next begins: at commas, columns, bars and "och", outside brackets. */
final class NamePieces {

    private static final Pattern PIECE_END = Pattern.compile(
            "(?:[,;•·|\\t]|/ | (?:(?:och|and|samt|[/+&o]) |(?=@\\p{L}))|\\s(?:\\s+|[–—-]\\s)|(?<=[\\p{Ll})]{2})(?<!\\b(?i:ordf|sekr|adj|bitr|suppl|ers|prof|rev|revd|mrs|cllr|messrs|hon|supt|capt|doc))\\.\\s+(?=\\p{Lu}))");
    private static final Pattern LEGEND = Pattern.compile("([A-ZÅÄÖ]{2,4})\\s*=\\s*(\\p{Lu}.*)");
    private static final Pattern HANDLE = Pattern.compile("(@\\w[\\w.-]{0,30})\\s+\\((\\p{Lu}[^()@]{1,60})\\)");
    private static final Pattern LABEL = Pattern.compile("^[\\p{Lu}\\d][\\p{L}\\d ./-]{0,30}:\\s+(?=\\p{L})");

    private NamePieces() {}

    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher end = PIECE_END.matcher(text).useTransparentBounds(true);
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            if (!mayEnd(text, at) || !end.region(at, text.length()).lookingAt()) {
                at++;
                continue;
            }
            if (depth(text, from, at) <= 0) {
                add(pieces, text.substring(from, at));
                from = end.end();
            }
            at = end.end();
        }
        add(pieces, text.substring(from));
        return pieces;
    }

    /** A quick look before the pattern: a blank parts only before another, a dash, a name with @ or what may mean "och". */
    private static boolean mayEnd(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (text.charAt(at)) {
            case ',', ';', '•', '·', '|', '\t', '\n', '\u000b', '\f', '\r' -> true;
            case ' ' -> "oas/+&@–—-".indexOf(next) >= 0 || Character.isWhitespace(next);
            case '/', '.' -> Character.isWhitespace(next);
            default -> false;
        };
    }

    private static int depth(String text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += text.charAt(i) == '(' || text.charAt(i) == '['
                    ? 1
                    : text.charAt(i) == ')' || text.charAt(i) == ']' ? -1 : 0;
        }
        return depth;
    }

    private static void add(List<String> pieces, String piece) {
        Matcher handle = piece.indexOf('@') < 0 ? null : HANDLE.matcher(piece.strip());
        if (handle != null && handle.matches()) {
            pieces.add(handle.group(2) + " (" + handle.group(1) + ")");
            return;
        }
        String bare = Edges.without("-–•*:.@", ".:", piece.strip());
        String stripped = bare.indexOf(':') < 0 ? bare : LABEL.matcher(bare).replaceFirst("");
        if (!stripped.isEmpty()) {
            Matcher legend = stripped.indexOf('=') < 0 ? null : LEGEND.matcher(stripped);
            pieces.add(legend != null && legend.matches() ? legend.group(2) + " (" + legend.group(1) + ")" : stripped);
        }
    }
}
