package app.punktlig.language.due;

import static app.punktlig.language.due.Role.MONTH;
import static app.punktlig.language.due.Role.N;
import static app.punktlig.language.due.Role.NEXT;
import static app.punktlig.language.due.Role.YEAR;
import static app.punktlig.language.due.Role.YY;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Expressions for longer times: weeks, months, quarters, tertials, terms, seasons, breaks, holidays, years. */
final class PeriodRules {
    static final List<Rule> RULES = List.of(
            Rule.of("week_number n dash|to|and|slash n year?", PeriodRules::weeks),
            Rule.of("week_number n comma? year?", PeriodRules::numberedWeek),
            Rule.of("week_number n comma n and n year?", PeriodRules::weeks),
            Rule.of("year dash? week_number n", PeriodRules::numberedWeek),
            Rule.of("the? holiday dash|apostrophe? year|yy", (m, r) -> named(m, r, holiday(m), null)),
            Rule.of("the? this|next? holiday", (m, r) -> named(m, r, holiday(m), null)),
            Rule.of("month_turn month dash|slash|and|to month", PeriodRules::turnOfMonths),
            Rule.of("the? month_turn", (m, r) -> monthTurn(r.unit(Grain.MONTH, 1))),
            Rule.of("the? unit_turn", PeriodRules::unitTurn),
            Rule.of("the? year_turn", (m, r) -> turn(yearTurn(r))),
            Rule.of("year_turn year dash|slash year|n|yy", (m, r) -> turn(yearTurn(m.value(YEAR)))),
            Rule.of(
                    "the? new_year",
                    (m, r) -> r.unit(Grain.YEAR, 1).days() instanceof Days year
                            ? Meaning.period(
                                    null, new Days(year.start(), year.start().plusDays(30)))
                            : null),
            Rule.of("year_month", (m, r) -> r.month(m.value(Role.YEAR_MONTH) % 100, m.value(Role.YEAR_MONTH) / 100)),
            Rule.of("this|next|last month", PeriodRules::month),
            Rule.of("month after_next", (m, r) -> later(m, r, 1)),
            Rule.of("month in n units", (m, r) -> later(m, r, m.value(N))),
            Rule.of("month unit? comma? year?", PeriodRules::month),
            Rule.of("month dash|apostrophe? yy", PeriodRules::month),
            Rule.of("month dash|to|slash|and month year?", PeriodRules::months),
            Rule.of("quarter n of? year?", (m, r) -> partOfYear(Grain.QUARTER, m, r)),
            Rule.of("quarter n dash|apostrophe yy", (m, r) -> partOfYear(Grain.QUARTER, m, r)),
            Rule.of("year dash? quarter n", (m, r) -> partOfYear(Grain.QUARTER, m, r)),
            Rule.of("n quarter|half n", PeriodRules::partOfShortYear),
            Rule.of("n quarter|half year", PeriodRules::partOfLongYear),
            Rule.of("tertial n of? year?", (m, r) -> partOfYear(Grain.TERTIAL, m, r)),
            Rule.of("year dash? tertial n", (m, r) -> partOfYear(Grain.TERTIAL, m, r)),
            Rule.of("half n of? year?", (m, r) -> partOfYear(Grain.HALF, m, r)),
            Rule.of("half n dash|apostrophe yy", (m, r) -> partOfYear(Grain.HALF, m, r)),
            Rule.of("the? ordinal|final unit|the_unit of? year?", PeriodRules::nthPartOfYear),
            Rule.of("the? ordinal|final unit|the_unit of? this|next|last unit", PeriodRules::nthPartOfNamedYear),
            Rule.of("the? this|next|last unit|the_unit", PeriodRules::unit),
            Rule.of("the? unit|the_unit after_next", (m, r) -> r.unit(grain(m), 2)),
            Rule.of("next_but_one unit", (m, r) -> r.unit(grain(m), 2)),
            Rule.of(
                    "this_unit",
                    (m, r) -> r.unit(Grain.valueOf(m.get(Role.THIS_UNIT).name()), 0)),
            Rule.of(
                    "last_unit",
                    (m, r) -> r.unit(Grain.valueOf(m.get(Role.LAST_UNIT).name()), -1)),
            Rule.of(
                    "during the? unit|the_unit",
                    (m, r) -> (m.has(Role.THE) || m.has(Role.THE_UNIT)) && grain(m) != Grain.WORKDAY
                            ? r.unit(grain(m), 0)
                            : null),
            Rule.of(
                    "the_unit",
                    (m, r) -> grain(m) == Grain.WORKDAY
                            ? null
                            : r.unit(grain(m), 0).needs(Meaning.Need.SIDE)),
            Rule.of("the? unit", (m, r) -> r.unit(grain(m), 0).needs(Meaning.Need.SIDE)),
            Rule.of(
                    "the? end_of_unit",
                    (m, r) -> r.partOfUnit(Grain.valueOf(m.get(Role.END_OF_UNIT).name()), Due.Mod.END)),
            Rule.of(
                    "the? season comma? dash|apostrophe? year|yy",
                    (m, r) -> named(m, r, season(m, r), m.get(Role.SEASON).name())),
            Rule.of(
                    "the? this|next|last season",
                    (m, r) -> named(m, r, season(m, r), m.get(Role.SEASON).name())),
            Rule.of(
                    "the season",
                    (m, r) -> named(m, r, season(m, r), m.get(Role.SEASON).name())),
            Rule.of("season", PeriodRules::bareSeason),
            Rule.of("the? term comma? dash? year|yy", PeriodRules::term),
            Rule.of("the? this|next? term", PeriodRules::term),
            Rule.of("the? this|next? break dash? year|yy?", PeriodRules::schoolBreak),
            Rule.of("the? school_mark", (m, r) -> schoolMark(m, r)),
            Rule.of("month school_mark", PeriodRules::month),
            Rule.of("unit? year", (m, r) -> r.year(m.value(YEAR)).needs(Meaning.Need.FRAME)));

    /** Written with two digits, and no part of a year. */
    private static final int SHORTEST_YEAR = 20;

    private PeriodRules() {}

    /** How many units later than now: "nästa" one, "förra" minus one. */
    static int later(Shape.Match m) {
        return m.has(NEXT) ? 1 : m.has(Role.LAST) ? -1 : 0;
    }

    private static Grain grain(Shape.Match m) {
        return Grain.valueOf(m.get(m.has(Role.UNIT) ? Role.UNIT : Role.THE_UNIT).name());
    }

    static @Nullable Meaning numberedWeek(Shape.Match m, Reckoning r) {
        return m.has(YEAR) ? r.week(m.value(N), m.value(YEAR)) : r.week(m.value(N));
    }

    private static @Nullable Meaning weeks(Shape.Match m, Reckoning r) {
        var first = numberedWeek(m, r);
        var last = first == null || first.days() == null
                ? null
                : new Reckoning(first.days().end(), r.breaks()).week(m.value(N, numbers(m) - 1));
        return first == null || last == null ? null : first.until(last);
    }

    private static int numbers(Shape.Match m) {
        return (int) m.taken().stream().filter(s -> s.role() == N).count();
    }

    private static Meaning month(Shape.Match m, Reckoning r) {
        if (m.has(YEAR) || m.has(YY)) {
            return r.month(m.value(MONTH), m.has(YEAR) ? m.value(YEAR) : 2000 + m.value(YY));
        }
        return later(m, r, m.has(Role.LAST) ? -1 : 0).weakIf(m.get(MONTH).weak() && !m.has(NEXT) && !m.has(Role.THIS));
    }

    private static Meaning later(Shape.Match m, Reckoning r, int years) {
        var month = r.month(m.value(MONTH));
        var days = java.util.Objects.requireNonNull(month.days());
        return years == 0 ? month : r.month(m.value(MONTH), days.start().getYear() + years);
    }

    private static @Nullable Meaning months(Shape.Match m, Reckoning r) {
        int from = m.value(MONTH);
        int to = m.value(MONTH, 1);
        var last = m.has(YEAR) ? r.month(to, m.value(YEAR)) : r.month(to);
        var days = java.util.Objects.requireNonNull(last.days());
        var span = r.month(from, days.start().getYear() - (from > to ? 1 : 0)).until(last);
        return span == null
                ? null
                : span.weakIf(m.get(MONTH).weak() && m.get(MONTH, 1).weak() && !m.has(YEAR));
    }

    private static @Nullable Meaning turnOfMonths(Shape.Match m, Reckoning r) {
        boolean neighbours = m.value(MONTH) % 12 + 1 == m.value(MONTH, 1);
        return neighbours ? monthTurn(r.month(m.value(MONTH, 1))) : null;
    }

    private static Meaning monthTurn(Meaning second) {
        var first = java.util.Objects.requireNonNull(second.days()).start();
        return turn(around(first));
    }

    private static Meaning turn(Days days) {
        var lastOfTheOld = Grain.middle(days).minusDays(1).toString();
        return new Meaning(Due.Kind.PERIOD, lastOfTheOld, null, days, Grain.TURN, null, Meaning.Need.NOTHING);
    }

    private static Days yearTurn(Reckoning r) {
        return yearTurn(r.yearOfNext(PeriodRules::yearTurn, 0));
    }

    private static Days yearTurn(int year) {
        return new Days(LocalDate.of(year, 12, 28), LocalDate.of(year + 1, 1, 4));
    }

    private static @Nullable Meaning partOfYear(Grain grain, Shape.Match m, Reckoning r) {
        if (m.has(YY)) {
            return r.partOfYear(grain, m.value(N), 2000 + m.value(YY));
        }
        return m.has(YEAR) ? r.partOfYear(grain, m.value(N), m.value(YEAR)) : r.partOfYear(grain, m.value(N));
    }

    /** "26Q2", and "2Q26": the smaller number is the part's. */
    private static @Nullable Meaning partOfShortYear(Shape.Match m, Reckoning r) {
        int part = Math.min(m.value(N), m.value(N, 1));
        int year = Math.max(m.value(N), m.value(N, 1));
        return year < SHORTEST_YEAR ? null : r.partOfYear(grainOfPart(m), part, 2000 + year);
    }

    private static @Nullable Meaning partOfLongYear(Shape.Match m, Reckoning r) {
        return r.partOfYear(grainOfPart(m), m.value(N), m.value(YEAR));
    }

    private static Grain grainOfPart(Shape.Match m) {
        return m.has(Role.HALF) ? Grain.HALF : Grain.QUARTER;
    }

    /** The next turn of a unit; of half-years the one in the middle of a year. */
    private static Meaning unitTurn(Shape.Match m, Reckoning r) {
        var grain = Grain.valueOf(m.get(Role.UNIT_TURN).name());
        if (grain == Grain.HALF) {
            return turn(halfYearTurn(r.yearOfNext(PeriodRules::halfYearTurn, 0)));
        }
        return turn(around(grain.around(r.today(), 1).start()));
    }

    private static Days halfYearTurn(int year) {
        return around(LocalDate.of(year, 7, 1));
    }

    private static Days around(LocalDate firstOfTheNew) {
        return new Days(firstOfTheNew.minusDays(4), firstOfTheNew.plusDays(3));
    }

    private static int numberOfPart(Shape.Match m, Grain grain) {
        int parts = grain == Grain.QUARTER ? 4 : grain == Grain.TERTIAL ? 3 : grain == Grain.HALF ? 2 : 0;
        return m.has(Role.ORDINAL) ? Math.min(m.value(Role.ORDINAL), parts + 1) : parts;
    }

    private static @Nullable Meaning nthPartOfYear(Shape.Match m, Reckoning r) {
        int number = numberOfPart(m, grain(m));
        if (number == 0 || grain(m).compareTo(Grain.QUARTER) < 0 || grain(m).compareTo(Grain.HALF) > 0) {
            return null;
        }
        return m.has(YEAR) ? r.partOfYear(grain(m), number, m.value(YEAR)) : r.partOfYear(grain(m), number);
    }

    private static @Nullable Meaning nthPartOfNamedYear(Shape.Match m, Reckoning r) {
        var grain = m.firstGrain();
        boolean year = m.taken().getLast().name().equals("YEAR");
        int number = numberOfPart(m, grain);
        boolean known = year && number > 0 && grain.compareTo(Grain.QUARTER) >= 0 && grain.compareTo(Grain.HALF) <= 0;
        return known ? r.partOfYear(grain, number, r.today().getYear() + later(m)) : null;
    }

    private static @Nullable Meaning unit(Shape.Match m, Reckoning r) {
        var grain = grain(m);
        return grain == Grain.DAY || grain == Grain.WORKDAY ? null : r.unit(grain, later(m));
    }

    private static IntFunction<Days> holiday(Shape.Match m) {
        return Holiday.valueOf(m.get(Role.HOLIDAY).name())::in;
    }

    private static IntFunction<Days> season(Shape.Match m, Reckoning r) {
        return year -> r.season(m.get(Role.SEASON).name(), year);
    }

    /** The one of a year, or the next one that is not over; "förra" the one before. */
    private static Meaning named(Shape.Match m, Reckoning r, IntFunction<Days> inYear, @Nullable String name) {
        int year = m.has(YEAR)
                ? m.value(YEAR)
                : m.has(YY) ? 2000 + m.value(YY) : r.yearOfNext(inYear, m.has(Role.LAST) ? -1 : 0);
        var days = inYear.apply(year);
        var iso = name == null ? days.isOneDay() ? days.start().toString() : null : year + "-" + name;
        var kind = days.isOneDay() ? Due.Kind.DATE : Due.Kind.PERIOD;
        var grain = days.isOneDay() ? Grain.DAY : Grain.SPAN;
        return new Meaning(kind, iso, null, days, grain, null, Meaning.Need.NOTHING)
                .weakIf(m.taken().size() == 1 && m.isWeak());
    }

    private static Meaning bareSeason(Shape.Match m, Reckoning r) {
        return named(m, r, season(m, r), m.get(Role.SEASON).name());
    }

    /** "Nästa hösttermin" in the middle of one is the one after it. */
    private static Meaning term(Shape.Match m, Reckoning r) {
        var name = m.get(Role.TERM).name();
        var iso = name.endsWith("SP") ? "VT" : name.endsWith("SU") ? "SU" : "HT";
        IntFunction<Days> inYear = year -> r.term(name, year);
        var here = named(m, r, inYear, iso).of(Grain.TERM);
        var days = here.days();
        return m.has(NEXT) && days != null && days.contains(r.today())
                ? named(m, new Reckoning(days.end().plusDays(1), r.breaks()), inYear, iso)
                        .of(Grain.TERM)
                : here;
    }

    private static Meaning schoolMark(Shape.Match m, Reckoning r) {
        var mark = m.get(Role.SCHOOL_MARK).name();
        var days = r.schoolMark(mark);
        return mark.equals("TERM_END") ? Meaning.period(null, days).with(Due.Mod.END) : Meaning.unit(Grain.WEEK, days);
    }

    private static Meaning schoolBreak(Shape.Match m, Reckoning r) {
        var which = SchoolBreak.valueOf(m.get(Role.BREAK).name());
        var found = named(m, r, year -> r.breakDays(which, year), null);
        var days = found.days();
        boolean week = which == SchoolBreak.SPORT || which == SchoolBreak.EASTER || which == SchoolBreak.AUTUMN;
        return week && days != null ? Meaning.unit(Grain.WEEK, days) : found;
    }
}
