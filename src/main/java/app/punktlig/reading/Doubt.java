package app.punktlig.reading;

import java.util.Locale;

/** What of a document could not be read, so that a person should look. */
public enum Doubt {
    LANGUAGE,
    NO_POINTS,
    NO_ATTENDANCE;

    /** The end of the key of the text that tells of it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
