package app.punktlig.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody has to be told about the calendar; the points are the group's own, never standing ones. */
public sealed interface CalendarNews {
    List<AgendaPoint> points();

    record Moved(Meeting before, Meeting meeting, List<AgendaPoint> points) implements CalendarNews {
        public Moved {
            points = List.copyOf(points);
        }
    }

    /** @param next the meeting that the points went to; null where they wait in the forward plan */
    record Cancelled(
            Meeting meeting,
            List<AgendaPoint> points,
            @Nullable Meeting next) implements CalendarNews {
        public Cancelled {
            points = List.copyOf(points);
        }
    }

    /** Points that waited for a meeting have been put on this one. */
    record Placed(Meeting meeting, List<AgendaPoint> points) implements CalendarNews {
        public Placed {
            points = List.copyOf(points);
        }
    }
}
