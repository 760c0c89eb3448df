package app.punktlig.agenda;

import static java.util.Comparator.comparing;

import app.punktlig.group.GroupId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Meetings for tests that need no database. */
final class MeetingsInMemory implements Meetings {
    private final Map<MeetingId, Meeting> all = new LinkedHashMap<>();

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Meeting> ofEvent(GroupId group, String eventId) {
        return all.values().stream()
                .filter(meeting ->
                        meeting.group().equals(group) && meeting.eventId().equals(eventId))
                .findFirst();
    }

    @Override
    public List<Meeting> endingAfter(GroupId group, Instant instant) {
        return all.values().stream()
                .filter(meeting ->
                        meeting.group().equals(group) && meeting.end().isAfter(instant))
                .sorted(comparing(Meeting::start))
                .toList();
    }

    @Override
    public List<Meeting> begunBefore(GroupId group, Instant instant, int atMost) {
        return all.values().stream()
                .filter(meeting ->
                        meeting.group().equals(group) && meeting.start().isBefore(instant))
                .sorted(comparing(Meeting::start).reversed())
                .limit(atMost)
                .toList();
    }

    @Override
    public void save(Meeting meeting) {
        all.put(meeting.id(), meeting);
    }
}
