package app.punktlig.chat;

import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who changed what, when, from where. */
public interface AuditLog {
    void note(GroupId group, Entry entry);

    /** The latest entries, newest first. */
    List<Entry> latest(GroupId group, int atMost);

    /**
     * One change.
     *
     * @param action the command, as {@code AddPoint}
     * @param subject the id or number of what was changed, where there is one
     */
    record Entry(
            Instant at,
            MemberId person,
            Message.Surface surface,
            String action,
            @Nullable String subject) {}
}
