package app.punktlig.agenda;

import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The agendas of the groups, the points on them and those that wait for a meeting. */
public interface Agendas {
    /** The agenda of a meeting, if it has been begun. */
    Optional<Agenda> of(Meeting meeting);

    /** Stores a new agenda with its first points. */
    void begin(Agenda agenda);

    void publish(MeetingId meeting, Instant at);

    /** Points without a meeting that are not withdrawn or declined, oldest first. */
    List<AgendaPoint> waiting(GroupId group);

    Optional<AgendaPoint> point(GroupId group, PointId id);

    /** Points that somebody added or presents and that are still to be taken up, parked ones included. */
    List<AgendaPoint> concerning(GroupId group, MemberId member);

    /** Stores a point as it is now and keeps what it was, so that {@code by} can undo it. */
    void change(AgendaPoint point, MemberId by, Instant at);

    /** Stores a point as it is now, without anything to undo: what the calendar or the minutes did. */
    void save(AgendaPoint point);

    /** The latest change by somebody that has not been undone. */
    Optional<Change> lastChange(GroupId group, MemberId by);

    /** Who changed a point last, and when. */
    Optional<Touched> touched(PointId point);

    /** The points that somebody changed at a moment, in the order of the changes. */
    List<PointId> changed(GroupId group, MemberId by, Instant at);

    record Touched(MemberId by, Instant at) {}

    /** Puts back what was before the change. */
    void undo(Change change);

    /**
     * A change of a point that can be undone.
     *
     * @param before the point before it; null when the change added it
     * @param after the point as it is now
     * @param at when it was made
     */
    record Change(long id, @Nullable AgendaPoint before, AgendaPoint after, Instant at) {}
}
