package app.punktlig.reading;

import app.punktlig.language.minutes.Allotments;
import app.punktlig.language.minutes.Cues;
import app.punktlig.language.minutes.Norms;
import app.punktlig.language.minutes.Opening;
import app.punktlig.language.minutes.Party;
import app.punktlig.language.minutes.Verbs;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A task in the form of a row, alone among sentences: its parts stand between signs, and one of them is a name. */
final class RowForms {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int LONGEST = 160;
    private static final int CELLS = 3;
    /** "-completed." and a line's end. */
    private static final int LONGEST_END = 14;

    private static final String ONE = "[\uE000\uE001\uE003][\uE100-\uE1FF]";
    private static final String WHO = "(?<who>" + ONE + "(?:(?: ?[,/&+] ?| och | and | samt )" + ONE + "){0,6})";

    /** A form, and signs of which one stands in what it fits. */
    private record Form(Pattern pattern, String signs) {

        static Form of(String signs, String pattern) {
            return new Form(Pattern.compile(pattern, FLAGS), signs);
        }

        /** What the whole text is, if it has this form. */
        @Nullable
        Matcher whole(String text) {
            Matcher m = holdsAny(text, signs) ? pattern.matcher(text) : null;
            return m != null && m.matches() ? m : null;
        }
    }

    /** "BA + HF >> läs korrektur", "→ HF: skicka listan", "[Anna] Skriv brevet". */
    private static final List<Form> NAME_FIRST = List.of(
            Form.of(">→=:", "^(?:[→*•] ?)?" + WHO + " ?(?:>>|→|-+>|=+>?|::) ?(?<what>\\p{L}.{4,})$"),
            Form.of("→>⇒➔", "^(?:→|-+>|=+>|⇒|➔) ?" + WHO + "(?: ?[:–—-] ?| to | att )(?<what>\\p{L}.{4,})$"),
            Form.of(
                    "(",
                    "^(?<who>" + ONE
                            + " \\((?:huvud)?(?:ansv\\.?|ansvarig|lead|owner|sammankallande)\\)(?:(?:, | och | and | & | ?\\+ ?|/| with | med )"
                            + ONE + "){0,4}) ?[:–—-] ?(?<what>\\p{L}.{4,})$"),
            Form.of("[", "^\\[" + WHO + "\\]:? (?<what>\\p{L}.{6,})$"));

    /** "AB/CD – finish the slides": only with a word of command. */
    private static final Form NAME_AND_COMMAND =
            Form.of(":–—-", "^" + WHO + "(?: [–—-] |: | – ?action ?– )(?:ska |to |att )?(?<what>(?<verb>\\p{L}+).*)$");

    private static final Pattern OVER = Pattern.compile(
            "[ (–—|/-](?:done|completed?|deferred|closed|klara?t?|utgår|utfört)(?: \\([^()]{1,30}\\))?[.)]?$", FLAGS);
    private static final Pattern REPORT = Pattern.compile(
            "(?:report|rapport|redovisning|information|info|update|lägesrapport|apologies|present)\\b", FLAGS);
    /** Then the row tells what was decided about somebody's request. */
    private static final Pattern VERDICT = Pattern.compile(
            "(?:approved|rejected|refused|granted|declined|held over|godkän[dt]s?|avslag|avsl[åo]s|avslagen|avslaget|bifall|bifalls|beviljas|beviljad|beviljat)\\b",
            FLAGS);

    private static final Pattern BAR = Pattern.compile(" ?\\| ?|\\t");
    private static final Pattern SLASH = Pattern.compile(" / ");
    private static final Pattern DASH = Pattern.compile(" [–—-]{1,2} ");
    private static final Opening LABEL = Opening.of(Pattern.compile(
            "^(?:ap|a/p|action|åtgärd|uppdrag|uppgift|to ?do|task|item)(?:[ /]\\p{L}+){0,3}(?: ?\\d[\\d.:/-]{0,5})? ?[:–-] ?",
            FLAGS));
    private static final Pattern NAME_CELL = Pattern.compile(
            "^(?:(?:vem|who|ansv\\.?|ansvarig|owner|resurs|utförare|by)[:.]? ?)?" + WHO
                    + "(?: \\(?(?:ansv\\.?|ansvarig|owner|lead|action)\\)?)?(?:,? (?:klart?|senast|till|by|before|innan|före|due|deadline|v\\.?|wk|\\d).{0,30})?[.]?$",
            FLAGS);

    /** A cell that says itself whom it names. */
    private static final Pattern SAYS_WHO =
            Pattern.compile("(?:^|[|/\\t] ?)(?:vem|who|ansv\\.?|ansvarig|owner|utförare) ?: ?" + ONE, FLAGS);

    private RowForms() {}

    static Optional<Task> in(Prepared prepared, When when) {
        String text = prepared.text();
        if (text.length() > LONGEST || prepared.mentions().isEmpty() || isOver(prepared)) {
            return Optional.empty();
        }
        return nameFirst(prepared).or(() -> cells(prepared, when)).or(() -> parted(prepared, when));
    }

    /** "Montering: Bo, städdagen": who has the topic, and when. */
    private static Optional<Task> parted(Prepared prepared, When when) {
        Matcher m = isNamedBehindSign(prepared.text()) ? Allotments.PARTED_AND_WHEN.matcher(prepared.text()) : null;
        return m != null && m.matches() && isTopic(m.group("what")) && when.isSaid()
                ? Optional.of(task(prepared, m.group("who"), m.group("what")))
                : Optional.empty();
    }

    /** A quick look for what may name somebody behind one of the signs that part a topic from those who have it. */
    private static boolean isNamedBehindSign(String text) {
        for (int i = 2; i < text.length(); i++) {
            char c = text.charAt(i);
            if (text.charAt(i - 1) == ' '
                    && (Party.isSign(c) || Character.isUpperCase(c))
                    && ":–—→".indexOf(text.charAt(i - 2)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTopic(String what) {
        return !Allotments.NO_TASK.matcher(what).matches()
                && !Norms.STANDS.matcher(what).find()
                && !Norms.TOLD.matcher(what).find();
    }

    /** At its end the text says that the task is done or gone. */
    private static boolean isOver(Prepared prepared) {
        String text = prepared.text();
        return prepared.clues().meet(Cues.OVER)
                && OVER.matcher(text)
                        .region(Math.max(0, text.length() - LONGEST_END), text.length())
                        .find();
    }

    private static Optional<Task> nameFirst(Prepared prepared) {
        char first = prepared.text().charAt(0);
        if (!Party.isSign(first) && "[→-=⇒➔*•".indexOf(first) < 0) {
            return Optional.empty();
        }
        for (Form form : NAME_FIRST) {
            Matcher m = form.whole(prepared.text());
            if (m != null) {
                return Optional.of(task(prepared, m.group("who"), m.group("what")));
            }
        }
        Matcher m = NAME_AND_COMMAND.whole(prepared.text());
        return m != null
                        && Verbs.COMMANDS.has(m.group("verb"))
                        && !Norms.SPOKEN.matcher(m.group("what")).lookingAt()
                ? Optional.of(task(prepared, m.group("who"), m.group("what")))
                : Optional.empty();
    }

    private static Optional<Task> cells(Prepared prepared, When when) {
        Matcher label = LABEL.beginning(prepared.text());
        boolean labelled = label != null;
        String text = label != null ? prepared.text().substring(label.end()) : prepared.text();
        String[] bars = cut(text, BAR, "|\t");
        if (bars.length >= CELLS) {
            return when.isSaid()
                            || bars.length > CELLS
                            || labelled
                            || SAYS_WHO.matcher(text).find()
                    ? cells(prepared, bars)
                    : Optional.empty();
        }
        String[] slashes = cut(text, SLASH, "/");
        if (slashes.length >= CELLS || slashes.length == 2 && labelled) {
            return when.isSaid() || labelled || SAYS_WHO.matcher(text).find()
                    ? cells(prepared, slashes)
                    : Optional.empty();
        }
        String[] dashes = cut(text, DASH, "–—-");
        return dashes.length > 1 && dashes.length <= CELLS && when.isSaid()
                ? cells(prepared, dashes)
                : Optional.empty();
    }

    /** What a border parts, one of whose signs stands in the text; most texts have none. */
    private static String[] cut(String text, Pattern border, String signs) {
        return holdsAny(text, signs) ? border.split(text) : new String[] {text};
    }

    private static boolean holdsAny(String text, String signs) {
        for (int i = 0; i < signs.length(); i++) {
            if (text.indexOf(signs.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** One cell is names and nothing else, another says what. */
    private static Optional<Task> cells(Prepared prepared, String[] cells) {
        String who = null;
        String what = null;
        for (String cell : cells) {
            if (VERDICT.matcher(cell.strip()).lookingAt()) {
                return Optional.empty();
            }
            Matcher name = NAME_CELL.matcher(cell.strip());
            if (name.matches()) {
                if (who != null) {
                    return Optional.empty();
                }
                who = name.group("who");
            } else if (what == null && isTask(cell.strip())) {
                what = cell.strip();
            }
        }
        return who == null || what == null ? Optional.empty() : Optional.of(task(prepared, who, what));
    }

    private static boolean isTask(String cell) {
        return cell.indexOf(' ') > 0
                && !REPORT.matcher(cell).lookingAt()
                && cell.codePoints().filter(Character::isLetter).count() > 6
                && isTopic(cell);
    }

    private static Task task(Prepared prepared, String who, String what) {
        return new Task("row form", prepared.within(who), FoundFollowUp.Strength.EXPLICIT, 0.8, prepared.plain(what));
    }
}
