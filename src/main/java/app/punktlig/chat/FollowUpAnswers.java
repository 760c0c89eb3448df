package app.punktlig.chat;

import app.punktlig.agenda.AgendaPoint;
import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.Presenter;
import app.punktlig.chat.AssignmentReader.Read;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.Command.Which;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.Assignment.Outcome;
import app.punktlig.followup.AssignmentId;
import app.punktlig.followup.Assignments;
import app.punktlig.followup.Doer;
import app.punktlig.followup.Origin;
import app.punktlig.followup.Task;
import app.punktlig.language.FollowUpWords;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import app.punktlig.language.Wording;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what is said about assignments. */
@Component
class FollowUpAnswers {
    /** "uppdrag 3" asks for it. */
    static final Pattern NUMBER = Pattern.compile("#?\\s?(\\d{1,6})");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Assignments assignments;
    private final AssignmentReader reader;
    private final DeadlineFinder deadlines;
    private final PeopleFinder people;
    private final DraftMeant drafts;
    private final MinutesDesk desk;
    private final Refreshing refreshing;

    FollowUpAnswers(
            Assignments assignments,
            AssignmentReader reader,
            DeadlineFinder deadlines,
            PeopleFinder people,
            DraftMeant drafts,
            MinutesDesk desk,
            Refreshing refreshing) {
        this.assignments = assignments;
        this.reader = reader;
        this.deadlines = deadlines;
        this.people = people;
        this.drafts = drafts;
        this.desk = desk;
        this.refreshing = refreshing;
    }

    Card answer(Talk talk, Command.OnAssignments command) {
        return switch (command) {
            case Command.Assign assign -> assign(talk, assign);
            case Command.ShowAssignment show ->
                found(talk, new Which(null, show.id())).then(a -> one(talk, a));
            case Command.ShowAssignments _ -> all(talk);
            case Command.ShowMyAssignments _ -> mine(talk);
            case Command.CloseAssignment close ->
                changed(talk, close.which(), "done", a -> a.done(talk.me(), close.comment(), talk.now()));
            case Command.PostponeAssignment postpone ->
                whileOpen(
                        talk,
                        postpone.which(),
                        () -> deadlines
                                .deadline(talk, postpone.to())
                                .then(until -> changed(
                                        talk,
                                        postpone.which(),
                                        "postponed",
                                        a -> a.postpone(talk.me(), until, talk.today(), talk.now()))));
            case Command.HandOverAssignment hand ->
                whileOpen(
                        talk,
                        hand.which(),
                        () -> doer(talk, hand.to())
                                .then(to -> changed(
                                        talk,
                                        hand.which(),
                                        "handed-over",
                                        a -> a.handOver(talk.me(), to, talk.now()))));
            case Command.CommentAssignment comment ->
                changed(talk, comment.which(), "commented", a -> a.comment(talk.me(), comment.comment(), talk.now()));
            case Command.ReopenAssignment reopen ->
                found(talk, reopen.which())
                        .then(a -> mayOpen(talk, a)
                                ? openedEarly(talk, a)
                                : outcome(talk, "reopened", a.reopen(talk.me(), "", talk.now())));
        };
    }

    private Card assign(Talk talk, Command.Assign assign) {
        var number = NUMBER.matcher(assign.said());
        if (number.matches()) {
            return found(talk, new Which(Integer.valueOf(number.group(1)), null))
                    .then(a -> one(talk, a));
        }
        return reader.read(talk, assign.said()).then(read -> given(talk, assign, read));
    }

    /** In a meeting, after it until its minutes are adopted, and about a point of one, it is noted; otherwise it opens at once. */
    private Card given(Talk talk, Command.Assign assign, Read read) {
        var point = read.point();
        if (point != null) {
            return desk.point(talk, point).then(p -> underPoint(talk, assign, read, p));
        }
        return drafts.taking(talk)
                .map(meeting -> noted(talk, assign, read, meeting, desk.pointBeingDiscussed(talk, meeting)))
                .orElseGet(() -> opened(talk, assign, read));
    }

    /** Adopted minutes are corrected by those who keep them; what others give is not to wait for that. */
    private Card underPoint(Talk talk, Command.Assign assign, Read read, AgendaPoint point) {
        var meeting = desk.meetingOf(talk, point);
        boolean adopted = desk.taking(meeting).version() > 0;
        return adopted && !talk.me().keepsTheAgenda()
                ? opened(talk, assign, read.under(point))
                : noted(talk, assign, read, meeting, point);
    }

    private static boolean mayOpen(Talk talk, Assignment assignment) {
        return assignment.state() == Assignment.State.NOTED && talk.me().keepsTheAgenda();
    }

    /** It need not wait for the minutes, in which it stands all the same. */
    private Card openedEarly(Talk talk, Assignment noted) {
        int number = assignments.nextNumber(talk.group().id());
        return saved(talk, "opened-early", desk.asItsPoint(talk, noted).open(number, talk.me(), talk.now()));
    }

    /** One that was filled in. */
    Card give(Talk talk, Task task, boolean confidential, String background, @Nullable String link) {
        return given(talk, new Command.Assign("", background, link), new Read(null, task, confidential));
    }

    private Card noted(Talk talk, Command.Assign assign, Read read, Meeting meeting, @Nullable AgendaPoint point) {
        boolean confidential = read.confidential() || (point != null && point.confidential());
        var origin = new Origin(meeting.id(), point == null ? null : point.id(), assign.background(), assign.link());
        var noted = Assignment.noted(
                AssignmentId.random(), talk.group().id(), read.task(), confidential, talk.me(), origin, talk.now());
        assignments.save(noted);
        desk.touched(meeting);
        var card = AssignmentCards.facts(talk, talk.card(Tone.DONE, "assignment.noted"), noted)
                .fact("point", point == null ? "" : talk.title(point))
                .fact("meeting", talk.when(meeting));
        var taking = desk.taking(meeting);
        if (taking.version() == 0) {
            card.text("assignment.noted.opens");
        }
        return noting(talk, MinutesAnswers.corrected(card, taking), noted, meeting);
    }

    private static Card noting(Talk talk, CardMaker card, Assignment noted, Meeting meeting) {
        boolean keeps = talk.me().keepsTheAgenda();
        if (keeps) {
            MinutesCards.lineButtons(
                    card, MinutesLine.Kind.ASSIGNMENT, noted.id().value());
        }
        return card.buttonIf(keeps && !meeting.isGoingOn(), "open-now", AssignmentCards.order(Order.REOPEN, noted))
                .done();
    }

    private Card opened(Talk talk, Command.Assign assign, Read read) {
        int number = assignments.nextNumber(talk.group().id());
        var origin = new Origin(null, null, assign.background(), assign.link());
        var opened = Assignment.opened(
                talk.group().id(), number, read.task(), read.confidential(), talk.me(), origin, talk.now());
        assignments.save(opened);
        var card = AssignmentCards.facts(
                talk, talk.card(Tone.DONE, "assignment.opened", AssignmentCards.number(opened)), opened);
        if (opened.owner().member() != null && !opened.owner().is(talk.me().id())) {
            card.subtle("assignment.opened.told", opened.owner().name());
        }
        return refreshed(talk, AssignmentCards.actions(talk, card, opened).done(), opened);
    }

    private Card one(Talk talk, Assignment assignment) {
        return refreshed(talk, AssignmentCards.one(talk, assignment), assignment);
    }

    private Card refreshed(Talk talk, Card card, Assignment assignment) {
        return refreshing.with(talk, card, AssignmentCards.order(Order.ASSIGN, assignment));
    }

    private Card all(Talk talk) {
        var visible = assignments.open(talk.group().id()).stream()
                .filter(a -> isShown(talk, a))
                .toList();
        var card = AssignmentCards.list(talk, "assignments.title", "assignments.none", visible);
        return refreshing.with(talk, card, Order.ASSIGNMENTS.word(Language.SV));
    }

    private Card mine(Talk talk) {
        var mine = assignments.open(talk.group().id()).stream()
                .filter(a -> a.concerns(talk.me().id()) && isShown(talk, a))
                .toList();
        var card = AssignmentCards.list(talk, "assignments.mine", "assignments.mine.none", mine);
        return refreshing.forMe(talk, card, Order.MY_ASSIGNMENTS.word(Language.SV));
    }

    private static boolean isShown(Talk talk, Assignment assignment) {
        return talk.inPrivate() ? assignment.isVisibleTo(talk.me()) : !assignment.confidential();
    }

    /** The assignment that is meant; a confidential one is unknown to those it is not for. */
    private Found<Assignment> found(Talk talk, Which which) {
        var group = talk.group().id();
        var found = which.id() != null
                ? assignments
                        .find(new AssignmentId(which.id()))
                        .filter(a -> a.group().equals(group))
                : assignments.find(group, which.number() == null ? 0 : which.number());
        return found.filter(a -> a.isVisibleTo(talk.me()))
                .<Found<Assignment>>map(Found.Is::new)
                .orElseGet(() -> new Found.Not<>(unknown(talk, which)));
    }

    private Card unknown(Talk talk, Which which) {
        var numbers = assignments.open(talk.group().id()).stream()
                .filter(a -> isShown(talk, a))
                .map(AssignmentCards::number)
                .limit(20)
                .toList();
        var number = which.number() == null ? "" : String.valueOf(which.number());
        var card = talk.refused("assignment.unknown", number);
        return (numbers.isEmpty()
                        ? card.text("assignments.none")
                        : card.text("assignment.numbers", String.join(", ", numbers)))
                .text("nothing-changed")
                .done();
    }

    private Card changed(Talk talk, Which which, String done, Function<Assignment, Outcome> change) {
        return found(talk, which).then(a -> outcome(talk, done, change.apply(a)));
    }

    /** Whom or when it is about need not be asked where nothing can be changed. */
    private Card whileOpen(Talk talk, Which which, Supplier<Card> change) {
        return found(talk, which)
                .then(a -> a.refusal(talk.me())
                        .map(refusal -> outcome(talk, "", refusal))
                        .orElseGet(change));
    }

    private Card outcome(Talk talk, String done, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Changed changed -> saved(talk, done, changed.assignment());
            case Outcome.NotYours not ->
                refused(talk, "assignment.not-yours", not.owner().name());
            case Outcome.AlreadyDone already -> already(talk, already.assignment());
            case Outcome.StillOpen open ->
                refused(talk, "assignment.still-open", AssignmentCards.number(open.assignment()));
            case Outcome.NotOpenedYet _ -> refused(talk, "assignment.not-opened");
            case Outcome.Dropped dropped ->
                refused(talk, "assignment.dropped", AssignmentCards.number(dropped.assignment()));
            case Outcome.DeadlinePast past ->
                refused(talk, "assignment.past", talk.moments().day(past.lastDay(), talk.today()));
            case Outcome.OwnerAlready same ->
                refused(talk, "assignment.owner-already", same.owner().name());
        };
    }

    private static Card refused(Talk talk, String key, Object... values) {
        return talk.refused(key, values).text("nothing-changed").done();
    }

    /** How to open it again, who saw to it, and when, and all that is true of it today. */
    private Card already(Talk talk, Assignment assignment) {
        var number = AssignmentCards.number(assignment);
        var card = talk.refused("assignment.already-done", number)
                .text("assignment.reopen-first", number)
                .text("nothing-changed");
        return refreshed(talk, AssignmentCards.told(talk, card, assignment), assignment);
    }

    private Card saved(Talk talk, String done, Assignment assignment) {
        assignments.save(assignment);
        var comment = assignment.history().getLast().comment();
        var number = AssignmentCards.number(assignment);
        var card = AssignmentCards.facts(talk, talk.card(Tone.DONE, "assignment." + done, number), assignment)
                .fact("comment", assignment.confidential() && !talk.inPrivate() ? "" : comment);
        return refreshed(talk, AssignmentCards.actions(talk, card, assignment).done(), assignment);
    }

    /** The new owner: a member, or somebody said to be outside the group. */
    private Found<Doer> doer(Talk talk, String written) {
        var words = SPACE.split(written, 2);
        if (words.length == 2 && FollowUpWords.OUTSIDE.contains(Wording.lower(words[0]))) {
            return new Found.Is<>(Doer.outside(Wording.line(words[1])));
        }
        if (FollowUpWords.ONESELF.contains(Wording.lower(written))) {
            return new Found.Is<>(Doer.of(talk.me()));
        }
        return people.presenter(talk, written).flatMap(p -> doer(talk, written, p));
    }

    private static Found<Doer> doer(Talk talk, String written, Presenter presenter) {
        return Optional.ofNullable(presenter.member())
                .<Found<Doer>>map(id -> new Found.Is<>(new Doer(presenter.name(), id)))
                .orElseGet(() -> new Found.Not<>(talk.card(Tone.QUESTION, "who.nobody", written)
                        .text("assign.outside")
                        .text("nothing-changed")
                        .choice(
                                talk.texts().say("button.outside", written),
                                talk.message().text().replace(written, "gäst " + written))
                        .done()));
    }
}
