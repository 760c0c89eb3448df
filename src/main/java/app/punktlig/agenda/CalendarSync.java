package app.punktlig.agenda;

import app.punktlig.agenda.Calendar.Occurrence;
import app.punktlig.group.Group;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the group's meetings in step with the calendar: points go along with their meeting, or on to the next one. */
public class CalendarSync {
    private final Meetings meetings;
    private final AgendaBook book;
    private final Agendas agendas;

    public CalendarSync(Meetings meetings, AgendaBook book, Agendas agendas) {
        this.meetings = meetings;
        this.book = book;
        this.agendas = agendas;
    }

    /**
     * Takes over the calendar as it was read from {@code now} on.
     *
     * @param until meetings that begin later were not read, and are left as they are
     * @return what somebody has to be told
     */
    public List<CalendarNews> takeOver(Group group, List<Occurrence> read, Instant now, Instant until) {
        var known = meetings.endingAfter(group.id(), now).stream()
                .filter(meeting -> meeting.start().isBefore(until))
                .toList();
        var changes = CalendarComparison.of(group.id(), withPast(group, known, read, now), read, now);
        changes.forEach(change -> meetings.save(change.meeting()));
        var news = new ArrayList<CalendarNews>();
        changes.forEach(change -> consequence(group, change, now).ifPresent(news::add));
        place(group, changes, now).ifPresent(news::add);
        return news;
    }

    /** A meeting that was over, or lay too far ahead, may have been moved to where it is read now. */
    private List<Meeting> withPast(Group group, List<Meeting> known, List<Occurrence> read, Instant now) {
        var ids = known.stream().map(Meeting::eventId).toList();
        var all = new ArrayList<>(known);
        read.stream()
                .map(Occurrence::eventId)
                .filter(id -> !ids.contains(id))
                .forEach(id -> meetings.ofEvent(group.id(), id).ifPresent(all::add));
        return all;
    }

    private Optional<CalendarNews> consequence(Group group, MeetingChange change, Instant now) {
        return switch (change) {
            case MeetingChange.Moved(var before, var meeting) ->
                Optional.of(new CalendarNews.Moved(before, meeting, points(meeting)));
            case MeetingChange.Cancelled(var meeting) -> Optional.of(cancelled(group, meeting, now));
            case MeetingChange.Added ignored -> Optional.empty();
            case MeetingChange.Altered ignored -> Optional.empty();
            case MeetingChange.Returned ignored -> Optional.empty();
        };
    }

    private CalendarNews cancelled(Group group, Meeting meeting, Instant now) {
        var points = points(meeting);
        var next = book.after(group, meeting, now).orElse(null);
        return new CalendarNews.Cancelled(meeting, move(group, points, next, now), next);
    }

    /** Points that waited because there was no meeting go onto the next one once there is; parked ones stay where they are. */
    private Optional<CalendarNews> place(Group group, List<MeetingChange> changes, Instant now) {
        boolean hasNew = changes.stream()
                .anyMatch(change -> change instanceof MeetingChange.Added || change instanceof MeetingChange.Returned);
        return Optional.of(hasNew)
                .filter(Boolean::booleanValue)
                .flatMap(_ -> book.next(group, now))
                .map(meeting -> new CalendarNews.Placed(meeting, move(group, waiting(group), meeting, now)))
                .filter(news -> !news.points().isEmpty())
                .map(CalendarNews.class::cast);
    }

    private List<AgendaPoint> waiting(Group group) {
        return agendas.waiting(group.id()).stream()
                .filter(AgendaPoint::isToBeTakenUp)
                .toList();
    }

    private List<AgendaPoint> points(Meeting meeting) {
        return agendas.of(meeting).map(Agenda::inOrder).orElse(List.of()).stream()
                .filter(point -> !point.isStanding())
                .toList();
    }

    private List<AgendaPoint> move(Group group, List<AgendaPoint> points, @Nullable Meeting to, Instant now) {
        return points.stream().map(point -> move(group, point, to, now)).toList();
    }

    /** Never late by that: it was in time for the meeting that it was meant for. */
    private AgendaPoint move(Group group, AgendaPoint point, @Nullable Meeting to, Instant now) {
        var moved = to == null
                ? point.movedTo(null, point.position(), false)
                : point.movedTo(to.id(), book.open(group, to, now).last(), false);
        agendas.save(moved);
        return moved;
    }
}
