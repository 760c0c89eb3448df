package app.punktlig.chat;

import app.punktlig.chat.Card.Choice;
import app.punktlig.chat.Card.Field;
import app.punktlig.chat.Card.FieldKind;
import java.util.List;
import java.util.Map;

/** What a form's fields hold now, and what is wrong with them: nothing that was typed is lost until all of it is right. */
record FormFields(Talk talk, Map<String, String> values, Map<String, String> errors) {
    /** As many letters as fit into a command. */
    static final int LONGEST = 4_000;

    Field field(String id, FieldKind kind, List<Choice> choices, boolean required, int maxLength) {
        return field(id, "form." + id, kind, choices, required, maxLength);
    }

    Field field(String id, String label, FieldKind kind, List<Choice> choices, boolean required, int maxLength) {
        var texts = talk.texts();
        var placeholder = label + ".placeholder";
        return new Field(
                id,
                texts.say(label),
                kind,
                values.getOrDefault(
                        id, kind == FieldKind.CHOICE ? choices.getFirst().value() : ""),
                choices,
                texts.has(placeholder) ? texts.say(placeholder) : null,
                required,
                maxLength,
                errors.get(id));
    }

    Field text(String id, boolean required, int maxLength) {
        return field(id, FieldKind.TEXT, List.of(), required, maxLength);
    }

    Field paragraph(String id) {
        return field(id, FieldKind.PARAGRAPH, List.of(), false, LONGEST);
    }

    Field choice(String id, List<Choice> choices) {
        return field(id, FieldKind.CHOICE, choices, true, 0);
    }
}
