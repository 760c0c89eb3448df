package app.punktlig.language.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days that a due expression can mean, both ends included. */
public record Days(LocalDate start, LocalDate end) {
    public Days {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("ends before it starts: " + start + " to " + end);
        }
    }

    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    public boolean isOneDay() {
        return start.equals(end);
    }

    /** The first of these that lies within the days. */
    Optional<LocalDate> firstOf(List<LocalDate> candidates) {
        return candidates.stream().filter(this::contains).findFirst();
    }
}
