package app.punktlig.language.minutes;

/** A place in a regular expression, and how to go on from it: what the readers of patterns have in common. */
abstract class PatternReader {

    static final String NOT_AFTER_LETTER = "(?<![\\p{L}\\p{N}])";

    final String pattern;
    int at;

    PatternReader(String pattern) {
        this.pattern = pattern;
    }

    /** Whether the sequence that is being read ends here. */
    final boolean endsSequence() {
        return at >= pattern.length() || pattern.charAt(at) == '|' || pattern.charAt(at) == ')';
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
        if (at >= pattern.length()) {
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
}
