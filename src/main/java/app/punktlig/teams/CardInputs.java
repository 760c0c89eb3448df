package app.punktlig.teams;

import app.punktlig.chat.Card.Choice;
import app.punktlig.chat.Card.Field;
import app.punktlig.chat.Card.FieldKind;
import app.punktlig.teams.CardText.Look;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The fields of a form as Adaptive Card inputs. */
record CardInputs(CardWords words) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    List<ObjectNode> of(Field field) {
        var elements = new ArrayList<ObjectNode>();
        if (field.error() != null) {
            elements.add(CardText.block("⚠ " + field.error(), Look.ALERT));
        }
        elements.add(labelled(field, input(field)));
        return elements;
    }

    private ObjectNode labelled(Field field, ObjectNode input) {
        input.put("id", field.id());
        if (field.kind() != FieldKind.TOGGLE) {
            input.put("label", CardText.literal(field.label()));
        }
        if (field.placeholder() != null && field.kind() != FieldKind.TOGGLE) {
            input.put("placeholder", CardText.literal(field.placeholder()));
        }
        return field.required()
                ? input.put("isRequired", true).put("errorMessage", words.required(field.label()))
                : input;
    }

    private static ObjectNode input(Field field) {
        return switch (field.kind()) {
            case TEXT -> text(field);
            case PARAGRAPH -> text(field).put("isMultiline", true);
            case NUMBER -> number(field);
            case DATE ->
                field.value().isEmpty()
                        ? element("Input.Date")
                        : element("Input.Date").put("value", field.value());
            case TOGGLE ->
                element("Input.Toggle")
                        .put("title", CardText.escaped(field.label()))
                        .put("value", field.value())
                        .put("wrap", true);
            case CHOICE -> choices(field, false).put("style", "compact");
            case CHOICES -> choices(field, true).put("style", "expanded").put("wrap", true);
            case PERSON, PEOPLE -> people(field);
        };
    }

    private static ObjectNode text(Field field) {
        var input = element("Input.Text").put("value", CardText.literal(field.value()));
        return field.maxLength() > 0 ? input.put("maxLength", field.maxLength()) : input;
    }

    private static ObjectNode number(Field field) {
        // With a smallest number the renderer takes an empty field for a wrong one; what is too small is told on
        // saving.
        var input = element("Input.Number");
        try {
            return field.value().isBlank()
                    ? input
                    : input.put("value", Integer.parseInt(field.value().strip()));
        } catch (NumberFormatException e) {
            return input;
        }
    }

    /** The group's people at once, and the whole directory as one types; the clients that cannot search show the group. */
    private static ObjectNode people(Field field) {
        var input = choices(field, field.kind() == FieldKind.PEOPLE);
        input.putObject("choices.data")
                .put("type", "Data.Query")
                .put("dataset", "graph.microsoft.com/users?scope=currentContext");
        return input;
    }

    private static ObjectNode choices(Field field, boolean several) {
        var input = element("Input.ChoiceSet").put("isMultiSelect", several).put("value", field.value());
        return input.set("choices", choices(field.choices(), field.kind()));
    }

    private static ArrayNode choices(List<Choice> choices, FieldKind kind) {
        var array = JSON.arrayNode();
        for (var choice : choices) {
            array.addObject().put("title", title(choice.label(), kind)).put("value", choice.value());
        }
        return array;
    }

    /** Boxes to tick are read as Markdown, a drop-down is not, and a people picker may be either: no name needs those signs. */
    private static String title(String label, FieldKind kind) {
        return switch (kind) {
            case CHOICES -> CardText.escaped(label);
            case PERSON, PEOPLE -> CardText.literal(label).replaceAll("[*_\\[\\]\\\\`#<>~|]", "");
            default -> CardText.literal(label);
        };
    }

    private static ObjectNode element(String type) {
        return JSON.objectNode().put("type", type);
    }
}
