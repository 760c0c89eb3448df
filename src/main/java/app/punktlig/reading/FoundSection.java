package app.punktlig.reading;

import java.util.Locale;

/** A part of the minutes that gathers points, such as BESLUT or INFORMATION. */
public record FoundSection(String title, Kind kind) {

    /** What the points of a section are for. */
    public enum Kind {
        DECISION,
        INFORMATION,
        DIALOGUE,
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
