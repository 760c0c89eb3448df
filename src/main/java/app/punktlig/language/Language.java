package app.punktlig.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages Punktlig speaks. */
public enum Language {
    SV,
    EN;

    /** The language of a locale tag such as {@code sv-SE}; Swedish where it is unknown. */
    public static Language of(@Nullable String localeTag) {
        return localeTag != null && localeTag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : SV;
    }

    public Locale locale() {
        return this == SV ? Locale.of("sv", "SE") : Locale.UK;
    }
}
