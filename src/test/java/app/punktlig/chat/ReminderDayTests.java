package app.punktlig.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.group.Habits;
import app.punktlig.language.due.WorkingDays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderDayTests {
    private static final ReminderDay DAYS = new ReminderDay(WorkingDays.inSweden());

    private static Optional<String> dueWeek(DayOfWeek day, String time, String now) {
        var habits = new Habits(day, LocalTime.parse(time), Duration.ofDays(1));
        return DAYS.dueWeek(habits, LocalDateTime.parse(now).atZone(ZoneId.of("Europe/Stockholm")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T07:59:59, ",
        "2026-11-23T08:00:00, 2026-W48",
        "2026-11-23T23:59:59, 2026-W48",
        "2026-11-24T08:00:00, ",
        "2026-11-22T12:00:00, "
    })
    void isDueOnItsDayFromItsTimeUntilMidnight(String now, String week) {
        assertThat(dueWeek(DayOfWeek.MONDAY, "08:00", now)).isEqualTo(Optional.ofNullable(week));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-29T09:00, ",
        "2027-03-30T09:00, 2027-W13",
        "2027-03-31T09:00, ",
    })
    void easterMondayIsPutOffToTuesday(String now, String week) {
        assertThat(dueWeek(DayOfWeek.MONDAY, "08:00", now)).isEqualTo(Optional.ofNullable(week));
    }

    @Test
    void aHolidayOnFridayIsPutOffToTheNextWeek() {
        assertThat(dueWeek(DayOfWeek.FRIDAY, "08:00", "2026-05-01T09:00")).isEmpty();
        assertThat(dueWeek(DayOfWeek.FRIDAY, "08:00", "2026-05-04T09:00")).contains("2026-W18");
        assertThat(dueWeek(DayOfWeek.FRIDAY, "08:00", "2026-05-08T09:00")).contains("2026-W19");
    }

    @Test
    void theWeekOfNewYearBelongsToOneYear() {
        assertThat(dueWeek(DayOfWeek.MONDAY, "08:00", "2026-12-28T08:00")).contains("2026-W53");
        assertThat(dueWeek(DayOfWeek.MONDAY, "08:00", "2027-01-04T08:00")).contains("2027-W01");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29T03:00, 2026-W13", "2026-10-25T02:30, 2026-W43"})
    void theNightsWhenClocksChangeHaveOneReminderEach(String now, String week) {
        assertThat(dueWeek(DayOfWeek.SUNDAY, "02:30", now)).contains(week);
    }
}
