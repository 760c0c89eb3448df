package app.punktlig.chat;

import static app.punktlig.chat.Cards.labels;
import static app.punktlig.chat.Cards.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.Card.Tone;
import app.punktlig.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write behind a title, and titles that have commas of their own. */
class PlainWishesTests {
    private static final String EVA = "Eva Nyqvist";
    private static final String READ_AS_TITLE = "läste jag som en del av titeln";

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

    private Card eva(String words) {
        return chat.say(EVA, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    susanne falk kör                 | Susanne Falk
                    göran drar                       | Göran Åkesson
                    GÖRAN ÅKESSON PRESENTERAR        | Göran Åkesson
                    Göran föredrar punkten           | Göran Åkesson
                    Göran ska dra den                | Göran Åkesson
                    Göran tar det                    | Göran Åkesson
                    jag kör                          | Eva Nyqvist
                    Göran och Maria drar             | Göran Åkesson, Maria Brandt Holm
                    Göran som föredragande           | Göran Åkesson
                    by GÅ                            | Göran Åkesson
                    by Göran                         | Göran Åkesson
                    av Göran                         | Göran Åkesson
                    ansvarig: Göran                  | Göran Åkesson
                    föredraganse Göran               | Göran Åkesson
                    föredragane: Göran               | Göran Åkesson
                    foredragande Göran               | Göran Åkesson
                    föredr. Göran                    | Göran Åkesson
                    föredragande är Göran            | Göran Åkesson
                    presentre Göran                  | Göran Åkesson
                    presented by Göran               | Göran Åkesson
                    Göran presents                   | Göran Åkesson
                    """)
    void whoPresentsIsUnderstood(String said, String presenters) {
        assertThat(text(eva("lägg till Budget, " + said)))
                .contains("Tillagd: Budget\n", "Föredragande: " + presenters + "\n")
                .doesNotContain(READ_AS_TITLE, "gäst");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ca en kvart            | 15 min
                    en kvart               | 15 min
                    tre kvart              | 45 min
                    en halvtimme           | 30 min
                    ungefär en halvtimme   | 30 min
                    en halvtime            | 30 min
                    en halv timme          | 30 min
                    30 min                 | 30 min
                    30min                  | 30 min
                    30 minuter tack        | 30 min
                    tid: 10 min            | 10 min
                    Tid: ca 10 minuter     | 10 min
                    det tar 10 min         | 10 min
                    tio minuter            | 10 min
                    10-15 min              | 15 min
                    1,5 timme              | 90 min
                    1 h                    | 60 min
                    half an hour           | 30 min
                    about a quarter of an hour | 15 min
                    20 minutre             | 20 min
                    """)
    void howLongItTakesIsUnderstood(String said, String minutes) {
        assertThat(text(eva("lägg till Budget, " + said)))
                .contains("Tillagd: Budget\n", "Längd: " + minutes + "\n")
                .doesNotContain(READ_AS_TITLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    for decision        | Beslut
                    till beslut         | Beslut
                    för beslut          | Beslut
                    beslutspunkt        | Beslut
                    besult              | Beslut
                    typ: beslut         | Beslut
                    som dialog          | Dialog
                    för diskussion      | Dialog
                    for discussion      | Dialog
                    för kännedom        | Information
                    """)
    void whichKindItIsIsUnderstood(String said, String kind) {
        assertThat(text(eva("lägg till Budget, " + said)))
                .contains("Tillagd: Budget\n", "Typ: " + kind + "\n")
                .doesNotContain(READ_AS_TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"konfidentielt", "konfidentiellt!", "sekretessbelagt", "hemligt", "confidental", "secret"})
    void aSlipGivesNoSecretAway(String said) {
        assertThat(text(eva("lägg till Budget, " + said))).contains("Konfidentiell: Ja");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lägg till Skolskjuts på agendan tack",
                "lägg till Skolskjuts på dagordningen",
                "kan du lägga till Skolskjuts på agendan till nästa möte, tack!",
                "lägg till punkt: Skolskjuts",
                "lägg till en punkt om Skolskjuts på nästa möte tack",
                "lägg till Skolskjuts tack",
                "add Skolskjuts to the agenda please"
            })
    void whereAPointIsPutIsNoPartOfItsName(String said) {
        assertThat(text(eva(said))).contains("Tillagd: Skolskjuts\n");
    }

    @Test
    void everythingIsUnderstoodAtOnce() {
        assertThat(text(chat.say(EVA, "add Budget, by GÅ, for decision, half an hour, for 15 December", Language.EN)))
                .contains("Added: Budget\n", "Göran Åkesson", "Decision", "30 min", "15 December")
                .doesNotContain("part of the title");
    }

    @Test
    void lengthAndKindMayStandWithTheTitle() {
        assertThat(text(eva("lägg till Beslut: Ny timplan 20 min")))
                .contains("Tillagd: Ny timplan\n", "Typ: Beslut", "Längd: 20 min");
    }

    @ParameterizedTest
    @CsvSource({
        "budget 2027, Budget 2027",
        "åtgärder mot frånvaro, Åtgärder mot frånvaro",
        "e-post, E-post",
        "iPad i skolan, iPad i skolan",
        "2027 års budget, 2027 års budget"
    })
    void aTitleBeginsAsAHeadingDoes(String said, String title) {
        assertThat(text(eva("lägg till " + said))).contains("Tillagd: " + title + "\n");
        assertThat(text(eva("ändra punkt 4: " + said + " och mera"))).contains("Ändrad: " + title + " och mera\n");
    }

    @Test
    void aHiddenTitleIsSaidToBeConfidentialOnce() {
        eva("lägg till Personalärende Q, konfidentiellt");
        assertThat(text(chat.sayInChannel(EVA, "dagordning")))
                .contains("Konfidentiell punkt")
                .doesNotContain("Konfidentiell punkt | Konfidentiell");
        assertThat(text(eva("dagordning"))).contains("Personalärende Q | Konfidentiell");
    }

    @Test
    void aListWithLabelsIsUnderstood() {
        assertThat(text(eva(
                        "lägg till\nTitel: Betyg\nFöredragande: Göran\nTid: 20 min\nTyp: dialog\nDatum: 15 december")))
                .contains("Tillagd: Betyg\n", "Göran Åkesson", "20 min", "Dialog", "15 december")
                .doesNotContain(READ_AS_TITLE);
    }

    @Test
    void asksWhichSusanneIsToPresentAndTheAnswerCompletesIt() {
        var asked = eva("lägg till Betyg, susanne kör, 15 min");

        assertThat(labels(asked)).containsExactly("Susanne Falk", "Susanne Lundin");
        assertThat(text(chat.press(EVA, asked.buttons().getLast())))
                .contains("Tillagd: Betyg\n", "Föredragande: Susanne Lundin", "15 min");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kort, kort",
                "Budget, prognos och bokslut",
                "Skolan, fritids och maten",
                "Budget, vad det kostar och vem som tar det",
                "Kö, köra och kör",
                "Trafik, hur bussarna kör",
                "Ny rutin, när vi tar upp barn",
                "Roller, chef som föredragande",
                "Avtal, dialoger",
                "Ansvar, beslutet",
                "Skolskjuts, för 20 elever",
                "Läsår, för 2025-2026",
                "Enkät, en fråga om tid",
                "Böcker, by Selma",
                "Lokaler, av misstag",
                "Raster, två timmar om dagen",
                "Rutin, en kvart i tio",
                "Skatter, info om läget",
                "Norden, presentation",
                "Ansvarig, ansvarig utgivare"
            })
    void aTitleWithCommasIsATitleAndThatIsSaid(String title) {
        var card = eva("lägg till " + title);

        assertThat(card.tone()).isEqualTo(Tone.DONE);
        assertThat(text(card)).contains("Tillagd: " + title + "\n", "Typ: Information", READ_AS_TITLE);
        assertThat(text(card)).doesNotContain("Längd", "Föredragande:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Göran kör",
                "Information",
                "Beslut i nämnden",
                "Tack",
                "Ett stort tack",
                "Ordning på dagordningen",
                "Kvarten",
                "Minut för minut",
                "Dialog om skolan",
                "Föredragande på mötena",
                "Av Göran"
            })
    void aTitleAloneIsWhatItIsCalled(String title) {
        assertThat(text(eva("lägg till " + title)))
                .contains("Tillagd: " + title + "\n", "Typ: Information")
                .doesNotContain(READ_AS_TITLE, "Längd", "Föredragande:");
    }

    @Test
    void whatWasReadAsTitleIsQuotedWithHowToSayIt() {
        assertThat(text(eva("lägg till Budget, Kalle kanske, 20 min")))
                .contains("Tillagd: Budget, Kalle kanske\n", "”Kalle kanske” läste jag", "föredragande Johan, 20 min");
    }

    @Test
    void aDayInATitleIsAskedAboutKindly() {
        assertThat(text(eva("lägg till Inbjudan till 15 december")))
                .contains("Tillagd: Inbjudan till 15 december\n", "”till 15 december” läste jag");
    }

    @Test
    void whatIsSecretIsNotQuotedInTheChannel() {
        assertThat(text(chat.sayInChannel(EVA, "lägg till Personal, fallet X, konfidentiellt")))
                .doesNotContain("fallet X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"till 31 november", "31 november", "till 2026-11-31", "till 4 februri", "till 45/13"})
    void aDayThatIsNoneIsNoTitle(String day) {
        assertThat(eva("lägg till Budget, " + day).tone()).isEqualTo(Tone.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lägg till Budget, till 31 november",
                "dagordning 31 november",
                "flytta punkt 1 till 31 november",
                "uppdrag: jag bokar lokal senast 31 november",
                "pausa påminnelser till 31 november"
            })
    void aDayThatNoCalendarHasIsSaidToBeImpossible(String said) {
        var card = eva(said);

        assertThat(card.tone()).isEqualTo(Tone.REFUSED);
        assertThat(text(card)).contains("31 november", "finns inte i kalendern");
    }

    @Test
    void aParkedPointDoesNotSayThatNoMeetingIsKnown() {
        eva("lägg till Budget");
        assertThat(text(chat.say("Anna Bergkvist", "parkera punkt 4")))
                .contains("Parkerad: Budget", "tills den flyttas till ett möte")
                .doesNotContain("Inget möte är känt");
    }

    @Test
    void aChangeIsReadAsFreely() {
        eva("lägg till Budget");
        assertThat(text(eva("ändra punkt 4: susanne falk kör, en halvtimme")))
                .contains("Ändrad: Budget\n", "Susanne Falk", "30 min");
        assertThat(text(eva("ändra punkt 4: konfidentiellt"))).contains("Budget", "Konfidentiell: Ja");
        assertThat(text(eva("ändra punkt 4: Jullov"))).contains("Ändrad: Jullov\n", "tisdag 1 december");
        assertThat(text(eva("ändra punkt 4: till 15 december"))).contains("Ändrad: Jullov\n", "tisdag 15 december");
    }

    @Test
    void whoeverIsNotInTheGroupIsToldToStandAsAGuest() {
        assertThat(text(eva("lägg till Brand, föredragande Ture Gäst och Göran")))
                .contains("Ture Gäst finns inte i gruppen och står som gäst", "tryck Ändra")
                .doesNotContain("Göran Åkesson finns inte");
        assertThat(text(eva("ändra punkt 4: föredragande Görann"))).contains("Görann finns inte i gruppen");
        assertThat(text(eva("ändra punkt 4: 20 min"))).doesNotContain("finns inte i gruppen");
    }
}
