package app.punktlig.agenda;

import app.punktlig.group.Group;
import java.time.Instant;
import java.util.List;

/** The calendar that the group's meetings stand in. */
public interface Calendar {
    /** All occurrences between two instants whose subject is the group's, or why they could not be read. */
    Outcome read(Group group, Instant from, Instant until);

    /** What came of reading the calendar. */
    sealed interface Outcome {
        record Read(List<Occurrence> occurrences) implements Outcome {
            public Read {
                occurrences = List.copyOf(occurrences);
            }
        }

        /** @param forbidden true when the calendar refuses (401, 403, 404): somebody has to mend it */
        record Unreadable(boolean forbidden, String reason) implements Outcome {}
    }

    /**
     * One occurrence of an event, times as instants whatever zone the calendar told them in.
     *
     * @param eventId stays the same when the occurrence is moved
     */
    record Occurrence(
            String eventId,
            String subject,
            Instant start,
            Instant end,
            boolean allDay,
            String place,
            boolean cancelled) {}
}
