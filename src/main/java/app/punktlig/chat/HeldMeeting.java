package app.punktlig.chat;

import static java.util.Comparator.comparing;

import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.Meetings;
import app.punktlig.group.Group;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the meeting that is going on, and the one that minutes are written about. */
@Component
class HeldMeeting {
    /** A meeting that nobody ended is over some hours after its time. */
    private static final Duration FORGOTTEN = Duration.ofHours(12);

    private static final Duration LOOKED_BACK = Duration.ofDays(2);
    /** Some years of meetings. */
    private static final int LATEST = 100;

    private final Meetings meetings;

    HeldMeeting(Meetings meetings) {
        this.meetings = meetings;
    }

    /** The meeting that has been started and not ended. */
    Optional<Meeting> goingOn(Group group, Instant now) {
        return meetings.endingAfter(group.id(), now.minus(LOOKED_BACK)).stream()
                .filter(m -> m.isGoingOn() && now.isBefore(over(m)))
                .max(comparing(HeldMeeting::begun));
    }

    /** The meeting that is going on, or the one that began last: the one minutes are about. */
    Optional<Meeting> latest(Group group, Instant now) {
        return goingOn(group, now).or(() -> all(group, now).stream().findFirst());
    }

    /** Those that have begun, the latest first. */
    List<Meeting> all(Group group, Instant now) {
        var byTheClock = meetings.begunBefore(group.id(), now, LATEST).stream();
        var startedEarly = meetings.endingAfter(group.id(), now).stream().filter(m -> m.startedAt() != null);
        return Stream.concat(byTheClock, startedEarly)
                .distinct()
                .filter(m -> hasBegun(m, now))
                .sorted(comparing(HeldMeeting::begun).reversed())
                .toList();
    }

    /** One that was cancelled has begun only if somebody has started it. */
    static boolean hasBegun(Meeting meeting, Instant now) {
        return meeting.startedAt() != null
                || (!meeting.cancelled() && meeting.start().isBefore(now));
    }

    static Instant begun(Meeting meeting) {
        return meeting.startedAt() == null ? meeting.start() : meeting.startedAt();
    }

    private static Instant over(Meeting meeting) {
        var started = begun(meeting);
        return (started.isAfter(meeting.end()) ? started : meeting.end()).plus(FORGOTTEN);
    }
}
