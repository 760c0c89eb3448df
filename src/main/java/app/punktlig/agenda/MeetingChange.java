package app.punktlig.agenda;

/** What the calendar has done to a meeting since it was last read. */
public sealed interface MeetingChange {
    /** The meeting as it is now. */
    Meeting meeting();

    record Added(Meeting meeting) implements MeetingChange {}

    /** Another day or time; its points stay on it. */
    record Moved(Meeting before, Meeting meeting) implements MeetingChange {}

    /** Another name or place. */
    record Altered(Meeting meeting) implements MeetingChange {}

    /** Cancelled, taken away, or no longer the group's by its subject. */
    record Cancelled(Meeting meeting) implements MeetingChange {}

    /** Cancelled once, and on again. */
    record Returned(Meeting meeting) implements MeetingChange {}
}
