package app.punktlig.chat;

import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import java.util.Optional;
import java.util.UUID;

/** The old minutes that the groups have had read in. */
public interface MinutesArchive {
    Optional<OldMinutes> find(GroupId group, UUID id);

    /** Those in which something was found. */
    Optional<OldMinutes> holding(GroupId group, UUID finding);

    Optional<OldMinutes> sameText(GroupId group, String hash);

    /** The latest that a person had read and whose day is not known yet. */
    Optional<OldMinutes> awaitingDay(GroupId group, MemberId reader);

    /** Stores the minutes with what was found in them. */
    void save(OldMinutes minutes);

    /** Stores one finding as it is now. */
    void save(OldFinding finding);
}
