package app.punktlig.chat;

import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Tone;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import java.util.List;

/** What is answered when a command is not understood, or only half: what is wrong, and what it could have been. */
final class NotUnderstood {
    private NotUnderstood() {}

    static Card card(Talk talk, List<Order> nearest) {
        var rows = nearest.stream()
                .map(order -> Row.of("", talk.texts().say("help." + order), talk.example(order)))
                .toList();
        var card = talk.refused("not-understood")
                .rows(talk.texts().say("not-understood.perhaps"), rows)
                .text("nothing-changed");
        if (nearest.contains(Order.ADD) && !GuestRules.bind(talk)) {
            card.form("add", "formulär punkt");
        }
        return card.button("help", Order.HELP.word(Language.SV)).done();
    }

    static Card faulty(Talk talk, Reading.Faulty faulty) {
        return talk.refused("fault." + faulty.fault(), faulty.words())
                .text("fault.example", talk.example(faulty.order()))
                .text("nothing-changed")
                .done();
    }

    static Card empty(Talk talk) {
        return talk.card(Tone.NEUTRAL, "empty")
                .text("empty.how", talk.example(Order.ADD))
                .button("help", Order.HELP.word(Language.SV))
                .button("agenda", Order.AGENDA.word(Language.SV))
                .done();
    }
}
