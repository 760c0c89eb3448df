package app.punktlig.language.minutes;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands for a longer pattern in a {@link Formula}: {@code {who}} for those a task can be handed to, {@code {us}} for the
 * group, {@code {other}} for another body, {@code {any}} for any of them, {@code {person}} for persons, {@code {start}} for the
 * beginning of a clause, {@code {gap}} for up to four words and {@code {not}} for no negation.
 */
final class Macros {

    static final String START = "{start}";

    private static final Pattern NAME = Pattern.compile("\\{[a-z]+}");
    private static final String INDEX = "[\\uE100-\\uE1FF]";
    private static final String BETWEEN =
            "(?:, (?:och |and |samt |även )?| och | o | and | samt | & | ?/ ?| \\+ | med | with | tillsammans med | together with | along with | ihop med |, with |, together with |, along with |, assisted by |, supported by |, tillsammans med |, ihop med |, i samarbete med | i samråd med | och även )";

    /** None of those holds another. */
    private static final Map<String, String> MEANINGS = Map.ofEntries(
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

    private Macros() {}

    /** The pattern that a macro stands for. */
    static String meaning(String macro) {
        return Objects.requireNonNull(MEANINGS.get(macro), macro);
    }

    static Pattern compile(String pattern) {
        return Pattern.compile(NAME.matcher(pattern).replaceAll(m -> Matcher.quoteReplacement(meaning(m.group()))));
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
}
