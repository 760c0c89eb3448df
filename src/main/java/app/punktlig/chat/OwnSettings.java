package app.punktlig.chat;

import app.punktlig.chat.Card.Tone;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What everybody sets for themselves, whatever the group: the language they are answered in, and their personal reminders. */
@Component
class OwnSettings {
    /** Longer than anybody stays in a group: paused until asked for again. */
    private static final Duration FOR_GOOD = Duration.ofDays(36_500);

    private static final Duration AS_GOOD_AS = FOR_GOOD.dividedBy(2);

    private final People people;

    OwnSettings(People people) {
        this.people = people;
    }

    static Instant forGood(Talk talk) {
        return talk.now().plus(FOR_GOOD);
    }

    /** Which language somebody is answered in now, and those there are. */
    Card language(Talk talk) {
        var card = talk.card(Tone.QUESTION, "language.which").text("language.now", language(talk, me(talk)));
        OwnSettingsForm.languages(talk).forEach(choice -> card.choice(choice.label(), say(choice.value())));
        return card.done();
    }

    private static String say(String language) {
        return Order.LANGUAGE.word(Language.SV) + " " + language;
    }

    /** Answers in the new language already. */
    Card choose(Talk talk, @Nullable Language chosen) {
        me(talk).map(person -> person.speaking(chosen)).ifPresent(people::save);
        var now = in(talk, chosen == null ? talk.message().language() : chosen);
        var key = chosen == null ? "language.automatic" : "language.chosen";
        return now.card(Tone.DONE, key, now.texts().say("language.in." + now.language()))
                .text(
                        "language.channel",
                        now.texts().say("language.in." + talk.group().language()))
                .button("settings", Order.SETTINGS.word(Language.SV))
                .done();
    }

    static Talk in(Talk talk, Language language) {
        return new Talk(talk.message(), talk.group(), talk.me(), language);
    }

    CardMaker facts(Talk talk, CardMaker card) {
        var me = me(talk);
        return card.fact("my-language", language(talk, me))
                .fact("my-reminders", reminders(talk, me))
                .form("own-settings", "formulär mina inställningar");
    }

    private static String language(Talk talk, Optional<People.Person> me) {
        boolean chosen = me.map(People.Person::chosenLanguage).isPresent();
        var name = talk.texts().say("language." + talk.language());
        return chosen ? name : talk.texts().say("language.as-in-teams", name);
    }

    private static String reminders(Talk talk, Optional<People.Person> me) {
        return pausedUntil(talk, me)
                .map(until -> isForGood(talk, until)
                        ? talk.texts().say("reminders.off")
                        : talk.texts().say("reminders.paused", day(talk, until)))
                .orElseGet(() -> talk.texts().say("reminders.on"));
    }

    static Optional<Instant> pausedUntil(Talk talk, Optional<People.Person> me) {
        return me.map(People.Person::pausedUntil).filter(until -> until.isAfter(talk.now()));
    }

    static boolean isForGood(Talk talk, Instant until) {
        return until.isAfter(talk.now().plus(AS_GOOD_AS));
    }

    static String day(Talk talk, Instant until) {
        return talk.moments().day(until.atZone(talk.group().zone()).toLocalDate(), talk.today());
    }

    Optional<People.Person> me(Talk talk) {
        return people.find(talk.group().tenantId(), talk.me().id());
    }
}
