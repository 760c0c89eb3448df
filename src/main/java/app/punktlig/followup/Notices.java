package app.punktlig.followup;

import app.punktlig.group.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Which person was told about their assignments on which day. */
public interface Notices {
    Optional<PersonalNotice.Last> last(String tenantId, MemberId person);

    /** Takes the day for this person; false when another instance, or an earlier run, has taken it already. */
    boolean take(String tenantId, MemberId person, LocalDate day, Instant at);
}
