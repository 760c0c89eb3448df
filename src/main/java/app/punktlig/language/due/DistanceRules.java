package app.punktlig.language.due;

import static app.punktlig.language.due.Role.DURATION;
import static app.punktlig.language.due.Role.N;
import static app.punktlig.language.due.Role.UNITS;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expressions that count from today: "om drygt en månad", "within two weeks", "tre dagar sedan"; and "snarast". */
final class DistanceRules {
    private static final int LONGEST = 400;

    static final List<Rule> RULES = List.of(
            Rule.of("asap", (m, r) -> Meaning.asap()),
            Rule.of("in about|over? n units", (m, r) -> away(m, r, 1)),
            Rule.of("in n about|over units", (m, r) -> away(m, r, 1)),
            Rule.of("in about|over? duration", (m, r) -> away(m, r, 1)),
            Rule.of("in about? n dash|to|and n units", DistanceRules::between),
            Rule.of("n units from_now", (m, r) -> away(m, r, 1)),
            Rule.of("duration from_now", (m, r) -> away(m, r, 1)),
            Rule.of("n units to_do_it", DistanceRules::within),
            Rule.of("duration to_do_it", DistanceRules::within),
            Rule.of("n units ago", (m, r) -> away(m, r, -1)),
            Rule.of("duration ago", (m, r) -> away(m, r, -1)),
            Rule.of("within about? n units", DistanceRules::within),
            Rule.of("within n about|over units", DistanceRules::within),
            Rule.of("within about? duration", DistanceRules::within),
            Rule.of("within the? coming? n? units", DistanceRules::within),
            Rule.of("within n dash|to|and n units", DistanceRules::within),
            Rule.of("the? coming|next n units", DistanceRules::within),
            Rule.of("the? coming|next duration", DistanceRules::within),
            Rule.of("n coming units", DistanceRules::within),
            Rule.of("after n units", (m, r) -> after(m, r)),
            Rule.of("after duration", (m, r) -> after(m, r)));

    private DistanceRules() {}

    private static @Nullable String iso(Shape.Match m, int count) {
        if (m.has(DURATION)) {
            return m.get(DURATION).name();
        }
        if (count > LONGEST) {
            return null;
        }
        return switch (Grain.valueOf(m.get(UNITS).name())) {
            case DAY, WORKDAY -> "P" + count + "D";
            case WEEK -> "P" + count + "W";
            case MONTH -> "P" + count + "M";
            case QUARTER -> "P" + 3 * count + "M";
            case TERM -> "P" + 6 * count + "M";
            case YEAR -> "P" + count + "Y";
            default -> null;
        };
    }

    private static LocalDate day(Shape.Match m, Reckoning r, String iso, int sign, int count) {
        boolean workdays = m.has(UNITS) && m.get(UNITS).name().equals("WORKDAY");
        return workdays
                ? Grain.WORKDAY.around(r.today(), sign * count).start()
                : r.today().plus(Period.parse(iso).multipliedBy(sign));
    }

    private static int count(Shape.Match m) {
        return m.has(N) ? m.value(N) : 1;
    }

    /** "Drygt" is that long, and up to half as long again. */
    private static @Nullable Meaning away(Shape.Match m, Reckoning r, int sign) {
        var iso = iso(m, count(m));
        if (iso == null) {
            return null;
        }
        var day = day(m, r, iso, sign, count(m));
        long length = Math.abs(day.toEpochDay() - r.today().toEpochDay());
        var last = m.has(Role.OVER) ? day.plusDays(Math.min(length / 2, 14)) : day;
        return Meaning.relative(iso, new Days(day, last));
    }

    private static @Nullable Meaning between(Shape.Match m, Reckoning r) {
        var from = iso(m, m.value(N));
        var to = iso(m, m.value(N, 1));
        if (from == null || to == null || m.value(N, 1) < m.value(N)) {
            return null;
        }
        return Meaning.relative(to, new Days(day(m, r, from, 1, m.value(N)), day(m, r, to, 1, m.value(N, 1))));
    }

    private static @Nullable Meaning within(Shape.Match m, Reckoning r) {
        boolean range = m.taken().stream().filter(s -> s.role() == N).count() > 1;
        int count = range ? m.value(N, 1) : count(m);
        var iso = iso(m, count);
        return iso == null
                ? null
                : Meaning.relative(iso, new Days(r.today(), day(m, r, iso, 1, count)))
                        .with(Due.Mod.BY);
    }

    private static @Nullable Meaning after(Shape.Match m, Reckoning r) {
        var away = away(m, r, 1);
        return away == null ? null : away.with(Due.Mod.AFTER);
    }
}
