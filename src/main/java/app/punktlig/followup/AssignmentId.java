package app.punktlig.followup;

import java.util.UUID;

/** Identity of an assignment, before it has a number as well as after. */
public record AssignmentId(UUID value) {
    public static AssignmentId random() {
        return new AssignmentId(UUID.randomUUID());
    }
}
