package app.punktlig.language.minutes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** One turn of phrase with a name and sentences it fits. Its pattern is a regular expression with {@link Macros}. */
public final class Formula {

    private final String name;
    private final String pattern;
    private final List<Way> ways;
    private final List<String> examples;

    private Formula(String name, String pattern, List<Way> ways, List<String> examples) {
        this.name = name;
        this.pattern = pattern;
        this.ways = ways;
        this.examples = examples;
    }

    static Formula of(String name, String pattern, String... examples) {
        return new Formula(
                name,
                pattern,
                StartsReader.choices(pattern).stream().map(Formula::way).toList(),
                List.of(examples));
    }

    /** The same formula, which fits only where one of these runs of letters stands, whole words or not: a quick look before the pattern. */
    Formula within(String... runs) {
        return new Formula(
                name, pattern, ways.stream().map(way -> way.within(runs)).toList(), examples);
    }

    private static Way way(String pattern) {
        return pattern.startsWith(Macros.START)
                ? Way.atClause(pattern.substring(Macros.START.length()))
                : Way.of(pattern);
    }

    public String name() {
        return name;
    }

    /** Sentences the formula fits. */
    public List<String> examples() {
        return examples;
    }

    /** What the formula is tried by: it fits where one of these does. */
    List<Way> ways() {
        return ways;
    }

    /** The first place of a prepared sentence that the formula fits: places are the sentence's, letters are in lower case. */
    public Optional<Matcher> in(Clues clues) {
        Matcher first = null;
        for (Way way : ways) {
            Matcher found = way.in(clues);
            if (found != null && (first == null || found.start() < first.start())) {
                first = found;
            }
        }
        return Optional.ofNullable(first);
    }

    /** The same without looking at the clues first, and looked for everywhere. */
    Optional<Matcher> inLongRun(Clues clues) {
        Matcher matcher = Macros.compile(pattern).matcher(clues.lowerCase());
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    /** Whether a formula that fits has a group of this name, and does not go without it here. */
    public static boolean has(String group, Matcher match) {
        return match.namedGroups().containsKey(group) && match.start(group) >= 0;
    }
}
