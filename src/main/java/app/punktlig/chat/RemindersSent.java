package app.punktlig.chat;

import app.punktlig.group.GroupId;
import java.time.Instant;

/** Which weekly reminders have been dealt with. */
public interface RemindersSent {
    /** Notes that the week's reminder is dealt with; false when it was already. */
    boolean isFirst(GroupId group, String week, Instant at);
}
