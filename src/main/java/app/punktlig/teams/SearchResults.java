package app.punktlig.teams;

import app.punktlig.chat.Card;
import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Rows;
import app.punktlig.chat.Card.Tone;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a search found, as Teams' search extension lists it: a line to choose, and the card that is inserted then.
 *
 * @param answers one for each group in which it was looked
 */
record SearchResults(List<Card> answers) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** Teams shows no more at a time. */
    private static final int MOST = 25;

    ObjectNode body() {
        var results = results().limit(MOST).toList();
        var extension = JSON.objectNode().put("type", results.isEmpty() ? "message" : "result");
        if (results.isEmpty()) {
            extension.put("text", CardText.spoken(answers.getFirst().summary()));
        } else {
            extension.put("attachmentLayout", "list").putArray("attachments").addAll(results);
        }
        return JSON.objectNode().set("composeExtension", extension);
    }

    private Stream<ObjectNode> results() {
        return answers.stream()
                .flatMap(answer -> answer.body().stream()
                        .filter(Rows.class::isInstance)
                        .map(Rows.class::cast)
                        .flatMap(rows -> rows.rows().stream().map(row -> result(rows, row))));
    }

    private ObjectNode result(Rows rows, Row row) {
        var result = Invokes.attachment(AdaptiveCards.inChat(card(rows, row)));
        var preview = result.putObject("preview").put("contentType", "application/vnd.microsoft.card.thumbnail");
        preview.putObject("content")
                .put("title", CardText.spoken(title(row)))
                .put("text", CardText.spoken(String.join(" · ", row.details())));
        return result;
    }

    /** Without its buttons: whoever reads the inserted card may do other things than whoever searched. */
    private Card card(Rows rows, Row row) {
        return rows.heading() == null
                ? new Card(
                        answers.getFirst().language(), title(row), Tone.NEUTRAL, row.title(), details(row), List.of())
                : under(rows.heading(), row);
    }

    /** How many were found is no heading for the one that is inserted. */
    private static List<Card.Block> details(Row row) {
        return row.details().isEmpty()
                ? List.of()
                : List.of(new Card.Text(String.join(" · ", row.details()), Card.Weight.NORMAL));
    }

    private Card under(String heading, Row row) {
        var alone = new Row(row.mark(), row.title(), row.details(), row.badges(), List.of());
        List<Card.Block> body = List.of(new Rows(null, List.of(alone)));
        return new Card(answers.getFirst().language(), heading, Tone.NEUTRAL, row.title(), body, List.of());
    }

    private static String title(Row row) {
        return (row.mark() + " " + row.title()).strip();
    }
}
