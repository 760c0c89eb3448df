package app.punktlig.agenda;

import app.punktlig.group.Group;
import app.punktlig.group.Member;
import app.punktlig.group.MemberId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes in agenda points: onto a meeting's agenda, or into the forward plan while there is no meeting. */
public class AgendaIntake {
    private final AgendaBook book;
    private final Agendas agendas;

    public AgendaIntake(AgendaBook book, Agendas agendas) {
        this.book = book;
        this.agendas = agendas;
    }

    /** What came of it. */
    public sealed interface Intake {
        /** On the agenda in time. */
        record Added(AgendaPoint point, Agenda agenda) implements Intake {}

        /** Taken in after the deadline or after publication: the secretary decides. */
        record Late(AgendaPoint point, Agenda agenda) implements Intake {}

        /** In the forward plan, without a meeting. */
        record Waiting(AgendaPoint point) implements Intake {}

        /** The same person has the same point there already; nothing was added. */
        record There(AgendaPoint point, @Nullable Agenda agenda) implements Intake {}
    }

    /** Adds a point to the meeting, or to the forward plan when there is none. */
    public Intake add(Group group, MemberId author, Matter matter, @Nullable Meeting meeting, Instant at) {
        return add(group, author, false, matter, meeting, at);
    }

    /** The same; what is published is theirs to change who keep the agenda. */
    public Intake add(Group group, Member author, Matter matter, @Nullable Meeting meeting, Instant at) {
        return add(group, author.id(), author.keepsTheAgenda(), matter, meeting, at);
    }

    private Intake add(
            Group group, MemberId author, boolean keeps, Matter matter, @Nullable Meeting meeting, Instant at) {
        return meeting == null
                ? wait(group, author, matter, at)
                : onto(book.open(group, meeting, at), author, keeps, matter, group, at);
    }

    private Intake onto(Agenda agenda, MemberId author, boolean keeps, Matter matter, Group group, Instant at) {
        var same = same(agenda.points(), author, matter);
        if (same != null) {
            return new Intake.There(same, agenda);
        }
        boolean late = agenda.isLate(at, group.habits().deadline()) || (agenda.isPublished() && !keeps);
        var point = point(group, author, matter, agenda.meeting().id(), agenda.last(), late, at);
        agendas.change(point, author, at);
        var after = book.open(group, agenda.meeting(), at);
        return late ? new Intake.Late(point, after) : new Intake.Added(point, after);
    }

    private Intake wait(Group group, MemberId author, Matter matter, Instant at) {
        var waiting = agendas.waiting(group.id());
        var same = same(waiting, author, matter);
        if (same != null) {
            return new Intake.There(same, null);
        }
        long last = waiting.stream().mapToLong(AgendaPoint::position).max().orElse(0) + Agenda.STEP;
        var point = point(group, author, matter, null, last, false, at);
        agendas.change(point, author, at);
        return new Intake.Waiting(point);
    }

    private static @Nullable AgendaPoint same(List<AgendaPoint> points, MemberId author, Matter matter) {
        return points.stream()
                .filter(p -> p.isToBeTakenUp() && author.equals(p.author()))
                .filter(p -> p.matter().equals(matter))
                .findFirst()
                .orElse(null);
    }

    private static AgendaPoint point(
            Group group,
            MemberId author,
            Matter matter,
            @Nullable MeetingId meeting,
            long position,
            boolean late,
            Instant at) {
        return new AgendaPoint(
                PointId.random(),
                group.id(),
                meeting,
                position,
                matter,
                author,
                at,
                late,
                AgendaPoint.Standing.NO,
                AgendaPoint.State.PROPOSED,
                null);
    }
}
