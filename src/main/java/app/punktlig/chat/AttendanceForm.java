package app.punktlig.chat;

import app.punktlig.agenda.Meeting;
import app.punktlig.chat.Card.Choice;
import app.punktlig.chat.Card.FieldKind;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.Command.When;
import app.punktlig.group.Member;
import app.punktlig.group.Members;
import app.punktlig.group.Role;
import app.punktlig.minutes.Attendance;
import app.punktlig.minutes.Attendance.Absent;
import app.punktlig.minutes.Attendance.Mode;
import app.punktlig.minutes.Attendance.Present;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who was there, with one tap for each member: everybody is ticked to begin with. */
@Component
class AttendanceForm {
    private static final Pattern COMMA = Pattern.compile(",");

    private final MinutesDesk desk;
    private final Members members;
    private final AttendanceReader reader;
    private final MinutesAnswers answers;

    AttendanceForm(MinutesDesk desk, Members members, AttendanceReader reader, MinutesAnswers answers) {
        this.desk = desk;
        this.members = members;
        this.reader = reader;
        this.answers = answers;
    }

    Card show(Talk talk, @Nullable When of) {
        return desk.forKeeper(talk, of)
                .then(meeting ->
                        form(talk, meeting, values(talk, desk.taking(meeting).attendance()), Map.of()));
    }

    /** Guests of the team are not the group. */
    private List<Member> roster(Talk talk) {
        return members.of(talk.group().id()).stream()
                .filter(m -> !m.is(Role.GUEST))
                .toList();
    }

    private Map<String, String> values(Talk talk, Attendance attendance) {
        boolean begun = !attendance.present().isEmpty() || !attendance.absent().isEmpty();
        var values = new HashMap<String, String>();
        values.put(
                "here",
                begun
                        ? ids(attendance, _ -> true)
                        : roster(talk).stream().map(m -> m.id().entraId()).collect(Collectors.joining(",")));
        values.put("remote", ids(attendance, p -> p.mode() == Mode.REMOTE));
        values.put("partly", names(attendance, p -> p.member() != null && p.mode() == Mode.PARTIAL));
        values.put("others", names(attendance, p -> p.member() == null));
        return values;
    }

    private static String ids(Attendance attendance, Predicate<Present> which) {
        return attendance.present().stream()
                .filter(which)
                .filter(p -> p.member() != null)
                .map(p -> p.member().entraId())
                .collect(Collectors.joining(","));
    }

    /** As one would type them: "Eva Nyqvist 13–15", "SG: Karin Ek via Teams". */
    private static String names(Attendance attendance, Predicate<Present> which) {
        return attendance.present().stream()
                .filter(which)
                .map(p -> (p.group() == null ? "" : p.group() + ": ")
                        + p.name()
                        + switch (p.mode()) {
                            case IN_THE_ROOM -> "";
                            case REMOTE -> " via Teams";
                            case PARTIAL -> p.remark().isEmpty() ? " delvis" : " " + p.remark();
                        })
                .collect(Collectors.joining(", "));
    }

    private Card form(Talk talk, Meeting meeting, Map<String, String> values, Map<String, String> errors) {
        var fields = new FormFields(talk, values, errors);
        var everybody = roster(talk).stream()
                .map(m -> new Choice(m.name(), m.id().entraId()))
                .toList();
        return talk.card(Tone.QUESTION, "form.attendance", talk.when(meeting))
                .block(fields.field("here", FieldKind.CHOICES, everybody, false, 0))
                .block(fields.field("remote", FieldKind.CHOICES, everybody, false, 0))
                .block(fields.text("partly", false, 500))
                .block(fields.text("others", false, 500))
                .primary("save", "spara närvaro" + SummaryAnswers.named(meeting))
                .done();
    }

    Card save(Talk talk, @Nullable When of) {
        return desk.forKeeper(talk, of).then(meeting -> save(talk, meeting));
    }

    private Card save(Talk talk, Meeting meeting) {
        var values = talk.message().fields();
        var errors = new HashMap<String, String>();
        var ticked = ticked(talk, values);
        var attendance = with(talk, ticked, "partly", values, errors);
        attendance = with(talk, attendance, "others", values, errors);
        return errors.isEmpty() ? answers.attended(talk, meeting, attendance) : form(talk, meeting, values, errors);
    }

    private static Set<String> ticked(String ids) {
        return Set.copyOf(List.of(COMMA.split(ids)));
    }

    private Attendance ticked(Talk talk, Map<String, String> values) {
        var here = ticked(values.getOrDefault("here", ""));
        var remote = ticked(values.getOrDefault("remote", ""));
        Predicate<Member> came = m -> here.contains(m.id().entraId()) || remote.contains(m.id().entraId());
        var present = roster(talk).stream()
                .filter(came)
                .map(m -> new Present(
                        m.name(), m.id(), null, remote.contains(m.id().entraId()) ? Mode.REMOTE : Mode.IN_THE_ROOM, ""))
                .toList();
        var absent = roster(talk).stream()
                .filter(came.negate())
                .map(m -> new Absent(m.name(), m.id()))
                .toList();
        return new Attendance(present, absent);
    }

    private Attendance with(
            Talk talk, Attendance so, String field, Map<String, String> values, Map<String, String> errors) {
        var said = values.getOrDefault(field, "").strip();
        if (said.isEmpty()) {
            return so;
        }
        return switch (reader.present(talk, so, said)) {
            case Found.Is<Attendance> is -> is.it();
            case Found.Not<Attendance> not -> {
                errors.put(field, not.answer().title());
                yield so;
            }
        };
    }
}
