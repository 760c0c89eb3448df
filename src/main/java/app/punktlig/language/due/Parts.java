package app.punktlig.language.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Parts of a time other than its thirds: the rest of it, its halves, and the week it lies in. */
final class Parts {
    private Parts() {}

    static @Nullable Meaning rest(Meaning time, LocalDate today) {
        var days = time.days();
        if (days == null || days.end().isBefore(today)) {
            return null;
        }
        var start = days.start().isAfter(today) ? days.start() : today;
        return Meaning.period(time.iso(), new Days(start, days.end()));
    }

    static @Nullable Meaning half(Meaning time, int which) {
        var days = time.days();
        if (days == null || days.isOneDay()) {
            return null;
        }
        if (time.grain() == Grain.YEAR) {
            return Meaning.unit(Grain.HALF, Grain.HALF.around(days.start(), which - 1));
        }
        long length = ChronoUnit.DAYS.between(days.start(), days.end()) + 1;
        var middle = days.start().plusDays(length / 2);
        var half = which == 1 ? new Days(days.start(), middle.minusDays(1)) : new Days(middle, days.end());
        return Meaning.period(time.iso(), half).with(which == 1 ? Due.Mod.START : Due.Mod.END);
    }

    /** The week of a day; of a Sunday, as Americans write it, the seven days from it. */
    static @Nullable Meaning weekOf(Meaning time) {
        var days = time.days();
        if (days == null || time.grain() != Grain.DAY) {
            return null;
        }
        boolean sunday = days.start().getDayOfWeek() == java.time.DayOfWeek.SUNDAY;
        return sunday
                ? Meaning.period(time.iso(), new Days(days.start(), days.start().plusDays(6)))
                : Meaning.unit(Grain.WEEK, Grain.week(days.start()));
    }
}
