package app.punktlig.chat;

import app.punktlig.chat.Card.Choice;
import app.punktlig.chat.Card.FieldKind;
import app.punktlig.chat.Card.Tone;
import app.punktlig.followup.Deadline;
import app.punktlig.followup.Doer;
import app.punktlig.followup.Task;
import app.punktlig.group.Members;
import app.punktlig.language.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The form for a new assignment: who, what and when, one by one instead of in a sentence. */
@Component
class AssignmentForm {
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final Members members;
    private final PeopleFinder people;
    private final DeadlineFinder deadlines;
    private final FollowUpAnswers answers;

    AssignmentForm(Members members, PeopleFinder people, DeadlineFinder deadlines, FollowUpAnswers answers) {
        this.members = members;
        this.people = people;
        this.deadlines = deadlines;
        this.answers = answers;
    }

    Card show(Talk talk) {
        var values = new HashMap<>(talk.message().fields());
        values.putIfAbsent("what", start(values.getOrDefault("background", "")));
        return form(talk, values, Map.of());
    }

    /** A message that an assignment is made of mostly says it in its first line. */
    private static String start(String background) {
        var line = background.lines().findFirst().orElse("").strip();
        return line.length() <= AssignmentReader.LONGEST ? line : line.substring(0, AssignmentReader.LONGEST);
    }

    private Card form(Talk talk, Map<String, String> values, Map<String, String> errors) {
        var fields = new FormFields(talk, values, errors);
        var roster = members.of(talk.group().id()).stream()
                .map(m -> new Choice(m.name(), m.id().entraId()))
                .toList();
        return talk.card(Tone.QUESTION, "form.assignment.new")
                .block(fields.field("what", FieldKind.PARAGRAPH, List.of(), true, AssignmentReader.LONGEST))
                .block(fields.field("owner", FieldKind.PERSON, roster, false, 0))
                .block(fields.text("outside", false, 200))
                .block(fields.field("helpers", FieldKind.PEOPLE, roster, false, 0))
                .block(fields.text("due", false, 200))
                .block(fields.field("background", FieldKind.PARAGRAPH, List.of(), false, FormFields.LONGEST))
                .block(fields.field(
                        "confidential", "form.assignment.confidential", FieldKind.TOGGLE, List.of(), false, 0))
                .primary("save", "spara uppdrag")
                .done();
    }

    Card save(Talk talk) {
        var values = talk.message().fields();
        var errors = new HashMap<String, String>();
        var what = Wording.line(values.getOrDefault("what", ""));
        if (what.isEmpty() || what.length() > AssignmentReader.LONGEST) {
            errors.put(
                    "what", talk.texts().say(what.isEmpty() ? "assign.what" : "assign.long", AssignmentReader.LONGEST));
        }
        var owner = owner(talk, values, errors);
        var helpers = helpers(talk, values, errors);
        var due = due(talk, values, errors);
        return errors.isEmpty() && owner.isPresent()
                ? answers.give(
                        talk,
                        new Task(what, owner.get(), helpers, due.orElse(null)),
                        Boolean.parseBoolean(values.getOrDefault("confidential", "false")),
                        Wording.plain(values.getOrDefault("background", "")),
                        values.get("link"))
                : form(talk, values, errors);
    }

    private Optional<Doer> owner(Talk talk, Map<String, String> values, Map<String, String> errors) {
        var picked = values.getOrDefault("owner", "").strip();
        var outside = Wording.line(values.getOrDefault("outside", ""));
        if (!picked.isEmpty()) {
            return member(talk, "owner", picked, errors);
        }
        if (outside.isEmpty()) {
            errors.put("owner", talk.texts().say("assign.who"));
            return Optional.empty();
        }
        return switch (people.presenter(talk, outside)) {
            case Found.Is<app.punktlig.agenda.Presenter> is ->
                Optional.of(new Doer(is.it().name(), is.it().member()));
            case Found.Not<app.punktlig.agenda.Presenter> not -> {
                errors.put("outside", not.answer().title());
                yield Optional.empty();
            }
        };
    }

    private Optional<Doer> member(Talk talk, String field, String id, Map<String, String> errors) {
        var found = members.of(talk.group().id()).stream()
                .filter(m -> m.id().entraId().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            errors.put(field, talk.texts().say("form.people.unknown"));
        }
        return found.map(Doer::of);
    }

    private List<Doer> helpers(Talk talk, Map<String, String> values, Map<String, String> errors) {
        var helpers = new ArrayList<Doer>();
        COMMA.splitAsStream(values.getOrDefault("helpers", "").strip())
                .filter(id -> !id.isEmpty())
                .forEach(id -> member(talk, "helpers", id, errors).ifPresent(helpers::add));
        return helpers;
    }

    private Optional<Deadline> due(Talk talk, Map<String, String> values, Map<String, String> errors) {
        var when = CommandReader.when(Wording.line(values.getOrDefault("due", "")));
        if (when == null) {
            return Optional.empty();
        }
        return switch (deadlines.deadline(talk, when)) {
            case Found.Is<Deadline> is -> Optional.of(is.it());
            case Found.Not<Deadline> not -> {
                errors.put("due", not.answer().title());
                yield Optional.empty();
            }
        };
    }
}
