package app.punktlig.reading;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When something is due: what was said, and the first and last day it can mean. */
public record FoundDue(
        Kind kind,
        @Nullable String iso,
        @Nullable String mod,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {

    /** Nothing was said about when. */
    public static final FoundDue NONE = new FoundDue(Kind.NONE, null, null, null, null);

    /** The sort of expression that was used. */
    public enum Kind {
        DATE,
        MONTH,
        PERIOD,
        RELATIVE,
        NEXT_MEETING,
        NONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
