package app.punktlig.cli;

import app.punktlig.reading.MinutesReading;
import app.punktlig.reading.documents.Refusal;

/** How {@code read} shows a file: as a sheet for a person, or as a line for a program. */
interface ReadOutput {
    void show(String file, MinutesReading reading);

    /** The message has already been said to the person; a program may want to know too. */
    void refuse(String file, Refusal reason, String message);
}
