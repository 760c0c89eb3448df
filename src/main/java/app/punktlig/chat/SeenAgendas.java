package app.punktlig.chat;

import app.punktlig.agenda.MeetingId;
import app.punktlig.agenda.PointId;
import app.punktlig.group.GroupId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which order somebody last saw an agenda, so that a number means to us what it means to them. */
public interface SeenAgendas {
    void saw(String viewer, GroupId group, Seen seen);

    Optional<Seen> lastSeen(String viewer, GroupId group);

    /** @param points the points in the order of their numbers, the first has number 1 */
    record Seen(@Nullable MeetingId meeting, List<PointId> points, Instant at) {
        public Seen {
            points = List.copyOf(points);
        }
    }
}
