package app.punktlig.minutes;

import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.PointId;
import app.punktlig.agenda.PointKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of one meeting, whole, as they are read by people: the source of the draft, the card and the document alike.
 *
 * @param groupName the group, as its team is called
 * @param version 1 for the first adopted text, one more for each correction; 0 while it is a draft
 * @param items the points, numbered straight through, in the order of the sections
 * @param promises topics that were promised back
 * @param nextMeeting the next meeting and what stands on its agenda; null when none is known
 */
public record Minutes(
        String groupName,
        Meeting meeting,
        int version,
        Attendance attendance,
        List<Item> items,
        List<Promise> promises,
        @Nullable NextMeeting nextMeeting) {
    public Minutes {
        items = List.copyOf(items);
        promises = List.copyOf(promises);
    }

    public List<Item> items(PointKind section) {
        return items.stream().filter(item -> item.kind() == section).toList();
    }

    /** A point and what was noted under it; the title of a confidential one is withheld already where it must be. */
    public record Item(
            PointId point,
            int number,
            String title,
            PointKind kind,
            List<String> presenters,
            List<String> notes,
            List<Decision> decisions,
            List<Task> tasks) {
        public Item {
            presenters = List.copyOf(presenters);
            notes = List.copyOf(notes);
            decisions = List.copyOf(decisions);
            tasks = List.copyOf(tasks);
        }
    }

    /** @param number {@code 2026:14} per group and year; empty in a draft */
    public record Decision(String number, String text) {}

    /**
     * An assignment as the minutes tell it.
     *
     * @param number the group's number of it, 0 in a draft
     * @param owner who answers for it
     * @param due in words and as a day, e.g. "fredag 6 februari"; empty if none
     */
    public record Task(int number, String owner, List<String> helpers, String what, String due) {
        public Task {
            helpers = List.copyOf(helpers);
        }
    }

    /** @param when in words: the meeting it comes back at, or the expression that was used */
    public record Promise(String topic, String when) {}

    public record NextMeeting(Meeting meeting, List<String> points) {
        public NextMeeting {
            points = List.copyOf(points);
        }
    }
}
