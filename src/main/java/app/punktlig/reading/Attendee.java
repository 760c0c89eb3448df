package app.punktlig.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person who took part, and how. */
public record Attendee(
        String name,
        @Nullable String group,
        Mode mode,
        @Nullable String role) {

    public Attendee {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an attendee has a name");
        }
    }

    /** In the room, on a screen, or for a part of the meeting. */
    public enum Mode {
        PRESENT,
        REMOTE,
        PARTIAL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
