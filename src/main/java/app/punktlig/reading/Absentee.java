package app.punktlig.reading;

import org.jspecify.annotations.Nullable;

/** A person who was expected and did not take part. */
public record Absentee(String name, @Nullable String group) {

    public Absentee {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an absentee has a name");
        }
    }
}
