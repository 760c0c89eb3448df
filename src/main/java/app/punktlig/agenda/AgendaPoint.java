package app.punktlig.agenda;

import app.punktlig.group.GroupId;
import app.punktlig.group.Member;
import app.punktlig.group.MemberId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the group takes up at a meeting, or will once there is one.
 *
 * @param meeting null while the point waits in the forward plan
 * @param position its place among the meeting's points; lower comes first within a section
 * @param author null for standing points
 * @param late true when it came in after the deadline
 * @param reason why it was declined, else null
 */
public record AgendaPoint(
        PointId id,
        GroupId group,
        @Nullable MeetingId meeting,
        long position,
        Matter matter,
        @Nullable MemberId author,
        Instant addedAt,
        boolean late,
        Standing standing,
        State state,
        @Nullable String reason) {

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

    public String title() {
        return matter.title();
    }

    public PointKind kind() {
        return matter.kind();
    }

    public List<Presenter> presenters() {
        return matter.presenters();
    }

    public @Nullable Integer minutes() {
        return matter.minutes();
    }

    public boolean confidential() {
        return matter.confidential();
    }

    public boolean isStanding() {
        return standing != Standing.NO;
    }

    /** True while it is to be taken up: proposed or accepted. */
    public boolean isToBeTakenUp() {
        return state == State.PROPOSED || state == State.ACCEPTED;
    }

    /** True when it came too late and the secretary has not decided yet. */
    public boolean awaitsDecision() {
        return late && state == State.PROPOSED;
    }

    /** A confidential point's title is for its author, its presenters, the secretary and the chair. */
    public boolean isTitleFor(Member reader) {
        return !confidential()
                || reader.keepsTheAgenda()
                || reader.id().equals(author)
                || presenters().stream().anyMatch(p -> reader.id().equals(p.member()));
    }

    /** The author may change it, and whoever keeps the agenda; a standing point only the latter. */
    public boolean mayBeChangedBy(Member member) {
        return member.keepsTheAgenda() || member.id().equals(author);
    }

    public AgendaPoint with(Matter newMatter) {
        return new AgendaPoint(id, group, meeting, position, newMatter, author, addedAt, late, standing, state, reason);
    }

    public AgendaPoint at(long newPosition) {
        return new AgendaPoint(id, group, meeting, newPosition, matter, author, addedAt, late, standing, state, reason);
    }

    /** On another meeting's agenda, or in the forward plan when that is null. */
    public AgendaPoint movedTo(@Nullable MeetingId newMeeting, long newPosition, boolean nowLate) {
        var nowState = state == State.PARKED ? State.PROPOSED : state;
        return new AgendaPoint(
                id, group, newMeeting, newPosition, matter, author, addedAt, nowLate, standing, nowState, reason);
    }

    public AgendaPoint accepted() {
        return in(State.ACCEPTED, null);
    }

    public AgendaPoint declined(String why) {
        return in(State.DECLINED, why);
    }

    public AgendaPoint withdrawn() {
        return in(State.WITHDRAWN, null);
    }

    /** Taken off its meeting, to wait in the forward plan. */
    public AgendaPoint parked() {
        return movedTo(null, position, false).in(State.PARKED, null);
    }

    private AgendaPoint in(State newState, @Nullable String why) {
        return new AgendaPoint(id, group, meeting, position, matter, author, addedAt, late, standing, newState, why);
    }
}
