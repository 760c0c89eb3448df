package app.punktlig.chat;

import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Tone;
import app.punktlig.group.Group;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import app.punktlig.language.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first words to a group or a person: short, and what to type. */
final class Welcome {
    private Welcome() {}

    static Card toGroup(Group group) {
        return rows(
                        CardMaker.of(group.language(), Tone.NEUTRAL, "welcome.group")
                                .text("welcome.group.how"),
                        group.language())
                .subtle("welcome.group.secretary")
                .done();
    }

    static Card toPerson(Language language, List<Group> groups) {
        var card = CardMaker.of(language, Tone.NEUTRAL, "welcome.person");
        if (groups.isEmpty()) {
            return card.text("no-group").text("no-group.how").done();
        }
        var names = groups.stream().map(Group::name).collect(Collectors.joining(", "));
        return rows(card.text("welcome.person.how", names), language).done();
    }

    private static CardMaker rows(CardMaker card, Language language) {
        var rows = Stream.of(Order.ADD, Order.AGENDA, Order.UPCOMING, Order.HELP)
                .map(order ->
                        Row.of("", order.example(language), Texts.in(language).say("help." + order)))
                .toList();
        return card.rows(null, rows)
                .button("agenda", Order.AGENDA.word(Language.SV))
                .button("upcoming", Order.UPCOMING.word(Language.SV))
                .button("help", Order.HELP.word(Language.SV));
    }
}
