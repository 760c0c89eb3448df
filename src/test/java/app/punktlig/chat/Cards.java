package app.punktlig.chat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be read on a card, for tests. */
public final class Cards {
    private Cards() {}

    /** All text of the card, a line per part. */
    public static String text(Card card) {
        return Stream.concat(Stream.of(card.title()), card.body().stream().flatMap(Cards::lines))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Card.Block block) {
        return switch (block) {
            case Card.Text text -> Stream.of(text.text());
            case Card.Facts facts -> facts.facts().stream().map(f -> f.name() + ": " + f.value());
            case Card.Rows rows ->
                Stream.concat(
                        Stream.ofNullable(rows.heading()), rows.rows().stream().map(Cards::line));
            case Card.Quote quote -> Stream.of(quote.text(), quote.source());
            case Card.Field field ->
                Stream.of(field.label() + ": " + field.value(), field.error() == null ? "" : field.error());
        };
    }

    private static String line(Card.Row row) {
        return Stream.of(
                        Stream.of(row.mark(), row.title()),
                        row.details().stream(),
                        row.badges().stream(),
                        row.alerts().stream())
                .flatMap(s -> s)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    public static Card.Button button(Card card, String label) {
        return buttons(card).stream()
                .filter(b -> b.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " among " + labels(card)));
    }

    public static List<String> labels(Card card) {
        return buttons(card).stream().map(Card.Button::label).toList();
    }

    static List<Card.Button> buttons(Card card) {
        var inRows = card.body().stream()
                .filter(Card.Rows.class::isInstance)
                .flatMap(b -> ((Card.Rows) b).rows().stream())
                .flatMap(r -> r.buttons().stream());
        return Stream.concat(card.buttons().stream(), inRows).toList();
    }
}
