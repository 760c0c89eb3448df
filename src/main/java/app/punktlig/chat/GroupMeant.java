package app.punktlig.chat;

import app.punktlig.agenda.Agendas;
import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.MeetingId;
import app.punktlig.agenda.Meetings;
import app.punktlig.agenda.PointId;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.AssignmentId;
import app.punktlig.followup.Assignments;
import app.punktlig.group.Group;
import app.punktlig.group.GroupId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which of a person's several groups a button means, by the assignment, point or meeting that it names. */
@Component
class GroupMeant {
    private final Assignments assignments;
    private final Agendas agendas;
    private final Meetings meetings;

    GroupMeant(Assignments assignments, Agendas agendas, Meetings meetings) {
        this.assignments = assignments;
        this.agendas = agendas;
        this.meetings = meetings;
    }

    Optional<Group> by(String words, List<Group> own) {
        var id = CommandReader.ID.matcher(words);
        return id.find() ? of(UUID.fromString(id.group(1)), own) : Optional.empty();
    }

    private Optional<Group> of(UUID id, List<Group> own) {
        var told = assignments
                .find(new AssignmentId(id))
                .map(Assignment::group)
                .or(() -> meetings.find(new MeetingId(id)).map(Meeting::group));
        return own.stream()
                .filter(group -> told.map(group.id()::equals).orElseGet(() -> hasPoint(group.id(), id)))
                .findFirst();
    }

    private boolean hasPoint(GroupId group, UUID id) {
        return agendas.point(group, new PointId(id)).isPresent();
    }
}
