package app.punktlig.reading;

import app.punktlig.language.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads Swedish and English minutes by rules a person can read. */
public final class MinutesReader {

    /**
     * Reads one document.
     *
     * @param date the meeting's day when the reader of the document knows it; a day stated in the text goes before it
     */
    public MinutesReading read(String text, @Nullable LocalDate date) {
        return new MinutesReading(
                Language.SV,
                new Heading(null, null, null, null, null, null, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
