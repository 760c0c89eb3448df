package app.punktlig.chat;

import static app.punktlig.chat.Cards.button;
import static app.punktlig.chat.Cards.labels;
import static app.punktlig.chat.Cards.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.agenda.Meeting;
import app.punktlig.chat.Card.Tone;
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

/** Cards that lie in a conversation while the world goes on. */
class RefreshingTests {
    private static final String SECRETARY = "Anna Bergkvist";
    private static final String EVA = "Eva Nyqvist";

    private GroupInChat chat;
    private Meeting meeting;

    @BeforeEach
    void group() {
        chat = GroupInChat.withMembers();
        meeting = chat.meeting("2026-12-01T13:00", 120);
    }

    @AfterEach
    void close() {
        chat.close();
    }

    private Card look(String who, Card card, Place place) {
        var refresh = Objects.requireNonNull(card.refresh());
        return said(who, refresh.say(), place);
    }

    private Card look(String who, Card card) {
        return look(who, card, GroupInChat.personal(who));
    }

    private Card said(String who, String say, Place place) {
        return chat.deliver(chat.message(who, say, Language.SV, place, Map.of(), Surface.REFRESH, List.of()))
                .getFirst();
    }

    @Test
    void anAgendaShowsWhatHasBeenAddedSince() {
        var card = chat.say(EVA, "dagordning");
        chat.say(SECRETARY, "lägg till Budget");
        assertThat(text(look(EVA, card))).contains("Budget");
    }

    @Test
    void oldMinutesShowNoLongerWhatHasBeenTaken() {
        var card = chat.say(SECRETARY, """
                läs in
                Anteckningar ledningsgruppen 3 november 2026
                Närvarande: Anna Bergkvist, Eva Nyqvist

                1. Lokaler
                Eva Nyqvist ska måla matsalen senast 4 december.
                Anna Bergkvist ska ringa hyresvärden senast 5 december.
                """);
        assertThat(text(card)).contains("måla matsalen", "ringa hyresvärden");
        var first = card.body().stream()
                .filter(Card.Rows.class::isInstance)
                .map(rows -> ((Card.Rows) rows).rows().getFirst())
                .findFirst()
                .orElseThrow();
        chat.press(SECRETARY, first.buttons().getFirst());
        assertThat(text(look(SECRETARY, card))).contains("ringa hyresvärden").doesNotContain("måla matsalen");
    }

    @Test
    void lookingAgainAndAgainIsNotTakenForADeliveryThatCameTwice() {
        var card = look(EVA, chat.say(EVA, "dagordning"));
        assertThat(text(look(EVA, look(EVA, card)))).contains("Incheckning");
    }

    @Test
    void aPublishedAgendaIsRefreshedForEverybodyInTheGroupAndForNoMoreThanSixty() {
        chat.say(SECRETARY, "publicera dagordningen");
        var posted = chat.posts().stream()
                .filter(post -> post.about() != null)
                .map(Post::card)
                .findFirst()
                .orElseThrow();
        assertThat(Objects.requireNonNull(posted.refresh()).people()).hasSize(7).contains("29:" + GroupInChat.id(EVA));
        assertThat(Refreshing.MOST_PEOPLE).isEqualTo(60);
    }

    @Test
    void inTheChannelOnlyTheSecretaryIsOfferedToPublish() {
        var posted = chat.sayInChannel(SECRETARY, "dagordning");
        assertThat(labels(posted)).doesNotContain("Publicera dagordningen");
        assertThat(labels(look(SECRETARY, posted, GroupInChat.channel()))).contains("Publicera dagordningen");
        assertThat(labels(look(EVA, posted, GroupInChat.channel()))).doesNotContain("Publicera dagordningen");
    }

    @Test
    void aConfidentialTitleIsNotShownInTheChannelToThoseWhoMaySeeItEither() {
        var posted = chat.sayInChannel(EVA, "dagordning");
        chat.say(SECRETARY, "lägg till Lönerevision, konfidentiellt");
        assertThat(text(look(SECRETARY, posted, GroupInChat.channel())))
                .contains("Konfidentiell punkt")
                .doesNotContain("Lönerevision");
    }

    @Test
    void theAgendaOfAMeetingThatHasBeenHeldOffersNothingToAdd() {
        var card = chat.say(EVA, "dagordning");
        chat.itIs("2026-12-02T09:00");
        var held = look(EVA, card);
        assertThat(text(held)).contains("Mötet har varit", "Incheckning");
        assertThat(labels(held)).containsExactly("Kommande punkter");
    }

    @Test
    void anAssignmentShowsThatItIsDoneAndWhoSawToIt() {
        var card = chat.say(EVA, "uppdrag: Eva ringer skolan");
        chat.say(SECRETARY, "klart 1 ringde själv");
        var now = look(EVA, card);
        assertThat(text(now)).contains("Läge: Klart", "ringde själv", "Anna Bergkvist");
        assertThat(labels(now)).contains("Öppna igen").doesNotContain("Klart");
    }

    @Test
    void theOwnerOfAnAssignmentGivenInTheChannelIsOfferedToReportIt() {
        var posted = chat.sayInChannel(SECRETARY, "uppdrag: Eva ringer skolan");
        assertThat(labels(posted)).doesNotContain("Klart");
        assertThat(labels(look(EVA, posted, GroupInChat.channel()))).contains("Klart");
        assertThat(labels(look("Göran Åkesson", posted, GroupInChat.channel()))).doesNotContain("Klart");
    }

    @Test
    void aDraftShowsHowPublishingGoesOnceItIsAdopted() {
        chat.itIs("2026-12-01T13:05");
        chat.say(SECRETARY, "starta mötet");
        chat.say(SECRETARY, "anteckna 1: Alla är här.");
        var draft = chat.say(SECRETARY, "/summary");
        assertThat(draft.title()).startsWith("Utkast");
        chat.say(SECRETARY, "fastställ");
        assertThat(text(look(SECRETARY, draft))).contains("version 1", "Dokumentet i kanalens Filer");
    }

    @Test
    void aDraftOfAnEarlierMeetingTellsOfThatMeetingAndNotOfTheLatest() {
        chat.itIs("2026-12-01T13:05");
        chat.say(SECRETARY, "starta mötet");
        chat.say(SECRETARY, "anteckna 1: Alla är här.");
        var draft = chat.say(SECRETARY, "/summary");
        chat.say(SECRETARY, "fastställ");
        chat.meeting("2026-12-15T13:00", 60);
        chat.itIs("2026-12-15T13:05");
        chat.say(SECRETARY, "starta mötet");
        assertThat(text(look(SECRETARY, draft))).contains("tisdag 1 december", "version 1");
    }

    @Test
    void theDraftIsTheSecretarysAlone() {
        chat.itIs("2026-12-01T13:05");
        chat.say(SECRETARY, "starta mötet");
        var draft = chat.say(SECRETARY, "/summary");
        assertThat(look(EVA, draft).tone()).isEqualTo(Tone.REFUSED);
        assertThat(look(EVA, draft).refresh()).isNull();
    }

    @Test
    void postedMinutesShowTheCorrectionThatFollowed() {
        chat.itIs("2026-12-01T13:05");
        chat.say(SECRETARY, "starta mötet");
        chat.say(SECRETARY, "anteckna 1: Alla var här.");
        chat.say(SECRETARY, "fastställ");
        var posted = chat.posts().stream()
                .filter(post -> post.about() != null && post.about().startsWith("minutes:"))
                .map(Post::card)
                .findFirst()
                .orElseThrow();
        chat.say(SECRETARY, "ändra anteckning 1: Alla utom Bo var här.");
        chat.say(SECRETARY, "fastställ");
        assertThat(text(look(EVA, posted, GroupInChat.channel())))
                .contains("Rättade mötesanteckningar", "version 2", "Alla utom Bo var här.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kommande", "mina punkter"})
    void aPlanOfWhatIsComingShowsWhatHasBeenAddedSince(String said) {
        var card = chat.say(EVA, said);
        chat.say(EVA, "lägg till Budget");
        assertThat(text(look(EVA, card))).contains("Budget");
        assertThat(text(look(EVA, look(EVA, card)))).contains("Budget");
    }

    @ParameterizedTest
    @ValueSource(strings = {"uppdrag", "mina uppdrag"})
    void aListOfAssignmentsShowsWhatHasBeenGivenAndDoneSince(String said) {
        var card = chat.say(EVA, said);
        chat.say(SECRETARY, "uppdrag: Eva ringer skolan");
        var given = look(EVA, card);
        assertThat(text(given)).contains("ringer skolan");
        chat.say(SECRETARY, "klart 1");
        assertThat(text(look(EVA, given))).doesNotContain("ringer skolan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lägg till Insmugglad", "publicera dagordningen", "sekreterare: Eva", "uppdrag: Bo ringer"})
    void nothingCanBeChangedByLooking(String order) {
        var group = "grupp #" + chat.group().id().value() + " ";
        assertThat(said(SECRETARY, group + order, GroupInChat.personal(SECRETARY))
                        .refresh())
                .isNull();
        assertThat(text(chat.say(EVA, "dagordning"))).doesNotContain("Insmugglad");
        assertThat(text(chat.say(EVA, "uppdrag"))).doesNotContain("ringer");
    }

    @Test
    void aGroupThatThePersonIsNotInShowsNothing() {
        var card = chat.say(EVA, "dagordning");
        var other = "grupp #00000000-0000-0000-0000-000000000001 dagordning #"
                + meeting.id().value();
        assertThat(said(EVA, other, GroupInChat.personal(EVA)).refresh()).isNull();
        assertThat(look("Någon Annan", card).refresh()).isNull();
    }

    @Test
    void aButtonOnAnOldCardSaysWhatHasHappenedAndShowsTodaysAgenda() {
        var added = chat.say(EVA, "lägg till Budget");
        chat.say(SECRETARY, "avböj punkt 4: tas i styrgruppen");
        chat.say(SECRETARY, "lägg till Lokaler");
        var answer = chat.press(EVA, form(added), Map.of());
        assertThat(answer.tone()).isNotEqualTo(Tone.DONE);
        var again = chat.press(SECRETARY, form(added).replace("formulär punkt", "godkänn punkt"), Map.of());
        assertThat(text(again))
                .contains("Budget är redan avböjd", "Anna Bergkvist", "tas i styrgruppen", "ut nu:", "Lokaler");
    }

    private static String form(Card added) {
        return button(added, "Ändra").say();
    }

    @Test
    void doneTwiceTellsWhoSawToItAndWhen() {
        var given = chat.say(EVA, "uppdrag: Eva ringer skolan");
        var done = button(given, "Klart");
        chat.say(SECRETARY, "klart 1 ringde själv");
        assertThat(text(chat.press(EVA, done)))
                .contains("är redan klart", "Läge: Klart", "ringde själv", "Anna Bergkvist, måndag 23 november");
    }

    @Test
    void aLongAgendaHasPages() {
        for (int i = 1; i <= 40; i++) {
            chat.say(i % 2 == 0 ? EVA : SECRETARY, "lägg till Ärende %d, beslut".formatted(i));
        }
        var first = chat.say(EVA, "dagordning");
        assertThat(text(first)).contains("30. | Ärende 30", "Sida 1 av 2").doesNotContain("31. |");
        var second = chat.press(EVA, button(first, "Nästa sida"));
        assertThat(text(second)).contains("31. | Ärende 31", "45. |", "Sida 2 av 2");
        assertThat(text(look(EVA, second))).contains("Sida 2 av 2");
        assertThat(labels(second)).contains("Föregående sida").doesNotContain("Nästa sida");
    }
}
