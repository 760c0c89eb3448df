package app.punktlig.language.minutes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The letters that some houses put before each line, and what they mean: "D = decision, A = action, I = info". */
public final class LineLetters {

    /** What a line with its letter is. */
    public enum Meaning {
        DECISION,
        TASK,
        INFORMATION,
        TALK,
        RETURNING
    }

    private static final WordTable DECISIONS =
            WordTable.of("decision decisions decided beslut beslutat beslutspunkt resolution resolved agreed");
    private static final WordTable TASKS = WordTable.of(
            "action actions task tasks todo to-do uppdrag uppgift åtgärd åtgärder aktivitet assignment follow-up");
    private static final WordTable INFORMATIONS =
            WordTable.of("info information note notes noted notering upplysning for_information update");
    private static final WordTable TALKS = WordTable.of("discussion discuss dialogue diskussion dialog samtal samråd");
    private static final WordTable RETURNS = WordTable.of(
            "coming back comes returns return returning deferred parked postponed återkommer åter bordlagt bordlagd bordläggs uppskjutet parkerat");

    /** "D = decision": one of the explanations of a legend. */
    private static final Pattern EXPLAINED = Pattern.compile(
            "(?<![\\p{L}\\d])(?<letter>\\p{Lu})\\)? ?[=:–-] ?(?<word>\\p{L}[\\p{L}-]{2,20})",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** "D" before a line, in brackets or with a gap behind it. */
    private static final Pattern MARKED = Pattern.compile(
            "(?:[-*•] )?(?:[(\\[](?<bracketed>\\p{Lu})[)\\]]:? ?|(?<letter>\\p{Lu})(?:\\t\\s*| {2,}| ?: | [–|-] ))(?<rest>\\S.*)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final int ENOUGH = 2;

    private LineLetters() {}

    /** What the letters mean that a line explains; none where it explains hardly any. */
    public static Map<Character, Meaning> explainedIn(String line) {
        Map<Character, Meaning> meanings = new HashMap<>();
        Matcher m = EXPLAINED.matcher(line);
        while (m.find()) {
            Meaning meaning = meaning(m.group("word").toLowerCase(Locale.ROOT));
            if (meaning != null) {
                meanings.put(m.group("letter").charAt(0), meaning);
            }
        }
        return meanings.size() >= ENOUGH ? meanings : Map.of();
    }

    private static @Nullable Meaning meaning(String word) {
        if (DECISIONS.has(word)) {
            return Meaning.DECISION;
        }
        if (TASKS.has(word)) {
            return Meaning.TASK;
        }
        if (INFORMATIONS.has(word)) {
            return Meaning.INFORMATION;
        }
        if (TALKS.has(word)) {
            return Meaning.TALK;
        }
        return RETURNS.has(word) ? Meaning.RETURNING : null;
    }

    /** A line with its letter and the rest of it; null where it has none. */
    public static @Nullable Matcher marked(String line) {
        Matcher m = line.length() > 2 ? MARKED.matcher(line) : null;
        return m != null && m.matches() ? m : null;
    }
}
