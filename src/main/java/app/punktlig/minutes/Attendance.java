package app.punktlig.minutes;

import app.punktlig.group.MemberId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who was at a meeting, and who was not. */
public record Attendance(List<Present> present, List<Absent> absent) {
    public Attendance {
        present = List.copyOf(present);
        absent = List.copyOf(absent);
    }

    /**
     * Somebody who took part.
     *
     * @param member null for a guest or someone of another group
     * @param group the other group they came with (SG), or null for the group's own
     * @param remark the hours of somebody who took part in a part of it, e.g. {@code 13–15}; empty otherwise
     */
    public record Present(
            String name,
            @Nullable MemberId member,
            @Nullable String group,
            Mode mode,
            String remark) {}

    /** How somebody took part. */
    public enum Mode {
        IN_THE_ROOM,
        REMOTE,
        PARTIAL
    }

    public record Absent(String name, @Nullable MemberId member) {}
}
