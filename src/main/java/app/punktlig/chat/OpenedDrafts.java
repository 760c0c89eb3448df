package app.punktlig.chat;

import app.punktlig.agenda.MeetingId;
import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import java.time.Instant;
import java.util.Optional;

/** Which draft of minutes somebody last had in hand, so that what they type next means the same one. */
public interface OpenedDrafts {
    void opened(GroupId group, MemberId person, Opened opened);

    Optional<Opened> last(GroupId group, MemberId person);

    record Opened(MeetingId meeting, Instant at) {}
}
