package app.punktlig.chat;

import app.punktlig.agenda.AgendaPoint;
import app.punktlig.agenda.Meeting;
import app.punktlig.chat.Card.FieldKind;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.Command.Which;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.AssignmentId;
import app.punktlig.followup.Assignments;
import app.punktlig.followup.Origin;
import app.punktlig.followup.Task;
import app.punktlig.language.Wording;
import app.punktlig.minutes.Decision;
import app.punktlig.minutes.MinuteTaking;
import app.punktlig.minutes.Note;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All that is written about one point, to be changed in one go: an emptied field takes its line away. */
@Component
class NotesForm {
    private final MinutesDesk desk;
    private final Assignments assignments;
    private final AssignmentReader reader;
    private final SummaryAnswers summary;

    NotesForm(MinutesDesk desk, Assignments assignments, AssignmentReader reader, SummaryAnswers summary) {
        this.desk = desk;
        this.assignments = assignments;
        this.reader = reader;
        this.summary = summary;
    }

    Card show(Talk talk, UUID point) {
        return desk.pointForKeeper(talk, new Which(null, point))
                .then(p -> form(talk, desk.meetingOf(talk, p), p, Map.of(), Map.of()));
    }

    private List<Note> notes(Meeting meeting, AgendaPoint point) {
        return desk.taking(meeting).notes().stream()
                .filter(n -> n.point().equals(point.id()))
                .toList();
    }

    private List<Decision> decisions(Meeting meeting, AgendaPoint point) {
        return desk.taking(meeting).standing().stream()
                .filter(d -> d.point().equals(point.id()))
                .toList();
    }

    private List<Assignment> tasks(Meeting meeting, AgendaPoint point) {
        return desk.tasks(meeting).stream()
                .filter(task -> point.id().equals(task.origin().point()))
                .toList();
    }

    private Card form(
            Talk talk, Meeting meeting, AgendaPoint point, Map<String, String> typed, Map<String, String> errors) {
        var values = new HashMap<String, String>();
        notes(meeting, point).forEach(n -> values.put("note-" + n.id(), n.text()));
        decisions(meeting, point).forEach(d -> values.put("decision-" + d.id(), d.text()));
        tasks(meeting, point).forEach(t -> values.put("task-" + t.id().value(), LineAnswers.sentence(t)));
        values.putAll(typed);
        var fields = new FormFields(talk, values, errors);
        var card = talk.card(Tone.QUESTION, "form.notes.title", talk.title(point));
        notes(meeting, point).forEach(n -> card.block(area(fields, "note-" + n.id(), "form.note")));
        card.block(area(fields, "new-note", "form.new-note"));
        decisions(meeting, point).forEach(d -> card.block(area(fields, "decision-" + d.id(), "form.decision")));
        card.block(area(fields, "new-decision", "form.new-decision"));
        tasks(meeting, point)
                .forEach(t -> card.block(
                        fields.field("task-" + t.id().value(), "form.task", FieldKind.TEXT, List.of(), false, 600)));
        return card.block(fields.field("new-task", "form.new-task", FieldKind.TEXT, List.of(), false, 600))
                .primary("save", "spara anteckningar #" + point.id().value())
                .done();
    }

    private static Card.Field area(FormFields fields, String id, String label) {
        return fields.field(id, label, FieldKind.PARAGRAPH, List.of(), false, FormFields.LONGEST);
    }

    Card save(Talk talk, UUID point) {
        return desk.pointForKeeper(talk, new Which(null, point)).then(p -> save(talk, desk.meetingOf(talk, p), p));
    }

    private Card save(Talk talk, Meeting meeting, AgendaPoint point) {
        var typed = talk.message().fields();
        var errors = new HashMap<String, String>();
        var given = given(talk, meeting, point, typed, errors);
        if (!errors.isEmpty()) {
            return form(talk, meeting, point, typed, errors);
        }
        desk.write(meeting, taking -> written(taking, meeting, point, typed));
        boolean changed = tasks(meeting, point).stream()
                .map(task -> change(talk, task, typed, given))
                .reduce(false, Boolean::logicalOr);
        var fresh = given.get("new-task");
        if (fresh != null) {
            assignments.save(Assignment.noted(
                    AssignmentId.random(),
                    talk.group().id(),
                    fresh,
                    point.confidential(),
                    talk.me(),
                    Origin.at(meeting.id(), point.id()),
                    talk.now()));
        }
        if (changed || fresh != null) {
            desk.touched(meeting);
        }
        return summary.saved(talk, meeting, talk.card(Tone.DONE, "form.notes.saved", talk.title(point)));
    }

    /** The assignments as typed now, by their field; what cannot be read stands among the errors. */
    private Map<String, Task> given(
            Talk talk, Meeting meeting, AgendaPoint point, Map<String, String> typed, Map<String, String> errors) {
        var before = new LinkedHashMap<String, String>();
        tasks(meeting, point).forEach(t -> before.put("task-" + t.id().value(), LineAnswers.sentence(t)));
        before.put("new-task", "");
        var given = new HashMap<String, Task>();
        before.forEach((field, sentence) -> {
            var now = Wording.line(typed.getOrDefault(field, sentence));
            if (!now.isEmpty() && !now.equals(sentence)) {
                switch (reader.task(talk, now)) {
                    case Found.Is<Task> is -> given.put(field, is.it());
                    case Found.Not<Task> not -> errors.put(field, not.answer().title());
                }
            }
        });
        return given;
    }

    private boolean change(Talk talk, Assignment task, Map<String, String> typed, Map<String, Task> given) {
        var field = "task-" + task.id().value();
        var now = given.get(field);
        if (now != null) {
            assignments.save(task.rewrite(now, talk.me(), talk.now()));
        } else if (typed.containsKey(field) && typed.getOrDefault(field, "").isBlank()) {
            assignments.save(task.drop(talk.me(), talk.now()));
        } else {
            return false;
        }
        return true;
    }

    private MinuteTaking written(MinuteTaking before, Meeting meeting, AgendaPoint point, Map<String, String> typed) {
        var taking = before;
        for (var note : notes(meeting, point)) {
            var now = typed.getOrDefault("note-" + note.id(), note.text()).strip();
            taking = now.isEmpty()
                    ? taking.removeNote(note.id())
                    : now.equals(note.text()) ? taking : taking.rewriteNote(note.id(), now);
        }
        for (var decision : decisions(meeting, point)) {
            var now = typed.getOrDefault("decision-" + decision.id(), decision.text())
                    .strip();
            taking = now.isEmpty()
                    ? taking.removeDecision(decision.id())
                    : now.equals(decision.text()) ? taking : taking.rewriteDecision(decision.id(), now);
        }
        var note = Wording.plain(typed.getOrDefault("new-note", "")).strip();
        taking = note.isEmpty() ? taking : taking.note(point.id(), note);
        var decision = Wording.plain(typed.getOrDefault("new-decision", "")).strip();
        return decision.isEmpty() ? taking : taking.decide(point.id(), decision);
    }
}
