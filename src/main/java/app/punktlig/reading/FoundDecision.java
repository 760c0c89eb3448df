package app.punktlig.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A decision of this group, said outright or reached by agreement. */
public record FoundDecision(@Nullable String point, Quote quote, Kind kind) {

    /** How the decision shows in the text. */
    public enum Kind {
        EXPLICIT,
        CONSENSUS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
