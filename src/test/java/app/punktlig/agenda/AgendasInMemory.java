package app.punktlig.agenda;

import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Agendas for tests that need no database, and nothing to undo. */
final class AgendasInMemory implements Agendas {
    private final Map<MeetingId, Optional<Instant>> published = new HashMap<>();
    private final Map<PointId, AgendaPoint> points = new LinkedHashMap<>();

    @Override
    public Optional<Agenda> of(Meeting meeting) {
        return Optional.ofNullable(published.get(meeting.id()))
                .map(at -> new Agenda(meeting, on(meeting.id()), at.orElse(null)));
    }

    private List<AgendaPoint> on(@Nullable MeetingId meeting) {
        return points.values().stream()
                .filter(point -> java.util.Objects.equals(point.meeting(), meeting))
                .toList();
    }

    @Override
    public void begin(Agenda agenda) {
        published.put(agenda.meeting().id(), Optional.empty());
        agenda.points().forEach(this::save);
    }

    @Override
    public void publish(MeetingId meeting, Instant at) {
        published.put(meeting, Optional.of(at));
    }

    @Override
    public List<AgendaPoint> waiting(GroupId group) {
        return on(null);
    }

    @Override
    public Optional<AgendaPoint> point(GroupId group, PointId id) {
        return Optional.ofNullable(points.get(id));
    }

    @Override
    public List<AgendaPoint> concerning(GroupId group, MemberId member) {
        return List.of();
    }

    @Override
    public void change(AgendaPoint point, MemberId by, Instant at) {
        save(point);
    }

    @Override
    public void save(AgendaPoint point) {
        points.put(point.id(), point);
    }

    @Override
    public Optional<Change> lastChange(GroupId group, MemberId by) {
        return Optional.empty();
    }

    @Override
    public List<PointId> changed(GroupId group, MemberId by, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Touched> touched(PointId point) {
        return Optional.empty();
    }

    @Override
    public void undo(Change change) {
        throw new UnsupportedOperationException();
    }
}
