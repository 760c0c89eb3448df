package app.punktlig.teams;

import app.punktlig.chat.Card.Block;
import app.punktlig.chat.Card.Button;
import app.punktlig.chat.Card.Fact;
import app.punktlig.chat.Card.Facts;
import app.punktlig.chat.Card.Field;
import app.punktlig.chat.Card.Quote;
import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Rows;
import app.punktlig.chat.Card.Text;
import app.punktlig.chat.Card.Weight;
import app.punktlig.teams.CardText.Look;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a card's content as Adaptive Card elements that wrap on a phone and read well in order. */
record CardBlocks(CardActions actions, CardSize size, CardWords words) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Letters on a button that stands beside its entry. */
    private static final int LONGEST_BESIDE = 10;

    /** As much of an entry as a button needs to be told apart by. */
    private static final CardSize MEANING = new CardSize(1, 80);

    List<ObjectNode> of(Block block) {
        return switch (block) {
            case Text text -> paragraphs(text);
            case Facts facts -> facts(facts);
            case Rows rows -> rows(rows);
            case Quote quote -> List.of(quote(quote));
            case Field field -> new CardInputs(words).of(field);
        };
    }

    private List<ObjectNode> paragraphs(Text text) {
        var lines = cut(text.text()).lines().filter(line -> !line.isBlank()).toList();
        var elements = new ArrayList<ObjectNode>();
        for (var line : lines) {
            var element = line(line, text.weight());
            elements.add(elements.isEmpty() ? element : element.put("spacing", "Small"));
        }
        return elements;
    }

    private static ObjectNode line(String line, Weight weight) {
        return switch (weight) {
            case HEADING -> CardText.heading(line, "Medium");
            case STRONG -> CardText.block(line, Look.STRONG);
            case NORMAL -> CardText.block(line, Look.PLAIN);
            case SUBTLE -> CardText.block(line, Look.SMALL);
        };
    }

    private List<ObjectNode> facts(Facts facts) {
        var elements = facts.facts().stream().map(this::fact).toList();
        elements.stream().skip(1).forEach(element -> element.put("spacing", "Small"));
        return elements;
    }

    private ObjectNode fact(Fact fact) {
        var name = CardText.run(cut(fact.name()) + ": ", Look.STRONG);
        return CardText.block(List.of(name, CardText.run(oneLine(fact.value()), Look.PLAIN)));
    }

    private List<ObjectNode> rows(Rows rows) {
        var elements = new ArrayList<ObjectNode>();
        if (rows.heading() != null) {
            elements.add(CardText.heading(oneLine(rows.heading()), "Medium").put("spacing", "Medium"));
        }
        rows.rows().stream().limit(size.rows()).map(this::row).forEach(elements::add);
        if (rows.rows().size() > size.rows()) {
            elements.add(CardText.block(words.more(rows.rows().size() - size.rows()), Look.SMALL));
        }
        return elements;
    }

    /** The mark stands in a column of its own, so that long titles wrap beside it and not under it. */
    private ObjectNode row(Row row) {
        var element = JSON.objectNode().put("type", "ColumnSet").put("spacing", row.heads() ? "Medium" : "Small");
        var columns = element.putArray("columns");
        if (!row.mark().isEmpty()) {
            columns.add(column("auto", List.of(CardText.block(row.mark(), Look.STRONG))));
        }
        var buttons = buttons(row);
        boolean beside = isShort(row.buttons());
        columns.add(column("stretch", content(row, beside ? List.of() : buttons)));
        if (beside && !buttons.isEmpty()) {
            columns.add(column("auto", buttons));
        }
        return element;
    }

    /** One button with a short word has room beside the entry, on a phone too. */
    private static boolean isShort(List<Button> buttons) {
        return buttons.size() == 1 && buttons.getFirst().label().length() <= LONGEST_BESIDE;
    }

    private List<ObjectNode> content(Row row, List<ObjectNode> below) {
        var items = new ArrayList<ObjectNode>();
        items.add(title(row));
        if (!row.details().isEmpty()) {
            items.add(CardText.block(oneLine(String.join(" · ", row.details())), Look.SMALL)
                    .put("spacing", "None"));
        }
        below.forEach(set -> items.add(set.put("spacing", "Small")));
        return items;
    }

    /** The row's buttons as one set; none where it has none. */
    private List<ObjectNode> buttons(Row row) {
        var buttons = actions.of(row.buttons());
        buttons.forEach(button -> ((ObjectNode) button)
                .put("tooltip", meaning(button.path("title").asText(), row)));
        ObjectNode set = JSON.objectNode().put("type", "ActionSet");
        return buttons.isEmpty() ? List.of() : List.of(set.set("actions", buttons));
    }

    /** "Klart: 12 ta fram en tidplan": whoever hears the buttons has many that are called the same. */
    private String meaning(String label, Row row) {
        var entry = CardText.spoken(oneLine(row.mark() + " " + row.title())).strip();
        return label + ": " + MEANING.cut(entry, " …");
    }

    private ObjectNode title(Row row) {
        var runs = new ArrayList<ObjectNode>();
        runs.add(CardText.run(oneLine(row.title()), row.heads() ? Look.STRONG : Look.PLAIN));
        row.badges().forEach(badge -> runs.add(CardText.run("  · " + oneLine(badge), Look.BADGE)));
        row.alerts().forEach(alert -> runs.add(CardText.run("  ⚑ " + oneLine(alert), Look.ALERT)));
        return CardText.block(runs);
    }

    private static ObjectNode column(String width, List<ObjectNode> items) {
        var column = JSON.objectNode().put("type", "Column").put("width", width);
        column.putArray("items").addAll(items);
        return column;
    }

    private ObjectNode quote(Quote quote) {
        var container = JSON.objectNode().put("type", "Container").put("style", "emphasis");
        var items = container.putArray("items");
        var text = CardText.run(words.quoted(oneLine(quote.text())), Look.PLAIN).put("italic", true);
        items.add(CardText.block(List.of(text)));
        if (!quote.source().isBlank()) {
            items.add(CardText.block(oneLine(quote.source()), Look.SMALL).put("spacing", "None"));
        }
        return container;
    }

    private String cut(String text) {
        return size.cut(text, words.cut());
    }

    private String oneLine(String text) {
        return cut(text.replaceAll("\\s*+\\R\\s*+", " "));
    }
}
