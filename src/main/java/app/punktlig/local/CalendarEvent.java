package app.punktlig.local;

import java.time.LocalDateTime;
import java.util.Objects;

/** One event of the invented mailbox's calendar, in Swedish local time. */
record CalendarEvent(
        String id,
        String series,
        String subject,
        LocalDateTime start,
        LocalDateTime end,
        String place,
        boolean allDay,
        boolean cancelled,
        boolean changed) {

    boolean recurring() {
        return !series.isEmpty();
    }

    CalendarEvent with(CalendarChange change) {
        String newSubject = Objects.requireNonNullElse(change.subject(), subject);
        return new CalendarEvent(
                id,
                series,
                change.cancelled() ? "Avbruten: " + newSubject : newSubject,
                Objects.requireNonNullElse(change.start(), start),
                Objects.requireNonNullElse(change.end(), end),
                Objects.requireNonNullElse(change.place(), place),
                allDay,
                cancelled || change.cancelled(),
                true);
    }
}
