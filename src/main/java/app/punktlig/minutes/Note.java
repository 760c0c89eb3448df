package app.punktlig.minutes;

import app.punktlig.agenda.PointId;
import java.util.UUID;

/** Something written down under a point during or after the meeting. */
public record Note(UUID id, PointId point, String text) {
    public Note {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a note says something");
        }
    }

    Note saying(String newText) {
        return new Note(id, point, newText);
    }
}
