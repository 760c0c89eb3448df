package app.punktlig.language.minutes;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One turn of phrase with a name and sentences it fits. In the pattern {@code {who}} stands for those a task can be handed
 * to, {@code {us}} for the group, {@code {other}} for another body, {@code {any}} for any of them, {@code {person}} for
 * persons, {@code {start}} for the beginning of a clause, {@code {gap}} for up to four words and {@code {not}} for no negation.
 */
public final class Formula {

    private static final String START = "{start}";
    private static final String INDEX = "[\\uE100-\\uE1FF]";
    private static final String BETWEEN =
            "(?:, (?:och |and |samt |även )?| och | o | and | samt | & | ?/ ?| \\+ | med | with | tillsammans med | together with | along with | ihop med |, with |, together with |, along with |, assisted by |, supported by |, tillsammans med |, ihop med |, i samarbete med | i samråd med | och även )";

    /** What stands for a longer pattern; none of those holds another. */
    private static final Map<String, String> MACROS = Map.ofEntries(
            entry("{who}", doer(Party.PERSON, Party.ROLE, Party.UNIT, Party.PRONOUN, Party.ANY_ROLE)),
            entry("{person}", doer(Party.PERSON)),
            entry("{named}", doer(Party.PERSON, Party.ROLE, Party.UNIT, Party.PRONOUN)),
            entry("{everybody}", "(?<everybody>" + some(Party.EVERYBODY, Party.US, Party.WE) + ")"),
            entry("{we}", some(Party.WE)),
            entry("{us}", some(Party.US, Party.WE, Party.EVERYBODY)),
            entry("{group}", some(Party.US)),
            entry("{pronoun}", some(Party.PRONOUN)),
            entry("{other}", some(Party.OTHER_BODY)),
            entry("{any}", some(Party.values())),
            entry(START, ClauseStarts.PATTERN),
            entry("{rel}", "(?:,? (?:som|who) [^,.]{1,80},|, [^,.\\uE000-\\uE008]{1,40},| \\([^()]{1,40}\\))?,?"),
            entry(
                    "{gap}",
                    "(?:(?!inte\\b|ej\\b|not\\b|never\\b|aldrig\\b|att\\b|om\\b|som\\b|that\\b|whether\\b|had\\b|hade\\b)[^\\s.;:!?]+ ){0,4}?"),
            entry("{not}", "(?! (?:inte|ej|aldrig|not|never)\\b)"),
            entry("{b}", "(?<![\\p{L}\\p{N}])"),
            entry("{e}", "(?![\\p{L}\\p{N}])"));

    private final String name;
    private final String pattern;
    private final List<Way> ways;
    private final List<String> examples;

    private Formula(String name, String pattern, List<String> examples) {
        this.name = name;
        this.pattern = pattern;
        this.ways = StartsReader.choices(pattern).stream().map(Formula::way).toList();
        this.examples = examples;
    }

    static Formula of(String name, String pattern, String... examples) {
        return new Formula(name, pattern, List.of(examples));
    }

    private static Way way(String pattern) {
        return pattern.startsWith(START)
                ? Way.atClause(expand(pattern.substring(START.length())))
                : Way.of(expand(pattern));
    }

    private static String expand(String pattern) {
        String expanded = pattern;
        for (var macro : MACROS.entrySet()) {
            expanded = expanded.replace(macro.getKey(), macro.getValue());
        }
        return expanded;
    }

    private static String doer(Party... parties) {
        return "(?<who>" + some(parties) + ")";
    }

    private static String some(Party... parties) {
        StringBuilder signs = new StringBuilder("[");
        for (Party party : parties) {
            signs.append(party.sign());
        }
        String one = signs.append(']') + INDEX;
        return one + "(?:" + BETWEEN + one + "){0,8}";
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
        Matcher matcher = Pattern.compile(expand(pattern)).matcher(clues.lowerCase());
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    /** Whether a formula that fits has a group of this name, and does not go without it here. */
    public static boolean has(String group, Matcher match) {
        return match.namedGroups().containsKey(group) && match.start(group) >= 0;
    }
}
