package app.punktlig.agenda;

import java.util.UUID;

/** Punktlig's own identity of a meeting; it stays when the meeting is moved. */
public record MeetingId(UUID value) {
    public static MeetingId random() {
        return new MeetingId(UUID.randomUUID());
    }
}
