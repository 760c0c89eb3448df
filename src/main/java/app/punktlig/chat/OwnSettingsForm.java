package app.punktlig.chat;

import app.punktlig.chat.Card.Choice;
import app.punktlig.chat.Card.Tone;
import app.punktlig.language.Language;
import app.punktlig.language.SettingWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is one's own among the settings, in a form that everybody may open. */
@Component
class OwnSettingsForm {
    private static final String AUTOMATIC = "automatiskt";
    private static final String SWEDISH = "svenska";
    private static final String ENGLISH = "engelska";
    private static final String LANGUAGE = "my-language";
    private static final String REMINDERS = "my-reminders";

    private final OwnSettings own;
    private final People people;

    OwnSettingsForm(OwnSettings own, People people) {
        this.own = own;
        this.people = people;
    }

    Card show(Talk talk) {
        return form(talk, values(talk), Map.of());
    }

    private Map<String, String> values(Talk talk) {
        var me = own.me(talk);
        var chosen = me.map(People.Person::chosenLanguage);
        var paused = OwnSettings.pausedUntil(talk, me);
        var values = new HashMap<String, String>();
        values.put(
                LANGUAGE, chosen.map(l -> l == Language.SV ? SWEDISH : ENGLISH).orElse(AUTOMATIC));
        values.put(
                REMINDERS,
                paused.map(until -> OwnSettings.isForGood(talk, until) ? "off" : "paused")
                        .orElse("on"));
        return values;
    }

    private Card form(Talk talk, Map<String, String> values, Map<String, String> errors) {
        var fields = new FormFields(talk, values, errors);
        return talk.card(Tone.QUESTION, "settings.own")
                .block(fields.choice(LANGUAGE, languages(talk)))
                .block(fields.choice(REMINDERS, reminders(talk)))
                .primary("save", "spara mina inställningar")
                .done();
    }

    static List<Choice> languages(Talk talk) {
        var texts = talk.texts();
        return List.of(
                new Choice(texts.say("language.SV"), SWEDISH),
                new Choice(texts.say("language.EN"), ENGLISH),
                new Choice(texts.say("language.teams"), AUTOMATIC));
    }

    /** A pause until a day is set by writing; here it may be kept. */
    private List<Choice> reminders(Talk talk) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(talk.texts().say("reminders.on"), "on"));
        OwnSettings.pausedUntil(talk, own.me(talk))
                .filter(until -> !OwnSettings.isForGood(talk, until))
                .ifPresent(until -> choices.add(
                        new Choice(talk.texts().say("reminders.paused", OwnSettings.day(talk, until)), "paused")));
        choices.add(new Choice(talk.texts().say("reminders.off"), "off"));
        return choices;
    }

    Card save(Talk talk) {
        var before = values(talk);
        var filled = new HashMap<>(before);
        before.keySet().forEach(id -> filled.put(id, talk.message().fields().getOrDefault(id, before.get(id))));
        var errors = faults(talk, filled);
        if (!errors.isEmpty()) {
            return form(talk, filled, errors);
        }
        var chosen = SettingWords.LANGUAGES.get(String.valueOf(filled.get(LANGUAGE)));
        own.me(talk)
                .map(person -> paused(talk, person.speaking(chosen), String.valueOf(filled.get(REMINDERS))))
                .ifPresent(people::save);
        var now = OwnSettings.in(talk, chosen == null ? talk.message().language() : chosen);
        return own.facts(now, now.card(Tone.DONE, "settings.own-saved")).done();
    }

    private Map<String, String> faults(Talk talk, Map<String, String> filled) {
        var faults = new HashMap<String, String>();
        known(talk, faults, filled, LANGUAGE, languages(talk));
        known(talk, faults, filled, REMINDERS, reminders(talk));
        return faults;
    }

    private static void known(
            Talk talk, Map<String, String> faults, Map<String, String> filled, String field, List<Choice> choices) {
        if (choices.stream().noneMatch(choice -> choice.value().equals(filled.get(field)))) {
            faults.put(field, talk.texts().say("form.choice.unknown"));
        }
    }

    private static People.Person paused(Talk talk, People.Person person, String reminders) {
        return switch (reminders) {
            case "off" -> person.pausing(OwnSettings.forGood(talk));
            case "on" -> person.pausing(null);
            default -> person;
        };
    }
}
