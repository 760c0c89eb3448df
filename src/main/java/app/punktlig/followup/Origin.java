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
 * @param source the old minutes it was read in from; empty if none
 */
public record Origin(
        @Nullable MeetingId meeting,
        @Nullable PointId point,
        String quote,
        @Nullable String link,
        String source) {
    public static final Origin NOWHERE = new Origin(null, null, "", null);

    /** From this group's own talk. */
    public Origin(@Nullable MeetingId meeting, @Nullable PointId point, String quote, @Nullable String link) {
        this(meeting, point, quote, link, "");
    }

    /** Found in minutes written elsewhere. */
    public static Origin of(String quote, String source) {
        return new Origin(null, null, quote, null, source);
    }

    public static Origin at(MeetingId meeting, @Nullable PointId point) {
        return new Origin(meeting, point, "", null);
    }
}
