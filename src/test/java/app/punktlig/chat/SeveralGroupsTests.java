package app.punktlig.chat;

import static app.punktlig.chat.Cards.button;
import static app.punktlig.chat.Cards.buttons;
import static app.punktlig.chat.Cards.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.agenda.MeetingId;
import app.punktlig.agenda.Meetings;
import app.punktlig.chat.Card.Tone;
import app.punktlig.group.Group;
import app.punktlig.minutes.MinuteBook;
import app.punktlig.minutes.MinuteTaking;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody with several groups presses buttons in the personal chat, where the cards of all of them lie. */
class SeveralGroupsTests {
    private static final String ANNA = "Anna Bergkvist";
    private static final String OTHER_TEAM = "19:other@thread.tacv2";

    private GroupInChat chat;
    private Group other;
    private MeetingId held;

    @BeforeEach
    void annaKeepsTheMinutesOfOneGroupAndHasChosenAnother() {
        chat = GroupInChat.withMembers();
        held = chat.meeting("2026-12-01T13:00", 120).id();
        other = chat.join(OTHER_TEAM, "Styrgruppen", ANNA);
        chat.itIs("2026-12-01T13:05");
        chat.say(ANNA, "grupp: Skolans ledningsgrupp");
        chat.say(ANNA, "starta mötet");
        chat.say(ANNA, "anteckna 1: Alla är här.");
        chat.say(ANNA, "beslut 1: Vi börjar.");
        chat.say(ANNA, "anteckna 2: Ärendet tas upp igen vid nästa möte.");
        chat.say(ANNA, "/summary");
    }

    @AfterEach
    void close() {
        chat.close();
    }

    private void chooseTheOther() {
        assertThat(chat.say(ANNA, "grupp: Styrgruppen").tone()).isEqualTo(Tone.DONE);
    }

    private MinuteTaking taking() {
        return chat.bean(MinuteBook.class).taking(held).orElseThrow();
    }

    @Test
    void aNoteADecisionAndAPromiseAreFoundInTheGroupWhoseTheyAre() {
        var note = taking().notes().getFirst().id();
        var decision = taking().standing().getFirst().id();
        var promise = taking().promises().getFirst().id();
        chooseTheOther();
        chat.press(ANNA, "ändra anteckning #" + note + ": Alla utom Bo är här.", Map.of());
        assertThat(taking().notes().getFirst().text()).isEqualTo("Alla utom Bo är här.");
        chat.press(ANNA, "ändra beslut #" + decision + ": Vi börjar nu.", Map.of());
        assertThat(taking().standing().getFirst().text()).isEqualTo("Vi börjar nu.");
        assertThat(text(chat.press(ANNA, "ta bort löfte #" + promise, Map.of())))
                .contains("✓ Raden är borttagen", "Alla utom Bo är här.");
    }

    @Test
    void aLineOfAGroupThatThePersonIsNotInIsUnknown() {
        var note = taking().notes().getFirst().id();
        chat.bean(JdbcClient.class)
                .sql("update member set active = false where group_id = ? and entra_id = ?")
                .params(List.of(chat.group().id().value(), GroupInChat.id(ANNA)))
                .update();
        var answer = chat.press(ANNA, "ändra anteckning #" + note + ": Annat", Map.of());
        assertThat(answer.tone()).isEqualTo(Tone.REFUSED);
        assertThat(taking().notes().getFirst().text()).isEqualTo("Alla är här.");
    }

    @Test
    void whatAButtonSaysWithoutAnIdIsSaidToTheGroupOfItsCard() {
        var draft = chat.say(ANNA, "/summary");
        chooseTheOther();
        chat.press(ANNA, button(draft, "Fastställ"));
        assertThat(chat.bean(MinuteBook.class).latest(chat.group().id(), 1)).hasSize(1);
        assertThat(chat.bean(MinuteBook.class).latest(other.id(), 1)).isEmpty();
    }

    @Test
    void pressingAButtonDoesNotChangeWhichGroupIsChosen() {
        var draft = chat.say(ANNA, "/summary");
        chooseTheOther();
        chat.press(ANNA, button(draft, "Fastställ"));
        assertThat(text(chat.say(ANNA, "inställningar"))).contains("Styrgruppen");
    }

    @Test
    void aFormIsSentInToTheGroupItWasOpenedFor() {
        var agenda = chat.say(ANNA, "dagordning #" + held.value());
        chooseTheOther();
        var form = chat.press(ANNA, buttons(agenda).getFirst());
        assertThat(buttons(form))
                .allSatisfy(b ->
                        assertThat(b.say()).startsWith("#" + chat.group().id().value()));
    }

    @Test
    void aCardOfAGroupThatThePersonHasLeftChangesNothingInTheOneThatIsLeft() {
        chat.bean(Meetings.class).save(chat.meeting("2026-12-08T13:00", 60));
        var undo = "#" + other.id().value() + " publicera dagordningen";
        chat.bean(JdbcClient.class)
                .sql("update member set active = false where group_id = ? and entra_id = ?")
                .params(List.of(other.id().value(), GroupInChat.id(ANNA)))
                .update();
        var answer = chat.press(ANNA, undo, Map.of());
        assertThat(text(answer)).contains("en grupp som du inte är med i", "Inget har ändrats");
        assertThat(chat.posts()).noneMatch(post -> String.valueOf(post.about()).startsWith("agenda:"));
    }

    @Test
    void inAChannelNoOtherGroupIsActedOn() {
        chat.meeting("2026-12-15T13:00", 60);
        var inOther =
                chat.sayIn(OTHER_TEAM, ANNA, "välj grupp #" + chat.group().id().value() + " lägg till Smyg");
        assertThat(inOther.tone()).isEqualTo(Tone.REFUSED);
        assertThat(text(inOther)).contains("alltid Styrgruppen", "Inget har ändrats");
        assertThat(text(chat.say(ANNA, "mina punkter"))).doesNotContain("Smyg");
    }

    @Test
    void aCardTellsItsGroup() {
        assertThat(text(chat.say(ANNA, "dagordning"))).endsWith("Skolans ledningsgrupp");
        chooseTheOther();
        assertThat(text(chat.say(ANNA, "mina uppdrag"))).contains("Styrgruppen").doesNotContain("Skolans");
        assertThat(text(chat.say(ANNA, "språk svenska"))).doesNotContain("Styrgruppen");
        assertThat(text(chat.sayInChannel(ANNA, "dagordning"))).doesNotContain("Skolans ledningsgrupp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grupp", "byt grupp", "group"})
    void theWordAloneAsksWhichGroup(String said) {
        var asked = chat.say(ANNA, said);
        assertThat(asked.tone()).isEqualTo(Tone.QUESTION);
        assertThat(text(chat.press(ANNA, button(asked, "Styrgruppen")))).contains("Nu gäller Styrgruppen");
    }

    @ParameterizedTest
    @CsvSource({"styr, Styrgruppen", "LEDNINGS, Skolans ledningsgrupp"})
    void aPartOfTheNameIsEnoughWhereOnlyOneHasIt(String part, String name) {
        assertThat(text(chat.say(ANNA, "grupp: " + part))).contains("Nu gäller " + name);
    }

    @Test
    void aPartThatBothNamesHaveIsAskedAbout() {
        var asked = chat.say(ANNA, "grupp: grupp");
        assertThat(asked.tone()).isEqualTo(Tone.REFUSED);
        assertThat(buttons(asked)).hasSize(2);
    }

    @Test
    void whoHasOneGroupGetsButtonsThatNameNone() {
        chat.bean(JdbcClient.class)
                .sql("update member set active = false where group_id = ?")
                .param(other.id().value())
                .update();
        assertThat(buttons(chat.say(ANNA, "hjälp"))).noneMatch(b -> b.say().startsWith("#"));
    }
}
