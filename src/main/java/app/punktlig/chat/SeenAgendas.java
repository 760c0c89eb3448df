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

    /**
     * What was seen at once.
     *
     * @param meeting whose agenda it was; null where several were seen, as in the forward plan
     * @param agendas the points of each agenda in the order of their numbers, the first has number 1
     */
    record Seen(@Nullable MeetingId meeting, List<List<PointId>> agendas, Instant at) {
        public Seen {
            agendas = agendas.stream().map(List::copyOf).toList();
        }

        static Seen of(MeetingId meeting, List<PointId> points, Instant at) {
            return new Seen(meeting, List.of(points), at);
        }

        /** The points that stood under a number; several where several agendas were seen. */
        public List<PointId> at(int number) {
            return agendas.stream()
                    .filter(points -> number >= 1 && number <= points.size())
                    .map(points -> points.get(number - 1))
                    .toList();
        }
    }
}
