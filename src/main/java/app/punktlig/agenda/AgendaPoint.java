package app.punktlig.agenda;

import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the group takes up at a meeting, or will once there is one.
 *
 * @param meeting null while the point waits in the forward plan
 * @param position its place among the meeting's points; lower comes first within a section
 * @param minutes how long it needs, in minutes; null where nobody has said
 * @param author null for standing points
 * @param late true when it came in after the deadline
 * @param reason why it was declined, else null
 * @param background text that came with it, such as the message it was made from; empty if none
 * @param link where it came from; null if nowhere
 */
public record AgendaPoint(
        PointId id,
        GroupId group,
        @Nullable MeetingId meeting,
        int position,
        String title,
        PointKind kind,
        List<Presenter> presenters,
        @Nullable Integer minutes,
        boolean confidential,
        @Nullable MemberId author,
        Instant addedAt,
        boolean late,
        Standing standing,
        State state,
        @Nullable String reason,
        String background,
        @Nullable String link) {

    /** Whether a point comes back every time, and if so where it stands. */
    public enum Standing {
        NO,
        OPENING,
        CLOSING
    }

    /** How far the point has come. */
    public enum State {
        /** On the agenda; the secretary has not said anything about it, and if late is yet to decide. */
        PROPOSED,
        ACCEPTED,
        DECLINED,
        /** Kept for later, without a meeting. */
        PARKED,
        WITHDRAWN
    }

    public AgendaPoint {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a point has a title");
        }
        if (minutes != null && minutes < 1) {
            throw new IllegalArgumentException("a point takes at least a minute");
        }
        presenters = List.copyOf(presenters);
    }

    public boolean isStanding() {
        return standing != Standing.NO;
    }

    /** True while it is to be taken up: proposed or accepted. */
    public boolean isToBeTakenUp() {
        return state == State.PROPOSED || state == State.ACCEPTED;
    }
}
