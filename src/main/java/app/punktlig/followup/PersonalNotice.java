package app.punktlig.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one owner is told about their assignments on a day: at most one message a day, and only with a reason.
 *
 * @param fresh given to them since they were last told
 * @param due due today or within the next days
 * @param overdue past their last day
 */
public record PersonalNotice(List<Assignment> fresh, List<Assignment> due, List<Assignment> overdue) {
    /** How many days ahead something counts as due. */
    static final int DAYS_AHEAD = 3;

    public PersonalNotice {
        fresh = List.copyOf(fresh);
        due = List.copyOf(due);
        overdue = List.copyOf(overdue);
    }

    /** When somebody was last told. */
    public record Last(LocalDate day, Instant at) {}

    /**
     * Decides whether there is a message, and which.
     *
     * @param open the open assignments that one person answers for
     * @param last null if they have never been told anything
     */
    public static Optional<PersonalNotice> of(List<Assignment> open, LocalDate today, @Nullable Last last) {
        if (last != null && !last.day().isBefore(today)) {
            return Optional.empty();
        }
        var fresh = open.stream().filter(a -> isFresh(a, last)).toList();
        var overdue = open.stream()
                .filter(a -> a.isOverdue(today) && !fresh.contains(a))
                .toList();
        var due = open.stream()
                .filter(a -> a.isDueBy(today.plusDays(DAYS_AHEAD), today) && !fresh.contains(a))
                .toList();
        boolean reason =
                !fresh.isEmpty() || !overdue.isEmpty() || due.stream().anyMatch(a -> isWorthTelling(a, today, last));
        return reason ? Optional.of(new PersonalNotice(fresh, due, overdue)) : Optional.empty();
    }

    public int size() {
        return fresh.size() + due.size() + overdue.size();
    }

    private static boolean isFresh(Assignment assignment, @Nullable Last last) {
        return last == null || assignment.ownerSince().isAfter(last.at());
    }

    /** On its day, and once before it: not every day in between. */
    private static boolean isWorthTelling(Assignment assignment, LocalDate today, @Nullable Last last) {
        var day = assignment.lastDay().orElseThrow();
        return day.equals(today) || last == null || last.day().isBefore(day.minusDays(DAYS_AHEAD));
    }
}
