package app.punktlig.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.punktlig.chat.Card.Tone;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A question on a card whose answer makes something: it is answered once, on however many screens its buttons are pressed. */
record Question(String place, String id) {
    private static final Pattern AN_ID = Pattern.compile("#\\S+");

    /** The choices of one question say the same but for an id: the pressed card and those words tell which question it was. */
    static Optional<Question> of(Message message, Reading.Understood understood) {
        var words = AN_ID.matcher(message.text()).replaceAll("#");
        return message.card() == null || !makes(understood) || words.equals(message.text())
                ? Optional.empty()
                : Optional.of(new Question(
                        message.place().key(),
                        "answered:" + message.card() + ":" + UUID.nameUUIDFromBytes(words.getBytes(UTF_8))));
    }

    private static boolean makes(Reading.Understood understood) {
        return switch (understood.order()) {
            case ADD, ASSIGN -> true;
            case CHOOSE_GROUP -> understood.command() instanceof Command.ChooseGroup choose && goesOn(choose);
            default -> false;
        };
    }

    /** Whether something was asked for before it was asked in which group. */
    static boolean goesOn(Command.ChooseGroup choose) {
        return !choose.then().isBlank();
    }

    boolean isAnswered(Deliveries deliveries) {
        return deliveries.isKnown(place, id);
    }

    void answered(Deliveries deliveries, Instant at) {
        deliveries.isFirst(place, id, "", "", at);
    }

    /** For whoever comes second: that it has been answered, and the way to what there is now. */
    static Card answeredAlready(Talk talk, Order about) {
        var card = talk.card(Tone.NEUTRAL, "answered-already")
                .text("nothing-changed")
                .text("answered-already.how");
        return about == Order.ASSIGN
                ? card.button("assignments", Order.ASSIGNMENTS.word(Language.SV))
                        .done()
                : card.button("agenda", Order.AGENDA.word(Language.SV)).done();
    }
}
