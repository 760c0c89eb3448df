package app.punktlig.graph;

import app.punktlig.agenda.Calendar.Occurrence;
import com.microsoft.graph.models.DateTimeTimeZone;
import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.EventType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes an occurrence of an event as Graph tells it. */
final class EventReader {
    /** What a card, a document and a column can bear. */
    private static final int LONGEST_TEXT = 250;

    private final SubjectPattern subject;

    EventReader(SubjectPattern subject) {
        this.subject = subject;
    }

    /** The occurrence, unless it is somebody else's meeting, or the master of a series, which is no meeting itself. */
    Optional<Occurrence> read(Event event, ZoneId zone) {
        var title = clean(event.getSubject());
        if (event.getId() == null || event.getType() == EventType.SeriesMaster || !subject.matches(title)) {
            return Optional.empty();
        }
        var allDay = Boolean.TRUE.equals(event.getIsAllDay());
        var start = moment(event.getStart(), allDay, zone);
        var end = moment(event.getEnd(), allDay, zone);
        return Optional.of(new Occurrence(
                event.getId(),
                title,
                start,
                end.isBefore(start) ? start : end,
                allDay,
                place(event),
                Boolean.TRUE.equals(event.getIsCancelled())));
    }

    private static Instant moment(@Nullable DateTimeTimeZone time, boolean allDay, ZoneId zone) {
        if (time == null) {
            throw new DateTimeException("an event without a time");
        }
        return allDay ? OutlookTime.day(time).atStartOfDay(zone).toInstant() : OutlookTime.instant(time);
    }

    private static String place(Event event) {
        var location = event.getLocation();
        var room = clean(location == null ? null : location.getDisplayName());
        return room.isEmpty() && Boolean.TRUE.equals(event.getIsOnlineMeeting()) ? "Microsoft Teams" : room;
    }

    /** One line without control characters, and no longer than anybody would read. */
    private static String clean(@Nullable String text) {
        var line = text == null
                ? ""
                : text.replaceAll("[\\p{Cntrl}\\s\u00a0]++", " ").strip();
        return line.length() <= LONGEST_TEXT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TEXT - 50)) + "…";
    }
}
