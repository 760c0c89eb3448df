package app.punktlig.followup;

import java.time.LocalDate;
import java.util.List;

/** The secretary's list: assignments overdue more than a week. */
public final class LongOverdue {
    static final int DAYS = 7;

    private LongOverdue() {}

    public static List<Assignment> of(List<Assignment> open, LocalDate today) {
        return open.stream().filter(a -> a.isOverdue(today.minusDays(DAYS))).toList();
    }

    /** Those that came onto the list after a day. */
    public static List<Assignment> since(List<Assignment> open, LocalDate today, LocalDate since) {
        return of(open, today).stream()
                .filter(a -> !a.isOverdue(since.minusDays(DAYS)))
                .toList();
    }
}
