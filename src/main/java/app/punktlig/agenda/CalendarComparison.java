package app.punktlig.agenda;

import app.punktlig.agenda.Calendar.Occurrence;
import app.punktlig.group.GroupId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the meetings that are known with the calendar as it was just read. */
final class CalendarComparison {
    private final GroupId group;
    private final Instant now;
    private final Map<String, Meeting> known = new LinkedHashMap<>();
    private final Map<String, Occurrence> read = new LinkedHashMap<>();
    private final List<MeetingChange> changes = new ArrayList<>();

    /**
     * @param known the meetings that end within the time that was read, cancelled ones too
     * @param now meetings that have begun are no longer cancelled by vanishing
     */
    static List<MeetingChange> of(GroupId group, Collection<Meeting> known, Collection<Occurrence> read, Instant now) {
        return new CalendarComparison(group, known, read, now).changes();
    }

    private CalendarComparison(GroupId group, Collection<Meeting> known, Collection<Occurrence> read, Instant now) {
        this.group = group;
        this.now = now;
        known.forEach(meeting -> this.known.put(meeting.eventId(), meeting));
        read.forEach(occurrence -> this.read.put(occurrence.eventId(), occurrence));
    }

    private List<MeetingChange> changes() {
        for (var meeting : known.values()) {
            var occurrence = read.remove(meeting.eventId());
            compare(meeting, occurrence == null ? underAnotherId(meeting).orElse(null) : occurrence);
        }
        read.values().stream()
                .filter(occurrence -> !occurrence.cancelled())
                .map(this::added)
                .forEach(changes::add);
        return List.copyOf(changes);
    }

    /** An event that was made anew at the same time with the same name is the same meeting to the group. */
    private Optional<Occurrence> underAnotherId(Meeting meeting) {
        var same = read.values().stream()
                .filter(occurrence -> !known.containsKey(occurrence.eventId()))
                .filter(occurrence -> !occurrence.cancelled() && !meeting.cancelled())
                .filter(occurrence -> occurrence.start().equals(meeting.start())
                        && occurrence.subject().equals(meeting.subject()))
                .findFirst();
        same.ifPresent(occurrence -> read.remove(occurrence.eventId()));
        return same;
    }

    private void compare(Meeting meeting, @Nullable Occurrence occurrence) {
        if (meeting.endedAt() != null) {
            return;
        }
        if (occurrence == null || occurrence.cancelled()) {
            cancel(meeting, occurrence);
        } else {
            change(meeting, as(meeting, occurrence));
        }
    }

    private void cancel(Meeting meeting, @Nullable Occurrence occurrence) {
        boolean begun = meeting.startedAt() != null
                || (occurrence == null && !meeting.start().isAfter(now));
        if (!begun && !meeting.cancelled()) {
            changes.add(new MeetingChange.Cancelled(cancelled(meeting)));
        }
    }

    private void change(Meeting before, Meeting meeting) {
        if (before.cancelled()) {
            changes.add(new MeetingChange.Returned(meeting));
        } else if (!isSameTime(before, meeting)) {
            changes.add(new MeetingChange.Moved(before, meeting));
        } else if (!before.equals(meeting)) {
            changes.add(new MeetingChange.Altered(meeting));
        }
    }

    private static boolean isSameTime(Meeting one, Meeting other) {
        return one.start().equals(other.start()) && one.end().equals(other.end()) && one.allDay() == other.allDay();
    }

    private MeetingChange added(Occurrence occurrence) {
        return new MeetingChange.Added(meeting(MeetingId.random(), occurrence, null));
    }

    private Meeting as(Meeting meeting, Occurrence occurrence) {
        return meeting(meeting.id(), occurrence, meeting.startedAt());
    }

    private Meeting meeting(MeetingId id, Occurrence occurrence, @Nullable Instant startedAt) {
        return new Meeting(
                id,
                group,
                occurrence.eventId(),
                occurrence.subject(),
                occurrence.start(),
                occurrence.end(),
                occurrence.allDay(),
                occurrence.place(),
                false,
                startedAt,
                null);
    }

    private static Meeting cancelled(Meeting meeting) {
        return new Meeting(
                meeting.id(),
                meeting.group(),
                meeting.eventId(),
                meeting.subject(),
                meeting.start(),
                meeting.end(),
                meeting.allDay(),
                meeting.place(),
                true,
                meeting.startedAt(),
                meeting.endedAt());
    }
}
