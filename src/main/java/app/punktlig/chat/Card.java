package app.punktlig.chat;

import app.punktlig.language.Language;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Punktlig says, as people will see it: a heading, blocks of content and buttons, free of any chat platform.
 * Every text is plain text and shown to the letter.
 *
 * @param summary one line for notifications, and for clients that cannot draw the card
 * @param refresh how it is made anew; null where it stays as it is
 */
public record Card(
        Language language,
        String title,
        Tone tone,
        String summary,
        List<Block> body,
        List<Button> buttons,
        @Nullable Refresh refresh) {
    public Card {
        body = List.copyOf(body);
        buttons = List.copyOf(buttons);
    }

    /** One that stays as it is. */
    public Card(Language language, String title, Tone tone, String summary, List<Block> body, List<Button> buttons) {
        this(language, title, tone, summary, body, buttons, null);
    }

    public Card refreshedBy(Refresh how) {
        return new Card(language, title, tone, summary, body, buttons, how);
    }

    /** The same with these paragraphs below what it says. */
    Card saying(List<String> paragraphs) {
        var more = paragraphs.stream().map(words -> new Text(words, Weight.NORMAL));
        var blocks = Stream.concat(body.stream(), more).toList();
        return new Card(language, title, tone, summary, blocks, buttons, refresh);
    }

    /** The same with quiet words at its end. */
    Card under(String words) {
        var blocks = Stream.concat(body.stream(), Stream.of(new Text(words, Weight.SUBTLE)))
                .toList();
        return new Card(language, title, tone, summary, blocks, buttons, refresh);
    }

    /** The same with quiet words at its beginning. */
    Card over(String words) {
        return new Card(language, title, tone, summary, below(words, Weight.SUBTLE), buttons, refresh);
    }

    /** The same with other entries in its lists. */
    Card withRows(UnaryOperator<Row> change) {
        var blocks = body.stream()
                .map(block -> block instanceof Rows(String heading, List<Row> rows)
                        ? new Rows(heading, rows.stream().map(change).toList())
                        : block)
                .toList();
        return new Card(language, title, tone, summary, blocks, buttons, refresh);
    }

    /** The same with something that has just been done said first. */
    Card announcing(String words) {
        return new Card(language, title, tone, words, below(words, Weight.STRONG), buttons, refresh);
    }

    private List<Block> below(String words, Weight weight) {
        return Stream.concat(Stream.of(new Text(words, weight)), body.stream()).toList();
    }

    /** The same with other buttons, below it and in its rows. */
    Card withButtons(UnaryOperator<List<Button>> change) {
        var blocks = body.stream()
                .map(block -> block instanceof Rows rows ? rows.withButtons(change) : block)
                .toList();
        return new Card(language, title, tone, summary, blocks, change.apply(buttons), refresh);
    }

    /**
     * How a card is made anew when somebody looks at it.
     *
     * @param say what is said to Punktlig then
     * @param people the Teams ids of those whose clients do so
     */
    public record Refresh(String say, List<String> people) {
        public Refresh {
            people = List.copyOf(people);
        }
    }

    /** What the card is for at a glance; never told by colour alone. */
    public enum Tone {
        /** Something shown. */
        NEUTRAL,
        /** Something done and saved. */
        DONE,
        /** A question that waits for an answer. */
        QUESTION,
        /** Something to mind: late, overdue, not quite as asked. */
        WARNING,
        /** Refused or failed; nothing changed. */
        REFUSED
    }

    /** A part of a card's content. */
    public sealed interface Block {}

    /** A paragraph. */
    public record Text(String text, Weight weight) implements Block {}

    /** How much a paragraph matters. */
    public enum Weight {
        HEADING,
        STRONG,
        NORMAL,
        SUBTLE
    }

    /** Short facts with names: meeting, time, deadline. */
    public record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    public record Fact(String name, String value) {}

    /**
     * Entries of a list, such as the points of an agenda.
     *
     * @param heading the section's heading, or null
     */
    public record Rows(@Nullable String heading, List<Row> rows) implements Block {
        public Rows {
            rows = List.copyOf(rows);
        }

        Block withButtons(UnaryOperator<List<Button>> change) {
            return new Rows(
                    heading, rows.stream().map(row -> row.withButtons(change)).toList());
        }
    }

    /**
     * One entry: its number or mark, what it is, and what goes with it.
     *
     * @param mark "3", "2026:14"; empty when the entry has none
     * @param details second line, parts joined by the renderer; blank ones are left out
     * @param badges short words that tell what it is or how far it has come: decision, done
     * @param alerts short words for what has to be minded: late, overdue
     * @param heads true when the entries after it belong to it
     */
    public record Row(
            String mark,
            String title,
            List<String> details,
            List<String> badges,
            List<String> alerts,
            List<Button> buttons,
            boolean heads) {
        public Row {
            details = details.stream().filter(detail -> !detail.isBlank()).toList();
            badges = List.copyOf(badges);
            alerts = List.copyOf(alerts);
            buttons = List.copyOf(buttons);
        }

        /** One with nothing that has to be minded. */
        public Row(String mark, String title, List<String> details, List<String> badges, List<Button> buttons) {
            this(mark, title, details, badges, List.of(), buttons);
        }

        public Row(
                String mark,
                String title,
                List<String> details,
                List<String> badges,
                List<String> alerts,
                List<Button> buttons) {
            this(mark, title, details, badges, alerts, buttons, false);
        }

        public Row alerting(List<String> words) {
            return new Row(mark, title, details, badges, words, buttons, heads);
        }

        Row withButtons(UnaryOperator<List<Button>> change) {
            return new Row(mark, title, details, badges, alerts, change.apply(buttons), heads);
        }

        Row detailed(String more) {
            var all = Stream.concat(details.stream(), Stream.of(more)).toList();
            return new Row(mark, title, all, badges, alerts, buttons, heads);
        }

        public Row heading() {
            return new Row(mark, title, details, badges, alerts, buttons, true);
        }

        public static Row of(String mark, String title, String... details) {
            return new Row(mark, title, List.of(details), List.of(), List.of());
        }
    }

    /** Words quoted from somewhere, and where. */
    public record Quote(String text, String source) implements Block {}

    /**
     * Something to fill in; its value comes back in {@link Message#fields()} under {@code id}.
     *
     * @param choices for CHOICE and CHOICES; for PERSON and PEOPLE the members offered beside the directory
     */
    public record Field(
            String id,
            String label,
            FieldKind kind,
            String value,
            List<Choice> choices,
            @Nullable String placeholder,
            boolean required,
            int maxLength,
            @Nullable String error)
            implements Block {
        public Field {
            choices = List.copyOf(choices);
        }
    }

    public record Choice(String label, String value) {}

    public enum FieldKind {
        TEXT,
        PARAGRAPH,
        NUMBER,
        DATE,
        TOGGLE,
        CHOICE,
        CHOICES,
        /** One person; people's names are typed too, so that clients can search the directory. */
        PERSON,
        PEOPLE
    }

    /**
     * Something to press. It says {@code say} to Punktlig as if typed, with ids ({@code #…}) in place of numbers and names,
     * so that it means the same however long the card has lain there; with {@code link} set it opens that address instead.
     */
    public record Button(
            String label, String say, Look look, @Nullable String link) {
        public static Button says(String label, String say) {
            return new Button(label, say, Look.PLAIN, null);
        }

        public static Button primary(String label, String say) {
            return new Button(label, say, Look.PRIMARY, null);
        }

        public static Button careful(String label, String say) {
            return new Button(label, say, Look.CAREFUL, null);
        }

        /** Opens a form: Punktlig answers {@code say} with a card of fields, shown as a dialog. */
        public static Button form(String label, String say) {
            return new Button(label, say, Look.FORM, null);
        }

        /** The same, saying something else. */
        Button saying(String words) {
            return new Button(label, words, look, link);
        }

        public static Button opens(String label, String link) {
            return new Button(label, "", Look.PLAIN, link);
        }
    }

    public enum Look {
        PRIMARY,
        PLAIN,
        CAREFUL,
        FORM
    }
}
