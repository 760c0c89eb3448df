package app.punktlig.language.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far before or after another time: "två veckor", "dagen", "third Tuesday".
 *
 * @param days how many days, 0 where a weekday is counted; months count as thirty where the day they are counted from is not known
 * @param months how many months
 * @param weekday the weekday that is counted
 * @param count how many of them
 * @param isWeek the whole week before or after, as in "veckan före påsk"
 */
record Distance(int days, int months, @Nullable DayOfWeek weekday, int count, boolean isWeek, int end) {
    private static final Shape COUNTED = Shape.of("n units");
    private static final Shape ONE = Shape.of("the? unit|the_unit");
    private static final Shape WEEKDAY = Shape.of("the? ordinal? weekday");
    private static final int LONGEST = 400;

    static List<Distance> at(Text text, int at) {
        var all = new ArrayList<Distance>();
        var counted = COUNTED.match(text, at);
        if (counted != null && counted.value(Role.N) <= LONGEST) {
            add(all, counted.value(Role.N), counted.get(Role.UNITS), false, counted.end());
        }
        var one = ONE.match(text, at);
        if (one != null) {
            var unit = one.taken().getLast();
            add(all, 1, unit, unit.name().equals("WEEK"), one.end());
        }
        var weekday = WEEKDAY.match(text, at);
        if (weekday != null) {
            int count = weekday.has(Role.ORDINAL) ? weekday.value(Role.ORDINAL) : 1;
            all.add(new Distance(0, 0, DayOfWeek.of(weekday.value(Role.WEEKDAY)), count, false, weekday.end()));
        }
        return all;
    }

    private static void add(List<Distance> all, int count, Sense unit, boolean isWeek, int end) {
        int days =
                switch (Grain.valueOf(unit.name())) {
                    case DAY, WORKDAY -> 1;
                    case WEEK -> 7;
                    case MONTH -> 30;
                    default -> 0;
                };
        if (days > 0) {
            int months = unit.name().equals("MONTH") ? count : 0;
            all.add(new Distance(days * count, months, null, 1, isWeek, end));
        }
    }

    @Nullable
    Meaning from(Meaning time, int sign) {
        var there = time.days();
        if (weekday != null) {
            return there == null ? null : Meaning.day(weekdayFrom(there, sign));
        }
        if (isWeek && there != null) {
            return week(time, there, sign);
        }
        return there != null && months > 0 ? Meaning.day(monthsFrom(there, sign)) : time.shifted(sign * days);
    }

    /** "Veckan före påsk": the seven days before it; before a week the week before that. */
    private static Meaning week(Meaning time, Days there, int sign) {
        var first = sign < 0 ? there.start().minusDays(7) : there.end().plusDays(1);
        var days = new Days(first, first.plusDays(6));
        return time.grain() == Grain.WEEK ? Meaning.unit(Grain.WEEK, days) : Meaning.period(null, days);
    }

    private LocalDate monthsFrom(Days there, int sign) {
        return sign < 0 ? there.start().minusMonths(months) : there.end().plusMonths(months);
    }

    private LocalDate weekdayFrom(Days there, int sign) {
        return sign < 0
                ? there.start().with(TemporalAdjusters.previous(weekday)).minusWeeks(count - 1L)
                : there.end().with(TemporalAdjusters.next(weekday)).plusWeeks(count - 1L);
    }
}
