package app.punktlig.language.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** How long the times are that an expression speaks of; the word tables name units by it. */
enum Grain {
    DAY,
    WORKDAY,
    WEEK,
    WEEKEND,
    MONTH,
    QUARTER,
    TERTIAL,
    HALF,
    TERM,
    YEAR,
    SCHOOL_YEAR,
    /** The days around the turn of a month or a year. */
    TURN,
    /** Days from somewhere to somewhere, with no name as a whole. */
    SPAN;

    private static final int MONTHS_OF_TERTIAL = 4;

    /** The unit that this day lies in, or the one so many units later. */
    Days around(LocalDate day, int later) {
        return switch (this) {
            case DAY, SPAN, TURN -> Days.of(day.plusDays(later));
            case WORKDAY -> Days.of(plusWorkdays(day, later));
            case WEEK -> week(day.plusWeeks(later));
            case WEEKEND -> weekend(day.plusWeeks(later));
            case MONTH -> months(day.plusMonths(later), 1);
            case QUARTER -> months(day.plusMonths(3L * later), 3);
            case TERTIAL -> months(day.plusMonths((long) MONTHS_OF_TERTIAL * later), MONTHS_OF_TERTIAL);
            case HALF -> months(day.plusMonths(6L * later), 6);
            case YEAR -> months(day.plusYears(later), 12);
            case TERM -> term(day, later);
            case SCHOOL_YEAR -> schoolYear(day.plusYears(later));
        };
    }

    /** The unit's name as in {@code 2025-W08}; empty for days without one. */
    String iso(Days days) {
        var start = days.start();
        int year = start.getYear();
        return switch (this) {
            case DAY, WORKDAY, SPAN, TURN -> days.isOneDay() ? start.toString() : start + "/" + days.end();
            case WEEK -> isoWeek(start);
            case WEEKEND -> isoWeek(start) + "-WE";
            case MONTH -> YearMonth.from(start).toString();
            case QUARTER -> year + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
            case TERTIAL -> year + "-T" + ((start.getMonthValue() - 1) / MONTHS_OF_TERTIAL + 1);
            case HALF -> year + "-H" + (start.getMonthValue() > 6 ? 2 : 1);
            case TERM -> year + (start.getMonthValue() > 6 ? "-HT" : "-VT");
            case YEAR -> String.valueOf(year);
            case SCHOOL_YEAR -> year + "/" + (year + 1);
        };
    }

    /** The first third, the middle or the last third of a unit, as people use the words. */
    Days part(Days days, Due.Mod part) {
        return switch (this) {
            case DAY, WORKDAY -> days;
            case WEEK -> partOfWeek(days.start(), part);
            case WEEKEND -> days;
            case MONTH -> partOfMonth(days.start(), part);
            case TERM -> outer(days, part, 10);
            case YEAR -> outer(days, part, 4);
            default -> outer(days, part, 3);
        };
    }

    private static Days partOfWeek(LocalDate monday, Due.Mod part) {
        return switch (part) {
            case START -> new Days(monday, monday.plusDays(2));
            case MID -> new Days(monday.plusDays(1), monday.plusDays(3));
            default -> new Days(monday.plusDays(4), monday.plusDays(6));
        };
    }

    private static Days partOfMonth(LocalDate first, Due.Mod part) {
        return switch (part) {
            case START -> new Days(first, first.withDayOfMonth(10));
            case MID -> new Days(first.withDayOfMonth(11), first.withDayOfMonth(20));
            default -> new Days(first.withDayOfMonth(21), first.with(TemporalAdjusters.lastDayOfMonth()));
        };
    }

    private static Days outer(Days days, Due.Mod part, int parts) {
        long length = ChronoUnit.DAYS.between(days.start(), days.end()) + 1;
        var firstEnds = days.start().plusDays(Math.max(1, length / parts) - 1);
        var lastStarts = days.end().minusDays(Math.max(1, length / parts) - 1);
        return switch (part) {
            case START -> new Days(days.start(), firstEnds);
            case MID ->
                lastStarts.minusDays(1).isAfter(firstEnds)
                        ? new Days(firstEnds.plusDays(1), lastStarts.minusDays(1))
                        : days;
            default -> new Days(lastStarts, days.end());
        };
    }

    /** The first day of the second half: of the days around a turn the one that the new month begins with. */
    static LocalDate middle(Days days) {
        return days.start().plusDays((ChronoUnit.DAYS.between(days.start(), days.end()) + 1) / 2);
    }

    static Days week(LocalDate day) {
        var monday = day.with(DayOfWeek.MONDAY);
        return new Days(monday, monday.plusDays(6));
    }

    private static Days weekend(LocalDate day) {
        var friday = day.with(DayOfWeek.MONDAY).plusDays(4);
        return new Days(friday, friday.plusDays(2));
    }

    private static Days months(LocalDate day, int count) {
        int first = (day.getMonthValue() - 1) / count * count + 1;
        var start = LocalDate.of(day.getYear(), first, 1);
        return new Days(start, start.plusMonths(count).minusDays(1));
    }

    /** Spring term from Epiphany to mid June, autumn term from mid August to Christmas; the summer is before the autumn term. */
    private static Days term(LocalDate day, int later) {
        boolean autumn = !day.isBefore(springTerm(day.getYear()).end().plusDays(1));
        int terms = day.getYear() * 2 + (autumn ? 1 : 0) + later;
        return terms % 2 == 0 ? springTerm(terms / 2) : autumnTerm(terms / 2);
    }

    static Days springTerm(int year) {
        return new Days(LocalDate.of(year, 1, 8), LocalDate.of(year, 6, 13));
    }

    static Days autumnTerm(int year) {
        return new Days(LocalDate.of(year, 8, 16), LocalDate.of(year, 12, 20));
    }

    private static Days schoolYear(LocalDate day) {
        int year = day.isBefore(LocalDate.of(day.getYear(), 7, 1)) ? day.getYear() - 1 : day.getYear();
        return new Days(autumnTerm(year).start(), springTerm(year + 1).end());
    }

    private static LocalDate plusWorkdays(LocalDate from, int count) {
        var day = from;
        for (int left = Math.min(Math.abs(count), 400); left > 0; ) {
            day = day.plusDays(count < 0 ? -1 : 1);
            left -= day.getDayOfWeek().getValue() < 6 ? 1 : 0;
        }
        return day;
    }

    private static String isoWeek(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return day.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
    }
}
