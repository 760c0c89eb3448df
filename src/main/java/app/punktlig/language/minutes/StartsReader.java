package app.punktlig.language.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads from a formula's pattern where it can begin to fit, so that it is tried there and nowhere else. Like
 * {@link NeedsReader} it understands what formulas use; of whatever else it meets it says that it may begin anywhere.
 */
final class StartsReader extends PatternReader {

    /**
     * What a part of a pattern can begin with.
     *
     * @param mayBeEmpty whether what follows the part may stand in its place
     * @param edge whether only a word's beginning can follow where the part is empty
     */
    private record First(Starts starts, boolean mayBeEmpty, boolean edge) {

        static First nothing(boolean edge) {
            return new First(Starts.NOWHERE, true, edge);
        }

        static First of(Starts starts) {
            return new First(starts, false, true);
        }

        First then(First next) {
            return new First(starts.or(next.starts), next.mayBeEmpty, next.edge);
        }

        First or(First other) {
            return new First(starts.or(other.starts), mayBeEmpty || other.mayBeEmpty, edge && other.edge);
        }

        First orNothing(boolean may, boolean before) {
            return may ? or(nothing(before)) : this;
        }
    }

    private final boolean unicodeEdges;

    private StartsReader(String pattern, boolean unicodeEdges) {
        super(pattern);
        this.unicodeEdges = unicodeEdges;
    }

    /** @param pattern as it was compiled; where its {@code \\b} knows all letters, a word may begin after it */
    static Starts of(Pattern pattern) {
        return of(pattern.pattern(), NeedsReader.knowsAllLetters(pattern), false);
    }

    static Starts of(String pattern) {
        return of(pattern, false, false);
    }

    /** The same for a pattern that is tried only where a word may begin. */
    static Starts ofEdge(String pattern) {
        return of(pattern, false, true);
    }

    /** The patterns between which a pattern lets choose. */
    static List<String> choices(String pattern) {
        StartsReader reader = new StartsReader(pattern, false);
        List<String> choices = new ArrayList<>();
        int from = 0;
        for (reader.skipSequence(); reader.at < pattern.length(); reader.skipSequence()) {
            choices.add(pattern.substring(from, reader.at));
            from = ++reader.at;
        }
        choices.add(pattern.substring(from));
        return choices;
    }

    private static Starts of(String pattern, boolean unicodeEdges, boolean edge) {
        StartsReader reader = new StartsReader(pattern, unicodeEdges);
        First first = reader.alternatives(edge);
        return reader.at < pattern.length() || first.mayBeEmpty() ? Starts.ANYWHERE : first.starts();
    }

    private First alternatives(boolean edge) {
        First all = sequence(edge);
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all = all.or(sequence(edge));
        }
        return all;
    }

    private First sequence(boolean edge) {
        First read = First.nothing(edge);
        while (!endsSequence() && read.mayBeEmpty()) {
            read = read.then(atom(read.edge()));
        }
        skipSequence();
        return read;
    }

    private void skipSequence() {
        while (!endsSequence()) {
            switch (pattern.charAt(at)) {
                case '(' -> skipGroup();
                case '[' -> at = endOfClass(at) + 1;
                case '\\' -> at += 2;
                default -> at++;
            }
        }
    }

    private First atom(boolean edge) {
        char c = pattern.charAt(at);
        return switch (c) {
            case '(' -> group(edge);
            case '{' -> whole(macro(), edge);
            case '[' -> letterClass(edge);
            case '\\' -> escape(edge);
            case '^' -> beginning();
            case '$' -> nothing(1, edge);
            case '.' -> one(1, Starts.ANYWHERE, edge);
            default -> Character.isLetter(c) ? word(edge) : one(1, sign(c, edge), edge);
        };
    }

    /** Alone in its alternative it says nothing of what follows; otherwise what follows stands at the beginning. */
    private First beginning() {
        at++;
        if (endsSequence()) {
            return First.nothing(true);
        }
        First first = sequence(true);
        return first.mayBeEmpty() || first.starts().anywhere() ? First.of(Starts.BEGINNING) : first;
    }

    /** Past what consumes nothing. */
    private First nothing(int length, boolean edge) {
        at += length;
        return First.nothing(edge);
    }

    /** Past a sign or a class of them, which a quantifier may let be missing. */
    private First one(int length, Starts starts, boolean edge) {
        at += length;
        return First.of(starts).orNothing(skipQuantifier(), edge);
    }

    private First word(boolean edge) {
        int from = at;
        while (at < pattern.length() && Character.isLetter(pattern.charAt(at))) {
            at++;
        }
        int to = at;
        boolean optional = skipQuantifier();
        boolean whole = optional && to - from == 1;
        Starts starts = edge ? new Starts(words(from, to, optional && !whole), false, false) : Starts.ANYWHERE;
        return First.of(starts).orNothing(whole, edge);
    }

    private First group(boolean edge) {
        if (skipEdge()) {
            return First.nothing(true);
        }
        if (pattern.startsWith("(?=", at)) {
            return ahead(edge);
        }
        if (pattern.startsWith("(?!", at) || pattern.startsWith("(?<=", at) || pattern.startsWith("(?<!", at)) {
            skipGroup();
            skipQuantifier();
            return First.nothing(edge);
        }
        return inside(() -> alternatives(edge)).orNothing(skipQuantifier(), edge);
    }

    private First whole(String macro, boolean edge) {
        return new StartsReader(Macros.meaning(macro), unicodeEdges)
                .alternatives(edge)
                .orNothing(skipQuantifier(), edge);
    }

    /** What is looked for ahead stands here, as far as that is known. */
    private First ahead(boolean edge) {
        First inner = inside(() -> alternatives(edge));
        boolean optional = skipQuantifier();
        return optional || inner.mayBeEmpty() || inner.starts().anywhere() ? First.nothing(edge) : inner;
    }

    private First letterClass(boolean edge) {
        int end = endOfClass(at);
        Starts starts = among(at + 1, end, edge);
        at = end + 1;
        return First.of(starts).orNothing(skipQuantifier(), edge);
    }

    private First escape(boolean edge) {
        return pattern.charAt(at + 1) == 'b'
                ? nothing(2, edge || unicodeEdges)
                : one(lengthOfSign(at), member(at, edge), edge);
    }
}
