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
import app.punktlig.minutes.MinuteBook;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Which of a person's several groups a button means: the one it names, or the one whose assignment, point, meeting or line it names. */
@Component
class GroupMeant {
    /** No command begins with an id: a button that does has its group before what it says. */
    private static final Pattern NAMED = Pattern.compile(CommandReader.ID.pattern() + " (?=\\S)");

    private final Assignments assignments;
    private final Agendas agendas;
    private final Meetings meetings;
    private final MinuteBook minutes;
    private final MinutesArchive archive;

    GroupMeant(
            Assignments assignments, Agendas agendas, Meetings meetings, MinuteBook minutes, MinutesArchive archive) {
        this.assignments = assignments;
        this.agendas = agendas;
        this.meetings = meetings;
        this.minutes = minutes;
        this.archive = archive;
    }

    /** The card with its group at the end, or above what is to be filled in, unless its heading tells it. */
    static Card told(Card card, Group group) {
        if (card.title().contains(group.name())) {
            return card;
        }
        boolean form = card.body().stream().anyMatch(Card.Field.class::isInstance);
        return form ? card.over(group.name()) : card.under(group.name());
    }

    /** The card with its buttons naming its group, for somebody who has several: most of what they say is said to every group alike. */
    static Card named(Card card, Group group) {
        var name = "#" + group.id().value() + " ";
        return card.withButtons(buttons -> buttons.stream()
                .map(b -> b.link() != null || isNamed(b.say()) ? b : b.saying(name + b.say()))
                .toList());
    }

    /** What was found in a group, each entry with the group's name. */
    static Card foundIn(Card card, Group group) {
        return card.withRows(row -> row.detailed(group.name()));
    }

    /** The words without the group's name before them. */
    static String unnamed(String words) {
        var named = NAMED.matcher(words);
        return named.lookingAt() ? words.substring(named.end()) : words;
    }

    static boolean isNamed(String words) {
        return NAMED.matcher(words).lookingAt();
    }

    /** The group that stands before the words; empty when the person is not in it. */
    static Optional<Group> named(String words, List<Group> own) {
        var named = NAMED.matcher(words);
        return own.stream()
                .filter(group ->
                        named.lookingAt() && group.id().value().toString().equals(named.group(1)))
                .findFirst();
    }

    Optional<Group> by(String words, List<Group> own) {
        var id = CommandReader.ID.matcher(words);
        return id.find() ? of(UUID.fromString(id.group(1)), own) : Optional.empty();
    }

    private Optional<Group> of(UUID id, List<Group> own) {
        var told = assignments
                .find(new AssignmentId(id))
                .map(Assignment::group)
                .or(() -> meetings.find(new MeetingId(id)).map(Meeting::group))
                .or(() -> minutes.meetingOfLine(id).flatMap(meetings::find).map(Meeting::group));
        return own.stream()
                .filter(group -> told.map(group.id()::equals).orElseGet(() -> has(group.id(), id)))
                .findFirst();
    }

    private boolean has(GroupId group, UUID id) {
        return agendas.point(group, new PointId(id)).isPresent()
                || archive.find(group, id).isPresent()
                || archive.holding(group, id).isPresent();
    }
}
