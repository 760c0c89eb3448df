package app.punktlig.chat;

import static app.punktlig.chat.Cards.button;
import static app.punktlig.chat.Cards.labels;
import static app.punktlig.chat.Cards.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.Message.Surface;
import app.punktlig.language.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From text to reply: the language that somebody is answered in is their own to choose. */
class OwnLanguageTests {
    private static final String SECRETARY = "Anna Bergkvist";
    private static final String EVA = "Eva Nyqvist";

    private GroupInChat chat;

    @BeforeEach
    void group() {
        chat = GroupInChat.withMembers();
    }

    @AfterEach
    void close() {
        chat.close();
    }

    private Card answer(String name, String words, Surface surface) {
        return chat.deliver(chat.message(
                        name, words, Language.SV, GroupInChat.personal(name), Map.of(), surface, List.of()))
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "språk engelska,EN",
        "Språk: English,EN",
        "language English.,EN",
        "kan du svara på engelska?,EN",
        "byt språk till engelska,EN",
        "/language english,EN",
        "answer in Swedish,SV",
        "språk svenska,SV",
        "change language to swedish,SV"
    })
    void isReadInBothLanguages(String said, Language chosen) {
        for (var told : Language.values()) {
            assertThat(chat.say(EVA, said, told).language()).isEqualTo(chosen);
        }
    }

    @Test
    void staysWhateverTeamsSaysUntilItIsChangedAgain() {
        assertThat(text(chat.say(EVA, "språk engelska")))
                .contains("I answer you in English", "to the whole group is in Swedish");
        assertThat(text(chat.say(EVA, "dagordning"))).contains("No coming meeting");
        assertThat(text(chat.say(EVA, "language automatic"))).contains("det språk du har i Teams: svenska");
        assertThat(text(chat.say(EVA, "agenda"))).contains("Inget kommande möte");
        assertThat(text(chat.say(EVA, "agenda", Language.EN))).contains("No coming meeting");
    }

    @Test
    void isNobodyElses() {
        chat.say(EVA, "språk engelska");
        assertThat(chat.say(SECRETARY, "dagordning").language()).isEqualTo(Language.SV);
        assertThat(chat.group().language()).isEqualTo(Language.SV);
    }

    @ParameterizedTest
    @EnumSource(
            value = Surface.class,
            names = {"TYPED", "SLASH", "BUTTON", "DIALOG", "MESSAGE_ACTION", "SEARCH"})
    void isKeptOnEveryPath(Surface surface) {
        chat.meeting("2026-12-01T13:00", 60);
        chat.say(EVA, "language English");
        var said = surface == Surface.DIALOG || surface == Surface.MESSAGE_ACTION ? "formulär punkt" : "sök budget";
        assertThat(answer(EVA, said, surface).language()).isEqualTo(Language.EN);
    }

    @Test
    void isKeptWhenACardIsLookedAt() {
        chat.meeting("2026-12-01T13:00", 60);
        chat.say(EVA, "language English");
        var shown = chat.sayInChannel(SECRETARY, "dagordning");
        var looked = chat.deliver(chat.message(
                EVA,
                java.util.Objects.requireNonNull(shown.refresh()).say(),
                Language.SV,
                GroupInChat.channel(),
                Map.of(),
                Surface.REFRESH,
                List.of()));
        assertThat(looked.getFirst().language()).isEqualTo(Language.EN);
    }

    @Test
    void isKeptForWhatPunktligSaysByItself() {
        chat.say(EVA, "språk engelska");
        chat.say(SECRETARY, "uppdrag: Eva tar fram en lokalplan senast 24 november");
        chat.posts().clear();
        chat.bean(PersonalNotices.class).tellIfDue(chat.group(), chat.now());
        assertThat(chat.posts())
                .filteredOn(post -> post.place().equals(GroupInChat.personal(EVA)))
                .isNotEmpty()
                .allMatch(post -> post.card().language() == Language.EN);
    }

    @Test
    void isKeptOnThePageOverview() {
        chat.say(EVA, "språk engelska");
        var overview = chat.bean(Overviews.class)
                .of(GroupInChat.TENANT, GroupInChat.id(EVA), GroupInChat.TEAM, Language.SV)
                .orElseThrow();
        assertThat(overview.lang()).isEqualTo("en");
        assertThat(overview.title()).isEqualTo("Overview");
    }

    @Test
    void whoeverAsksIsToldWhichItIsAndOfferedTheOthers() {
        var asked = chat.say(EVA, "språk");
        assertThat(text(asked)).contains("Nu: Svenska (som i Teams)");
        assertThat(labels(asked)).containsExactly("Svenska", "Engelska", "Som i Teams");
        assertThat(chat.press(EVA, button(asked, "Engelska")).language()).isEqualTo(Language.EN);
        assertThat(text(chat.say(EVA, "language"))).contains("Now: English");
        assertThat(labels(chat.say(EVA, "language"))).containsExactly("Swedish", "English", "As in Teams");
    }

    @Test
    void aLanguageItDoesNotKnowChangesNothing() {
        var refused = chat.say(EVA, "språk finska");
        assertThat(refused.tone()).isEqualTo(Tone.REFUSED);
        assertThat(text(refused)).contains("inte finska", "språk engelska", "Inget har ändrats");
        assertThat(text(chat.say(EVA, "language Finnish", Language.EN))).contains("not Finnish", "Nothing has changed");
        assertThat(chat.say(EVA, "språkstöd i förskolan").language()).isEqualTo(Language.SV);
    }

    @Test
    void aMemberWhoTriesTheGroupsLanguageIsToldOfTheirOwn() {
        assertThat(text(chat.say(EVA, "inställningar språk engelska"))).contains("språk engelska", "Inget har ändrats");
        assertThat(chat.say(EVA, "dagordning").language()).isEqualTo(Language.SV);
    }

    @Test
    void whoeverIsInSeveralGroupsIsNotAskedWhichOne() {
        chat.join("19:other@thread.tacv2", "Styrgruppen", SECRETARY);
        assertThat(text(chat.say(SECRETARY, "language English"))).contains("I answer you in English");
        assertThat(text(chat.say(SECRETARY, "agenda"))).contains("You are in several groups");
    }

    @Test
    void isOneOfEverybodysOwnSettings() {
        var settings = chat.say(EVA, "inställningar");
        assertThat(text(settings)).contains("Ditt språk: Svenska (som i Teams)", "Dina påminnelser: På");
        assertThat(labels(settings)).containsExactly("Mina inställningar");
        var form = chat.press(EVA, button(settings, "Mina inställningar"));
        var saved =
                chat.press(EVA, button(form, "Spara").say(), Map.of("my-language", "engelska", "my-reminders", "off"));
        assertThat(saved.tone()).isEqualTo(Tone.DONE);
        assertThat(text(saved)).contains("Your language: English", "Your reminders: Off");
        assertThat(text(chat.say(EVA, "settings"))).contains("Your language: English", "Your reminders: Off");
        assertThat(text(chat.say(EVA, "återuppta påminnelser"))).contains("reminders again");
        assertThat(text(chat.say(EVA, "settings"))).contains("Your reminders: On");
    }

    @Test
    void aPauseUntilADayIsKeptByTheForm() {
        chat.say(EVA, "pausa påminnelser till 15 december");
        chat.press(EVA, "spara mina inställningar", Map.of("my-language", "svenska", "my-reminders", "paused"));
        assertThat(text(chat.say(EVA, "inställningar"))).contains("Pausade till tisdag 15 december");
        chat.press(EVA, "spara mina inställningar", Map.of("my-reminders", "on"));
        assertThat(text(chat.say(EVA, "inställningar"))).contains("Dina påminnelser: På", "Ditt språk: Svenska");
    }

    @Test
    void whatCannotBeChosenStaysInTheForm() {
        var form =
                chat.press(EVA, "spara mina inställningar", Map.of("my-language", "finska", "my-reminders", "paused"));
        assertThat(form.tone()).isEqualTo(Tone.QUESTION);
        assertThat(form.body())
                .filteredOn(Card.Field.class::isInstance)
                .extracting(block -> ((Card.Field) block).error())
                .containsOnly("Välj något av det som finns.");
        assertThat(text(chat.say(EVA, "inställningar"))).contains("som i Teams", "Dina påminnelser: På");
    }

    @Test
    void inTheChannelNobodysOwnSettingsAreShown() {
        assertThat(text(chat.sayInChannel(EVA, "inställningar"))).doesNotContain("Ditt språk", "Dina påminnelser");
    }

    @Test
    void whoeverComesBackIsGreetedInTheLanguageTheyChose() {
        chat.sayInChannel(EVA, "språk engelska");
        chat.posts().clear();
        chat.conversation().metPerson(GroupInChat.sender(EVA), GroupInChat.personal(EVA), Language.SV, "met-1");
        assertThat(chat.posts().getLast().card().language()).isEqualTo(Language.EN);
    }
}
