package app.punktlig.group;

import java.util.UUID;

/** Punktlig's own identity of a leadership group. */
public record GroupId(UUID value) {
    public static GroupId random() {
        return new GroupId(UUID.randomUUID());
    }
}
