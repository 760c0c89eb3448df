package app.punktlig.followup;

import app.punktlig.agenda.MeetingId;
import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import java.util.List;
import java.util.Optional;

/** The assignments of the groups. A deadline at a meeting comes back with the day the meeting is on now. */
public interface Assignments {
    Optional<Assignment> find(AssignmentId id);

    Optional<Assignment> find(GroupId group, int number);

    /** Those that are open, overdue ones first, then by deadline, then by number. */
    List<Assignment> open(GroupId group);

    /** Open ones that a person answers for, in whichever groups, in the same order. */
    List<Assignment> openOf(String tenantId, MemberId owner);

    /** Those given at a meeting, whatever their state, in the order they were given. */
    List<Assignment> givenAt(MeetingId meeting);

    /** The number the group's next assignment gets; the group is held by the caller. */
    int nextNumber(GroupId group);

    void save(Assignment assignment);
}
