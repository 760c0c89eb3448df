package app.punktlig.language.due;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Which days are meant, seen from the day the text was written; a time without a year is the next one that is not over. */
record Reckoning(LocalDate today, SchoolBreaks breaks) {
    private static final int RECENT_DAYS = 60;
    private static final int YEARS_AHEAD = 8;

    /** The next such day; a weekday that fits tells the year, a recent past day included ("söndag 10 februari"). */
    @Nullable
    Meaning dayOfMonth(int day, int month, @Nullable DayOfWeek weekday) {
        LocalDate next = null;
        for (int year = today.getYear() - 1; year <= today.getYear() + YEARS_AHEAD; year++) {
            var date = onCalendar(year, month, day);
            if (date == null) {
                continue;
            }
            boolean future = !date.isBefore(today);
            if (weekday == date.getDayOfWeek()
                    && date.isAfter(today.minusDays(RECENT_DAYS))
                    && year <= today.getYear() + 2) {
                return Meaning.day(date);
            }
            if (future && next == null) {
                next = date;
            }
        }
        return next == null ? null : Meaning.day(next);
    }

    @Nullable
    Meaning date(int day, int month, int year) {
        var date = onCalendar(year, month, day);
        return date == null ? null : Meaning.day(date);
    }

    private static @Nullable LocalDate onCalendar(int year, int month, int day) {
        return day > Month.of(month).maxLength()
                        || day > YearMonth.of(year, month).lengthOfMonth()
                ? null
                : LocalDate.of(year, month, day);
    }

    /** "Den 15": this month or the next one that has such a day, on that weekday where one is said. */
    @Nullable
    Meaning dayOfThisMonth(int day, @Nullable DayOfWeek weekday) {
        for (int ahead = 0; ahead < 36; ahead++) {
            var month = YearMonth.from(today).plusMonths(ahead);
            var date = onCalendar(month.getYear(), month.getMonthValue(), day);
            if (date != null && !date.isBefore(today) && (weekday == null || weekday == date.getDayOfWeek())) {
                return Meaning.day(date);
            }
        }
        return null;
    }

    @Nullable
    Meaning dayIn(Days month, int day) {
        var date = month.start().plusDays(day - 1L);
        return month.contains(date) ? Meaning.day(date) : null;
    }

    Meaning month(int month) {
        int year = month < today.getMonthValue() ? today.getYear() + 1 : today.getYear();
        return month(month, year);
    }

    Meaning month(int month, int year) {
        return Meaning.unit(Grain.MONTH, Grain.MONTH.around(LocalDate.of(year, month, 1), 0));
    }

    /** The ISO week of that number that is not over; the year of a "v. 53" is the next one that has it. */
    @Nullable
    Meaning week(int number) {
        int thisYear = today.get(IsoFields.WEEK_BASED_YEAR);
        for (int year = thisYear; year <= thisYear + YEARS_AHEAD; year++) {
            var week = week(number, year);
            if (week != null && week.days() != null && !week.days().end().isBefore(today)) {
                return week;
            }
        }
        return null;
    }

    @Nullable
    Meaning week(int number, int year) {
        try {
            var monday = LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                    .with(DayOfWeek.MONDAY);
            boolean exists = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == number;
            return exists ? Meaning.unit(Grain.WEEK, Grain.week(monday)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A quarter, tertial or half of the year by its number. */
    @Nullable
    Meaning partOfYear(Grain grain, int number, int year) {
        int months = grain == Grain.QUARTER ? 3 : grain == Grain.TERTIAL ? 4 : 6;
        if (number < 1 || number * months > 12) {
            return null;
        }
        return Meaning.unit(grain, grain.around(LocalDate.of(year, (number - 1) * months + 1, 1), 0));
    }

    @Nullable
    Meaning partOfYear(Grain grain, int number) {
        var thisYear = partOfYear(grain, number, today.getYear());
        boolean over = thisYear != null
                && thisYear.days() != null
                && thisYear.days().end().isBefore(today);
        return over ? partOfYear(grain, number, today.getYear() + 1) : thisYear;
    }

    Meaning unit(Grain grain, int later) {
        return Meaning.unit(grain, grain.around(today, later));
    }

    Meaning year(int year) {
        return Meaning.unit(Grain.YEAR, Grain.YEAR.around(LocalDate.of(year, 1, 1), 0));
    }

    /** "I början av året" in November is the coming year's. */
    Meaning partOfUnit(Grain grain, Due.Mod part) {
        var here = unit(grain, 0).part(part);
        boolean over = here.days() != null && here.days().end().isBefore(today);
        return over ? unit(grain, 1).part(part) : here;
    }

    Meaning weekdayFromNow(DayOfWeek weekday) {
        return Meaning.day(today.with(TemporalAdjusters.next(weekday)));
    }

    Meaning lastWeekday(DayOfWeek weekday) {
        return Meaning.day(today.with(TemporalAdjusters.previous(weekday)));
    }

    Meaning weekdayIn(Days week, DayOfWeek weekday) {
        return Meaning.day(week.start().with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(weekday)));
    }

    Meaning weekdayOfWeek(int later, DayOfWeek weekday) {
        return weekdayIn(Grain.WEEK.around(today, later), weekday);
    }

    Days season(String season, int year) {
        return switch (season) {
            case "SP" -> new Days(LocalDate.of(year, 3, 1), LocalDate.of(year, 5, 31));
            case "SU" -> new Days(LocalDate.of(year, 6, 1), LocalDate.of(year, 8, 31));
            case "FA" -> new Days(LocalDate.of(year, 9, 1), LocalDate.of(year, 11, 30));
            default ->
                new Days(LocalDate.of(year, 12, 1), LocalDate.of(year + 1, 3, 1).minusDays(1));
        };
    }

    Days term(String term, int year) {
        return switch (term) {
            case "SP" -> Grain.springTerm(year);
            case "EN_SP" -> days(year, 1, 5, 3, 31);
            case "EN_SU" -> days(year, 4, 15, 7, 22);
            case "EN_FA" -> days(year, 9, 1, 12, 18);
            default -> Grain.autumnTerm(year);
        };
    }

    /** The next of the times that come round every term in English schools. */
    Days schoolMark(String mark) {
        for (int year = today.getYear(); ; year++) {
            for (Days days : mark.equals("TERM_END") ? termEnds(year) : halfTerms(year)) {
                if (!days.end().isBefore(today)) {
                    return days;
                }
            }
        }
    }

    private static List<Days> termEnds(int year) {
        return List.of(days(year, 3, 24, 4, 4), days(year, 7, 14, 7, 24), days(year, 12, 12, 12, 20));
    }

    /** A week in the middle of February, at the end of May and at the end of October. */
    private static List<Days> halfTerms(int year) {
        return List.of(
                weekOf(LocalDate.of(year, 2, 16)),
                weekOf(LocalDate.of(year, 5, 28)),
                weekOf(LocalDate.of(year, 10, 28)));
    }

    private static Days weekOf(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Days(monday, monday.plusDays(6));
    }

    private static Days days(int year, int month, int day, int lastMonth, int lastDay) {
        return new Days(LocalDate.of(year, month, day), LocalDate.of(year, lastMonth, lastDay));
    }

    Days breakDays(SchoolBreak which, int year) {
        return breaks.in(year, which);
    }

    /** The year whose one of these is the first not over yet; so many more after it. */
    int yearOfNext(IntFunction<Days> inYear, int later) {
        int year = today.getYear() - 1;
        while (inYear.apply(year).end().isBefore(today)) {
            year++;
        }
        return year + later;
    }
}
