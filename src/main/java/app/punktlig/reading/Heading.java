package app.punktlig.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the top and the foot of the minutes say about the meeting itself; null where they are silent. */
public record Heading(
        @Nullable String title,
        @Nullable String group,
        @Nullable LocalDate date,
        @Nullable LocalDate nextMeeting,
        @Nullable String time,
        @Nullable String place,
        @Nullable String chair,
        @Nullable String secretary) {}
