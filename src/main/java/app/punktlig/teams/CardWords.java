package app.punktlig.teams;

import app.punktlig.chat.Card.Tone;
import app.punktlig.language.Language;
import app.punktlig.language.Texts;
import java.util.Locale;

/** The few words that the cards' frame itself needs, whatever they say. */
record CardWords(Language language) {
    String tone(Tone tone) {
        return tone == Tone.NEUTRAL ? "" : say("card.tone." + tone.name().toLowerCase(Locale.ROOT));
    }

    String more(int count) {
        return say("card.more", count);
    }

    String cut() {
        return say("card.cut");
    }

    String quoted(String text) {
        return say("quoted", text);
    }

    String required(String label) {
        return say("card.required", label);
    }

    String toMend(String labels) {
        return say("card.to-mend", labels);
    }

    private String say(String key, Object... values) {
        return Texts.in(language).say(key, values);
    }
}
