package app.punktlig.chat;

import static app.punktlig.chat.Cards.button;
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

/** From text to reply: points and agendas. */
class AgendaConversationTests {
    private GroupInChat chat;

    @BeforeEach
    void group() {
        chat = GroupInChat.withMembers();
        chat.meeting("2026-12-01T13:00", 120);
        chat.meeting("2026-12-15T13:00", 120);
    }

    @AfterEach
    void close() {
        chat.close();
    }

    @Test
    void addsAPointWithEverythingThatWasWished() {
        var card = chat.say(
                "Eva Nyqvist",
                "lägg till Budget 2027, föredragande Göran och Maria BH, beslut, 20 min, till 15 december");
        assertThat(card.tone()).isEqualTo(Tone.DONE);
        assertThat(text(card))
                .contains(
                        "Tillagd: Budget 2027",
                        "Typ: Beslut",
                        "Göran Åkesson, Maria Brandt Holm",
                        "20 min",
                        "tisdag 15 december kl. 13.00–15.00",
                        "Rum Eken",
                        "Kan ändras tills");
    }

    @Test
    void addsInEnglishAndAnswersInEnglish() {
        var card = chat.say(
                "Eva Nyqvist", "add Budget 2027, presenter Göran, decision, 20 min, for 15 December", Language.EN);
        assertThat(text(card)).contains("Added: Budget 2027", "Kind: Decision", "Tuesday 15 December, 13:00–15:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LÄGG TILL Budget",
                "lägg till Budget.",
                "la\u0308gg till Budget",
                "lägg\u00a0till\u00a0Budget",
                "”lägg till Budget”",
                "ny punkt: Budget",
                "Ny punkt Budget",
                "lagg till Budget",
                "/add Budget",
                "lägg till: Budget"
            })
    void theWayItIsTypedDoesNotMatter(String said) {
        assertThat(text(chat.say("Eva Nyqvist", said))).contains("Tillagd: Budget");
    }

    @Test
    void showsTheNextAgendaWithStandingPointsNumberedStraightThrough() {
        chat.say("Eva Nyqvist", "lägg till Lokaler, dialog");
        chat.say("Eva Nyqvist", "lägg till Budget, beslut");
        assertThat(text(chat.say("Bo Lindh", "dagordning")))
                .containsSubsequence(
                        "Dagordning tisdag 1 december",
                        "Beslut",
                        "1. | Budget",
                        "Information",
                        "2. | Incheckning",
                        "3. | Återkoppling från föregående möte",
                        "4. | Nytt från systergrupper",
                        "Dialog",
                        "5. | Lokaler",
                        "6. | Kort, kort",
                        "7. | Summering och utcheckning");
    }

    @Test
    void takesOneAnswerToAQuestionHoweverManyAreGiven() {
        var asked = chat.say("Eva Nyqvist", "lägg till Betyg, föredragande Susanne, 15 min");
        chat.pressedOn("the card that asked");
        chat.press("Eva Nyqvist", button(asked, "Susanne Lundin"));
        assertThat(text(chat.press("Eva Nyqvist", button(asked, "Susanne Falk"))))
                .contains("redan besvarad", "ändrat");
        assertThat(text(chat.say("Eva Nyqvist", "dagordning")))
                .contains("Susanne Lundin")
                .doesNotContain("Susanne Falk");
        chat.pressedOn("another card");
        assertThat(text(chat.press("Eva Nyqvist", button(asked, "Susanne Falk"))))
                .contains("Tillagd");
    }

    @Test
    void asksWhichSusanneAndTheAnswerCompletesTheCommand() {
        var asked = chat.say("Eva Nyqvist", "lägg till Betyg, föredragande Susanne, 15 min");
        assertThat(asked.tone()).isEqualTo(Tone.QUESTION);
        assertThat(labels(asked)).containsExactly("Susanne Falk", "Susanne Lundin");
        assertThat(text(chat.say("Eva Nyqvist", "mina punkter"))).contains("Du har inga punkter");
        var saved = chat.press("Eva Nyqvist", button(asked, "Susanne Lundin"));
        assertThat(text(saved)).contains("Tillagd: Betyg", "Susanne Lundin", "15 min");
    }

    @Test
    void knowsPeopleByInitialsAndByMention() {
        assertThat(text(chat.say("Eva Nyqvist", "lägg till A, föredragande MBH")))
                .contains("Maria Brandt Holm");
        assertThat(text(chat.say("Eva Nyqvist", "lägg till B, föredragande Susanne F")))
                .contains("Susanne Falk");
        assertThat(text(chat.sayMentioning(
                        "Eva Nyqvist", "lägg till C, föredragande Susanne Lundin", "Susanne Lundin")))
                .contains("Susanne Lundin");
    }

    @Test
    void keepsGuestsAsNames() {
        assertThat(text(chat.say("Eva Nyqvist", "lägg till Brand, föredragande Ture Gäst")))
                .contains("Ture Gäst");
    }

    @Test
    void withNoComingMeetingThePointWaitsAndTheReplySaysSo() {
        chat.itIs("2026-12-20T09:00");
        assertThat(text(chat.say("Eva Nyqvist", "lägg till Vårens plan")))
                .contains("Sparad bland kommande punkter: Vårens plan", "väntar bland kommande punkter");
        assertThat(text(chat.say("Bo Lindh", "kommande"))).contains("Utan möte ännu", "Vårens plan");
    }

    @Test
    void offersTheNearestMeetingsWhenThereIsNoneThatDay() {
        var card = chat.say("Eva Nyqvist", "lägg till Budget, till 8 december");
        assertThat(card.tone()).isEqualTo(Tone.QUESTION);
        assertThat(labels(card)).hasSize(2);
        assertThat(text(chat.press("Eva Nyqvist", card.buttons().getLast())))
                .contains("Tillagd: Budget", "15 december");
    }

    @Test
    void asksWhichOfTwoMeetingsOnADay() {
        chat.meeting("2026-12-15T09:00", 60);
        var card = chat.say("Eva Nyqvist", "lägg till Budget, till 15 december");
        assertThat(labels(card))
                .containsExactly("tisdag 15 december kl. 09.00–10.00", "tisdag 15 december kl. 13.00–15.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lägg till Budget, till 30 februari", "dagordning 30 februari"})
    void aDayThatDoesNotExistIsSaidSo(String said) {
        var card = chat.say("Eva Nyqvist", said);
        assertThat(card.tone()).isEqualTo(Tone.REFUSED);
        assertThat(text(card)).contains("30 februari", "ändrat");
    }

    @Test
    void aDayInThePastIsSaidSo() {
        assertThat(text(chat.say("Eva Nyqvist", "lägg till Budget, till 2026-11-02")))
                .contains("har varit", "ändrat");
    }

    @Test
    void aLatePointIsTakenInAndTheSecretaryDecides() {
        chat.itIs("2026-12-01T08:00");
        var card = chat.say("Eva Nyqvist", "lägg till Brådskande");
        assertThat(card.tone()).isEqualTo(Tone.WARNING);
        assertThat(text(chat.say("Bo Lindh", "dagordning"))).contains("Brådskande | Sen");
        assertThat(chat.posts())
                .anyMatch(p -> p.card().title().startsWith("Sen punkt: Brådskande")
                        && "29:"
                                .concat(GroupInChat.id("Anna Bergkvist"))
                                .equals(p.place().userId()));
    }

    @Test
    void choicesStandInOneListThoughOnlySomeAreTooLongForAButton() {
        chat.meeting("2027-01-13T13:00", 120);
        var asked = chat.say("Eva Nyqvist", "dagordning 24 december");
        assertThat(text(asked)).containsSubsequence("tisdag 15 december", "onsdag 13 januari 2027");
        assertThat(Cards.buttons(asked)).extracting(Card.Button::label).containsOnly("Välj");
    }

    @Test
    void whoDecidesAboutALatePointLastIsToldWhatTheOtherHasDecided() {
        chat.itIs("2026-12-01T08:00");
        chat.say("Eva Nyqvist", "lägg till Brådskande");
        var asked = chat.posts().stream()
                .map(Post::card)
                .filter(card -> card.title().startsWith("Sen punkt: Brådskande"))
                .findFirst()
                .orElseThrow();

        assertThat(text(chat.press("Bo Lindh", Cards.button(asked, "Godkänn")))).contains("Godkänd: Brådskande");
        assertThat(asked.buttons())
                .allSatisfy(button -> assertThat(text(chat.press("Anna Bergkvist", button)))
                        .contains("redan avgjort: Brådskande", "Senast ändrad: Bo Lindh", "ändrat"));
        assertThat(text(chat.say("Anna Bergkvist", "dagordning"))).contains("Brådskande");
        assertThat(text(chat.say("Anna Bergkvist", "parkera brådskande"))).contains("Parkerad: Brådskande");
    }

    @Test
    void changesMovesAndRemovesByNumber() {
        chat.say("Eva Nyqvist", "lägg till Budget, beslut");
        chat.say("Eva Nyqvist", "dagordning");
        assertThat(text(chat.say("Eva Nyqvist", "ändra punkt 1: Budget 2028, 30 min")))
                .contains("Ändrad: Budget 2028", "30 min", "Typ: Beslut");
        assertThat(text(chat.say("Eva Nyqvist", "flytta punkt 1 till nästa möte")))
                .contains("Flyttad: Budget 2028", "15 december");
        assertThat(text(chat.say("Eva Nyqvist", "dagordning 15 december"))).contains("1. | Budget 2028");
        assertThat(text(chat.say("Eva Nyqvist", "ta bort punkt 1"))).contains("Borttagen: Budget 2028");
        assertThat(text(chat.say("Eva Nyqvist", "ångra"))).contains("Budget 2028 är som förut");
        assertThat(text(chat.say("Eva Nyqvist", "dagordning 15 december"))).contains("1. | Budget 2028");
    }

    @Test
    void undoTakesAnAddedPointAway() {
        chat.say("Eva Nyqvist", "lägg till Budget");
        assertThat(text(chat.say("Eva Nyqvist", "ångra"))).contains("Budget är borttagen igen");
        assertThat(text(chat.say("Eva Nyqvist", "ångra"))).contains("inget att ångra");
    }

    @Test
    void aNumberMeansWhatThePersonLastSawOrItAsks() {
        chat.say("Eva Nyqvist", "lägg till Budget, beslut");
        chat.say("Eva Nyqvist", "lägg till Lokaler, beslut");
        chat.say("Eva Nyqvist", "dagordning");
        chat.say("Anna Bergkvist", "dagordning");
        chat.say("Anna Bergkvist", "sätt punkt 2 först");
        var asked = chat.say("Eva Nyqvist", "ta bort punkt 1");
        assertThat(asked.tone()).isEqualTo(Tone.QUESTION);
        assertThat(labels(asked)).containsExactly("Den du såg: Budget", "Den som står där nu: Lokaler");
        assertThat(text(chat.press("Eva Nyqvist", asked.buttons().getFirst()))).contains("Borttagen: Budget");
    }

    @Test
    void whoPutsAPointIsToldWhereItStandsNow() {
        chat.say("Eva Nyqvist", "lägg till Budget, beslut");
        chat.say("Eva Nyqvist", "lägg till Lokaler, beslut");
        assertThat(text(chat.say("Anna Bergkvist", "sätt punkt 2 först")))
                .contains("Lokaler har nu nummer 1", "ordnas inom Beslut, Information och Dialog");
    }

    @Test
    void onlyAuthorSecretaryAndChairChangeAPoint() {
        chat.say("Eva Nyqvist", "lägg till Budget, beslut");
        assertThat(text(chat.say("Göran Åkesson", "ta bort punkt 1")))
                .contains("Du kan inte ändra Budget", "sekreteraren", "ändrat");
        assertThat(text(chat.say("Bo Lindh", "ta bort punkt 1"))).contains("Borttagen: Budget");
    }

    @Test
    void theSecretaryKeepsTheAgenda() {
        chat.say("Eva Nyqvist", "lägg till Budget, beslut");
        chat.say("Eva Nyqvist", "lägg till Lokaler, beslut");
        assertThat(text(chat.say("Anna Bergkvist", "godkänn punkt 1"))).contains("Godkänd: Budget");
        assertThat(text(chat.say("Anna Bergkvist", "sätt punkt 2 före 1")))
                .containsSubsequence("1. | Lokaler", "2. | Budget");
        assertThat(text(chat.say("Anna Bergkvist", "avböj punkt 1: tas i styrgruppen")))
                .contains("Avböjd: Lokaler", "tas i styrgruppen");
        assertThat(text(chat.say("Anna Bergkvist", "dagordning"))).doesNotContain("Lokaler");
        assertThat(text(chat.say("Anna Bergkvist", "parkera punkt 1"))).contains("Parkerad: Budget");
        assertThat(text(chat.say("Anna Bergkvist", "kommande")))
                .containsSubsequence("Utan möte ännu", "Budget | Parkerad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "godkänn punkt 1",
                "avböj punkt 1: nej",
                "sätt punkt 1 först",
                "parkera punkt 1",
                "publicera dagordningen",
                "decline point 1: no",
                "publish agenda"
            })
    void aMemberDoesNotKeepTheAgenda(String said) {
        chat.say("Eva Nyqvist", "lägg till Budget, beslut");
        var card = chat.say("Eva Nyqvist", said);
        assertThat(card.tone()).isEqualTo(Tone.REFUSED);
        assertThat(text(card)).contains("ändrat");
    }

    @Test
    void publishingShowsTheAgendaInTheChannelAndClosesIt() {
        chat.say("Eva Nyqvist", "lägg till Budget, beslut");
        chat.say("Anna Bergkvist", "publicera dagordningen");
        assertThat(chat.posts())
                .anyMatch(p -> p.place().equals(GroupInChat.channel())
                        && text(p.card()).contains("1. | Budget"));
        assertThat(text(chat.say("Eva Nyqvist", "ångra"))).contains("publicerad", "ändrat");
        assertThat(text(chat.say("Eva Nyqvist", "ta bort punkt 1"))).contains("publicerad");
        assertThat(text(chat.say("Anna Bergkvist", "ta bort punkt 1"))).contains("Borttagen");
    }

    @Test
    void aPointAddedAfterPublicationIsNotCalledLateBeforeTheDeadline() {
        chat.say("Anna Bergkvist", "publicera dagordningen");
        chat.posts().clear();

        var added = chat.say("Eva Nyqvist", "lägg till Skolmaten");

        assertThat(text(added))
                .contains("Tillagd efter publiceringen: Skolmaten", "redan publicerad, så sekreteraren avgör")
                .contains("Du kan ångra tills sekreteraren har bestämt")
                .doesNotContainIgnoringCase("efter stopptiden")
                .doesNotContain("Sen ");
        assertThat(chat.posts())
                .filteredOn(p -> p.place().equals(GroupInChat.personal("Anna Bergkvist")))
                .singleElement()
                .satisfies(p -> assertThat(text(p.card())).contains("Ny punkt efter publiceringen: Skolmaten"));
        assertThat(text(chat.say("Bo Lindh", "dagordning"))).contains("Skolmaten", "Ny – väntar på sekreteraren");
        assertThat(text(chat.say("Eva Nyqvist", "mina punkter"))).doesNotContain("Sen –");
        assertThat(text(chat.press("Eva Nyqvist", Cards.button(added, "Ångra"))))
                .contains("Ångrat: Skolmaten");
        assertThat(text(chat.say("Bo Lindh", "dagordning"))).doesNotContain("Skolmaten");
    }

    @Test
    void nothingIsOfferedThatIsRefusedAfterPublication() {
        chat.say("Anna Bergkvist", "publicera dagordningen");
        var added = chat.say("Eva Nyqvist", "lägg till Skolmaten");

        assertThat(Cards.labels(added)).contains("Ångra").doesNotContain("Ändra");
        chat.say("Anna Bergkvist", "dagordning");
        chat.say(
                "Bo Lindh",
                "godkänn punkt "
                        + Cards.text(chat.say("Bo Lindh", "dagordning"))
                                .lines()
                                .filter(line -> line.contains("Skolmaten"))
                                .map(line -> line.substring(0, line.indexOf('.')))
                                .findFirst()
                                .orElseThrow());
        assertThat(chat.press("Eva Nyqvist", Cards.button(added, "Ångra")).tone())
                .isEqualTo(Tone.REFUSED);
    }

    @Test
    void theSecretaryAddsToAPublishedAgendaWithoutAskingAnybody() {
        chat.say("Anna Bergkvist", "publicera dagordningen");

        var added = chat.say("Anna Bergkvist", "lägg till Skolmaten");

        assertThat(text(added)).contains("Tillagd: Skolmaten").doesNotContain("väntar", "avgör");
        assertThat(text(chat.press("Anna Bergkvist", Cards.button(added, "Ångra"))))
                .contains("Ångrat: Skolmaten");
    }

    @Test
    void afterTheDeadlineAPointIsLateThoughTheAgendaIsPublished() {
        chat.say("Anna Bergkvist", "publicera dagordningen");
        chat.itIs("2026-11-30T16:00");

        assertThat(text(chat.say("Eva Nyqvist", "lägg till Skolmaten"))).contains("Tillagd efter stopptiden");
    }

    @Test
    void aConfidentialTitleIsShownOnlyToThoseItConcerns() {
        chat.say("Eva Nyqvist", "lägg till Personalärende Q, beslut, föredragande Göran, konfidentiellt");
        assertThat(text(chat.say("Eva Nyqvist", "dagordning"))).contains("Personalärende Q");
        assertThat(text(chat.say("Göran Åkesson", "dagordning"))).contains("Personalärende Q");
        assertThat(text(chat.say("Bo Lindh", "dagordning"))).contains("Personalärende Q");
        assertThat(text(chat.say("Susanne Falk", "dagordning")))
                .contains("Konfidentiell punkt")
                .doesNotContain("Personalärende");
        assertThat(text(chat.sayInChannel("Eva Nyqvist", "dagordning"))).doesNotContain("Personalärende");
        chat.say("Anna Bergkvist", "publicera dagordningen");
        assertThat(chat.posts())
                .filteredOn(p -> p.place().equals(GroupInChat.channel()))
                .allSatisfy(p -> assertThat(text(p.card()) + p.card().summary()).doesNotContain("Personalärende"));
    }

    @Test
    void theSameDeliveryIsCarriedOutOnce() {
        var message = chat.message(
                "Eva Nyqvist",
                "lägg till Budget",
                Language.SV,
                GroupInChat.personal("Eva Nyqvist"),
                Map.of(),
                Message.Surface.TYPED,
                java.util.List.of());
        chat.deliver(message);
        assertThat(chat.deliver(message)).isEmpty();
        assertThat(text(chat.say("Eva Nyqvist", "mina punkter")).split("Budget", -1))
                .hasSize(2);
    }

    @Test
    void theSameWordsUnderANewIdShortlyAfterAreNotCarriedOutAgain() {
        chat.say("Eva Nyqvist", "lägg till Budget");
        chat.itIs("2026-11-23T09:00:30");
        assertThat(text(chat.say("Eva Nyqvist", "lägg till Budget"))).contains("redan", "nyss");
        assertThat(text(chat.say("Eva Nyqvist", "mina punkter")).split("Budget", -1))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"läg till budget", "dagordnig", "hjälpp", "asdf qwer", "🎉", "<script>alert(1)</script>"})
    void whatIsNotUnderstoodShowsTheNearestCommands(String said) {
        var card = chat.say("Eva Nyqvist", said);
        assertThat(card.tone()).isEqualTo(Tone.REFUSED);
        assertThat(text(card)).contains("förstod jag inte", "Menade du", "ändrat");
    }

    @Test
    void aSlipOfTheFingerFindsTheCommandMeant() {
        assertThat(text(chat.say("Eva Nyqvist", "läg till budget"))).contains("Lägg till en punkt");
        assertThat(text(chat.say("Eva Nyqvist", "dagordnig"))).contains("Se dagordningen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0000\u0007", "."})
    void nothingSaidIsMetWithWhatCanBeSaid(String said) {
        assertThat(text(chat.say("Eva Nyqvist", said))).contains("Vad vill du göra");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ta bort punkt 99", "ändra punkt 99: X", "flytta punkt 99 till nästa möte", "ta bort punkt 0"})
    void aNumberThatDoesNotExistIsSaidSo(String said) {
        assertThat(text(chat.say("Eva Nyqvist", said))).contains("finns ingen punkt", "ändrat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lägg till",
                "ta bort punkt",
                "flytta punkt 1",
                "avböj punkt 1",
                "lägg till X, 0 min",
                "lägg till X, 900 min",
                "ändra punkt 1",
                "sätt punkt 1 mellan 2",
                "ångra allt"
            })
    void whatIsMissingOrWrongIsSaidWithAnExample(String said) {
        var card = chat.say("Anna Bergkvist", said);
        assertThat(card.tone()).isEqualTo(Tone.REFUSED);
        assertThat(text(card)).contains("Så här:", "ändrat");
    }

    @Test
    void aHundredKilobytesAreRefusedWithoutHarm() {
        assertThat(text(chat.say("Eva Nyqvist", "lägg till " + "x".repeat(100_000))))
                .contains("för mycket text");
        assertThat(chat.say("Eva Nyqvist", "x".repeat(100_000)).tone()).isEqualTo(Tone.REFUSED);
    }

    @Test
    void somebodyWithoutAGroupIsToldHowToGetOne() {
        assertThat(text(chat.say("Okänd Person", "dagordning"))).contains("inte med i någon grupp", "lägga till appen");
    }

    @Test
    void whoeverWritesInTheChannelIsAMember() {
        assertThat(text(chat.sayInChannel("Ny Kollega", "lägg till Hej"))).contains("Tillagd: Hej");
        assertThat(text(chat.say("Ny Kollega", "mina punkter"))).contains("Hej");
    }

    @Test
    void theFormAddsAPointAndKeepsWhatWasTypedWhenSomethingIsWrong() {
        var form = chat.press("Eva Nyqvist", "formulär punkt", Map.of());
        var wrong = chat.press("Eva Nyqvist", button(form, "Spara").say(), Map.of("title", "", "minutes", "30"));
        assertThat(text(wrong)).contains("Vad ska punkten heta?", "Minuter: 30");
        var saved = chat.press(
                "Eva Nyqvist",
                button(form, "Spara").say(),
                Map.of(
                        "title",
                        "Budget",
                        "kind",
                        "DECISION",
                        "presenters",
                        GroupInChat.id("Göran Åkesson"),
                        "minutes",
                        "30"));
        assertThat(text(saved)).contains("Budget", "Göran Åkesson", "30 min", "Beslut");
    }

    @Test
    void helpShowsEveryCommandForPeople() {
        assertThat(text(chat.say("Anna Bergkvist", "hjälp")))
                .contains("lägg till", "flytta punkt", "/summary", "påminn nu");
        assertThat(text(chat.say("Eva Nyqvist", "help", Language.EN))).contains("add Budget", "move point");
    }

    @Test
    void helpShowsAMemberNothingThatIsTheSecretarys() {
        assertThat(text(chat.say("Eva Nyqvist", "hjälp")))
                .contains("lägg till", "mina uppdrag")
                .doesNotContain("/summary", "påminn nu", "publicera");
    }

    @Test
    void aForgedIdOfAnotherGroupFindsNothing() {
        assertThat(text(chat.press("Eva Nyqvist", "ta bort punkt #00000000-0000-0000-0000-000000000001", Map.of())))
                .contains("finns inte", "ändrat");
    }

    @Test
    void aKindAloneChangesTheKindAndNotTheTitle() {
        chat.say("Eva Nyqvist", "lägg till Budget");
        var changed = chat.say("Eva Nyqvist", "ändra punkt 4: beslut");
        assertThat(text(changed)).contains("Budget", "Typ: Beslut");
        assertThat(text(chat.say("Eva Nyqvist", "dagordning"))).contains("1. | Budget");
    }

    @Test
    void anyNumberOfPointsCanBePutIntoTheSameGap() {
        for (var title : java.util.List.of("Ett", "Två", "Tre")) {
            chat.say("Anna Bergkvist", "lägg till " + title + ", beslut");
        }
        for (int i = 0; i < 80; i++) {
            chat.say("Anna Bergkvist", "dagordning");
            chat.say("Anna Bergkvist", "sätt punkt 3 före 2");
            var expected = i % 2 == 0 ? "1. | Ett\n2. | Tre\n3. | Två" : "1. | Ett\n2. | Två\n3. | Tre";
            assertThat(text(chat.say("Anna Bergkvist", "dagordning")))
                    .as("move " + i)
                    .contains(expected);
        }
    }
}
