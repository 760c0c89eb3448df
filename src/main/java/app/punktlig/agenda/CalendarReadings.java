package app.punktlig.agenda;

import app.punktlig.group.GroupId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How fresh the meetings of each group are. */
public interface CalendarReadings {
    CalendarReading of(GroupId group);

    void save(GroupId group, CalendarReading reading);

    /** Of all installed groups. */
    List<CalendarReading> all();

    /**
     * How reading one group's calendar has gone.
     *
     * @param readAt when it was last read; null before the first time
     * @param fault why it cannot be read now; null while it can
     * @param failingSince when it first failed after it last worked; null while it works
     * @param told true once the secretary knows that it fails
     */
    record CalendarReading(
            @Nullable Instant readAt,
            @Nullable String fault,
            @Nullable Instant failingSince,
            boolean told) {
        public static final CalendarReading NEVER = new CalendarReading(null, null, null, false);

        public CalendarReading succeeded(Instant at) {
            return new CalendarReading(at, null, null, false);
        }

        public CalendarReading failed(String why, Instant at) {
            return new CalendarReading(readAt, why, failingSince == null ? at : failingSince, told);
        }

        public CalendarReading asTold() {
            return new CalendarReading(readAt, fault, failingSince, true);
        }
    }
}
