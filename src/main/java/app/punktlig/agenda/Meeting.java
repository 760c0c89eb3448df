package app.punktlig.agenda;

import app.punktlig.group.GroupId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One calendar occurrence of the group's meeting.
 *
 * @param eventId the calendar's id of the occurrence
 * @param allDay true when the calendar gives no times; then start and end are local midnights
 * @param startedAt when the secretary started it, if it has been
 * @param endedAt when she ended it, if she has
 */
public record Meeting(
        MeetingId id,
        GroupId group,
        String eventId,
        String subject,
        Instant start,
        Instant end,
        boolean allDay,
        String place,
        boolean cancelled,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {
    public Meeting {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a meeting ends after it begins");
        }
    }

    public LocalDate day(ZoneId zone) {
        return start.atZone(zone).toLocalDate();
    }

    public long lengthMinutes() {
        return Duration.between(start, end).toMinutes();
    }

    /** True while points can still be meant for it: neither cancelled, nor ended, nor over. */
    public boolean isComing(Instant now) {
        return !cancelled && endedAt == null && end.isAfter(now);
    }

    /** True between start and end of the meeting as the secretary tells it. */
    public boolean isGoingOn() {
        return startedAt != null && endedAt == null;
    }
}
