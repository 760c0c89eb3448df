package app.punktlig.teams;

import app.punktlig.chat.Card;
import app.punktlig.chat.Card.Block;
import app.punktlig.chat.Card.Button;
import app.punktlig.chat.Card.Choice;
import app.punktlig.chat.Card.Fact;
import app.punktlig.chat.Card.Facts;
import app.punktlig.chat.Card.Field;
import app.punktlig.chat.Card.FieldKind;
import app.punktlig.chat.Card.Quote;
import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Rows;
import app.punktlig.chat.Card.Text;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.Card.Weight;
import app.punktlig.language.Language;
import java.util.List;
import java.util.stream.IntStream;

/** One card of each kind, about people and meetings that do not exist. */
final class SomeCards {
    private SomeCards() {}

    static Card saved() {
        return card(
                Tone.DONE,
                "Punkt 3 är sparad",
                List.of(
                        new Text("Lokalbehov inför hösten", Weight.STRONG),
                        new Facts(List.of(
                                new Fact("Möte", "onsdag 4 februari 09:00–11:30, Björksalen"),
                                new Fact("Kan ändras till", "måndag 2 februari 12:00")))),
                List.of(
                        Button.says("Visa dagordningen", "dagordning"),
                        Button.form("Ändra", "formulär ändra #p3"),
                        Button.careful("Ta bort", "ta bort #p3")));
    }

    static Card agenda() {
        var standing = new Rows("Stående punkter", List.of(Row.of("1", "Incheckning", "5 min")));
        var point = new Row(
                "2",
                "Budgetprognos *tertial 1*",
                List.of("Föredragande: Maja Berg Holm, Ali", "20 min"),
                List.of("sen"),
                List.of(Button.says("Godkänn", "godkänn #p2")));
        return card(
                Tone.NEUTRAL,
                "Dagordning 4 februari",
                List.of(standing, new Rows("BESLUT", List.of(point)), new Text("Sista dag: 2 februari", Weight.SUBTLE)),
                List.of(Button.primary("Lägg till en punkt", "formulär lägg till")));
    }

    static Card question() {
        return card(
                Tone.QUESTION,
                "Vilken Susanne?",
                List.of(new Text("Det finns två i gruppen.", Weight.NORMAL)),
                List.of(
                        Button.says("Susanne Falk", "lägg till Prov, föredragande #u1"),
                        Button.says("Susanne Ek", "lägg till Prov, föredragande #u2")));
    }

    static Card refused() {
        return card(Tone.REFUSED, "Bara sekreteraren kan göra det", List.of(new Quote("anteckna 3", "du")), List.of());
    }

    static Card warning() {
        return card(
                Tone.WARNING,
                "Sparad, men sen",
                List.of(new Text("Första raden.\n\nAndra raden.", Weight.NORMAL)),
                List.of(Button.opens("Öppna mötet", "https://teams.example/meeting")));
    }

    static Card form() {
        var choices = List.of(new Choice("Maja *Berg*", "u1"), new Choice("Ali Noor", "u2"));
        return card(
                Tone.NEUTRAL,
                "Ny punkt",
                List.of(
                        field("title", FieldKind.TEXT, "", List.of(), true, "Skriv en rubrik"),
                        field("background", FieldKind.PARAGRAPH, "", List.of(), false, null),
                        field("minutes", FieldKind.NUMBER, "20", List.of(), false, null),
                        field("due", FieldKind.DATE, "2026-02-04", List.of(), false, null),
                        field("confidential", FieldKind.TOGGLE, "false", List.of(), false, null),
                        field("kind", FieldKind.CHOICE, "u1", choices, false, null),
                        field("present", FieldKind.CHOICES, "u1,u2", choices, false, null),
                        field("presenters", FieldKind.PEOPLE, "", choices, false, null)),
                List.of(Button.primary("Spara", "lägg till")));
    }

    static Card longAgenda(int rows) {
        var many = IntStream.rangeClosed(1, rows)
                .mapToObj(i -> Row.of("" + i, "Punkt nummer " + i, "Föredragande: Ali Noor", "10 min"))
                .toList();
        return card(Tone.NEUTRAL, "Dagordning", List.of(new Rows(null, many)), List.of());
    }

    static Card saying(String text) {
        List<Block> everywhere = List.of(
                new Text(text, Weight.HEADING),
                new Text(text, Weight.NORMAL),
                new Facts(List.of(new Fact(text, text))),
                new Rows(text, List.of(new Row(text, text, List.of(text), List.of(text), List.of()))),
                new Quote(text, text));
        return new Card(Language.SV, text, Tone.DONE, text, everywhere, List.of(Button.says(text, text)));
    }

    static Card refreshing() {
        var card = saved();
        return new Card(
                card.language(),
                card.title(),
                card.tone(),
                card.summary(),
                card.body(),
                card.buttons(),
                new Card.Refresh("dagordning #m1", List.of("29:maja", "29:ali")));
    }

    static Card withButtons(Button... buttons) {
        return card(Tone.NEUTRAL, "Knappar", List.of(), List.of(buttons));
    }

    private static Field field(
            String id,
            FieldKind kind,
            String value,
            List<Choice> choices,
            boolean required,
            @org.jspecify.annotations.Nullable String error) {
        return new Field(id, "Fältet " + id, kind, value, choices, null, required, 200, error);
    }

    private static Card card(Tone tone, String title, List<Block> body, List<Button> buttons) {
        return new Card(Language.SV, title, tone, title + ".", body, buttons);
    }
}
