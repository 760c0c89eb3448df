package app.punktlig.language.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;

/**
 * The weeks in which a municipality's schools are closed.
 *
 * @param sportWeek ISO week of the sports break: 7 to 10, by county
 * @param easterWeek weeks from Holy Week to the Easter break: 0 before Easter Sunday, 1 after it
 * @param autumnWeek ISO week of the autumn break, nearly everywhere 44
 */
public record SchoolBreaks(int sportWeek, int easterWeek, int autumnWeek) {
    /** Where nothing is configured: what most municipalities of southern Sweden have. */
    public static final SchoolBreaks USUAL = new SchoolBreaks(8, 0, 44);

    /** A start for a municipality's settings: it may decide otherwise. */
    private static final Map<String, Integer> SPORT_WEEK_AROUND = Map.of(
            "göteborg",
            7,
            "jönköping",
            7,
            "malmö",
            8,
            "växjö",
            8,
            "uppsala",
            8,
            "stockholm",
            9,
            "gävle",
            9,
            "umeå",
            10,
            "luleå",
            10);

    public SchoolBreaks {
        if (sportWeek < 1 || sportWeek > 53 || autumnWeek < 1 || autumnWeek > 53 || easterWeek < -1 || easterWeek > 1) {
            throw new IllegalArgumentException(
                    "weeks of school breaks: " + sportWeek + ", " + easterWeek + ", " + autumnWeek);
        }
    }

    /** The breaks usual around a town, the default ones where the table does not know it. */
    public static SchoolBreaks around(String town) {
        int week = SPORT_WEEK_AROUND.getOrDefault(town.strip().toLowerCase(Locale.ROOT), USUAL.sportWeek);
        return new SchoolBreaks(week, USUAL.easterWeek, USUAL.autumnWeek);
    }

    /** The days of a break that begins in this year. */
    Days in(int year, SchoolBreak which) {
        return switch (which) {
            case SPORT -> week(year, sportWeek);
            case AUTUMN -> week(year, autumnWeek);
            case EASTER -> weekFrom(Holiday.EASTER.in(year).start().minusDays(6).plusWeeks(easterWeek));
            case CHRISTMAS -> new Days(LocalDate.of(year, 12, 20), LocalDate.of(year + 1, 1, 7));
            case SUMMER -> new Days(secondFridayOfJune(year), LocalDate.of(year, 8, 15));
            case HOLIDAYS -> new Days(LocalDate.of(year, 7, 1), LocalDate.of(year, 8, 10));
            case SCHOOL_START -> new Days(LocalDate.of(year, 8, 16), LocalDate.of(year, 8, 22));
        };
    }

    private static Days week(int year, int week) {
        return weekFrom(LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.MONDAY));
    }

    private static Days weekFrom(LocalDate monday) {
        return new Days(monday, monday.plusDays(6));
    }

    private static LocalDate secondFridayOfJune(int year) {
        return LocalDate.of(year, 6, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.FRIDAY));
    }
}
