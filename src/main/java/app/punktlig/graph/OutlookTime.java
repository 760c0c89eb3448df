package app.punktlig.graph;

import com.microsoft.graph.models.DateTimeTimeZone;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;

/** Reads the time of an event: a local time and a zone, in Windows' names where the calendar does not honour our wish for UTC. */
final class OutlookTime {
    /** The names that Windows gives to the zones of Europe; their meaning is that of Unicode's windowsZones. */
    private static final Map<String, String> WINDOWS = Map.ofEntries(
            Map.entry("UTC", "UTC"),
            Map.entry("tzone://Microsoft/Utc", "UTC"),
            Map.entry("Greenwich Standard Time", "Atlantic/Reykjavik"),
            Map.entry("GMT Standard Time", "Europe/London"),
            Map.entry("W. Europe Standard Time", "Europe/Berlin"),
            Map.entry("Romance Standard Time", "Europe/Paris"),
            Map.entry("Central Europe Standard Time", "Europe/Budapest"),
            Map.entry("Central European Standard Time", "Europe/Warsaw"),
            Map.entry("FLE Standard Time", "Europe/Kiev"),
            Map.entry("GTB Standard Time", "Europe/Bucharest"),
            Map.entry("E. Europe Standard Time", "Europe/Chisinau"),
            Map.entry("Turkey Standard Time", "Europe/Istanbul"),
            Map.entry("Kaliningrad Standard Time", "Europe/Kaliningrad"),
            Map.entry("Belarus Standard Time", "Europe/Minsk"),
            Map.entry("Russian Standard Time", "Europe/Moscow"));

    private OutlookTime() {}

    /** @throws DateTimeException for a time or a zone that nobody can make sense of: a wrong guess would be worse */
    static Instant instant(DateTimeTimeZone time) {
        return local(time).atZone(zone(time.getTimeZone())).toInstant();
    }

    /** The day of an all-day event: it is a day on the wall, the same in every zone. */
    static LocalDate day(DateTimeTimeZone time) {
        return local(time).toLocalDate();
    }

    private static LocalDateTime local(DateTimeTimeZone time) {
        var text = time.getDateTime();
        if (text == null) {
            throw new DateTimeException("an event without a time");
        }
        return LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text);
    }

    private static ZoneId zone(@org.jspecify.annotations.Nullable String name) {
        return name == null ? ZoneId.of("UTC") : ZoneId.of(WINDOWS.getOrDefault(name, name));
    }
}
