package app.punktlig.reading;

import app.punktlig.language.Composed;
import app.punktlig.language.due.DueReader;
import app.punktlig.language.minutes.Clues;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads Swedish and English minutes by rules a person can read. */
public final class MinutesReader {

    private final DueReader dues;

    public MinutesReader() {
        this(new DueReader());
    }

    /** With due expressions read by this reader, which knows the school breaks of a municipality. */
    public MinutesReader(DueReader dues) {
        this.dues = dues;
    }

    /** Loads the tables of the rules, which takes a while, so that it can be done beside opening the first document. */
    public static void prepare() {
        Clues.of("");
    }

    /**
     * Reads one document.
     *
     * @param date the meeting's day when the reader of the document knows it; a day stated in the text goes before it
     */
    public MinutesReading read(String text, @Nullable LocalDate date) {
        return new Reading(Composed.of(text), date, dues).result();
    }
}
