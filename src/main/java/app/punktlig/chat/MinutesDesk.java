package app.punktlig.chat;

import app.punktlig.agenda.Agenda;
import app.punktlig.agenda.AgendaBook;
import app.punktlig.agenda.AgendaPoint;
import app.punktlig.agenda.Agendas;
import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.PointId;
import app.punktlig.chat.Command.Which;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.Assignments;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import app.punktlig.minutes.MinuteBook;
import app.punktlig.minutes.MinuteTaking;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The minutes that are being written: which meeting they are about, its points, and what has been written. */
@Component
class MinutesDesk {
    private final HeldMeeting held;
    private final AgendaBook agendaBook;
    private final Agendas agendas;
    private final MinuteBook minuteBook;
    private final Assignments assignments;
    private final PointFinder points;

    MinutesDesk(
            HeldMeeting held,
            AgendaBook agendaBook,
            Agendas agendas,
            MinuteBook minuteBook,
            Assignments assignments,
            PointFinder points) {
        this.held = held;
        this.agendaBook = agendaBook;
        this.agendas = agendas;
        this.minuteBook = minuteBook;
        this.assignments = assignments;
        this.points = points;
    }

    /** The meeting whose minutes are written, for those who may write them. */
    Found<Meeting> forKeeper(Talk talk) {
        return talk.me().keepsTheAgenda()
                ? meeting(talk)
                : new Found.Not<>(talk.refused("refused.minutes")
                        .text("refused.keeper")
                        .text("nothing-changed")
                        .done());
    }

    private Found<Meeting> meeting(Talk talk) {
        return held.latest(talk.group(), talk.now())
                .<Found<Meeting>>map(Found.Is::new)
                .orElseGet(() -> new Found.Not<>(talk.refused("minutes.no-meeting")
                        .text("nothing-changed")
                        .button("start", Order.START.word(Language.SV))
                        .done()));
    }

    /** The point that a number means on the agenda of that meeting. */
    Found<AgendaPoint> point(Talk talk, Which which) {
        return meeting(talk).flatMap(meeting -> points.onMeeting(talk, which, meeting));
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
        return agendaBook.coming(talk.group(), talk.now()).stream()
                .filter(m -> m.start().isAfter(meeting.start()) && !m.id().equals(meeting.id()) && !m.isGoingOn())
                .findFirst()
                .map(m -> agenda(talk, m));
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
