package app.punktlig.followup;

import app.punktlig.agenda.MeetingId;
import app.punktlig.agenda.PointId;
import org.jspecify.annotations.Nullable;

/**
 * Where an assignment comes from.
 *
 * @param meeting the meeting it was given at, if at one
 * @param point the point it was given under, if under one
 * @param quote the sentence it was found in; empty if none
 * @param link the message it was made from, if any
 */
public record Origin(
        @Nullable MeetingId meeting,
        @Nullable PointId point,
        String quote,
        @Nullable String link) {
    public static final Origin NOWHERE = new Origin(null, null, "", null);

    public static Origin at(MeetingId meeting, @Nullable PointId point) {
        return new Origin(meeting, point, "", null);
    }
}
