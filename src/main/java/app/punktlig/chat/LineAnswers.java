package app.punktlig.chat;

import app.punktlig.agenda.Meeting;
import app.punktlig.chat.Card.Field;
import app.punktlig.chat.Card.FieldKind;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.Command.When;
import app.punktlig.chat.Command.Which;
import app.punktlig.chat.MinutesLine.Kind;
import app.punktlig.chat.NoteFindings.Proposal;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.AssignmentId;
import app.punktlig.followup.Assignments;
import app.punktlig.followup.Origin;
import app.punktlig.followup.Task;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import app.punktlig.minutes.MinuteTaking;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Changes, removes and takes in single lines of a draft. */
@Component
class LineAnswers {
    private static final int LONGEST = 4_000;

    private final MinutesDesk desk;
    private final Draft.Maker drafts;
    private final Assignments assignments;
    private final AssignmentReader reader;
    private final DeadlineFinder deadlines;
    private final SummaryAnswers summary;
    private final MeetingFinder meetings;

    LineAnswers(
            MinutesDesk desk,
            Draft.Maker drafts,
            Assignments assignments,
            AssignmentReader reader,
            DeadlineFinder deadlines,
            SummaryAnswers summary,
            MeetingFinder meetings) {
        this.desk = desk;
        this.drafts = drafts;
        this.assignments = assignments;
        this.reader = reader;
        this.deadlines = deadlines;
        this.summary = summary;
        this.meetings = meetings;
    }

    /** A line with its meeting and the words it says now. */
    private record Line(Meeting meeting, MinutesLine it, String text) {}

    Card change(Talk talk, Command.ChangeLine change) {
        return line(talk, change.kind(), change.which()).then(line -> {
            var typed = change.text().isBlank() ? talk.message().fields().getOrDefault("text", "") : change.text();
            return typed.isBlank()
                    ? unseen(talk, mine -> form(mine, line))
                    : change(talk, line.meeting(), line.it(), typed.strip());
        });
    }

    /** What is written is nobody else's to read before it has been adopted. */
    private Card unseen(Talk talk, Function<Talk, Card> answer) {
        return talk.isForMeAlone() ? answer.apply(talk) : summary.privately(talk, answer);
    }

    private static Card form(Talk talk, Line line) {
        var kind = line.it().kind();
        var field = new Field(
                "text",
                talk.texts().say("line." + kind),
                FieldKind.PARAGRAPH,
                line.text(),
                List.of(),
                null,
                true,
                LONGEST,
                null);
        return talk.card(Tone.QUESTION, "line.change." + kind)
                .fact("meeting", talk.when(line.meeting()))
                .block(field)
                .primary("save", "ändra " + kind.word() + " #" + line.it().id())
                .done();
    }

    private Card change(Talk talk, Meeting meeting, MinutesLine line, String text) {
        return switch (line.kind()) {
            case NOTE -> saved(talk, meeting, desk.write(meeting, t -> t.rewriteNote(line.id(), text)));
            case DECISION -> saved(talk, meeting, desk.write(meeting, t -> t.rewriteDecision(line.id(), text)));
            case PROMISE -> saved(talk, meeting, desk.write(meeting, t -> t.rewritePromise(line.id(), text)));
            case ASSIGNMENT, PROPOSAL -> reader.task(talk, text).then(task -> rewrite(talk, meeting, line, task));
        };
    }

    private Card rewrite(Talk talk, Meeting meeting, MinutesLine line, Task task) {
        var before = assignments.find(new AssignmentId(line.id())).orElseThrow();
        assignments.save(before.rewrite(task, talk.me(), talk.now()));
        desk.touched(meeting);
        return saved(talk, meeting, desk.taking(meeting));
    }

    private Card saved(Talk talk, Meeting meeting, MinuteTaking taking) {
        return done(talk, meeting, "line.changed", taking);
    }

    private Card done(Talk talk, Meeting meeting, String key, MinuteTaking taking) {
        desk.opened(talk, meeting);
        var card = talk.card(Tone.DONE, key).fact("meeting", talk.when(meeting));
        return MinutesAnswers.corrected(card, taking)
                .button("summary", SummaryAnswers.showing(meeting))
                .done();
    }

    private Card settled(Talk talk, Meeting meeting, String key, MinuteTaking taking) {
        return summary.settled(talk, meeting, done(talk, meeting, key, taking));
    }

    Card remove(Talk talk, Command.RemoveLine remove) {
        var id = remove.which().id();
        if (remove.kind() == Kind.PROPOSAL) {
            return id == null ? unknown(talk) : dismiss(talk, id);
        }
        return line(talk, remove.kind(), remove.which()).then(line -> remove(talk, line.meeting(), line.it()));
    }

    private Card dismiss(Talk talk, UUID id) {
        return proposing(talk, id)
                .then(draft -> settled(
                        talk, draft.meeting(), "line.left-out", desk.write(draft.meeting(), t -> t.dismiss(id))));
    }

    /** The draft in which something is proposed: the one in hand, or another that waits. */
    private Found<Draft> proposing(Talk talk, UUID id) {
        return desk.unadopted(talk)
                .flatMap(meetings -> meetings.stream()
                        .map(meeting -> drafts.of(talk, meeting))
                        .filter(draft -> draft.proposes(id))
                        .findFirst()
                        .<Found<Draft>>map(Found.Is::new)
                        .orElseGet(() -> new Found.Not<>(unknown(talk))));
    }

    private Card remove(Talk talk, Meeting meeting, MinutesLine line) {
        var taking =
                switch (line.kind()) {
                    case NOTE -> desk.write(meeting, t -> t.removeNote(line.id()));
                    case DECISION -> desk.write(meeting, t -> t.removeDecision(line.id()));
                    case PROMISE -> desk.write(meeting, t -> t.refusePromise(line.id()));
                    case ASSIGNMENT, PROPOSAL -> drop(talk, meeting, line.id());
                };
        return line.kind() == Kind.PROMISE
                ? settled(talk, meeting, "line.removed", taking)
                : done(talk, meeting, "line.removed", taking);
    }

    private MinuteTaking drop(Talk talk, Meeting meeting, UUID id) {
        assignments.save(assignments.find(new AssignmentId(id)).orElseThrow().drop(talk.me(), talk.now()));
        desk.touched(meeting);
        return desk.taking(meeting);
    }

    /** Says yes to a promise, or makes an assignment of a proposal. */
    Card accept(Talk talk, UUID id) {
        var promised = desk.ofLine(talk, id).filter(meeting -> isPromise(meeting, id));
        return promised.isEmpty()
                ? proposing(talk, id).then(draft -> accept(talk, draft, id))
                : desk.keeping(talk, () -> new Found.Is<>(promised.get()))
                        .then(meeting -> settled(
                                talk, meeting, "promise.accepted", desk.write(meeting, t -> t.acceptPromise(id))));
    }

    /** Says at which coming meeting a promise is kept. */
    Card book(Talk talk, Which which, When at) {
        return line(talk, Kind.PROMISE, which)
                .then(line -> meetings.meeting(talk, at, desk.coming(talk, line.meeting()))
                        .then(coming -> book(talk, line, coming)));
    }

    private Card book(Talk talk, Line line, Meeting coming) {
        var day = talk.day(coming);
        var promise = line.it().id();
        if (desk.taking(line.meeting()).promises().stream()
                .anyMatch(p -> p.id().equals(promise) && p.booked() != null)) {
            return talk.refused("promise.booked").text("nothing-changed").done();
        }
        return settled(
                talk,
                line.meeting(),
                "promise.accepted",
                desk.write(line.meeting(), t -> t.keepPromiseOn(promise, day)));
    }

    private boolean isPromise(Meeting meeting, UUID id) {
        return desk.taking(meeting).promises().stream().anyMatch(p -> p.id().equals(id));
    }

    private Card accept(Talk talk, Draft draft, UUID id) {
        var sentence = draft.undecided().stream().filter(d -> d.id().equals(id)).findFirst();
        if (sentence.isPresent()) {
            var decided = desk.write(
                    draft.meeting(),
                    t -> t.decide(sentence.get().point(), sentence.get().sentence()));
            return settled(talk, draft.meeting(), "decision.accepted", decided);
        }
        return draft.openProposals().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .map(p -> accept(talk, draft, p))
                .orElseGet(() -> unknown(talk));
    }

    /** Where the name fits several, the answer gives the assignment as if typed, with the person's id in it. */
    private Card accept(Talk talk, Draft draft, Proposal proposal) {
        return reader.owner(talk.saying(typed(proposal)), proposal.owner()).then(owner -> {
            var found = proposal.found();
            var due =
                    found.dueText() == null ? null : deadlines.found(talk, found.dueText(), found.due(), draft.next());
            var point = proposal.note().point();
            var confidential =
                    desk.anyPoint(talk, point).filter(p -> p.confidential()).isPresent();
            var origin = new Origin(draft.meeting().id(), point, found.quote().text(), null);
            assignments.save(Assignment.noted(
                    new AssignmentId(proposal.id()),
                    talk.group().id(),
                    new Task(proposal.what(), owner, List.of(), due),
                    confidential,
                    talk.me(),
                    origin,
                    talk.now()));
            desk.touched(draft.meeting());
            return settled(talk, draft.meeting(), "proposal.accepted", desk.taking(draft.meeting()));
        });
    }

    private static String typed(Proposal proposal) {
        var found = proposal.found();
        var due = found.dueText() == null ? "" : " " + found.dueText();
        var point = "#" + proposal.note().point().value();
        return Order.ASSIGN.word(Language.SV) + " " + point + ": " + proposal.owner() + ": " + proposal.what() + due;
    }

    private static Card unknown(Talk talk) {
        return talk.refused("line.unknown").text("nothing-changed").done();
    }

    /** The line with an id; by a point's number the only line of its kind there, and where there are several it asks which. */
    private Found<Line> line(Talk talk, Kind kind, Which which) {
        var id = which.id();
        if (id != null) {
            return desk.keeping(
                    talk,
                    () -> desk.ofLine(talk, id).stream()
                            .flatMap(meeting -> lines(meeting, kind))
                            .filter(line -> line.it().id().equals(id))
                            .findFirst()
                            .<Found<Line>>map(Found.Is::new)
                            .orElseGet(() -> new Found.Not<>(unknown(talk))));
        }
        return desk.pointForKeeper(talk, which)
                .flatMap(point -> only(
                        talk,
                        kind,
                        linesUnder(desk.meetingOf(talk, point), kind, point.id().value())));
    }

    private Found<Line> only(Talk talk, Kind kind, List<Line> lines) {
        if (lines.size() == 1) {
            return new Found.Is<>(lines.getFirst());
        }
        if (lines.isEmpty()) {
            return new Found.Not<>(
                    talk.refused("line.none." + kind).text("nothing-changed").done());
        }
        return new Found.Not<>(unseen(talk, mine -> which(mine, lines)));
    }

    private static Card which(Talk talk, List<Line> lines) {
        var said = talk.message().text();
        var card = talk.card(Tone.QUESTION, "line.which").text("nothing-changed");
        lines.forEach(line -> card.choice(
                start(line.text()),
                said.replaceFirst("\\b\\d{1,6}\\b", "#" + line.it().id())));
        return card.done();
    }

    private static String start(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + " …";
    }

    private Stream<Line> lines(Meeting meeting, Kind kind) {
        var taking = desk.taking(meeting);
        return switch (kind) {
            case NOTE -> taking.notes().stream().map(n -> new Line(meeting, new MinutesLine(kind, n.id()), n.text()));
            case DECISION ->
                taking.standing().stream().map(d -> new Line(meeting, new MinutesLine(kind, d.id()), d.text()));
            case PROMISE ->
                taking.promises().stream().map(p -> new Line(meeting, new MinutesLine(kind, p.id()), p.topic()));
            case ASSIGNMENT, PROPOSAL ->
                desk.tasks(meeting).stream()
                        .map(a -> new Line(meeting, new MinutesLine(Kind.ASSIGNMENT, a.id().value()), sentence(a)));
        };
    }

    /** An assignment as one would type it. */
    static String sentence(Assignment assignment) {
        var deadline = assignment.deadline();
        var people = Stream.concat(Stream.of(assignment.owner()), assignment.helpers().stream())
                .map(doer -> doer.name())
                .toList();
        var names = String.join(", ", people);
        var guest = assignment.owner().member() == null ? "gäst " : "";
        var due = deadline == null ? "" : " " + deadline.words();
        return guest + names + ": " + assignment.what() + due;
    }

    private List<Line> linesUnder(Meeting meeting, Kind kind, UUID point) {
        var taking = desk.taking(meeting);
        var under = Stream.of(
                        taking.notes().stream()
                                .filter(n -> n.point().value().equals(point))
                                .map(n -> n.id()),
                        taking.standing().stream()
                                .filter(d -> d.point().value().equals(point))
                                .map(d -> d.id()),
                        taking.promises().stream()
                                .filter(p -> p.point().value().equals(point))
                                .map(p -> p.id()),
                        desk.tasks(meeting).stream()
                                .filter(a -> a.origin().point() != null
                                        && a.origin().point().value().equals(point))
                                .map(a -> a.id().value()))
                .flatMap(ids -> ids)
                .toList();
        return lines(meeting, kind)
                .filter(line -> under.contains(line.it().id()))
                .toList();
    }
}
