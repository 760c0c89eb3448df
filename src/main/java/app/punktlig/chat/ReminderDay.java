package app.punktlig.chat;

import app.punktlig.group.Habits;
import app.punktlig.language.due.WorkingDays;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/** On which day of a week the group is reminded: its own weekday, or the next working day when that is a public holiday. */
final class ReminderDay {
    private final WorkingDays workingDays;

    ReminderDay(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** The week, as {@code 2026-W48}, whose reminder is due by now today; it may be last week's, pushed over a holiday. */
    Optional<String> dueWeek(Habits habits, ZonedDateTime now) {
        if (now.toLocalTime().isBefore(habits.reminderTime())) {
            return Optional.empty();
        }
        var planned = now.toLocalDate().with(TemporalAdjusters.previousOrSame(habits.reminderDay()));
        return Stream.of(planned, planned.minusWeeks(1))
                .filter(day -> of(day).equals(now.toLocalDate()))
                .findFirst()
                .map(ReminderDay::week);
    }

    private LocalDate of(LocalDate planned) {
        return workingDays.isPublicHoliday(planned) ? workingDays.onOrAfter(planned) : planned;
    }

    private static String week(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
