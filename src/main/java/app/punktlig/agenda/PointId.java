package app.punktlig.agenda;

import java.util.UUID;

/** Identity of an agenda point; its number may change, this never does. */
public record PointId(UUID value) {
    public static PointId random() {
        return new PointId(UUID.randomUUID());
    }
}
