package app.punktlig.language.due;

import static app.punktlig.language.due.Role.DATE;
import static app.punktlig.language.due.Role.DAY;
import static app.punktlig.language.due.Role.DAY_MONTH;
import static app.punktlig.language.due.Role.DIGIT_DAY;
import static app.punktlig.language.due.Role.FINAL;
import static app.punktlig.language.due.Role.LAST;
import static app.punktlig.language.due.Role.MONTH;
import static app.punktlig.language.due.Role.N;
import static app.punktlig.language.due.Role.NEXT;
import static app.punktlig.language.due.Role.ORDINAL;
import static app.punktlig.language.due.Role.PAST_WEEKDAY;
import static app.punktlig.language.due.Role.TODAY;
import static app.punktlig.language.due.Role.WEEKDAY;
import static app.punktlig.language.due.Role.WEEKDAYS;
import static app.punktlig.language.due.Role.YEAR;
import static app.punktlig.language.due.Role.YY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expressions for one day: dates in words and figures, weekdays, "the last Friday of March". */
final class DayRules {
    /** "Måndag åtta dagar" is the Monday after. */
    private static final int DAYS_OF_A_WEEK = 8;

    static final List<Rule> RULES = List.of(
            Rule.of("today", (m, r) -> Meaning.day(r.today().plusDays(m.value(TODAY)))),
            Rule.of(
                    "weekday? comma? the? date",
                    (m, r) -> Meaning.day(LocalDate.ofEpochDay(m.value(DATE)))
                            .weakIf(m.get(DATE).weak())),
            Rule.of("weekday? comma? the? day_month comma? year?", DayRules::dayMonth),
            Rule.of("weekday? comma? the? day_month dash|slash yy", DayRules::dayMonth),
            Rule.of("digit_day dash|and day_month year?", DayRules::daysBeforeSlash),
            Rule.of("weekday? comma? the? day of? month comma? year?", DayRules::dayInMonth),
            Rule.of("weekday? comma? the? day of? month dash|apostrophe? yy", DayRules::dayInMonth),
            Rule.of("weekday? comma? day dash month dash? year|yy?", DayRules::dayInMonth),
            Rule.of("weekday? comma? month the? day comma? year?", DayRules::dayInMonth),
            Rule.of("month day comma? weekday", DayRules::dayInMonth),
            Rule.of("the? day dash|to|and the? day of? month comma? year?", DayRules::daysInMonth),
            Rule.of("month the? day dash|to|and the? day comma? year?", DayRules::daysInMonth),
            Rule.of("weekday comma? the? nth", DayRules::dayOfThisMonth),
            Rule.of("weekday the digit_day", DayRules::dayOfThisMonth),
            Rule.of("den digit_day", DayRules::dayOfThisMonth),
            Rule.of("the nth", DayRules::dayOfThisMonth),
            Rule.of("the? digit_day unit? of the? this|next unit", DayRules::dayOfUnit),
            Rule.of("den digit_day this|next unit", DayRules::dayOfUnit),
            Rule.of("the? final unit|the_unit of month year?", DayRules::lastOfMonth),
            Rule.of("the? ordinal final unit of month year?", DayRules::lastOfMonth),
            Rule.of("the? final weekday of? month year?", DayRules::lastOfMonth),
            Rule.of("the? final of month year?", DayRules::lastOfMonth),
            Rule.of(
                    "the? last month",
                    (m, r) -> r.month(m.value(MONTH)).days() instanceof Days days
                            ? Meaning.unit(
                                    Grain.MONTH, Grain.MONTH.around(days.start().minusYears(1), 0))
                            : null),
            Rule.of("the? final month year?", DayRules::lastOfMonth),
            Rule.of("the? ordinal unit|the_unit of? month year?", DayRules::nthOfMonth),
            Rule.of("the? ordinal weekday of? month year?", DayRules::nthOfMonth),
            Rule.of("the? final unit|weekday|the_unit of the? this|next? unit", DayRules::lastOfUnit),
            Rule.of("the? final unit|weekday|the_unit of the_unit", DayRules::lastOfUnit),
            Rule.of("the final of the? this|next? unit|the_unit", DayRules::lastDayOfUnit),
            Rule.of("final of the_unit", DayRules::lastDayOfUnit),
            Rule.of("the? ordinal unit|weekday|the_unit of the? this|next unit", DayRules::nthOfUnit),
            Rule.of("past_weekday", (m, r) -> r.lastWeekday(DayOfWeek.of(m.value(PAST_WEEKDAY)))),
            Rule.of("weekday of? the? this|next|last unit|the_unit", DayRules::weekdayOfWeek),
            Rule.of("weekday comma? of? week_number n year?", DayRules::weekdayOfNumberedWeek),
            Rule.of("week_number n comma? weekday", DayRules::weekdayOfNumberedWeek),
            Rule.of(
                    "weekday in n units",
                    (m, r) -> isWeeks(m) ? plusWeeks(r.weekdayFromNow(weekday(m)), m.value(N)) : null),
            Rule.of(
                    "n units of weekday",
                    (m, r) -> isWeeks(m) ? plusWeeks(r.weekdayFromNow(weekday(m)), m.value(N)) : null),
            Rule.of(
                    "n units today",
                    (m, r) -> isWeeks(m) ? Meaning.day(r.today().plusDays(m.value(TODAY) + 7L * m.value(N))) : null),
            Rule.of(
                    "today unit",
                    (m, r) -> m.get(Role.UNIT).name().equals("WEEK")
                            ? Meaning.day(r.today().plusDays(m.value(TODAY) + 7L))
                            : null),
            Rule.of(
                    "weekday n units",
                    (m, r) -> m.value(N) == DAYS_OF_A_WEEK
                                    && m.get(Role.UNITS).name().equals("DAY")
                            ? plusWeeks(r.weekdayFromNow(weekday(m)), 1)
                            : null),
            Rule.of(
                    "weekday unit",
                    (m, r) ->
                            m.get(Role.UNIT).name().equals("WEEK") ? plusWeeks(r.weekdayFromNow(weekday(m)), 1) : null),
            Rule.of(
                    "weekday dash|to weekday",
                    (m, r) -> weekdays(
                            m, r, Grain.WEEK.around(r.weekdayFromNow(weekday(m)).dayOrToday(r), 0))),
            Rule.of(
                    "weekday dash|to weekday comma? of? week_number n",
                    (m, r) -> PeriodRules.numberedWeek(m, r) instanceof Meaning w && w.days() != null
                            ? weekdays(m, r, w.days())
                            : null),
            Rule.of(
                    "weekday dash|to weekday of? the? this|next unit",
                    (m, r) -> m.taken().getLast().name().equals("WEEK")
                            ? weekdays(m, r, Grain.WEEK.around(r.today(), PeriodRules.later(m)))
                            : null),
            Rule.of(
                    "nth",
                    (m, r) -> dayOfThisMonth(m, r) instanceof Meaning day ? day.needs(Meaning.Need.FRAME) : null),
            Rule.of("weekday after_next", (m, r) -> plusWeeks(r.weekdayFromNow(weekday(m)), 1)),
            Rule.of(
                    "n weekdays from_now",
                    (m, r) -> plusWeeks(r.weekdayFromNow(DayOfWeek.of(m.value(WEEKDAYS))), m.value(N) - 1)),
            Rule.of("the? this|next|last weekday", DayRules::namedWeekday),
            Rule.of("weekday", (m, r) -> r.weekdayFromNow(weekday(m)).weakIf(m.isWeak())));

    /** 24/7, as month and day. */
    private static final int ROUND_THE_CLOCK = 724;

    private DayRules() {}

    private static DayOfWeek weekday(Shape.Match m) {
        return DayOfWeek.of(m.value(WEEKDAY));
    }

    private static @Nullable DayOfWeek weekdayIfSaid(Shape.Match m) {
        return m.has(WEEKDAY) ? weekday(m) : null;
    }

    private static @Nullable Meaning dayMonth(Shape.Match m, Reckoning r) {
        int value = m.value(DAY_MONTH);
        var date = dated(m, r, value % 100, value / 100);
        boolean alone = !m.has(WEEKDAY) && !m.has(YEAR) && !m.has(YY);
        boolean weak = m.get(DAY_MONTH).weak() && alone;
        boolean roundTheClock = value == ROUND_THE_CLOCK && alone;
        return date == null ? null : roundTheClock ? date.needs(Meaning.Need.FRAME) : date.weakIf(weak);
    }

    private static @Nullable Meaning dayInMonth(Shape.Match m, Reckoning r) {
        return dated(m, r, m.value(DAY), m.value(MONTH));
    }

    private static @Nullable Meaning dated(Shape.Match m, Reckoning r, int day, int month) {
        if (m.has(YEAR)) {
            return r.date(day, month, m.value(YEAR));
        }
        return m.has(YY) ? r.date(day, month, 2000 + m.value(YY)) : r.dayOfMonth(day, month, weekdayIfSaid(m));
    }

    private static @Nullable Meaning daysBeforeSlash(Shape.Match m, Reckoning r) {
        int value = m.value(DAY_MONTH);
        return span(m, r, m.value(DIGIT_DAY), value % 100, value / 100);
    }

    private static @Nullable Meaning daysInMonth(Shape.Match m, Reckoning r) {
        return span(m, r, m.value(DAY), m.value(DAY, 1), m.value(MONTH));
    }

    private static @Nullable Meaning span(Shape.Match m, Reckoning r, int from, int to, int month) {
        var last = dated(m, r, to, month);
        if (last == null || last.days() == null || from >= to) {
            return null;
        }
        var first = Meaning.day(last.days().end().minusDays((long) to - from));
        return first.until(last);
    }

    private static @Nullable Meaning dayOfThisMonth(Shape.Match m, Reckoning r) {
        return r.dayOfThisMonth(m.value(dayRole(m)), weekdayIfSaid(m));
    }

    private static Role dayRole(Shape.Match m) {
        return m.has(DIGIT_DAY) ? DIGIT_DAY : Role.NTH;
    }

    private static @Nullable Meaning dayOfUnit(Shape.Match m, Reckoning r) {
        int units = (int) m.taken().stream().filter(s -> s.role() == Role.UNIT).count();
        boolean month = m.get(Role.UNIT, units - 1).name().equals("MONTH");
        return month ? r.dayIn(Grain.MONTH.around(r.today(), m.has(NEXT) ? 1 : 0), m.value(DIGIT_DAY)) : null;
    }

    private static Days month(Shape.Match m, Reckoning r) {
        var month = m.has(YEAR) ? r.month(m.value(MONTH), m.value(YEAR)) : r.month(m.value(MONTH));
        return java.util.Objects.requireNonNull(month.days());
    }

    private static @Nullable Meaning lastOfMonth(Shape.Match m, Reckoning r) {
        return last(m, month(m, r));
    }

    private static @Nullable Meaning lastOfUnit(Shape.Match m, Reckoning r) {
        return last(m, container(m, r));
    }

    /** "Den sista i månaden". */
    private static @Nullable Meaning lastDayOfUnit(Shape.Match m, Reckoning r) {
        var within = container(m, r);
        return within.isOneDay() ? null : Meaning.day(within.end().minusDays(-m.value(FINAL)));
    }

    /** The unit named last: "of next month". */
    private static Days container(Shape.Match m, Reckoning r) {
        var unit = m.taken().getLast();
        return Grain.valueOf(unit.name()).around(r.today(), m.has(NEXT) ? 1 : 0);
    }

    private static @Nullable Meaning last(Shape.Match m, Days within) {
        int back = (m.has(ORDINAL) ? m.value(ORDINAL) - 1 : 0) - m.value(FINAL);
        if (m.has(WEEKDAY)) {
            var day = within.end().with(TemporalAdjusters.previousOrSame(weekday(m)));
            return Meaning.day(day.minusWeeks(back));
        }
        return switch (m.firstGrain()) {
            case DAY -> Meaning.day(within.end().minusDays(back));
            case WORKDAY ->
                Meaning.day(Grain.WORKDAY
                        .around(within.end().plusDays(1), -1 - back)
                        .start());
            case WEEK -> {
                var sunday = within.end().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
                yield Meaning.unit(Grain.WEEK, Grain.week(sunday.minusWeeks(back)));
            }
            default -> null;
        };
    }

    private static @Nullable Meaning nthOfMonth(Shape.Match m, Reckoning r) {
        return nth(m, month(m, r));
    }

    private static @Nullable Meaning nthOfUnit(Shape.Match m, Reckoning r) {
        return nth(m, container(m, r));
    }

    private static @Nullable Meaning nth(Shape.Match m, Days within) {
        int weeks = m.value(ORDINAL) - 1;
        if (m.has(WEEKDAY)) {
            return inside(
                    within,
                    within.start()
                            .with(TemporalAdjusters.nextOrSame(weekday(m)))
                            .plusWeeks(weeks));
        }
        return switch (m.firstGrain()) {
            case DAY -> inside(within, within.start().plusDays(weeks));
            case WORKDAY ->
                inside(
                        within,
                        Grain.WORKDAY
                                .around(within.start().minusDays(1), weeks + 1)
                                .start());
            case WEEK -> {
                var monday = within.start().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
                yield Meaning.unit(Grain.WEEK, Grain.week(monday.plusWeeks(weeks)));
            }
            default -> null;
        };
    }

    private static @Nullable Meaning inside(Days within, LocalDate day) {
        return within.contains(day) ? Meaning.day(day) : null;
    }

    private static @Nullable Meaning weekdayOfWeek(Shape.Match m, Reckoning r) {
        boolean week = m.taken().getLast().name().equals("WEEK");
        return week ? r.weekdayOfWeek(PeriodRules.later(m), weekday(m)) : null;
    }

    private static @Nullable Meaning weekdayOfNumberedWeek(Shape.Match m, Reckoning r) {
        var week = PeriodRules.numberedWeek(m, r);
        return week == null || week.days() == null ? null : r.weekdayIn(week.days(), weekday(m));
    }

    /** "Nästa onsdag" is the coming week's, "förra onsdag" the past week's; "kommande onsdag" is the nearest to come. */
    private static @Nullable Meaning namedWeekday(Shape.Match m, Reckoning r) {
        boolean nearest = m.has(NEXT) && m.value(NEXT) == 1;
        if (!nearest && (m.has(NEXT) || m.has(LAST))) {
            return r.weekdayOfWeek(PeriodRules.later(m), weekday(m));
        }
        return r.weekdayFromNow(weekday(m));
    }

    private static boolean isWeeks(Shape.Match m) {
        return m.get(Role.UNITS).name().equals("WEEK");
    }

    /** "Mån–ons": from the first weekday to the second, in that week. */
    private static @Nullable Meaning weekdays(Shape.Match m, Reckoning r, Days week) {
        var first = r.weekdayIn(week, weekday(m));
        var span = first.until(r.weekdayIn(week, DayOfWeek.of(m.value(WEEKDAY, 1))));
        return span == null ? null : span.weakIf(m.isWeak());
    }

    private static @Nullable Meaning plusWeeks(Meaning day, int weeks) {
        var days = day.days();
        return days == null || weeks > 500 ? null : Meaning.day(days.start().plus(weeks, ChronoUnit.WEEKS));
    }
}
