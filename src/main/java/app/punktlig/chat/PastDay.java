package app.punktlig.chat;

import app.punktlig.language.due.Days;
import app.punktlig.language.due.Due;
import app.punktlig.language.due.DueReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days that have been, as people write them: "14 januari" is the latest one, not the coming. */
final class PastDay {
    private static final DueReader DUES = new DueReader();
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private PastDay() {}

    /** The day that the words are; one that is yet to come only where they name its year. */
    static Optional<LocalDate> whole(String words, LocalDate today) {
        return DUES.whole(words, today).flatMap(PastDay::day).map(day -> past(words, day, today));
    }

    /** The days before today that a text names with their year, as the name of a file may. */
    static List<LocalDate> allWithYear(String text, LocalDate today) {
        var spaced = text.replace('_', ' ');
        return DUES.findAll(spaced, today).stream()
                .filter(due -> YEAR.matcher(due.words().text()).find())
                .flatMap(due -> day(due).stream())
                .filter(day -> !day.isAfter(today))
                .distinct()
                .toList();
    }

    private static Optional<LocalDate> day(Due due) {
        return Optional.ofNullable(due.days())
                .filter(days -> days.start().equals(days.end()))
                .map(Days::start);
    }

    private static LocalDate past(String words, LocalDate day, LocalDate today) {
        return day.isAfter(today) && !YEAR.matcher(words).find() ? day.minusYears(1) : day;
    }
}
