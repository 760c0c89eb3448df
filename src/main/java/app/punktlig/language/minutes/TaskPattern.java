package app.punktlig.language.minutes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One way of handing out a task, written as a regular expression whose signs are {@link TaskKind kinds} of words: {@code GIVE/GIVEN WHO
 * ANY{0,5} THE_TASK} is "gives" or "given", then those who get it, at most five words of the same clause, and the task. {@code !A/B} is
 * anything but those, and {@code SIGN} anything at all.
 */
final class TaskPattern {

    private static final Pattern NAMES = Pattern.compile("((?<![?<])!)?([A-Z_]+(?:/[A-Z_]+)*)");
    private static final String ONE = "PERSON/ROLE/PRONOUN";

    /** What stands for a longer pattern: those who do it, a relative clause's beginning, a clause's, any word of the clause … */
    static final Map<String, String> MACROS = Map.of(
            "WHO",
            "(?<who> " + ONE + " ((COMMA | COMMA? AND | SLASH | WITH) " + ONE + " | COMMA? AND A/PLAIN{1,2} ROLE)*)",
            "REL",
            "(ONTO/FOR ANY{1,2}?)? (COMMA NOT ANY{1,3} COMMA)? COMMA? WHICH?",
            "START",
            "(^ | (?<= DASH/STOP/COLON/COMMA/ARROW/AND/OPEN/BAR/QUOTE/WHICH/ATT))",
            "ANY",
            "!DASH/STOP/COLON/ARROW/BAR/NOT/HAD/WE/EVERYBODY/OTHER_BODY/PERSON/OPEN/AND",
            "FREE",
            "!STOP/BAR/NOT/HAD/EVERYBODY",
            "SIGN",
            ".");

    private final LatePattern pattern;
    private final long[] needs;
    private final Cue cue;

    private TaskPattern(String way, List<Set<TaskKind>> needs) {
        this.pattern = new LatePattern(() -> Pattern.compile(letters(way)));
        this.needs = needs.stream().mapToLong(TaskPattern::bits).toArray();
        this.cue = Cue.ofEach(needs.stream().map(TaskSpelling::thingsOf));
    }

    static TaskPattern of(String way) {
        return new TaskPattern(way, TaskNeeds.of(way));
    }

    Callers callers() {
        return new Callers(cue.rarest(), Things.NONE);
    }

    /** Whether the sentence is worth spelling. */
    boolean mayFit(Clues clues) {
        return clues.meet(cue);
    }

    /** The first place of a spelled sentence that it fits; the group {@code who} are those who do it. */
    @Nullable
    Matcher in(TaskSpelling spelling) {
        Matcher m = mayFit(spelling.kinds()) ? pattern.get().matcher(spelling.letters()) : null;
        return m != null && m.find() ? m : null;
    }

    private boolean mayFit(long kinds) {
        for (long need : needs) {
            if ((kinds & need) == 0) {
                return false;
            }
        }
        return true;
    }

    private static long bits(Set<TaskKind> kinds) {
        return kinds.stream().mapToLong(TaskKind::bit).reduce(0, (a, b) -> a | b);
    }

    private static String letters(String way) {
        return NAMES.matcher(way.replaceAll("\\((?!\\?)", "(?:"))
                .replaceAll(m -> Matcher.quoteReplacement(named(m.group(1), m.group(2))))
                .replace(" ", "");
    }

    private static String named(@Nullable String not, String names) {
        String macro = MACROS.get(names);
        return macro == null ? "[" + (not == null ? "" : "^") + classOf(names) + "]" : letters(macro);
    }

    private static String classOf(String names) {
        return Arrays.stream(names.split("/"))
                .map(name -> TaskKind.valueOf(name).letter())
                .map(letter -> letter == '-' || letter == '&' ? "\\" + letter : String.valueOf(letter))
                .collect(Collectors.joining());
    }
}
