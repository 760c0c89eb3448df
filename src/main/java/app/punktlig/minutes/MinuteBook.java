package app.punktlig.minutes;

import app.punktlig.agenda.MeetingId;
import app.punktlig.group.GroupId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the groups have written down about their meetings: drafts, adopted versions and how far publishing has come. */
public interface MinuteBook {
    Optional<MinuteTaking> taking(MeetingId meeting);

    void save(MinuteTaking taking);

    /** The meeting in whose draft there is a note, decision or promise with this id. */
    Optional<MeetingId> meetingOfLine(UUID line);

    /** The meetings that were started or written about and whose minutes are not adopted, or changed since. */
    Set<MeetingId> unfinished(GroupId group);

    /** The number that the next decision of the year gets; the group is held by the caller. */
    DecisionNumber nextDecision(GroupId group, int year);

    /** Stores an adopted version with the steps that follow; a version is stored once. */
    void adopt(AdoptedMinutes minutes, List<PublishingStep> steps);

    Optional<AdoptedMinutes> version(MeetingId meeting, int version);

    /** The latest versions of the group's minutes, one for each meeting, the latest meeting first. */
    List<AdoptedMinutes> latest(GroupId group, int atMost);

    List<PublishingStep> steps(MeetingId meeting, int version);

    void save(MeetingId meeting, int version, PublishingStep step);
}
