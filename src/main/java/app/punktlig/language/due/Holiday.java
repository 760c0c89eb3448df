package app.punktlig.language.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;

/**
 * A day or a few that people name their promises by, as Swedes keep them, and those of offices that write English.
 *
 * <p>Reckoned here because loading Jollyday's calendar takes longer than the whole of a {@code when} may; a test holds them
 * against Jollyday for a century.
 */
enum Holiday {
    NEW_YEAR(on(1, 1)),
    EPIPHANY(on(1, 6)),
    TWENTIETH_DAY(on(1, 13)),
    VALENTINE(on(2, 14)),
    SHROVE_TUESDAY(fromEaster(-47)),
    ASH_WEDNESDAY(fromEaster(-46)),
    EASTER_WEEK(year -> Grain.week(easter(year))),
    MAUNDY_THURSDAY(fromEaster(-3)),
    GOOD_FRIDAY(fromEaster(-2)),
    EASTER_EVE(fromEaster(-1)),
    EASTER(fromEaster(0)),
    EASTER_MONDAY(fromEaster(1)),
    EASTER_TIME(year -> new Days(easter(year).minusDays(2), easter(year).plusDays(1))),
    WALPURGIS(on(4, 30)),
    LABOUR_DAY(on(5, 1)),
    ASCENSION_DAY(fromEaster(39)),
    PENTECOST(fromEaster(49)),
    MOTHERS_DAY(year -> Days.of(LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY)))),
    NATIONAL_DAY(on(6, 6)),
    MIDSUMMER_EVE(year -> Days.of(midsummerEve(year))),
    MIDSUMMER(year -> Days.of(midsummerEve(year).plusDays(1))),
    MIDSUMMER_TIME(year -> new Days(midsummerEve(year), midsummerEve(year).plusDays(1))),
    MIDSUMMER_WEEK(year -> Grain.week(midsummerEve(year))),
    HALLOWEEN(on(10, 31)),
    ALL_SAINTS(year -> Days.of(LocalDate.of(year, 10, 31).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)))),
    FATHERS_DAY(
            year -> Days.of(LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.SUNDAY)))),
    ADVENT_1(advent(1)),
    ADVENT_2(advent(2)),
    ADVENT_3(advent(3)),
    ADVENT_4(advent(4)),
    LUCIA(on(12, 13)),
    CHRISTMAS_EVE(on(12, 24)),
    CHRISTMAS(on(12, 25)),
    BOXING_DAY(on(12, 26)),
    CHRISTMAS_TIME(year -> new Days(LocalDate.of(year, 12, 24), LocalDate.of(year, 12, 26))),
    CHRISTMAS_WEEK(year -> Grain.week(LocalDate.of(year, 12, 24))),
    DAYS_BETWEEN(year -> new Days(LocalDate.of(year, 12, 27), LocalDate.of(year, 12, 30))),
    CHRISTMAS_AND_NEW_YEAR(year -> new Days(LocalDate.of(year, 12, 24), LocalDate.of(year + 1, 1, 1))),
    NEW_YEARS_EVE(on(12, 31)),

    // Of offices that write English.
    MARTIN_LUTHER_KING_DAY(nth(3, DayOfWeek.MONDAY, 1)),
    ST_BRIGIDS_DAY(nth(1, DayOfWeek.MONDAY, 2)),
    PRESIDENTS_DAY(nth(3, DayOfWeek.MONDAY, 2)),
    ST_PATRICKS_DAY(on(3, 17)),
    EARLY_MAY_BANK_HOLIDAY(nth(1, DayOfWeek.MONDAY, 5)),
    MEMORIAL_DAY(nth(-1, DayOfWeek.MONDAY, 5)),
    JUNE_BANK_HOLIDAY(nth(1, DayOfWeek.MONDAY, 6)),
    JUNETEENTH(on(6, 19)),
    INDEPENDENCE_DAY(on(7, 4)),
    SUMMER_BANK_HOLIDAY(nth(-1, DayOfWeek.MONDAY, 8)),
    LABOR_DAY(nth(1, DayOfWeek.MONDAY, 9)),
    COLUMBUS_DAY(nth(2, DayOfWeek.MONDAY, 10)),
    OCTOBER_BANK_HOLIDAY(nth(-1, DayOfWeek.MONDAY, 10)),
    REMEMBRANCE_DAY(on(11, 11)),
    THANKSGIVING(nth(4, DayOfWeek.THURSDAY, 11)),
    BLACK_FRIDAY(year -> Days.of(THANKSGIVING.in(year).start().plusDays(1)));

    private final IntFunction<Days> inYear;

    Holiday(IntFunction<Days> inYear) {
        this.inYear = inYear;
    }

    Days in(int year) {
        return inYear.apply(year);
    }

    private static IntFunction<Days> on(int month, int day) {
        return year -> Days.of(MonthDay.of(month, day).atYear(year));
    }

    private static IntFunction<Days> fromEaster(int days) {
        return year -> Days.of(easter(year).plusDays(days));
    }

    /** The weekday of that number in a month; counted from its end if negative. */
    private static IntFunction<Days> nth(int number, DayOfWeek weekday, int month) {
        return year -> Days.of(LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday)));
    }

    private static IntFunction<Days> advent(int sunday) {
        return year -> Days.of(LocalDate.of(year, 12, 25)
                .with(TemporalAdjusters.previous(DayOfWeek.SUNDAY))
                .plusWeeks(sunday - 4L));
    }

    private static LocalDate midsummerEve(int year) {
        return LocalDate.of(year, 6, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    /** Easter Sunday in the Gregorian calendar, by Gauss's method. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int moon = (19 * (year % 19) + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
        int full = moon - moon / 28 * (1 - 29 / (moon + 1) * ((21 - year % 19) / 11));
        int weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
        return LocalDate.of(year, 3, 28).plusDays(full - weekday);
    }
}
