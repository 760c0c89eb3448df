package app.punktlig.reading;

import app.punktlig.language.due.DueReader;
import app.punktlig.language.minutes.Columns;
import app.punktlig.language.minutes.Headings;
import app.punktlig.language.minutes.Labels;
import app.punktlig.language.minutes.MeetingWords;
import app.punktlig.language.minutes.Norms;
import app.punktlig.language.minutes.Openings;
import app.punktlig.language.minutes.Party;
import app.punktlig.language.minutes.Passages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One document being read: from lines to points, from points to sentences, from sentences to findings. */
final class Reading {

    private static final int NARROW = 60;
    private static final int LETTERHEAD = 6;
    private static final int FEW_WORDS = 4;
    private static final int LONG_SENTENCE = 160;
    private static final int FAR = 200;
    private static final int MARGIN = 12;

    /** "– done" after a task. */
    private static final Pattern OVER = Pattern.compile(
            "[–(-]+ ?(?:done|klart?|completed?|utfört|åtgärdat|deferred|closed)\\b.{0,25}", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Line> lines;
    private final int width;
    private final boolean lineByLine;
    private final Turnout turnout;
    private final Register register;
    private final List<Outline.Head> heads;
    private final int endOfText;
    private final Roster roster;
    private final Spotter spotter;
    private final Heading heading;
    private final Deadlines deadlines;
    private final Referents referents;
    private final FollowUps followUps;
    private final Decisions decisions;
    private final Findings findings = new Findings();
    private final List<FoundPoint> points = new ArrayList<>();
    private final List<FoundSection> sections = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final LetteredLines lettered;
    private final Speech.Guess speech;
    private @Nullable Quote previous;
    private Allotted allotted = Allotted.NONE;
    private boolean inRound;
    private boolean ofReturns;

    Reading(String text, @Nullable LocalDate given, DueReader dues) {
        this.text = text;
        List<Line> written = Lines.split(text);
        Chat chat = Chat.of(written);
        this.lines = Lines.of(written, chat);
        this.speech = Speech.of(text);
        this.width = Lines.width(lines);
        this.lineByLine = !chat.isEmpty() || Lines.areOneThoughtEach(lines);
        HeadingLines headings = new HeadingLines(lines);
        this.turnout = Turnout.of(headings, width);
        this.register = turnout.register();
        register.typed(chat);
        Foot foot = new Foot(lines);
        int greeting = foot.greeting();
        this.heads = Outline.of(headings, turnout.lines(), Math.max(turnout.end(), 1)).stream()
                .filter(head -> head.line() < greeting)
                .toList();
        this.endOfText = Math.min(foot.from(heads), greeting);
        this.roster = new Roster(register.people.values(), register.handles);
        boolean monthFirst = SlashedDates.areMonthFirst(text, speech.language());
        HeadingReader top1 = new HeadingReader(
                lines, heads.isEmpty() ? lines.size() : heads.getFirst().line(), monthFirst);
        LocalDate stated = top1.date().orElse(null);
        LocalDate day = given != null ? given : stated;
        String title = top1.title();
        this.deadlines = new Deadlines(dues, stated != null ? stated : day, title, monthFirst);
        String group = top1.group();
        this.spotter = new Spotter(
                roster, (group == null ? "" : group) + " " + (title == null ? "" : title), speech.language());
        spotter.learnAbbreviations(letterhead());
        spotter.learnYearly(lines);
        spotter.learnParties(lines.subList(
                0,
                Math.min(
                        lines.size(),
                        heads.isEmpty() ? NARROW : heads.getFirst().line())));
        spotter.learnStrangers(text);
        spotter.learnDeciders(lines.subList(
                0,
                Math.min(
                        NARROW,
                        heads.isEmpty() ? lines.size() : heads.getFirst().line())));
        offices();
        this.lettered = LetteredLines.of(lines.subList(
                0,
                heads.isEmpty()
                        ? Math.min(lines.size(), NARROW)
                        : heads.getFirst().line()));
        this.referents = new Referents(writer(foot));
        this.decisions = new Decisions(speech.language());
        this.followUps = new FollowUps(deadlines, referents, speech.language());
        readPoints();
        this.heading = new Heading(
                title,
                group,
                stated,
                foot.nextMeeting(deadlines),
                top1.labelled(MeetingWords.TIME),
                top1.labelled(MeetingWords.PLACE),
                register.chair,
                register.secretary);
        doubt();
    }

    /** The first lines, which tell whose minutes these are. */
    private String letterhead() {
        int to = Math.min(heads.isEmpty() ? lines.size() : heads.getFirst().line(), LETTERHEAD);
        StringBuilder head = new StringBuilder();
        for (Line line : range(0, to, 0)) {
            head.append(line.text().length() < NARROW * 2 ? line.text() : "").append(' ');
        }
        return head.toString();
    }

    private void offices() {
        register.present.values().forEach(a -> office(a.name(), a.role()));
        if (register.chair != null) {
            office(register.chair, "ordförande");
        }
        if (register.secretary != null) {
            office(register.secretary, "sekreterare");
        }
    }

    private void office(String name, @Nullable String role) {
        List<Person> people = roster.named(name);
        if (role != null && people.size() == 1) {
            spotter.office(role, people.getFirst());
        }
    }

    private @Nullable Person writer(Foot foot) {
        String signature = register.sender == null && register.secretary == null ? foot.signature() : null;
        if (signature != null) {
            List<Person> known = roster.named(signature);
            return known.size() == 1 ? known.getFirst() : Person.of(signature, "");
        }
        if (register.sender != null) {
            return Person.of(register.sender, "");
        }
        List<Person> people = register.secretary == null ? List.of() : roster.named(register.secretary);
        return people.size() == 1 ? people.getFirst() : null;
    }

    private void readPoints() {
        String section = null;
        Titles titles = new Titles(roster);
        readBody(null, null, preamble());
        for (int i = 0; i < heads.size(); i++) {
            Outline.Head head = heads.get(i);
            int to = i + 1 < heads.size() ? heads.get(i + 1).line() : endOfText;
            List<Line> below = range(head.line() + 1, to, 0);
            if (head.section()) {
                FoundSection found = Outline.section(head);
                section = found == null ? section : found.title();
                if (found != null) {
                    sections.add(found);
                }
                readBody(null, section, below);
            } else {
                Titles.Titled titled = titles.titled(
                        head.heading(),
                        below,
                        section,
                        width,
                        lines.get(head.line()).reach());
                points.add(titled.point());
                readTitle(titled.point(), section, head);
                readBody(titled.point(), section, rest(titled, head, below));
            }
        }
    }

    /** "§ 2 Dagordningen godkändes.": a heading that is a decision in itself. */
    private void readTitle(FoundPoint point, @Nullable String section, Outline.Head head) {
        if (!Passages.TITLE_DECIDES.isIn(point.title())) {
            return;
        }
        Line line = lines.get(head.line());
        int at = line.text().lastIndexOf(point.title());
        if (at >= 0 && decisions.inTitle(spotter.prepare(sentenceOf(point.title())))) {
            int end = line.start() + at + point.title().length();
            boolean stopped = end < line.end() && text.charAt(end) == '.';
            findings.add(
                    new FoundDecision(
                            point.label(),
                            Quote.of(text, line.start() + at, stopped ? end + 1 : end),
                            FoundDecision.Kind.EXPLICIT),
                    section);
        }
    }

    private static Sentence sentenceOf(String title) {
        return new Sentence(0, title.length(), title, Sentence.Kind.RUNNING, 0);
    }

    /** Whole sentences above the first point; all else there is the heading. */
    private List<Line> preamble() {
        List<Line> above =
                range(0, heads.isEmpty() ? lines.size() : heads.getFirst().line(), 0);
        return heads.isEmpty()
                ? above
                : above.stream()
                        .filter(l -> l.isBlank()
                                || l.text().endsWith(".")
                                        && l.text().indexOf(' ') > 0
                                        && l.text().length() > 30)
                        .toList();
    }

    /** What the heading's own line says after the title, and the lines below the presenters. */
    private List<Line> rest(Titles.Titled titled, Outline.Head head, List<Line> below) {
        List<Line> rest = new ArrayList<>();
        if (!titled.restOfLine().isEmpty()) {
            Line line = lines.get(head.line());
            int at = line.text().lastIndexOf(titled.restOfLine());
            if (at >= 0) {
                rest.add(new Line(
                        line.start() + at,
                        line.end(),
                        line.indent(),
                        line.text().substring(at)));
            }
        }
        rest.addAll(below.subList(Math.min(below.size(), titled.linesUsed()), below.size()));
        return rest;
    }

    /** The lines of a stretch that the attendance has not taken. */
    private List<Line> range(int from, int to, int unused) {
        List<Line> range = new ArrayList<>();
        for (int i = from; i < Math.min(to, endOfText); i++) {
            if (!turnout.holds(i)) {
                range.add(lines.get(i));
            }
        }
        return range;
    }

    private void readBody(@Nullable FoundPoint point, @Nullable String section, List<Line> below) {
        ActionTable table = ActionTable.in(below);
        table.rows().forEach(row -> readRow(point, row));
        List<LetteredLines.Lettered> letters = lettered.in(below);
        letters.forEach(line -> readLettered(point, section, line));
        Set<Integer> read = letters.stream().map(l -> l.line().end()).collect(Collectors.toSet());
        List<Line> running = below.stream()
                .map(l -> table.holds(l) || !l.isBlank() && read.contains(l.end())
                        ? new Line(l.start(), l.start(), 0, "")
                        : l)
                .toList();
        previous = null;
        referents.forgetAll();
        boolean tasks = point != null && Openings.TASK_LIST.is(point.title());
        inRound = point != null && Headings.ROUND.matcher(point.title()).lookingAt();
        ofReturns = point != null && Openings.RETURNING_LIST.is(point.title());
        int block = -1;
        List<Sentence> sentences =
                MarginCuts.of(text, LabelCuts.of(text, Blocks.sentences(text, running, lineByLine ? 0 : width)));
        decisions.newPoint(point != null && isListOfDecisions(point.title(), sentences), sentences);
        List<Prepared> prepared = sentences.stream().map(spotter::prepare).toList();
        allotted = Allotted.in(prepared, inRound);
        for (Prepared sentence : prepared) {
            if (sentence.sentence().block() != block && sentence.sentence().kind() != Sentence.Kind.RUNNING) {
                referents.forget();
            }
            block = sentence.sentence().block();
            readSentence(point, section, sentence, tasks);
        }
    }

    /** What the letter before a line says of it, it is, whatever its words are. */
    private void readLettered(@Nullable FoundPoint point, @Nullable String section, LetteredLines.Lettered lettered) {
        Line line = lettered.line();
        String label = point == null ? null : point.label();
        Quote quote = Quote.of(text, line.start(), line.end());
        Sentence sentence =
                new Sentence(line.start(), line.end(), Marks.plain(line.text()), Sentence.Kind.UNTICKED, -1);
        When when = deadlines.in(sentence.text());
        switch (lettered.meaning()) {
            case DECISION -> findings.add(new FoundDecision(label, quote, FoundDecision.Kind.EXPLICIT), section);
            case RETURNING ->
                findings.add(
                        new FoundTopic(label, point == null ? "" : point.title(), quote, when.words(), when.due()));
            case TASK ->
                TaskLists.in(spotter.prepare(sentence)).ifPresent(t -> findings.add(followUp(label, t, quote, when)));
            case INFORMATION, TALK -> {}
        }
    }

    /** "Beslut" over items of one sentence each. */
    private static boolean isListOfDecisions(String title, List<Sentence> sentences) {
        return Headings.DECISION_SECTIONS.has(title)
                && sentences.stream().allMatch(s -> s.kind() == Sentence.Kind.BULLET)
                && sentences.stream().mapToInt(Sentence::block).distinct().count() == sentences.size();
    }

    private void readSentence(
            @Nullable FoundPoint point, @Nullable String section, Prepared prepared, boolean inTaskList) {
        Sentence sentence = prepared.sentence();
        Quote quote = Quote.of(text, sentence.start(), sentence.end());
        String label = point == null ? null : point.label();
        When when = deadlines.in(sentence.text());
        if (isBeside(label, section, sentence, when)) {
            return;
        }
        if (sentence.kind() == Sentence.Kind.RUNNING) {
            ofReturns = Openings.RETURNING_LIST.is(Edges.withoutAfter(":", sentence.text()));
        }
        Optional<FoundDecision.Kind> decision =
                sentence.kind() == Sentence.Kind.ROW ? decisions.inRow(prepared) : decisions.in(prepared);
        decision.ifPresent(kind -> findings.add(new FoundDecision(label, quote, kind), section));
        Optional<String> topic = Topics.in(prepared).or(() -> ofAList(sentence));
        topic.ifPresent(t -> findings.add(new FoundTopic(
                label, t.isEmpty() && point != null ? point.title() : t, quote, when.words(), when.due())));
        if (completes(prepared, when) || allots(label, prepared, when)) {
            return;
        }
        List<FoundFollowUp> parts = inTaskList ? List.of() : inClauses(label, prepared, quote);
        if (parts.isEmpty()) {
            task(prepared, inTaskList, when)
                    .filter(t -> !isWeak(t, topic.isPresent() || decision.isPresent()))
                    .ifPresent(t -> findings.add(followUp(label, t, quoteOf(t, prepared, quote), quote, when)));
        } else {
            parts.forEach(findings::add);
        }
        previous = findings.lastEndingAt(quote.end()).map(FoundFollowUp::quote).orElse(quote);
        referents.after(prepared);
    }

    /** An item below "Parkerade frågor". */
    private Optional<String> ofAList(Sentence sentence) {
        return ofReturns && sentence.kind() == Sentence.Kind.BULLET ? Optional.of(sentence.text()) : Optional.empty();
    }

    /** "Beslut" or "Åter: 15 maj" to the right below a sentence tells what that is. */
    private boolean isBeside(@Nullable String label, @Nullable String section, Sentence sentence, When when) {
        Quote above = previous;
        if (above == null || sentence.text().length() > NARROW || sentence.start() - above.end() > FAR) {
            return false;
        }
        Quote both = Quote.of(text, above.start(), sentence.end());
        if (Openings.DECIDED_BESIDE.is(sentence.text()) && isFarIn(sentence)) {
            findings.add(new FoundDecision(label, both, FoundDecision.Kind.EXPLICIT), section);
            return true;
        }
        if (Openings.RETURNS_BESIDE.is(sentence.text()) && when.isSaid()) {
            findings.add(new FoundTopic(label, above.text(), both, when.words(), when.due()));
            return true;
        }
        return false;
    }

    /** Nothing but many blanks stands before it on its line. */
    private boolean isFarIn(Sentence sentence) {
        int from = text.lastIndexOf('\n', sentence.start()) + 1;
        return sentence.start() - from >= MARGIN
                        && text.substring(from, sentence.start()).isBlank()
                || text.substring(from, sentence.start()).equals("\t".repeat(sentence.start() - from))
                        && sentence.start() - from > 1;
    }

    /** "Ansvarig: Anna." or "Klart: 4 maj." below a task says the rest about it. */
    private boolean completes(Prepared prepared, When when) {
        FoundFollowUp last =
                previous == null ? null : findings.lastAt(previous.start()).orElse(null);
        if (last == null) {
            return false;
        }
        Optional<Task> names = TaskLists.onlyNames(prepared);
        if (OVER.matcher(prepared.sentence().text()).matches()) {
            findings.withdrawLast();
            return true;
        }
        if (names.isPresent()) {
            FoundFollowUp with = followUp(
                    last.point(), names.get(), last.quote(), new When(() -> new When.Said(last.dueText(), last.due())));
            findings.replaceLast(new FoundFollowUp(
                    last.point(),
                    with.owners(),
                    with.ownersResolved(),
                    last.what(),
                    last.quote(),
                    when.isSaid() ? when.words() : last.dueText(),
                    when.isSaid() ? when.due() : last.due(),
                    FoundFollowUp.Strength.EXPLICIT,
                    0.9));
            return true;
        }
        boolean onlyWhen = last.dueText() == null
                && Openings.DUE_ONLY.is(prepared.sentence().text())
                && when.isSaid();
        if (onlyWhen) {
            findings.replaceLast(new FoundFollowUp(
                    last.point(),
                    last.owners(),
                    last.ownersResolved(),
                    last.what(),
                    last.quote(),
                    when.words(),
                    when.due(),
                    last.strength(),
                    last.confidence()));
        }
        return onlyWhen;
    }

    /** "Nya skyltar sätts upp.      Anna   4 maj": the margin gives the sentence beside it to somebody. */
    private boolean allots(@Nullable String label, Prepared prepared, When when) {
        Quote beside = previous;
        if (beside == null || !MarginCuts.isInMargin(text, prepared.sentence())) {
            return false;
        }
        Optional<Task> note = Allotted.inMargin(prepared);
        if (note.isEmpty()) {
            return false;
        }
        Optional<FoundFollowUp> known = findings.lastAt(beside.start());
        Quote quote = Quote.of(text, beside.start(), prepared.sentence().end());
        FoundFollowUp given = followUp(label, note.get(), quote, when.isSaid() ? when : deadlines.in(beside.text()));
        known.ifPresentOrElse(
                task -> findings.replaceLast(task.owners().isEmpty() ? given : given.doing(task.what())),
                () -> findings.add(given));
        return true;
    }

    private Optional<Task> task(Prepared prepared, boolean inTaskList, When when) {
        Optional<Task> given = allotted.task(prepared);
        Optional<Task> task = given.isPresent()
                ? given
                : unallotted(prepared, inTaskList, when).map(found -> isHandedOut(prepared) ? found.outright() : found);
        return task.filter(found -> !prepared.fitsAny(Norms.OVER));
    }

    /** An arrow or a label before a sentence hands out what it tells. */
    private boolean isHandedOut(Prepared prepared) {
        return isAfterArrow(prepared.sentence())
                || Labels.TASK.matcher(prepared.sentence().text()).lookingAt();
    }

    private Optional<Task> unallotted(Prepared prepared, boolean inTaskList, When when) {
        boolean item = TaskLists.isTask(prepared, inTaskList, inRound)
                || isAfterArrow(prepared.sentence()) && TaskLists.isNamedAtArrow(prepared);
        return item ? TaskLists.in(prepared).or(() -> followUps.in(prepared, when)) : followUps.in(prepared, when);
    }

    /** "→", "=>" or ">>" before the sentence on its line. */
    private boolean isAfterArrow(Sentence sentence) {
        int at = sentence.start();
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at > 0
                && (text.charAt(at - 1) == '→'
                        || at > 1 && text.charAt(at - 1) == '>' && "-=>".indexOf(text.charAt(at - 2)) >= 0);
    }

    /** A task without an owner adds nothing to a decision or a returning topic in the same sentence. */
    private static boolean isWeak(Task task, boolean foundElse) {
        return foundElse && task.owners().isEmpty() && task.strength() == FoundFollowUp.Strength.IMPLICIT;
    }

    /** "Anna bokar lokalen och Bo köper kaffe" is two tasks. */
    private List<FoundFollowUp> inClauses(@Nullable String label, Prepared prepared, Quote quote) {
        List<FoundFollowUp> found = new ArrayList<>();
        int at = 0;
        for (String clause : Clauses.of(prepared.text())) {
            Prepared part = prepared.with(clause, prepared.mentions());
            When when = deadlines.in(part.plain(clause));
            int from = prepared.text().indexOf(clause, at);
            at = from + clause.length();
            Optional<Task> task = followUps.in(part, when);
            if (task.isEmpty() || task.get().owners().isEmpty()) {
                return List.of();
            }
            found.add(followUp(label, task.get(), part(prepared, quote, from, at), when));
        }
        return found.size() > 1 ? found : List.of();
    }

    private Quote quoteOf(Task task, Prepared prepared, Quote sentence) {
        boolean onlyNames = (what(task.what()).isBlank() || Openings.DUE_ONLY.is(what(task.what())))
                && TaskLists.onlyNames(prepared).isPresent()
                && previous != null
                && sentence.start() - previous.end() < 200;
        if (onlyNames && previous != null) {
            return Quote.of(text, previous.start(), sentence.end());
        }
        boolean most = task.from() * 2 < prepared.text().length();
        return most || isShort(prepared.text(), task.from())
                ? sentence
                : part(prepared, sentence, task.from(), prepared.text().length());
    }

    /** "…, Anna fixar den" says too little without what stands before it. */
    private static boolean isShort(String text, int from) {
        int blanks = (int) text.substring(from).chars().filter(c -> c == ' ').count();
        return blanks < FEW_WORDS && text.length() < LONG_SENTENCE;
    }

    /** The part of a sentence between two places of its prepared text, as the document writes it. */
    private Quote part(Prepared prepared, Quote sentence, int from, int to) {
        int start = place(sentence, prepared.plain(prepared.text().substring(0, from)));
        int end = to >= prepared.text().length()
                ? sentence.end()
                : place(sentence, prepared.plain(prepared.text().substring(0, to)));
        while (end > start && !Word.isLetter(text.charAt(end - 1)) && end < sentence.end()) {
            end--;
        }
        return start < end ? Quote.of(text, start, end) : sentence;
    }

    /** Where in the document the letter after so many letters of the sentence stands. */
    private int place(Quote sentence, String before) {
        return Places.after(text, sentence.start(), sentence.end(), Places.letters(before, before.length()));
    }

    /** A name below a sentence hands out what is said there, with its time. */
    private FoundFollowUp followUp(@Nullable String label, Task task, Quote whole, Quote sentence, When when) {
        boolean goesBack = whole.start() < sentence.start() && !when.isSaid();
        return followUp(label, task, whole, goesBack ? deadlines.in(whole.text()) : when);
    }

    private FoundFollowUp followUp(@Nullable String label, Task task, Quote quote, When when) {
        List<String> owners = task.owners().stream()
                .filter(o -> o.party() != Party.EVERYBODY && o.party() != Party.US)
                .map(Mention::written)
                .toList();
        List<String> resolved = task.owners().stream()
                .filter(Mention::isOnePerson)
                .map(o -> o.people().getFirst().name())
                .toList();
        return new FoundFollowUp(
                label,
                owners,
                resolved.size() == owners.size() ? resolved : List.of(),
                what(task.what()),
                quote,
                when.words() == null ? Deadlines.event(quote.text()).orElse(null) : when.words(),
                when.due(),
                task.strength(),
                Math.clamp(task.confidence(), 0, 1));
    }

    private static String what(String words) {
        String bare = Edges.without(",:;–-", ".;,", words.strip());
        return bare.startsWith("att ") ? bare.substring(4) : bare.startsWith("to ") ? bare.substring(3) : bare;
    }

    private void readRow(@Nullable FoundPoint point, ActionTable.Row row) {
        if (row.isDone() || Columns.DONE.matcher(row.when()).matches()) {
            return;
        }
        Quote quote = Quote.of(text, row.start(), row.end());
        String time = row.when().isBlank() ? row.status() : row.when();
        When when = time.isBlank() ? When.NEVER : deadlines.in(time);
        List<Mention> owners = new TableOwners(roster, spotter).in(row.who());
        findings.add(followUp(
                point == null ? null : point.label(),
                new Task("row", owners, FoundFollowUp.Strength.EXPLICIT, owners.isEmpty() ? 0.7 : 0.95, row.what()),
                quote,
                when));
    }

    private void doubt() {
        if (!speech.sure()) {
            doubts.add(Doubt.LANGUAGE);
        }
        if (points.isEmpty()) {
            doubts.add(Doubt.NO_POINTS);
        }
        if (register.present.isEmpty()) {
            doubts.add(Doubt.NO_ATTENDANCE);
        }
    }

    MinutesReading result() {
        return new MinutesReading(
                speech.language(),
                heading,
                List.copyOf(register.present.values()),
                List.copyOf(register.absent.values()),
                sections,
                points,
                findings.decisions(),
                findings.followUps(),
                findings.topics(),
                findings.alarms(emptyDecisionSection()),
                doubts);
    }

    /** The section for decisions, if it stands there without any. */
    private @Nullable String emptyDecisionSection() {
        return sections.stream()
                .filter(s -> s.kind() == FoundSection.Kind.DECISION)
                .map(FoundSection::title)
                .filter(title -> findings.noneUnder(title))
                .findFirst()
                .orElse(null);
    }
}
