package app.punktlig.group;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;

/**
 * When the group is reminded, and until when an agenda takes in points.
 *
 * @param reminderDay the weekday of the weekly reminder
 * @param reminderTime its local time
 * @param deadline how long before the meeting begins a point must be in
 */
public record Habits(DayOfWeek reminderDay, LocalTime reminderTime, Duration deadline) {
    public Habits {
        if (deadline.isNegative()) {
            throw new IllegalArgumentException("a deadline lies before the meeting");
        }
    }
}
