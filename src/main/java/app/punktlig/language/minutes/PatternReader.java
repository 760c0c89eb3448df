package app.punktlig.language.minutes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** A place in a regular expression, and how to go on from it: what the readers of patterns have in common. */
abstract class PatternReader {

    private static final List<String> EDGES = List.of("(?<![\\p{L}\\p{N}])", "(?<!\\p{L})");
    private static final int WIDEST_RANGE = 32;
    private static final Set<String> ANY_LETTER = Set.of("\\p{L}", "\\p{Ll}", "\\p{N}", "\\d");

    private static final List<String> ENDS = List.of("(?![\\p{L}\\p{N}])", "{e}", "$");
    private static final String SIGNS = " ,:;!\"”/=→–—-";

    final String pattern;
    int at;

    /** Whether a word that stands at the end of the group that is being read ends there. */
    private boolean endsWords;

    PatternReader(String pattern) {
        this.pattern = pattern;
    }

    /** Whether the sequence that is being read ends here. */
    final boolean endsSequence() {
        return endsSequence(at);
    }

    private boolean endsSequence(int place) {
        return place >= pattern.length() || pattern.charAt(place) == '|' || pattern.charAt(place) == ')';
    }

    /** Past the sign of a word's edge, where it stands here. */
    final boolean skipEdge() {
        for (String edge : EDGES) {
            if (pattern.startsWith(edge, at) && !pattern.startsWith("?", at + edge.length())) {
                at += edge.length();
                return true;
            }
        }
        return false;
    }

    private boolean isMacro() {
        return pattern.charAt(at) == '{' && Character.isLetter(pattern.charAt(at + 1));
    }

    /** The macro that stands here, past it. */
    final String macro() {
        int from = at;
        at = pattern.indexOf('}', from) + 1;
        return pattern.substring(from, at);
    }

    /** Reads the alternatives of a group, with a name or without, or of a look ahead, and goes past it. */
    final <P> P inside(Supplier<P> alternatives) {
        boolean outer = endsWords;
        int from = at;
        skipGroup();
        endsWords = !pattern.startsWith("(?=", from) && endsWordBehind(at);
        at = pattern.startsWith("(?<", from)
                ? pattern.indexOf('>', from) + 1
                : from + (pattern.startsWith("(?:", from) || pattern.startsWith("(?=", from) ? 3 : 1);
        P read = alternatives.get();
        at++;
        endsWords = outer;
        return read;
    }

    /** Past a group that consumes nothing. */
    final void skipGroup() {
        int depth = 0;
        do {
            char c = pattern.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                at = endOfClass(at);
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            at++;
        } while (depth > 0);
    }

    final int endOfClass(int from) {
        int i = from + 1;
        while (pattern.charAt(i) != ']') {
            i += pattern.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    /** Skips a quantifier; whether it lets its atom be missing. */
    final boolean skipQuantifier() {
        if (at >= pattern.length() || isMacro()) {
            return false;
        }
        char c = pattern.charAt(at);
        boolean optional = c == '?' || c == '*' || pattern.startsWith("{0", at) || pattern.startsWith("{,", at);
        if (c == '?' || c == '*' || c == '+') {
            at++;
        } else if (c == '{') {
            at = pattern.indexOf('}', at) + 1;
        } else {
            return false;
        }
        if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == '+')) {
            at++;
        }
        return optional;
    }

    /**
     * What a word begins with where a run of letters stands in the pattern, with {@link Beginnings#END} where that is the whole
     * word. Its last letter may be missing where a quantifier that says so has been read.
     */
    final Set<String> words(int from, int to, boolean optional) {
        String letters = pattern.substring(from, to).toLowerCase(Locale.ROOT);
        String least = optional ? letters.substring(0, letters.length() - 1) : letters;
        if (letters.length() > Beginnings.LONGEST || !endsWordBehind(to)) {
            return Set.of(least.substring(0, Math.min(least.length(), Beginnings.LONGEST)));
        }
        return optional ? Set.of(least + Beginnings.END, letters + Beginnings.END) : Set.of(letters + Beginnings.END);
    }

    /** Whether a word ends with what ends here and may be missing, but not be repeated. */
    private boolean endsWordBehind(int to) {
        return endsWord(pattern.startsWith("?", to) ? to + 1 : to);
    }

    /** Whether only what is no letter can stand here. */
    private boolean endsWord(int place) {
        if (endsSequence(place)) {
            return place < pattern.length() && endsWords;
        }
        boolean escaped = pattern.charAt(place) == '\\' && !Character.isLetterOrDigit(pattern.charAt(place + 1));
        if (!escaped && SIGNS.indexOf(pattern.charAt(place)) < 0) {
            return ENDS.stream().anyMatch(end -> pattern.startsWith(end, place));
        }
        int next = place + (escaped ? 2 : 1);
        boolean optional = pattern.startsWith("?", next) || pattern.startsWith("*", next);
        return optional ? endsWord(next + 1) : !pattern.startsWith("{0", next);
    }

    /** The signs between two places of a class. */
    final Starts among(int from, int to, boolean edge) {
        if (pattern.charAt(from) == '^') {
            return Starts.ANYWHERE;
        }
        Starts all = Starts.NOWHERE;
        int i = from;
        while (i < to) {
            int next = i + lengthOfSign(i);
            boolean range = next + 1 < to && pattern.charAt(next) == '-';
            int last = range ? next + 1 : i;
            all = all.or(range ? range(i, last, edge) : member(i, edge));
            i = last + lengthOfSign(last);
        }
        return all;
    }

    final Starts range(int from, int to, boolean edge) {
        char first = signAt(from);
        char last = signAt(to);
        if (last - first > WIDEST_RANGE) {
            return Starts.ANYWHERE;
        }
        Starts all = Starts.NOWHERE;
        for (char c = first; c <= last; c++) {
            all = all.or(sign(c, edge));
        }
        return all;
    }

    final Starts member(int i, boolean edge) {
        if (pattern.charAt(i) == '\\' && Character.isLetter(pattern.charAt(i + 1)) && pattern.charAt(i + 1) != 'u') {
            return kind(pattern.substring(i, i + lengthOfSign(i)), edge);
        }
        return sign(signAt(i), edge);
    }

    /** Any letter of a kind, such as {@code \p{L}}. */
    static Starts kind(String written, boolean edge) {
        return edge && ANY_LETTER.contains(written) ? Starts.with("") : Starts.ANYWHERE;
    }

    static Starts sign(char c, boolean edge) {
        if (!Character.isLetterOrDigit(c)) {
            return Starts.with(String.valueOf(c));
        }
        return edge ? Starts.with(String.valueOf(Character.toLowerCase(c))) : Starts.ANYWHERE;
    }

    final int lengthOfSign(int i) {
        if (pattern.charAt(i) != '\\') {
            return 1;
        }
        return switch (pattern.charAt(i + 1)) {
            case 'u' -> 6;
            case 'p', 'P' -> pattern.indexOf('}', i) + 1 - i;
            default -> 2;
        };
    }

    final char signAt(int i) {
        if (pattern.charAt(i) != '\\') {
            return pattern.charAt(i);
        }
        return pattern.charAt(i + 1) == 'u'
                ? (char) Integer.parseInt(pattern.substring(i + 2, i + 6), 16)
                : pattern.charAt(i + 1);
    }
}
