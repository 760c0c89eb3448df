package app.punktlig.chat;

import app.punktlig.agenda.Agenda;
import app.punktlig.agenda.AgendaBook;
import app.punktlig.agenda.AgendaPoint;
import app.punktlig.agenda.Agendas;
import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.PointId;
import app.punktlig.chat.Command.When;
import app.punktlig.chat.Command.Which;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.AssignmentId;
import app.punktlig.followup.Assignments;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import app.punktlig.minutes.MinuteBook;
import app.punktlig.minutes.MinuteTaking;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The minutes that are being written: which meeting they are about, its points, and what has been written. */
@Component
class MinutesDesk {
    private final DraftMeant meant;
    private final AgendaBook agendaBook;
    private final Agendas agendas;
    private final MinuteBook minuteBook;
    private final Assignments assignments;
    private final PointFinder points;

    MinutesDesk(
            DraftMeant meant,
            AgendaBook agendaBook,
            Agendas agendas,
            MinuteBook minuteBook,
            Assignments assignments,
            PointFinder points) {
        this.meant = meant;
        this.agendaBook = agendaBook;
        this.agendas = agendas;
        this.minuteBook = minuteBook;
        this.assignments = assignments;
        this.points = points;
    }

    /** The meeting whose minutes are written, for those who may: the one that is named, or whose draft is in hand. */
    Found<Meeting> forKeeper(Talk talk, @Nullable When when) {
        return keeping(talk, () -> when == null ? inHand(talk) : meant.named(talk, when))
                .map(meeting -> opened(talk, meeting));
    }

    /** The same, where nothing named means the latest meeting. */
    Found<Meeting> latestForKeeper(Talk talk, @Nullable When when) {
        return keeping(talk, () -> when == null ? orNone(talk, meant.latest(talk)) : meant.named(talk, when))
                .map(meeting -> opened(talk, meeting));
    }

    /** The meetings whose minutes are not adopted, that of the draft in hand first. */
    Found<List<Meeting>> unadopted(Talk talk) {
        return keeping(talk, () -> inHand(talk))
                .map(meeting -> Stream.concat(Stream.of(meeting), waiting(talk, meeting).stream())
                        .toList());
    }

    /** The meeting that a line of a draft, or an assignment, was written at. */
    Optional<Meeting> ofLine(Talk talk, UUID line) {
        return minuteBook
                .meetingOfLine(line)
                .or(() -> assignments
                        .find(new AssignmentId(line))
                        .flatMap(a -> Optional.ofNullable(a.origin().meeting())))
                .flatMap(id -> meant.begun(talk, id));
    }

    <T> Found<T> keeping(Talk talk, Supplier<Found<T>> found) {
        return talk.me().keepsTheAgenda()
                ? found.get()
                : new Found.Not<>(talk.refused("refused.minutes")
                        .text("refused.keeper")
                        .text("nothing-changed")
                        .done());
    }

    private Found<Meeting> inHand(Talk talk) {
        return orNone(talk, meant.inHand(talk));
    }

    private static Found<Meeting> orNone(Talk talk, Optional<Meeting> meeting) {
        return meeting.<Found<Meeting>>map(Found.Is::new)
                .orElseGet(() -> new Found.Not<>(talk.refused("minutes.no-meeting")
                        .text("nothing-changed")
                        .button("start", Order.START.word(Language.SV))
                        .done()));
    }

    /** From now on what the person types means this meeting's minutes. */
    Meeting opened(Talk talk, Meeting meeting) {
        meant.opened(talk, meeting);
        return meeting;
    }

    /** Other meetings whose minutes are not adopted. */
    List<Meeting> waiting(Talk talk, Meeting besides) {
        return meant.waiting(talk, besides);
    }

    /** The point that a number means at the meeting whose draft is in hand; an id names its meeting too. */
    Found<AgendaPoint> point(Talk talk, Which which) {
        return meetingOf(talk, which).flatMap(meeting -> points.onMeeting(talk, which, meeting));
    }

    /** The same, for those who may write minutes. */
    Found<AgendaPoint> pointForKeeper(Talk talk, Which which) {
        return keeping(talk, () -> point(talk, which)).map(point -> {
            opened(talk, meetingOf(talk, point));
            return point;
        });
    }

    private Found<Meeting> meetingOf(Talk talk, Which which) {
        return Optional.ofNullable(which.id())
                .flatMap(id -> anyPoint(talk, new PointId(id)))
                .flatMap(point -> Optional.ofNullable(point.meeting()))
                .flatMap(id -> meant.begun(talk, id))
                .<Found<Meeting>>map(Found.Is::new)
                .orElseGet(() -> inHand(talk));
    }

    Meeting meetingOf(Talk talk, AgendaPoint point) {
        return Optional.ofNullable(point.meeting())
                .flatMap(id -> agendaBook.meeting(talk.group(), id))
                .orElseThrow();
    }

    /** The point noted under last, which is the one being discussed; the last one where nothing is noted. */
    @Nullable
    AgendaPoint pointBeingDiscussed(Talk talk, Meeting meeting) {
        var inOrder = agenda(talk, meeting).inOrder();
        var lastNoted = taking(meeting).lastNote().map(note -> note.point());
        return inOrder.stream()
                .filter(p -> lastNoted.filter(p.id()::equals).isPresent())
                .findFirst()
                .or(() -> inOrder.isEmpty() ? Optional.empty() : Optional.of(inOrder.getLast()))
                .orElse(null);
    }

    Agenda agenda(Talk talk, Meeting meeting) {
        return agendaBook.open(talk.group(), meeting, talk.now());
    }

    MinuteTaking taking(Meeting meeting) {
        return minuteBook.taking(meeting.id()).orElseGet(() -> MinuteTaking.begun(meeting.id(), meeting.group()));
    }

    /** Writes, and tells what is written now. */
    MinuteTaking write(Meeting meeting, UnaryOperator<MinuteTaking> change) {
        var before = taking(meeting);
        var after = change.apply(before);
        if (!after.equals(before)) {
            minuteBook.save(after);
        }
        return after;
    }

    /** An assignment of the meeting has been given or changed. */
    void touched(Meeting meeting) {
        write(meeting, MinuteTaking::touched);
    }

    /** The assignments given at the meeting that still stand. */
    List<Assignment> tasks(Meeting meeting) {
        return assignments.givenAt(meeting.id()).stream()
                .filter(a -> a.state() != Assignment.State.DROPPED)
                .toList();
    }

    /** Confidential where the point it was given under is. */
    Assignment asItsPoint(Talk talk, Assignment task) {
        return Optional.ofNullable(task.origin().point())
                        .flatMap(point -> anyPoint(talk, point))
                        .filter(AgendaPoint::confidential)
                        .isPresent()
                ? task.inConfidence()
                : task;
    }

    /** Points that nothing is written about and that do not come back by themselves. */
    List<AgendaPoint> untouched(Agenda agenda, MinuteTaking taking, List<Assignment> tasks) {
        return agenda.inOrder().stream()
                .filter(p -> !p.isStanding() && !taking.isDealtWith(p.id()) && !isTaskUnder(tasks, p.id()))
                .toList();
    }

    private static boolean isTaskUnder(List<Assignment> tasks, PointId point) {
        return tasks.stream().anyMatch(task -> point.equals(task.origin().point()));
    }

    /** The agenda of the first meeting after this one, if one is planned. */
    Optional<Agenda> next(Talk talk, Meeting meeting) {
        return coming(talk, meeting).stream().findFirst().map(m -> agenda(talk, m));
    }

    /** The meetings to come after this one. */
    List<Meeting> coming(Talk talk, Meeting meeting) {
        return agendaBook.coming(talk.group(), talk.now()).stream()
                .filter(m -> m.start().isAfter(meeting.start()) && !m.id().equals(meeting.id()) && !m.isGoingOn())
                .toList();
    }

    /** The points of the agenda that are confidential, and those promised under that have been moved away since. */
    Set<PointId> confidential(Talk talk, Agenda agenda, MinuteTaking taking) {
        var promised = taking.promises().stream().flatMap(p -> anyPoint(talk, p.point()).stream());
        return Stream.concat(agenda.points().stream(), promised)
                .filter(AgendaPoint::confidential)
                .map(AgendaPoint::id)
                .collect(Collectors.toSet());
    }

    Optional<AgendaPoint> anyPoint(Talk talk, PointId id) {
        return agendas.point(talk.group().id(), id);
    }
}
