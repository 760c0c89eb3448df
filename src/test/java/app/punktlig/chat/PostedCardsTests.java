package app.punktlig.chat;

import static app.punktlig.chat.Cards.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.Message.Surface;
import app.punktlig.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards in the channel that say what was true when they were posted. */
class PostedCardsTests {
    private static final String SECRETARY = "Anna Bergkvist";
    private static final String EVA = "Eva Nyqvist";

    private GroupInChat chat;

    @BeforeEach
    void group() {
        chat = GroupInChat.withMembers();
        chat.meeting("2026-12-01T13:00", 120);
    }

    @AfterEach
    void close() {
        chat.close();
    }

    /** What was edited by what has happened since the last time. */
    private List<Post> edited() {
        int before = chat.posts().size();
        chat.bean(PostedCards.class).bringUpToDate(chat.group().id(), chat.now());
        return List.copyOf(chat.posts().subList(before, chat.posts().size()));
    }

    private String posted(String about) {
        return chat.posts().stream()
                .filter(post -> String.valueOf(post.about()).startsWith(about))
                .map(post -> post.id().toString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPublishedAgendaIsEditedWhenAPointIsAddedAndNothingElseIsPosted() {
        chat.say(SECRETARY, "publicera dagordningen");
        chat.say(SECRETARY, "lägg till Budget");
        var edits = edited();
        assertThat(edits).hasSize(1);
        assertThat(edits.getFirst().edits()).isEqualTo(posted("agenda:"));
        assertThat(text(edits.getFirst().card())).contains("Budget");
    }

    @Test
    void whatHasNotChangedIsLeftAlone() {
        chat.say(SECRETARY, "publicera dagordningen");
        chat.sayInChannel(EVA, "kommande");
        chat.say(SECRETARY, "påminn nu");
        assertThat(edited()).isEmpty();
        chat.say(SECRETARY, "ordförande: Eva Nyqvist");
        assertThat(edited()).isEmpty();
    }

    @Test
    void aChangeThatIsUndoneAgainLeavesTheCardAsItWas() {
        chat.say(SECRETARY, "påminn nu");
        chat.say(SECRETARY, "lägg till Budget");
        chat.say(SECRETARY, "ångra");
        assertThat(edited()).isEmpty();
    }

    @Test
    void theReminderShowsNewPointsUntilTheMeetingBegins() {
        chat.say(SECRETARY, "påminn nu");
        chat.say(EVA, "lägg till Budget");
        assertThat(edited()).singleElement().satisfies(edit -> {
            assertThat(edit.edits()).isEqualTo(posted("reminder:"));
            assertThat(text(edit.card())).contains("Budget");
        });
        chat.itIs("2026-12-01T13:30");
        chat.say(SECRETARY, "uppdrag: Eva ringer skolan senast 11 december");
        assertThat(edited()).isEmpty();
    }

    @Test
    void theReminderIsShownToEachInTheirOwnLanguageAndToAllInTheGroups() {
        chat.say(SECRETARY, "påminn nu");
        var card = chat.posts().stream()
                .filter(post -> String.valueOf(post.about()).startsWith("reminder:"))
                .map(Post::card)
                .findFirst()
                .orElseThrow();
        var say = Objects.requireNonNull(card.refresh()).say();
        var looked = chat.deliver(chat.message(
                        EVA, say, Language.EN, GroupInChat.channel(), Map.of(), Surface.REFRESH, List.of()))
                .getFirst();
        assertThat(looked.language()).isEqualTo(Language.EN);
        assertThat(looked.title()).contains("Tuesday 1 December");
        chat.say(EVA, "lägg till Budget");
        assertThat(edited())
                .allSatisfy(edit -> assertThat(edit.card().language()).isEqualTo(Language.SV));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kommande", "dagordning"})
    void alistThatSomebodyAskedForInTheChannelIsEditedToo(String said) {
        chat.sayInChannel(EVA, said);
        chat.say(SECRETARY, "lägg till Budget");
        assertThat(edited())
                .singleElement()
                .satisfies(edit -> assertThat(text(edit.card())).contains("Budget"));
    }

    @Test
    void theGroupsAssignmentsAreEditedWhenOneIsDone() {
        chat.say(SECRETARY, "uppdrag: Eva ringer skolan");
        chat.sayInChannel(SECRETARY, "uppdrag");
        chat.say(EVA, "klart 1");
        assertThat(edited())
                .singleElement()
                .satisfies(edit -> assertThat(text(edit.card())).doesNotContain("ringer skolan"));
    }

    @Test
    void aConfirmationStaysUntilWhatItConfirmedChanges() {
        chat.sayInChannel(SECRETARY, "uppdrag: Eva ringer skolan");
        assertThat(edited()).isEmpty();
        chat.say(EVA, "klart 1 ringde i går");
        assertThat(edited())
                .singleElement()
                .satisfies(edit -> assertThat(text(edit.card())).contains("Läge: Klart", "ringde i går"));
    }

    @Test
    void somebodysOwnListIsNotTurnedIntoNobodys() {
        chat.say(SECRETARY, "uppdrag: Eva ringer skolan");
        var mine = chat.sayInChannel(EVA, "mina uppdrag");
        assertThat(Objects.requireNonNull(mine.refresh()).people()).containsExactly("29:" + GroupInChat.id(EVA));
        chat.say(EVA, "klart 1");
        assertThat(edited()).isEmpty();
    }

    @Test
    void nothingConfidentialComesOut() {
        chat.say(SECRETARY, "publicera dagordningen");
        chat.say(SECRETARY, "lägg till Lönerevision, konfidentiellt");
        chat.say(SECRETARY, "uppdrag: Eva ser över lönerna, konfidentiellt");
        assertThat(edited())
                .allSatisfy(edit -> assertThat(text(edit.card()))
                        .contains("Konfidentiell punkt")
                        .doesNotContain("Lönerevision", "lönerna"));
    }

    @Test
    void anEditDoesNotChangeWhatANumberMeans() {
        chat.say(SECRETARY, "lägg till Budget");
        chat.sayInChannel(EVA, "dagordning");
        chat.say(SECRETARY, "lägg till Lokaler, beslut");
        edited();
        assertThat(chat.sayInChannel(EVA, "ta bort punkt 4").tone()).isEqualTo(Card.Tone.QUESTION);
    }

    @Test
    void adoptedMinutesShowTheCorrectionThatFollowed() {
        chat.itIs("2026-12-01T13:05");
        chat.say(SECRETARY, "starta mötet");
        chat.say(SECRETARY, "anteckna 1: Alla var här.");
        chat.say(SECRETARY, "fastställ");
        edited();
        chat.say(SECRETARY, "ändra anteckning 1: Alla utom Bo var här.");
        chat.say(SECRETARY, "fastställ");
        assertThat(edited()).anySatisfy(edit -> assertThat(text(edit.card())).contains("Alla utom Bo var här."));
    }
}
