package app.punktlig.reading;

import app.punktlig.language.minutes.Labels;
import app.punktlig.language.minutes.Norms;
import app.punktlig.language.minutes.Party;
import app.punktlig.language.minutes.Verbs;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of a list of tasks that is no table: a box to tick, or an item below a heading such as "Att göra". */
final class TaskLists {

    private static final String ONE = "[\\uE000\\uE001\\uE003][\\uE100-\\uE1FF]";
    private static final String MANY =
            "(?<who>" + ONE + "(?:(?:, (?:och |and )?| och | and | ?& ?| ?/ ?| ?\\+ ?)" + ONE + "){0,6})";
    private static final Pattern FIRST = Pattern.compile("^(?:\\d{1,2}[.)] |@)?[\\[(]?" + MANY + "(?<rest>.*)$");
    private static final Pattern PROSE = Pattern.compile("^" + MANY + " \\p{Ll}");
    private static final Pattern LAST = Pattern.compile(
            "^(?<rest>.*?)[ (\\[–—:,/-]+(?:ansvarig:? |ansv\\.? |owner:? )?@?" + MANY + "(?:[)\\]., ;–—/-].{0,60})?$");

    /** "Fråga banken (Anna, snarast)". */
    private static final Pattern BRACKETED =
            Pattern.compile("^(?<rest>.*?)[(\\[]@?" + MANY + "(?:[,;: ][^()\\[\\]]{0,60})?[)\\]][.]?$");

    /** "Mejla banken – Anna": in a line of its own only a clear sign tells who. */
    private static final Pattern PARTED =
            Pattern.compile("(?: [–—-]+>? ?|: ?| ?→ ?|\\()@?" + MANY.replace("?<who>", "?:") + "(?:[). ,;–—-]|$)");

    private static final Pattern NAMES_THEN_COMMAND = Pattern.compile("^" + MANY.replace("?<who>", "?:") + ": ");

    private static final String COMMAND_END = " ,.:";

    private static final Pattern STRANGER = Pattern.compile(
            "(?:\\d{1,2}[.)] )?(?<name>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,2}|\\p{Lu}{2,3}): (?<rest>\\p{L}.*)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern TELLING =
            Pattern.compile("^[\\uE000-\\uE008][\\uE100-\\uE1FF] \\p{Ll}{2,}s ", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern OFFICE =
            Pattern.compile("^\\uE001[\\uE100-\\uE1FF] ?[:–-] ?\\S+(?:(?:,| och| and)? \\S+){0,2}$");

    private TaskLists() {}

    /** "- Anna: boka lokal" is a task in any list. */
    private static final Pattern NAME_FIRST =
            Pattern.compile("^@?" + MANY.replace("?<who>", "?:") + " ?[:–—→-]+ (?:att |to )?\\p{Ll}.*");

    private static final Pattern NAMED_AT_ARROW =
            Pattern.compile("^@?" + MANY.replace("?<who>", "?:") + " ?[,:–—-] ?.*");

    static boolean isTask(Prepared prepared, boolean inTaskList, boolean inRound) {
        Sentence sentence = prepared.sentence();
        if (sentence.kind() == Sentence.Kind.TICKED) {
            return false;
        }
        boolean named = sentence.kind() == Sentence.Kind.BULLET
                && !isOffice(prepared)
                && NAME_FIRST.matcher(prepared.text()).matches()
                && !tellsHowThingsAre(prepared.text())
                && (!inRound || Norms.TO_DO.matcher(prepared.text()).find());
        return sentence.isTask() || named || isCommand(prepared) || isAddressed(prepared) || inTaskList;
    }

    /** "@anna boka lokal", but not "@anna makes maps". */
    private static boolean isAddressed(Prepared prepared) {
        return prepared.sentence().text().startsWith("@")
                && !prepared.text().isEmpty()
                && Party.isSign(prepared.text().charAt(0))
                && !TELLING.matcher(prepared.text()).lookingAt();
    }

    /** "- kassör: siv": an office and who holds it. */
    private static boolean isOffice(Prepared prepared) {
        return OFFICE.matcher(prepared.text()).matches();
    }

    /** "- Anna: nya skyltar är uppsatta" tells, unless something is said to be done. */
    private static boolean tellsHowThingsAre(String text) {
        String clause = Norms.CLAUSE_END.split(text.substring(text.indexOf(' ') + 1), 2)[0];
        String verb = clause.split(" ", 2)[0];
        if (Norms.SPOKEN.matcher(clause).lookingAt()) {
            return true;
        }
        if (!Verbs.COMMANDS.has(verb) && Norms.OPINES.matcher(clause).find()) {
            return true;
        }
        return verb.endsWith("ing") && !Verbs.COMMANDS.has(verb)
                || Verbs.STATES.has(verb)
                || Verbs.REPORTING.has(verb)
                || Norms.STANDS.matcher(clause).find()
                        && !Norms.TO_DO.matcher(clause).find();
    }

    /** "- Mejla banken – Anna" is a task in any list. */
    private static boolean isCommand(Prepared prepared) {
        String text = prepared.text();
        boolean commands = Verbs.COMMANDS.has(Edges.before(COMMAND_END, text));
        return prepared.sentence().kind() == Sentence.Kind.BULLET
                ? commands && LAST.matcher(text).matches()
                : commands && PARTED.matcher(text).find() && LAST.matcher(text).matches()
                        || text.indexOf(": ") > 1
                                && NAMES_THEN_COMMAND.matcher(text).lookingAt()
                                && Verbs.COMMANDS.has(
                                        Edges.before(COMMAND_END, text.substring(text.indexOf(": ") + 2)));
    }

    /** "→ Anna och Bo, skrivs i dag": what follows an arrow is to be done by those it names. */
    static boolean isNamedAtArrow(Prepared prepared) {
        return NAMED_AT_ARROW.matcher(prepared.text()).matches()
                || PARTED.matcher(prepared.text()).find()
                        && LAST.matcher(prepared.text()).matches();
    }

    /** A sentence that is nothing but a label and names. */
    static Optional<Task> onlyNames(Prepared prepared) {
        return prepared.find(Labels.NAMES_ONLY)
                .map(m -> new Task(
                        "names only", prepared.within(m.group("who")), FoundFollowUp.Strength.EXPLICIT, 0.9, ""));
    }

    /** "Anna: let's wait for the answer" */
    private static boolean isSpoken(Pattern form, String rest) {
        return form == FIRST
                && Norms.SPOKEN.matcher(Edges.without(" :–—-", "", rest)).lookingAt();
    }

    /** "Liang Hill: ring skolan" in a list of tasks: two capitalised words or initials that nobody has introduced. */
    private static Optional<Task> stranger(Prepared prepared) {
        Matcher m = STRANGER.matcher(prepared.text());
        return m.matches()
                ? Optional.of(new Task(
                        "list, stranger",
                        List.of(new Mention(Party.PERSON, m.group("name"), List.of())),
                        FoundFollowUp.Strength.EXPLICIT,
                        0.7,
                        m.group("rest")))
                : Optional.empty();
    }

    /** "Tryckeri?" */
    private static boolean isAWordAsked(String item) {
        return item.endsWith("?") && Edges.words(item) < 3;
    }

    static Optional<Task> in(Prepared prepared) {
        boolean prose = !isAddressed(prepared)
                && prepared.sentence().kind() == Sentence.Kind.RUNNING
                && PROSE.matcher(prepared.text()).lookingAt();
        for (Pattern form : prose ? List.<Pattern>of() : List.of(FIRST, BRACKETED, LAST)) {
            Matcher m = form.matcher(prepared.text());
            if (m.matches() && !isSpoken(form, m.group("rest"))) {
                List<Mention> owners = prepared.within(m.group("who"));
                return Optional.of(new Task(
                        "list", owners, FoundFollowUp.Strength.EXPLICIT, 0.9, prepared.plain(m.group("rest"))));
            }
        }
        Optional<Task> stranger = stranger(prepared);
        if (stranger.isPresent()) {
            return stranger;
        }
        boolean task = prepared.sentence().isTask()
                && !isAWordAsked(prepared.sentence().text());
        List<Mention> nobody = prepared.mentions().stream()
                .filter(m -> m.party() == Party.EVERYBODY)
                .toList();
        return task
                ? Optional.of(new Task(
                        "list",
                        nobody,
                        FoundFollowUp.Strength.EXPLICIT,
                        0.7,
                        prepared.sentence().text()))
                : Optional.empty();
    }
}
