package app.punktlig.language.minutes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a formula's pattern which words it cannot do without, so that the hundred formulas are not all tried on every
 * sentence. It understands the part of the syntax that formulas use; whatever else it meets, it asks for nothing.
 */
final class NeedsReader extends PatternReader {

    private static final Set<String> COMMON = Set.of(
            "att", "i", "på", "och", "om", "den", "det", "för", "till", "av", "med", "ska", "en", "är", "vi", "som",
            "har", "to", "of", "the", "a", "is", "in", "on", "for", "and", "be", "will", "at", "an", "it", "that",
            "was", "vid", "inte", "nu", "då", "upp", "kan", ".", ",", "-", ":");
    static final Comparator<Set<String>> RAREST_FIRST = Comparator.comparingInt(NeedsReader::weight);
    private static final Comparator<OneOf> LIGHTEST_FIRST = Comparator.comparingInt(OneOf::weight);
    private static final int MOST_SETS = 4;

    /** What macros need, by their names and how they are read. */
    private static final Map<String, Part> MACROS = new ConcurrentHashMap<>();

    private final boolean unicodeEdges;

    /** Words of which one is needed, and how likely that is to be there. */
    private record OneOf(Set<String> words, int weight) {

        OneOf(Set<String> words) {
            this(words, NeedsReader.weight(words));
        }

        OneOf or(Set<String> others) {
            Set<String> both = new HashSet<>(words);
            both.addAll(others);
            return new OneOf(both);
        }
    }

    /** What a part of a pattern needs, and whether a word may begin right after it; what stands instead of a part that is missing. */
    private record Part(List<OneOf> words, @Nullable Set<Character> signs, boolean wordMayBegin, Set<String> orElse) {

        static final Part FREE = new Part(List.of(), null, false);
        static final Part EDGE = new Part(List.of(), null, true);

        Part(List<OneOf> words, @Nullable Set<Character> signs, boolean wordMayBegin) {
            this(words, signs, wordMayBegin, Set.of());
        }

        /** Where what may be missing stood before this part, its words do as well as these. */
        Part or(Set<String> others) {
            return others.isEmpty()
                    ? this
                    : new Part(words.stream().map(w -> w.or(others)).toList(), signs, wordMayBegin);
        }
    }

    private NeedsReader(String pattern, boolean unicodeEdges) {
        super(pattern);
        this.unicodeEdges = unicodeEdges;
    }

    /** @param unicodeEdges whether the pattern's {@code \\b} knows all letters, so that a word may begin after it */
    static Needs of(String pattern, boolean unicodeEdges) {
        return of(pattern, unicodeEdges, false);
    }

    /** The same for a pattern that is held against a text from its beginning, where a word may begin. */
    static Needs ofWhole(String pattern, boolean unicodeEdges) {
        return of(pattern, unicodeEdges, true);
    }

    /** The needs of a pattern as it was compiled. */
    static Needs of(Pattern pattern) {
        return of(pattern.pattern(), knowsAllLetters(pattern));
    }

    /** The same for one that is held against a text from its beginning. */
    static Needs ofWhole(Pattern pattern) {
        return ofWhole(pattern.pattern(), knowsAllLetters(pattern));
    }

    static boolean knowsAllLetters(Pattern pattern) {
        return (pattern.flags() & Pattern.UNICODE_CHARACTER_CLASS) != 0;
    }

    private static Needs of(String pattern, boolean unicodeEdges, boolean fromBeginning) {
        NeedsReader reader = new NeedsReader(pattern, unicodeEdges);
        Part part = reader.alternatives(fromBeginning);
        if (reader.at < pattern.length()) {
            return Needs.NOTHING;
        }
        return new Needs(
                part.words().stream().map(OneOf::words).toList(), part.signs() == null ? Set.of() : part.signs());
    }

    /** Any of several sequences: all their needs together, or none where one of them needs nothing. */
    private Part alternatives(boolean wordMayBegin) {
        Set<String> words = new HashSet<>();
        Set<Character> signs = new HashSet<>();
        boolean allNeedWords = true;
        boolean allNeedSigns = true;
        boolean edge = true;
        boolean onlyOne = true;
        while (true) {
            Part part = sequence(wordMayBegin);
            if (onlyOne && (at >= pattern.length() || pattern.charAt(at) != '|')) {
                return part;
            }
            onlyOne = false;
            allNeedWords &= !part.words().isEmpty() && words.addAll(rarest(part.words())) | true;
            allNeedSigns &= part.signs() != null && signs.addAll(part.signs()) | true;
            edge &= part.wordMayBegin();
            if (at >= pattern.length() || pattern.charAt(at) != '|') {
                return new Part(
                        allNeedWords ? List.of(new OneOf(words)) : List.of(), allNeedSigns ? signs : null, edge);
            }
            at++;
        }
    }

    private Part sequence(boolean wordMayBegin) {
        List<Part> parts = new ArrayList<>();
        boolean edge = wordMayBegin;
        Set<String> orElse = Set.of();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            Part part = (Character.isLetter(pattern.charAt(at)) ? word(edge) : atom(edge)).or(orElse);
            parts.add(part);
            edge = part.wordMayBegin();
            orElse = part.orElse();
        }
        return all(parts, edge);
    }

    /** What parts that stand one after another need together. */
    private static Part all(List<Part> parts, boolean edge) {
        List<OneOf> words = new ArrayList<>();
        Set<Character> signs = null;
        for (Part part : parts) {
            words.addAll(part.words());
            signs = signs == null ? part.signs() : signs;
        }
        words.sort(LIGHTEST_FIRST);
        return new Part(List.copyOf(words.subList(0, Math.min(words.size(), MOST_SETS))), signs, edge);
    }

    private static Set<String> rarest(List<OneOf> words) {
        return Collections.min(words, LIGHTEST_FIRST).words();
    }

    private static int weight(Set<String> words) {
        int weight = 0;
        for (String word : words) {
            weight += COMMON.contains(word.stripTrailing()) ? 60 : word.length() < 3 ? 10 : 1;
        }
        return weight;
    }

    /** A run of letters; the last one does not count where it may be missing. */
    private Part word(boolean edge) {
        int from = at;
        while (at < pattern.length() && Character.isLetter(pattern.charAt(at))) {
            at++;
        }
        int to = at;
        boolean optional = skipQuantifier();
        boolean counts = edge && !(optional && to == from + 1);
        return new Part(counts ? List.of(new OneOf(words(from, to, optional))) : List.of(), null, false);
    }

    private Part atom(boolean edge) {
        char c = pattern.charAt(at);
        return switch (c) {
            case '(' -> group(edge);
            case '{' -> quantified(whole(macro(), edge), edge);
            case '[' -> letterClass(edge);
            case '\\' -> escape(edge);
            case '^' -> {
                at++;
                yield Part.EDGE;
            }
            case '.', '$' -> {
                at++;
                skipQuantifier();
                yield c == '.' ? Part.FREE : Part.EDGE;
            }
            default -> {
                at++;
                boolean optional = skipQuantifier();
                yield Character.isDigit(c) ? Part.FREE : signs(Set.of(String.valueOf(c)), optional, edge);
            }
        };
    }

    /** A sign is needed as a word is; blanks are everywhere. A word may begin behind it. */
    private static Part signs(Set<String> signs, boolean optional, boolean edge) {
        if (optional) {
            return new Part(List.of(), null, edge);
        }
        return signs.contains(" ") ? Part.EDGE : new Part(List.of(new OneOf(signs)), null, true);
    }

    private Part group(boolean edge) {
        if (skipEdge()) {
            return Part.EDGE;
        }
        if (pattern.startsWith("(?=", at)) {
            return ahead(edge);
        }
        if (pattern.startsWith("(?!", at) || pattern.startsWith("(?<=", at) || pattern.startsWith("(?<!", at)) {
            boolean behind = pattern.startsWith("(?<=[", at);
            skipGroup();
            skipQuantifier();
            return new Part(List.of(), null, behind || edge);
        }
        return quantified(inside(() -> alternatives(edge)), edge);
    }

    private Part quantified(Part inner, boolean edge) {
        if (!skipQuantifier()) {
            return inner;
        }
        boolean instead = edge && !inner.wordMayBegin() && !inner.words().isEmpty();
        return instead
                ? new Part(List.of(), null, true, rarest(inner.words()))
                : new Part(List.of(), null, edge && inner.wordMayBegin());
    }

    /** The same macros stand in many formulas. */
    private Part whole(String macro, boolean edge) {
        String key = macro + edge + unicodeEdges;
        Part known = MACROS.get(key);
        if (known == null) {
            known = new NeedsReader(Macros.meaning(macro), unicodeEdges).alternatives(edge);
            MACROS.put(key, known);
        }
        return known;
    }

    /** What is looked for ahead is needed, but does not move on. */
    private Part ahead(boolean edge) {
        Part inner = inside(() -> alternatives(edge));
        return skipQuantifier() ? new Part(List.of(), null, edge) : new Part(inner.words(), inner.signs(), edge);
    }

    private Part letterClass(boolean edge) {
        int end = endOfClass(at);
        String inside = pattern.substring(at + 1, end);
        Starts among = among(at + 1, end, false);
        at = end + 1;
        boolean optional = skipQuantifier();
        boolean marks = !inside.isEmpty() && inside.chars().allMatch(c -> Party.isSign((char) c));
        if (marks) {
            Set<Character> signs = new HashSet<>();
            inside.chars().forEach(c -> signs.add((char) c));
            return new Part(List.of(), optional ? null : signs, true);
        }
        if (inside.startsWith("\\uE100")) {
            return Part.EDGE;
        }
        return among.anywhere() ? Part.FREE : signs(among.things(), optional, edge);
    }

    private Part escape(boolean edge) {
        char kind = pattern.charAt(at + 1);
        at += 2;
        if (kind == 'p' || kind == 'P') {
            at = pattern.indexOf('}', at) + 1;
        } else if (kind == 'u') {
            at += 4;
        }
        boolean optional = skipQuantifier();
        if (!Character.isLetterOrDigit(kind)) {
            return signs(Set.of(String.valueOf(kind)), optional, edge);
        }
        return ((kind == 's' || kind == 't') && !optional) || (kind == 'b' && unicodeEdges) ? Part.EDGE : Part.FREE;
    }
}
