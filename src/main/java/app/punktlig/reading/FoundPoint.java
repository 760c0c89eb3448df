package app.punktlig.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One point of the agenda as the minutes have it, with its presenters as written. */
public record FoundPoint(
        @Nullable String number, String title, @Nullable String section, List<String> presenters) {

    public FoundPoint {
        presenters = List.copyOf(presenters);
    }

    /** How findings refer to the point: its number, or its title where it has none. */
    public String label() {
        return number == null ? title : number;
    }
}
