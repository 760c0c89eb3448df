package app.punktlig.language.due;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTests {
    private final WorkingDays working = WorkingDays.inSweden();

    @Test
    void agreesWithJollydayForAHundredYears() {
        var calendar = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
        for (int year = 1995; year < 2095; year++) {
            for (var holiday : calendar.getHolidays(Year.of(year))) {
                var key = holiday.getPropertiesKey().replace("christian.", "");
                assertThat(Holiday.valueOf(key).in(year)).as(key + " " + year).isEqualTo(Days.of(holiday.getDate()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UNITED_STATES, MARTIN_LUTHER_KING_DAY",
        "UNITED_STATES, PRESIDENTS_DAY",
        "UNITED_STATES, MEMORIAL_DAY",
        "UNITED_STATES, LABOR_DAY",
        "UNITED_STATES, THANKSGIVING",
        "UNITED_KINGDOM, EARLY_MAY_BANK_HOLIDAY",
        "UNITED_KINGDOM, MEMORIAL_DAY",
        "IRELAND, JUNE_BANK_HOLIDAY",
        "IRELAND, OCTOBER_BANK_HOLIDAY"
    })
    void keepsTheMovingDaysOfCountriesThatWriteEnglish(HolidayCalendar country, Holiday holiday) {
        var calendar = HolidayManager.getInstance(ManagerParameters.create(country));
        for (int year = 2023; year < 2060; year++) {
            assertThat(calendar.isHoliday(holiday.in(year).start()))
                    .as(holiday + " " + year)
                    .isTrue();
        }
    }

    @Test
    void keepsAdventAndItsSundays() {
        assertThat(Holiday.ADVENT_1.in(2025)).isEqualTo(Days.of(LocalDate.of(2025, 11, 30)));
        assertThat(Holiday.ADVENT_4.in(2022)).isEqualTo(Days.of(LocalDate.of(2022, 12, 18)));
        assertThat(Holiday.ADVENT_4.in(2023)).isEqualTo(Days.of(LocalDate.of(2023, 12, 24)));
    }

    @Test
    void hasDaysForEveryHoliday() {
        assertThat(Arrays.stream(Holiday.values()).map(h -> h.in(2026))).hasSize(Holiday.values().length);
    }

    @Test
    void movesTheReminderPastPublicHolidays() {
        assertThat(working.onOrAfter(LocalDate.of(2026, 4, 6))).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(working.onOrAfter(LocalDate.of(2028, 12, 25))).isEqualTo(LocalDate.of(2028, 12, 27));
        assertThat(working.onOrAfter(LocalDate.of(2026, 6, 19))).isEqualTo(LocalDate.of(2026, 6, 22));
        assertThat(working.onOrAfter(LocalDate.of(2026, 4, 13))).isEqualTo(LocalDate.of(2026, 4, 13));
        assertThat(working.isPublicHoliday(LocalDate.of(2026, 4, 12))).isFalse();
        assertThat(working.isWorkingDay(LocalDate.of(2026, 4, 12))).isFalse();
    }
}
