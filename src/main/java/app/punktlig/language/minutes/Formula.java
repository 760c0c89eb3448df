package app.punktlig.language.minutes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    private final String name;
    private final String pattern;
    private final boolean atClause;
    private final List<String> examples;
    private final Cue cue;
    private final Entry entry;
    private final int number;
    private final boolean namesSomebody;
    private final boolean namesANoun;
    private @Nullable Pattern compiled;

    /** @param atClause whether the pattern fits only where a clause begins */
    private Formula(String name, String pattern, boolean atClause, List<String> examples) {
        this.name = name;
        this.pattern = pattern;
        this.atClause = atClause;
        this.examples = examples;
        this.cue = atClause ? Cue.ofEdge(pattern) : Cue.of(pattern);
        this.entry = atClause ? Entry.atClause(pattern) : Entry.of(pattern);
        this.number = Calls.ALL.enter(cue.rarest().isEmpty() ? entry.things() : cue.rarest());
        this.namesSomebody = pattern.contains("(?<who>");
        this.namesANoun = pattern.contains("(?<noun>");
    }

    static Formula of(String name, String pattern, String... examples) {
        String rest = pattern.startsWith(START) ? pattern.substring(START.length()) : "|";
        return StartsReader.isOne(expand(rest))
                ? new Formula(name, expand(rest), true, List.of(examples))
                : new Formula(name, expand(pattern), false, List.of(examples));
    }

    private static String expand(String pattern) {
        return pattern.replace(
                        "{who}",
                        "(?<who>" + some(Party.PERSON, Party.ROLE, Party.UNIT, Party.PRONOUN, Party.ANY_ROLE) + ")")
                .replace("{person}", "(?<who>" + some(Party.PERSON) + ")")
                .replace("{named}", "(?<who>" + some(Party.PERSON, Party.ROLE, Party.UNIT, Party.PRONOUN) + ")")
                .replace("{everybody}", "(?<everybody>" + some(Party.EVERYBODY, Party.US, Party.WE) + ")")
                .replace("{we}", some(Party.WE))
                .replace("{us}", some(Party.US, Party.WE, Party.EVERYBODY))
                .replace("{group}", some(Party.US))
                .replace("{pronoun}", some(Party.PRONOUN))
                .replace("{other}", some(Party.OTHER_BODY))
                .replace("{any}", some(Party.values()))
                .replace(START, ClauseStarts.PATTERN)
                .replace("{rel}", "(?:,? (?:som|who) [^,.]{1,80},|, [^,.\\uE000-\\uE008]{1,40},| \\([^()]{1,40}\\))?,?")
                .replace(
                        "{gap}",
                        "(?:(?!inte\\b|ej\\b|not\\b|never\\b|aldrig\\b|att\\b|om\\b|som\\b|that\\b|whether\\b|had\\b|hade\\b)[^\\s.;:!?]+ ){0,4}?")
                .replace("{not}", "(?! (?:inte|ej|aldrig|not|never)\\b)")
                .replace("{b}", "(?<![\\p{L}\\p{N}])")
                .replace("{e}", "(?![\\p{L}\\p{N}])");
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

    /** The first place of a prepared sentence that the formula fits: places are the sentence's, letters are in lower case. */
    public Optional<Matcher> in(Clues clues) {
        return clues.callFor(number) && clues.meet(cue) && entry.isIn(clues)
                ? entry.find(pattern(), clues)
                : Optional.empty();
    }

    /** Compiled when it is first tried: most documents try few formulas. Threads that come at once compile the same. */
    private Pattern pattern() {
        Pattern known = compiled;
        if (known == null) {
            known = Pattern.compile(pattern);
            compiled = known;
        }
        return known;
    }

    /** The same without looking at the clues first, and looked for everywhere. */
    boolean fits(Clues clues) {
        return Pattern.compile(atClause ? ClauseStarts.PATTERN + pattern : pattern)
                .matcher(clues.lowerCase())
                .find();
    }

    /** Whether the formula takes a noun of its own for those who do: "Föräldrarna påminns …". */
    public boolean namesANoun() {
        return namesANoun;
    }

    /** Whether the formula has a place for those who do. */
    public boolean namesSomebody() {
        return namesSomebody;
    }
}
