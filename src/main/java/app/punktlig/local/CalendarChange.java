package app.punktlig.local;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What somebody changed in one meeting of the calendar: its time, its subject, or that it is cancelled or taken away. */
record CalendarChange(
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        @Nullable String subject,
        @Nullable String place,
        boolean cancelled,
        boolean removed) {

    static final CalendarChange NONE = new CalendarChange(null, null, null, null, false, false);
}
