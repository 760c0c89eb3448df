package app.punktlig.agenda;

import app.punktlig.group.GroupId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The meetings of the groups, as last read from the calendar. */
public interface Meetings {
    Optional<Meeting> find(MeetingId id);

    /** The meeting that a calendar's event stands for, whenever it is. */
    Optional<Meeting> ofEvent(GroupId group, String eventId);

    /** All meetings of the group that end after the instant, cancelled ones too, by start. */
    List<Meeting> endingAfter(GroupId group, Instant instant);

    /** The latest meetings that began before the instant, newest first. */
    List<Meeting> begunBefore(GroupId group, Instant instant, int atMost);

    void save(Meeting meeting);
}
