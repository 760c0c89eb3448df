package app.punktlig.chat;

import app.punktlig.chat.Card.Choice;
import app.punktlig.chat.Card.Field;
import app.punktlig.chat.Card.FieldKind;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.OldFinding.Kind;
import app.punktlig.followup.Deadline;
import app.punktlig.group.Member;
import app.punktlig.group.MemberId;
import app.punktlig.group.Members;
import app.punktlig.language.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form in which a finding is put right before it is taken; what was typed stays in it until all of it is right. */
@Component
class OldFindingForm {
    private static final int LONGEST = 1_000;
    private static final int LONGEST_DUE = 100;

    private final Members members;
    private final OldMinutesAnswers answers;
    private final DeadlineFinder deadlines;

    OldFindingForm(Members members, OldMinutesAnswers answers, DeadlineFinder deadlines) {
        this.members = members;
        this.answers = answers;
        this.deadlines = deadlines;
    }

    Card show(Talk talk, UUID id) {
        return answers.openOne(talk, id).then(found -> form(talk, found, values(found), Map.of()));
    }

    private static Map<String, String> values(OldFinding found) {
        var outside = found.owner().isEmpty() ? "" : OldMinutesAnswers.OUTSIDE;
        return Map.of(
                "what",
                found.what(),
                "owner",
                found.ownerId() == null ? outside : found.ownerId().entraId(),
                "due",
                found.deadline() == null ? "" : found.deadline().words());
    }

    private Card form(Talk talk, OldFinding found, Map<String, String> values, Map<String, String> errors) {
        var fields = new Fields(talk, values, errors);
        var card = talk.card(Tone.QUESTION, "read-in.change." + found.kind())
                .block(fields.field("what", FieldKind.PARAGRAPH, List.of(), true, LONGEST));
        if (found.kind() == Kind.ASSIGNMENT) {
            card.block(fields.field("owner", FieldKind.CHOICE, owners(talk, found), true, 0))
                    .block(fields.field("due", FieldKind.TEXT, List.of(), false, LONGEST_DUE));
        }
        return card.block(new Card.Quote(found.quote(), found.point()))
                .primary("take", OldMinutesCards.order(found.id(), "spara"))
                .done();
    }

    /** What the form's fields hold now, and what is wrong with them. */
    private record Fields(Talk talk, Map<String, String> values, Map<String, String> errors) {
        Field field(String id, FieldKind kind, List<Choice> choices, boolean required, int maxLength) {
            var label = talk.texts().say("read-in.form." + id);
            var value = values.getOrDefault(id, "");
            return new Field(id, label, kind, value, choices, null, required, maxLength, errors.get(id));
        }
    }

    private List<Choice> owners(Talk talk, OldFinding found) {
        var choices = new ArrayList<Choice>();
        if (!found.owner().isEmpty() && found.ownerId() == null) {
            var label = talk.texts().say("read-in.outside", found.owner());
            choices.add(new Choice(label, OldMinutesAnswers.OUTSIDE));
        }
        members.of(talk.group().id()).forEach(m -> choices.add(new Choice(m.name(), m.id().entraId())));
        return choices;
    }

    /** What is right now is taken at once: whoever has put it right wants it. */
    Card save(Talk talk, UUID id) {
        return answers.openOne(talk, id).then(found -> {
            var values = talk.message().fields();
            var errors = errors(talk, found, values);
            if (!errors.isEmpty()) {
                return form(talk, found, values, errors);
            }
            return answers.takeChanged(talk, changed(talk, found, values));
        });
    }

    private Map<String, String> errors(Talk talk, OldFinding found, Map<String, String> values) {
        var errors = new HashMap<String, String>();
        var what = Wording.line(values.getOrDefault("what", ""));
        if (what.isEmpty() || what.length() > LONGEST) {
            errors.put("what", talk.texts().say("read-in.form.what.wrong"));
        }
        if (found.kind() == Kind.ASSIGNMENT) {
            var owner = values.getOrDefault("owner", "");
            if (owners(talk, found).stream().noneMatch(c -> c.value().equals(owner))) {
                errors.put("owner", talk.texts().say("read-in.form.owner.wrong"));
            }
            var due = values.getOrDefault("due", "");
            if (!isDue(talk, found, due)) {
                errors.put("due", talk.texts().say("read-in.form.due.wrong", due));
            }
        }
        return errors;
    }

    private boolean isDue(Talk talk, OldFinding found, String typed) {
        return typed.isBlank()
                || isAsFound(found, typed)
                || deadlines.deadline(talk, due(typed)) instanceof Found.Is<Deadline>;
    }

    private static Command.When due(String typed) {
        return new Command.When(Wording.line(typed), null);
    }

    /** The words of the old minutes are counted from their day, not from today. */
    private static boolean isAsFound(OldFinding found, String typed) {
        return found.deadline() != null && found.deadline().words().equals(Wording.line(typed));
    }

    private OldFinding changed(Talk talk, OldFinding found, Map<String, String> values) {
        var saying = found.saying(
                Wording.line(values.getOrDefault("what", "")), deadline(talk, found, values.getOrDefault("due", "")));
        return found.kind() == Kind.ASSIGNMENT ? by(talk, saying, values.getOrDefault("owner", "")) : saying;
    }

    private OldFinding by(Talk talk, OldFinding found, String owner) {
        return members.find(talk.group().id(), new MemberId(owner))
                .map((Member m) -> found.by(m.name(), m.id()))
                .orElse(found);
    }

    private @Nullable Deadline deadline(Talk talk, OldFinding found, String typed) {
        if (found.kind() != Kind.ASSIGNMENT || isAsFound(found, typed)) {
            return found.deadline();
        }
        return deadlines.deadline(talk, due(typed)) instanceof Found.Is<Deadline>(Deadline due) ? due : null;
    }
}
