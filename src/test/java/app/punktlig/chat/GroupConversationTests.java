package app.punktlig.chat;

import static app.punktlig.chat.Cards.labels;
import static app.punktlig.chat.Cards.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.Card.Tone;
import app.punktlig.language.Language;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From text to reply: the group, its people and habits. */
class GroupConversationTests {
    private GroupInChat chat;

    @BeforeEach
    void group() {
        chat = GroupInChat.withMembers();
    }

    @AfterEach
    void close() {
        chat.close();
    }

    private void secondGroup(String member) {
        chat.conversation()
                .joinedTeam(new Conversation.Installation(
                        GroupInChat.TENANT,
                        "19:other@thread.tacv2",
                        null,
                        "Styrgruppen",
                        GroupInChat.SERVICE,
                        Language.SV,
                        GroupInChat.sender(member),
                        "install-2"));
    }

    @Test
    void whatIsNotUnderstoodCanBeGoneOnFromWithoutTyping() {
        assertThat(labels(chat.say("Eva Nyqvist", "lönerevision"))).containsExactly("Lägg till punkt", "Hjälp");
    }

    @Test
    void chairAndDeputyAreTakenAwayByNamingNobody() {
        chat.say("Anna Bergkvist", "inställningar ersättare Eva Nyqvist");
        assertThat(text(chat.say("Anna Bergkvist", "inställningar ersättare ingen")))
                .contains("ingen ersättare");
        assertThat(text(chat.say("Anna Bergkvist", "chair: nobody"))).contains("ingen ordförande");
        assertThat(text(chat.say("Anna Bergkvist", "inställningar"))).doesNotContain("Eva Nyqvist", "Bo Lindh");
        assertThat(chat.say("Anna Bergkvist", "sekreterare: ingen").tone()).isEqualTo(Tone.REFUSED);
    }

    @Test
    void welcomesTheGroupOnceAndSaysWhatToType() {
        secondGroup("Eva Nyqvist");
        secondGroup("Eva Nyqvist");
        assertThat(chat.posts())
                .filteredOn(p -> p.card().title().startsWith("Hej!"))
                .hasSize(1);
        assertThat(text(chat.posts().getFirst().card())).contains("lägg till", "@Punktlig");
        assertThat(labels(chat.posts().getFirst().card()))
                .containsExactly("Visa dagordningen", "Kommande punkter", "Hjälp");
    }

    @Test
    void whoeverInstalledItIsSecretaryUntilSetOtherwise() {
        assertThat(text(chat.say("Eva Nyqvist", "inställningar")))
                .contains("Sekreterare: Anna Bergkvist", "Ordförande: Bo Lindh");
        assertThat(text(chat.say("Anna Bergkvist", "sekreterare: Eva Nyqvist")))
                .contains("Eva Nyqvist är nu sekreterare");
        assertThat(text(chat.say("Göran Åkesson", "settings", Language.EN))).contains("Secretary: Eva Nyqvist");
        assertThat(chat.say("Anna Bergkvist", "sekreterare: Anna").tone()).isEqualTo(Tone.REFUSED);
    }

    @Test
    void theTeamsOwnersAreSecretariesTooUntilSetOtherwise() {
        chat.ownersAre("Eva Nyqvist", "Göran Åkesson");
        assertThat(text(chat.say("Bo Lindh", "inställningar")))
                .contains("Sekreterare: Anna Bergkvist, Eva Nyqvist, Göran Åkesson");
        chat.say("Göran Åkesson", "sekreterare: Susanne Falk");
        chat.ownersAre("Eva Nyqvist", "Göran Åkesson");
        assertThat(text(chat.say("Bo Lindh", "inställningar"))).contains("Sekreterare: Susanne Falk");
        assertThat(chat.say("Eva Nyqvist", "logg").tone()).isEqualTo(Tone.REFUSED);
    }

    @Test
    void anOwnerMaySetTheRolesAlsoWhenAnotherIsSecretary() {
        chat.say("Anna Bergkvist", "sekreterare: Susanne Falk");
        chat.ownersAre("Eva Nyqvist");
        assertThat(chat.say("Eva Nyqvist", "sekreterare: Anna Bergkvist").tone())
                .isEqualTo(Tone.DONE);
    }

    @Test
    void whoeverNoLongerOwnsTheTeamIsNoLongerSecretaryForIt() {
        chat.ownersAre("Eva Nyqvist", "Göran Åkesson");
        chat.ownersAre("Göran Åkesson");
        assertThat(text(chat.say("Bo Lindh", "inställningar"))).contains("Sekreterare: Anna Bergkvist, Göran Åkesson");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sekreterare: Eva",
                "ordförande: Eva",
                "använd den här kanalen",
                "inställningar språk engelska",
                "chair: Eva"
            })
    void aMemberDoesNotSetUpTheGroup(String said) {
        var card = chat.sayInChannel("Göran Åkesson", said);
        assertThat(card.tone()).isEqualTo(Tone.REFUSED);
        assertThat(text(card)).contains("sekreteraren", "Inget har ändrats");
    }

    @Test
    void aRoleForSomebodyUnknownIsRefusedWithTheNamesThereAre() {
        assertThat(text(chat.say("Anna Bergkvist", "ordförande: Ragnhild")))
                .contains("Ingen i gruppen heter Ragnhild", "Bo Lindh");
        assertThat(labels(chat.say("Anna Bergkvist", "ordförande: Susanne")))
                .containsExactly("Susanne Falk", "Susanne Lundin");
    }

    @Test
    void theChannelIsTheOneWhereItIsSaid() {
        assertThat(text(chat.say("Anna Bergkvist", "använd den här kanalen"))).contains("Skriv det i den kanal");
        assertThat(chat.sayInChannel("Anna Bergkvist", "use this channel").tone())
                .isEqualTo(Tone.DONE);
        assertThat(chat.group().channelId()).isEqualTo(GroupInChat.TEAM);
    }

    @Test
    void settingsAreReadInBothLanguagesAndRefusedWhenTheyAreNotUnderstood() {
        assertThat(text(chat.say("Anna Bergkvist", "inställningar stopptid 2 dagar")))
                .contains("2 dagar före mötet");
        assertThat(text(chat.say("Anna Bergkvist", "settings deadline 4 hours", Language.EN)))
                .contains("4 hours before");
        assertThat(text(chat.say("Anna Bergkvist", "settings deputy Göran", Language.EN)))
                .contains("Göran Åkesson is now");
        assertThat(text(chat.say("Anna Bergkvist", "inställningar stopptid 900 dagar")))
                .contains("förstod jag inte", "Inget har ändrats");
        assertThat(text(chat.say("Anna Bergkvist", "inställningar färg blå")))
                .contains("förstod jag inte", "Inget har ändrats");
    }

    @Test
    void asksOnceWhichGroupAndRemembers() {
        secondGroup("Anna Bergkvist");
        chat.meeting("2026-12-01T13:00", 60);
        var asked = chat.say("Anna Bergkvist", "lägg till Budget");
        assertThat(labels(asked)).containsExactlyInAnyOrder("Skolans ledningsgrupp", "Styrgruppen");
        var saved = chat.press("Anna Bergkvist", Cards.button(asked, "Skolans ledningsgrupp"));
        assertThat(text(saved)).contains("Tillagd: Budget");
        assertThat(text(chat.say("Anna Bergkvist", "dagordning"))).contains("Budget");
        assertThat(text(chat.say("Anna Bergkvist", "grupp: Styrgruppen"))).contains("Nu gäller Styrgruppen");
        assertThat(text(chat.say("Anna Bergkvist", "dagordning"))).contains("Inget kommande möte");
        assertThat(text(chat.say("Anna Bergkvist", "grupp: Ingen"))).contains("inte med i någon grupp som heter Ingen");
    }

    @Test
    void inTheChannelItIsTheChannelsGroup() {
        secondGroup("Anna Bergkvist");
        chat.meeting("2026-12-01T13:00", 60);
        assertThat(text(chat.sayInChannel("Anna Bergkvist", "lägg till Budget")))
                .contains("Tillagd: Budget");
    }

    @Test
    void remindersArePausedUntilADayToCome() {
        assertThat(text(chat.say("Eva Nyqvist", "pausa påminnelser till 15 december")))
                .contains("pausade till tisdag 15 december");
        assertThat(text(chat.say("Eva Nyqvist", "pause reminders until 15 December", Language.EN)))
                .contains("paused until Tuesday 15 December");
        assertThat(text(chat.say("Eva Nyqvist", "pausa påminnelser till 30 februari")))
                .contains("finns inte i kalendern", "Inget har ändrats");
    }

    @Test
    void whenTheAppIsRemovedNothingIsDeletedAndItCanComeBack() {
        chat.meeting("2026-12-01T13:00", 60);
        chat.say("Eva Nyqvist", "lägg till Budget");
        chat.conversation().leftTeam(GroupInChat.TENANT, GroupInChat.TEAM);
        assertThat(text(chat.say("Eva Nyqvist", "dagordning"))).contains("inte med i någon grupp");
        assertThat(text(chat.sayInChannel("Eva Nyqvist", "dagordning"))).contains("Budget");
    }

    @Test
    void somebodyMetForThemselvesIsGreetedOnce() {
        var place = GroupInChat.personal("Göran Åkesson");
        chat.conversation().metPerson(GroupInChat.sender("Göran Åkesson"), place, Language.SV, "met-1");
        chat.conversation().metPerson(GroupInChat.sender("Göran Åkesson"), place, Language.SV, "met-2");
        assertThat(chat.posts()).filteredOn(p -> p.place().equals(place)).hasSize(1);
        assertThat(text(chat.posts().getLast().card())).contains("Skolans ledningsgrupp", "lägg till");
    }

    @Test
    void aClickDeliveredAgainDoesNothingTwice() {
        chat.meeting("2026-12-01T13:00", 60);
        var message = chat.message(
                "Eva Nyqvist",
                "lägg till Budget",
                Language.SV,
                GroupInChat.personal("Eva Nyqvist"),
                Map.of(),
                Message.Surface.BUTTON,
                java.util.List.of());
        assertThat(text(chat.deliver(message).getFirst())).contains("Tillagd");
        assertThat(text(chat.deliver(message).getFirst())).contains("redan gjort");
    }
}
