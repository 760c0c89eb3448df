package app.punktlig.minutes;

import app.punktlig.agenda.MeetingId;
import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import app.punktlig.language.Language;
import java.time.Instant;

/**
 * A version of minutes as it was adopted; it never changes.
 *
 * @param whole all of it, for those who may see confidential points
 * @param posted as the channel and the document tell it, confidential points withheld
 * @param language the language it was adopted in
 */
public record AdoptedMinutes(
        MeetingId meeting,
        GroupId group,
        int version,
        MemberId by,
        Instant at,
        Language language,
        Minutes whole,
        Minutes posted) {
    public AdoptedMinutes {
        if (version < 1) {
            throw new IllegalArgumentException("versions are counted from 1");
        }
    }
}
