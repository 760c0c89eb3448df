package app.punktlig.language.minutes;

import java.util.ArrayList;
import java.util.List;

/** The kinds of words without which none of a family's ways can be there, so that most families need not be tried. */
final class KindNeeds {

    private final long[] ways;

    private KindNeeds(List<Long> ways) {
        this.ways = ways.stream().mapToLong(Long::longValue).toArray();
    }

    /** Of each way that stands by itself in the pattern, the letters that neither a group, a class nor a quantifier lets be missing. */
    static KindNeeds of(String pattern) {
        List<Long> ways = new ArrayList<>();
        long needed = 0;
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '|') {
                ways.add(needed);
                needed = 0;
            } else if (isKind(c) && !mayBeMissing(pattern, at + 1)) {
                needed |= bit(c);
            }
            at = past(pattern, at);
        }
        ways.add(needed);
        return new KindNeeds(ways);
    }

    private static boolean mayBeMissing(String pattern, int quantifier) {
        return pattern.startsWith("?", quantifier)
                || pattern.startsWith("*", quantifier)
                || pattern.startsWith("{0", quantifier);
    }

    /** Past a letter, or all of a group, a class or braces. */
    private static int past(String pattern, int from) {
        int depth = 0;
        int at = from;
        do {
            char c = pattern.charAt(at);
            if (c == '[') {
                at = pattern.indexOf(']', at);
            } else if (c == '{') {
                at = pattern.indexOf('}', at);
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            at++;
        } while (depth > 0);
        return at;
    }

    /** The kinds of a sentence's words. */
    static long in(String letters) {
        long kinds = 0;
        for (int i = 0; i < letters.length(); i++) {
            kinds |= isKind(letters.charAt(i)) ? bit(letters.charAt(i)) : 0;
        }
        return kinds;
    }

    boolean areMetBy(long kinds) {
        for (long way : ways) {
            if ((way & kinds) == way) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKind(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static long bit(char kind) {
        return 1L << (kind - 'A');
    }
}
