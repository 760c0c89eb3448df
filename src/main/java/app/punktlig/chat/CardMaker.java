package app.punktlig.chat;

import app.punktlig.chat.Card.Block;
import app.punktlig.chat.Card.Button;
import app.punktlig.chat.Card.Fact;
import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.Card.Weight;
import app.punktlig.language.Language;
import app.punktlig.language.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a card together, its texts taken by key in one language. */
final class CardMaker {
    /** Letters on a button that a phone shows whole; longer words stand beside it. */
    private static final int LONGEST_LABEL = 34;

    private final Texts texts;
    private final Tone tone;
    private final String title;
    private final List<Block> body = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();
    private final List<Button> choices = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private @Nullable String summary;

    private CardMaker(Texts texts, Tone tone, String title) {
        this.texts = texts;
        this.tone = tone;
        this.title = title;
    }

    static CardMaker of(Language language, Tone tone, String key, Object... values) {
        var texts = Texts.in(language);
        return new CardMaker(texts, tone, texts.say(key, values));
    }

    CardMaker text(String key, Object... values) {
        return words(texts.say(key, values), Weight.NORMAL);
    }

    CardMaker subtle(String key, Object... values) {
        return words(texts.say(key, values), Weight.SUBTLE);
    }

    CardMaker strong(String key, Object... values) {
        return words(texts.say(key, values), Weight.STRONG);
    }

    /** Words that are somebody's own. */
    CardMaker words(String words, Weight weight) {
        if (!words.isBlank()) {
            block(new Card.Text(words, weight));
        }
        return this;
    }

    /** A fact; nothing when its value is empty. */
    CardMaker fact(String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(texts.say("fact." + key), value));
        }
        return this;
    }

    CardMaker rows(@Nullable String heading, List<Row> rows) {
        if (!rows.isEmpty()) {
            block(new Card.Rows(heading, rows));
        }
        return this;
    }

    CardMaker block(Block block) {
        closeFacts();
        body.add(block);
        return this;
    }

    CardMaker summary(String words) {
        summary = words;
        return this;
    }

    CardMaker button(String key, String say) {
        buttons.add(Button.says(texts.say("button." + key), say));
        return this;
    }

    CardMaker buttonIf(boolean offered, String key, String say) {
        return offered ? button(key, say) : this;
    }

    CardMaker primary(String key, String say) {
        buttons.add(Button.primary(texts.say("button." + key), say));
        return this;
    }

    CardMaker careful(String key, String say) {
        buttons.add(Button.careful(texts.say("button." + key), say));
        return this;
    }

    CardMaker form(String key, String say) {
        buttons.add(Button.form(texts.say("button." + key), say));
        return this;
    }

    CardMaker link(String key, String address) {
        buttons.add(Button.opens(texts.say("button." + key), address));
        return this;
    }

    /** A choice whose label is data, such as a person's name. */
    CardMaker choice(String label, String say) {
        var button = Button.says(label, say);
        choices.add(button);
        buttons.add(button);
        return this;
    }

    /** Where one of them is too long for a button all are listed, in the order they were offered in. */
    private void listChoices() {
        if (choices.stream().anyMatch(choice -> choice.label().length() > LONGEST_LABEL)) {
            buttons.removeAll(choices);
            rows(null, choices.stream().map(this::listed).toList());
        }
    }

    private Row listed(Button choice) {
        var choose = Button.says(texts.say("button.choose"), choice.say());
        return new Row("", choice.label(), List.of(), List.of(), List.of(choose));
    }

    private void closeFacts() {
        if (!facts.isEmpty()) {
            body.add(new Card.Facts(facts));
            facts.clear();
        }
    }

    Card done() {
        listChoices();
        closeFacts();
        return new Card(texts.language(), title, tone, summary == null ? title : summary, body, buttons);
    }
}
