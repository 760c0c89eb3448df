package app.punktlig.minutes;

import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision taken before the group had Punktlig, known from minutes that were read in. It has no number: numbers are given when
 * minutes are adopted here, and the series of a year stays as it was adopted.
 *
 * @param day of the meeting it was taken at
 * @param point the title of the point, as the old minutes have it; empty if none
 * @param quote the sentence it was found in
 * @param source the file it was read from; empty for pasted text
 * @param acceptedBy who confirmed it
 */
public record EarlierDecision(
        UUID id,
        GroupId group,
        LocalDate day,
        String point,
        String text,
        String quote,
        String source,
        MemberId acceptedBy,
        Instant acceptedAt) {
    public EarlierDecision {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a decision says something");
        }
    }
}
