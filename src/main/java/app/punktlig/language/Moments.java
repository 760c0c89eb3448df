package app.punktlig.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;

/** Days and times in words, in the group's zone: "tisdag 4 februari kl. 13.00–15.00", "Tuesday 4 February, 13:00–15:00". */
public final class Moments {
    private final Language language;
    private final ZoneId zone;

    private Moments(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
    }

    public static Moments in(Language language, ZoneId zone) {
        return new Moments(language, zone);
    }

    /** "tisdag 4 februari"; the year is said when it is not the one of {@code today}. */
    public String day(LocalDate day, LocalDate today) {
        return format(day, day.getYear() == today.getYear() ? "EEEE d MMMM" : "EEEE d MMMM yyyy");
    }

    public String day(Instant instant, Instant now) {
        return day(instant.atZone(zone).toLocalDate(), now.atZone(zone).toLocalDate());
    }

    /** Day and time of something that lasts; the second day is said when it ends on another. */
    public String span(Instant start, Instant end, boolean allDay, Instant now) {
        if (allDay) {
            return day(start, now);
        }
        var from = start.atZone(zone);
        var to = end.atZone(zone);
        var until = from.toLocalDate().equals(to.toLocalDate()) ? time(to) : day(end, now) + " " + time(to);
        return day(start, now) + (language == Language.SV ? " kl. " : ", ") + time(from) + "–" + until;
    }

    /** "måndag 2 februari kl. 12.00". */
    public String moment(Instant instant, Instant now) {
        return day(instant, now) + (language == Language.SV ? " kl. " : ", ") + time(instant.atZone(zone));
    }

    public String time(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern(language == Language.SV ? "HH.mm" : "HH:mm"));
    }

    private String time(ZonedDateTime moment) {
        return time(moment.toLocalTime());
    }

    /** The ISO week's number. */
    public int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private String format(LocalDate day, String pattern) {
        return day.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }
}
