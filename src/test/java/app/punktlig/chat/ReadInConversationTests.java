package app.punktlig.chat;

import static app.punktlig.chat.Cards.labels;
import static app.punktlig.chat.Cards.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.Card.Button;
import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Rows;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.FileFetcher.Fetched;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.Assignments;
import app.punktlig.group.Members;
import app.punktlig.language.Language;
import app.punktlig.minutes.EarlierDecision;
import app.punktlig.minutes.EarlierDecisions;
import app.punktlig.minutes.MinuteBook;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From text or file to proposals, and from proposals to what the group keeps. */
class ReadInConversationTests {
    private static final String MINUTES = """
            Mötesanteckningar ledningsgruppen 2025-01-14

            Närvarande: Anna Bergkvist, Bo Lindh, Göran Åkesson, Susanne Falk, Ture Gren

            BESLUT
            1. Mejlrutin
            Gruppen beslutar att mejl besvaras inom två arbetsdagar.

            INFORMATION
            2. Lokaler
            Göran Åkesson fick i uppdrag att ta fram en lokalplan senast 28 februari.
            Ture Gren fick i uppdrag att måla om matsalen.
            Ärendet tas upp igen vid mötet den 4 mars.
            """;

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

    private Card pasted(String minutes) {
        return chat.say("Anna Bergkvist", "läs in\n" + minutes);
    }

    private Row row(Card card, String beginning) {
        return card.body().stream()
                .filter(Rows.class::isInstance)
                .flatMap(b -> ((Rows) b).rows().stream())
                .filter(r -> r.title().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + beginning + " in\n" + text(card)));
    }

    private Button button(Row row, String label) {
        return row.buttons().stream()
                .filter(b -> b.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Card press(Button button) {
        return chat.press("Anna Bergkvist", button);
    }

    private List<Assignment> assignments() {
        return chat.bean(Assignments.class).open(chat.group().id());
    }

    private List<EarlierDecision> decisions() {
        return chat.bean(EarlierDecisions.class).of(chat.group().id());
    }

    private static String givenOn(String day) {
        return """
                Mötesanteckningar ledningsgruppen %s

                Närvarande: Anna Bergkvist, Bo Lindh, Göran Åkesson

                INFORMATION
                1. Lokaler
                Göran Åkesson fick i uppdrag att ta fram en lokalplan till nästa möte.
                """.formatted(day);
    }

    @Test
    void theNextMeetingOfOldMinutesIsTheOneAfterThem() {
        chat.meeting("2026-10-06T13:00", 120);
        chat.meeting("2026-10-20T13:00", 120);

        press(button(row(pasted(givenOn("2026-10-06")), "ta fram en lokalplan"), "Ta med"));

        assertThat(assignments()).singleElement().satisfies(a -> {
            assertThat(a.lastDay()).contains(LocalDate.of(2026, 10, 20));
            assertThat(a.isOverdue(LocalDate.of(2026, 11, 23))).isTrue();
        });
        assertThat(text(chat.say("Göran Åkesson", "mina uppdrag"))).contains("Försenat", "tisdag 20 oktober");
    }

    @Test
    void theNextMeetingOfFreshMinutesIsTheComingOne() {
        press(button(row(pasted(givenOn("2026-11-17")), "ta fram en lokalplan"), "Ta med"));

        assertThat(assignments())
                .singleElement()
                .satisfies(a -> assertThat(a.lastDay()).contains(LocalDate.of(2026, 12, 1)));
    }

    @Test
    void aNextMeetingThatNobodyKnowsOfIsNoDay() {
        press(button(row(pasted(givenOn("2025-01-14")), "ta fram en lokalplan"), "Ta med"));

        assertThat(assignments())
                .singleElement()
                .satisfies(a -> assertThat(a.lastDay()).isEmpty());
        assertThat(text(chat.say("Göran Åkesson", "mina uppdrag")))
                .contains("till nästa möte")
                .doesNotContain("1 december");
    }

    @Test
    void showsWhatWasFoundWithTheSentencesAndSavesNothing() {
        var card = pasted(MINUTES);

        assertThat(card.tone()).isEqualTo(Tone.QUESTION);
        assertThat(text(card))
                .contains(
                        "Hittat i den inklistrade texten",
                        "Möte: tisdag 14 januari 2025",
                        "Hittat: 1 beslut, 2 uppdrag, 1 ämne",
                        "Inget är sparat än",
                        "mejl besvaras inom två arbetsdagar",
                        "Ansvarig: Göran Åkesson",
                        "fredag 28 februari 2025",
                        "”Göran Åkesson fick i uppdrag att ta fram en lokalplan senast 28 februari.”");
        assertThat(assignments()).isEmpty();
        assertThat(decisions()).isEmpty();
    }

    @Test
    void answersInEnglish() {
        var card = chat.say("Bo Lindh", "import " + MINUTES, Language.EN);

        assertThat(text(card))
                .contains("Found in the pasted text", "1 decision, 2 assignments, 1 topic", "Nothing is saved yet");
        assertThat(text(chat.say("Eva Nyqvist", "import " + MINUTES, Language.EN)))
                .contains("You cannot read minutes in", "The secretary and the chair can");
    }

    @Test
    void aTakenDecisionIsKeptWithItsQuoteDayAndSourceAndWithoutANumber() {
        var found = pasted(MINUTES);
        var before = chat.bean(MinuteBook.class).nextDecision(chat.group().id(), 2025);

        var card = press(button(row(found, "Gruppen beslutar"), "Ta med"));

        assertThat(card.tone()).isEqualTo(Tone.DONE);
        assertThat(text(card)).contains("Beslutet är sparat").doesNotContain("Gruppen beslutar");
        assertThat(decisions())
                .singleElement()
                .satisfies(d -> assertThat(d.day()).isEqualTo(LocalDate.of(2025, 1, 14)))
                .satisfies(d -> assertThat(d.quote()).contains("inom två arbetsdagar"))
                .satisfies(d -> assertThat(d.point()).isEqualTo("Mejlrutin"));
        assertThat(chat.bean(MinuteBook.class).nextDecision(chat.group().id(), 2025))
                .isEqualTo(before);
        assertThat(text(chat.say("Eva Nyqvist", "vad beslutade vi om mejl?")))
                .contains("inom två arbetsdagar", "tisdag 14 januari 2025");
    }

    @Test
    void aTakenAssignmentOpensWithOwnerDueQuoteAndSource() {
        var found = chat.sendFile("Anna Bergkvist", "läs in", "LG januari.txt", content(MINUTES))
                .getLast();

        var card = press(button(row(found, "ta fram en lokalplan"), "Ta med"));

        assertThat(text(card)).contains("Uppdrag 1 är sparat");
        assertThat(assignments())
                .singleElement()
                .satisfies(a -> assertThat(a.owner().member()).isEqualTo(GroupInChat.member("Göran Åkesson")))
                .satisfies(a -> assertThat(a.lastDay()).contains(LocalDate.of(2025, 2, 28)))
                .satisfies(a -> assertThat(a.origin().quote()).contains("fick i uppdrag att ta fram en lokalplan"))
                .satisfies(a -> assertThat(a.origin().source()).isEqualTo("LG januari.txt · 2025-01-14"));
        assertThat(text(chat.say("Eva Nyqvist", "uppdrag 1")))
                .contains("fick i uppdrag att ta fram en lokalplan", "LG januari.txt · 2025-01-14");
    }

    @Test
    void whoeverIsNotCertainlyAMemberIsAskedFor() {
        var found = pasted(MINUTES);
        assertThat(row(found, "måla om").alerts()).contains("Vem?");

        var asked = press(button(row(found, "måla om"), "Ta med"));

        assertThat(asked.tone()).isEqualTo(Tone.QUESTION);
        assertThat(labels(asked)).contains("Ture Gren, utanför gruppen", "Eva Nyqvist");
        assertThat(assignments()).isEmpty();
        press(Cards.button(asked, "Eva Nyqvist"));
        assertThat(assignments())
                .singleElement()
                .satisfies(a -> assertThat(a.owner().name()).isEqualTo("Eva Nyqvist"));
    }

    @Test
    void somebodyOutsideTheGroupStaysAsWritten() {
        var asked = press(button(row(pasted(MINUTES), "måla om"), "Ta med"));

        press(Cards.button(asked, "Ture Gren, utanför gruppen"));

        assertThat(assignments())
                .singleElement()
                .satisfies(a -> assertThat(a.owner().name()).isEqualTo("Ture Gren"))
                .satisfies(a -> assertThat(a.owner().member()).isNull());
    }

    @Test
    void ofTwoWithTheSameNameItAsksWhich() {
        var found = pasted("""
                Mötesanteckningar 2025-01-14
                Närvarande: Anna Bergkvist, Bo Lindh

                INFORMATION
                1. Frånvaro
                Susanne får i uppdrag att följa upp frånvaron.
                """);

        var asked = press(button(row(found, "följa upp"), "Ta med"));

        assertThat(labels(asked)).contains("Susanne Falk", "Susanne Lundin").doesNotContain("Eva Nyqvist");
    }

    @Test
    void aTakenTopicWaitsAmongTheComingPoints() {
        var found = pasted(MINUTES);
        var topic = found.body().stream()
                .filter(Rows.class::isInstance)
                .map(Rows.class::cast)
                .filter(r -> "Tas upp igen".equals(r.heading()))
                .findFirst()
                .orElseThrow()
                .rows()
                .getFirst();

        var card = press(button(topic, "Ta med"));

        assertThat(text(card)).contains("Ämnet är sparat bland kommande punkter");
        assertThat(text(chat.say("Anna Bergkvist", "kommande"))).containsSubsequence("Utan möte ännu", topic.title());
    }

    @Test
    void aTopicThatIsStillToComeGoesOntoItsMeeting() {
        var found = pasted("""
                Mötesanteckningar ledningsgruppen 2026-11-20

                Närvarande: Anna Bergkvist, Bo Lindh

                INFORMATION
                1. Skolval
                Frågan tas upp igen vid mötet den 1 december.

                2. Budget
                Genomgång av läget.
                """);

        var card = press(button(row(found, "Skolval"), "Ta med"));

        assertThat(text(card)).contains("Ämnet står på dagordningen tisdag 1 december");
        assertThat(text(chat.say("Anna Bergkvist", "dagordning"))).contains("Skolval");
    }

    @Test
    void takesAllThatIsCertainAndKeepsTheRest() {
        var card = press(Cards.button(pasted(MINUTES), "Ta med alla"));

        assertThat(text(card)).contains("3 förslag är sparade", "behöver en ansvarig", "måla om matsalen");
        assertThat(assignments()).hasSize(1);
        assertThat(decisions()).hasSize(1);
        var again = press(Cards.button(card, "Ta med alla"));
        assertThat(text(again)).contains("behöver jag veta vem");
        var rest = press(Cards.button(again, "Ta inte med resten"));
        assertThat(text(rest)).contains("1 förslag togs inte med", "är genomgånget");
        assertThat(assignments()).hasSize(1);
    }

    @Test
    void whatIsLeftOutIsNotSaved() {
        var found = pasted(MINUTES);

        var card = press(button(row(found, "Gruppen beslutar"), "Ta inte med"));

        assertThat(text(card)).contains("Förslaget tas inte med").doesNotContain("Gruppen beslutar");
        assertThat(decisions()).isEmpty();
        assertThat(text(press(button(row(found, "Gruppen beslutar"), "Ta med"))))
                .contains("redan valts bort");
        assertThat(decisions()).isEmpty();
    }

    @Test
    void aSecondPressTellsWhatItBecame() {
        var take = button(row(pasted(MINUTES), "ta fram en lokalplan"), "Ta med");
        press(take);

        assertThat(text(press(take))).contains("redan sparat som uppdrag 1");
        assertThat(assignments()).hasSize(1);
    }

    @Test
    void theFormPutsItRightAndTakesIt() {
        var form = press(button(row(pasted(MINUTES), "måla om"), "Ändra"));
        var save = Cards.button(form, "Ta med");
        assertThat(text(form)).contains("Ändra uppdraget", "måla om matsalen");

        var wrong = chat.press("Anna Bergkvist", save.say(), Map.of("what", "", "owner", "x", "due", "blurp"));
        assertThat(text(wrong)).contains("Skriv 1–1", "Välj vem", "”blurp” är ingen dag");
        assertThat(assignments()).isEmpty();

        var fields =
                Map.of("what", "måla om hela matsalen", "owner", GroupInChat.id("Eva Nyqvist"), "due", "15 december");
        assertThat(text(chat.press("Anna Bergkvist", save.say(), fields))).contains("Uppdrag 1 är sparat");
        assertThat(assignments())
                .singleElement()
                .satisfies(a -> assertThat(a.what()).isEqualTo("måla om hela matsalen"))
                .satisfies(a -> assertThat(a.owner().name()).isEqualTo("Eva Nyqvist"))
                .satisfies(a -> assertThat(a.lastDay()).contains(LocalDate.of(2026, 12, 15)));
    }

    @Test
    void theFormKeepsTheOldDueUnlessItIsChanged() {
        var form = press(button(row(pasted(MINUTES), "ta fram"), "Ändra"));
        var fields = Map.of("what", "ta fram plan", "owner", GroupInChat.id("Bo Lindh"), "due", field(form, "due"));

        chat.press("Anna Bergkvist", Cards.button(form, "Ta med").say(), fields);

        assertThat(assignments())
                .singleElement()
                .satisfies(a -> assertThat(a.lastDay()).contains(LocalDate.of(2025, 2, 28)));
    }

    private static String field(Card form, String id) {
        return form.body().stream()
                .filter(b -> b instanceof Card.Field f && f.id().equals(id))
                .map(b -> ((Card.Field) b).value())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameTextIsRecognisedAndTellsWhatCameOfIt() {
        press(button(row(pasted(MINUTES), "Gruppen beslutar"), "Ta med"));
        chat.itIs("2026-11-25T09:00");

        var card = chat.say(
                "Bo Lindh", "läs in\n\n" + MINUTES.toUpperCase(Locale.ROOT).replace(" ", "  "));

        assertThat(text(card))
                .contains(
                        "är redan inläst",
                        "måndag 23 november, av Anna Bergkvist",
                        "Togs med: 1 beslut",
                        "Kvar att gå igenom: 2 uppdrag, 1 ämne");
        assertThat(text(chat.press("Bo Lindh", Cards.button(card, "Gå igenom det som är kvar"))))
                .contains("måla om matsalen")
                .doesNotContain("Gruppen beslutar");
    }

    @Test
    void theDayIsAskedForWhereTheTextDoesNotTellIt() {
        var asked = pasted(undated());

        assertThat(asked.tone()).isEqualTo(Tone.QUESTION);
        assertThat(text(asked)).contains("Vilken dag var mötet", "om en månad");
        var found = chat.press("Anna Bergkvist", Cards.button(asked, "Spara").say(), Map.of("day", "2025-03-04"));
        assertThat(text(found)).contains("Möte: tisdag 4 mars 2025", "om två veckor (tisdag 18 mars 2025)");
    }

    @ParameterizedTest
    @CsvSource({
        "läs in 2025-03-04, tisdag 4 mars 2025",
        "läs in 4 mars 2025, tisdag 4 mars 2025",
        "import 4 March, onsdag 4 mars",
        "läs in 14 december, söndag 14 december 2025"
    })
    void theDayCanBeWritten(String said, String day) {
        pasted(undated());

        assertThat(text(chat.say("Anna Bergkvist", said))).contains("Möte: " + day);
    }

    @Test
    void aDayInTheFileNameIsOffered() {
        var asked = chat.sendFile("Anna Bergkvist", "", "LG_2025-03-04.txt", content(undated()))
                .getLast();

        assertThat(text(press(Cards.button(asked, "tisdag 4 mars 2025")))).contains("Hittat: 1 uppdrag");
        assertThat(text(press(Cards.button(asked, "tisdag 4 mars 2025")))).contains("är redan inläst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-04", "blurp", "", "30 februari"})
    void aDayThatCannotBeIsRefusedAndTheTextWaits(String day) {
        var asked = pasted(undated());

        var card = chat.press("Anna Bergkvist", Cards.button(asked, "Spara").say(), Map.of("day", day));

        assertThat(card.tone()).isEqualTo(Tone.REFUSED);
        assertThat(text(card)).contains("Inget har ändrats");
        assertThat(text(chat.say("Anna Bergkvist", "läs in 2025-03-04"))).contains("Hittat: 1 uppdrag");
    }

    @Test
    void aDayWithoutTextIsNotUnderstoodAsMinutes() {
        assertThat(text(chat.say("Anna Bergkvist", "läs in 2025-03-04"))).contains("Inga anteckningar väntar");
    }

    @Test
    void warnsWhenADecisionHidesOutsideAnEmptySectionForDecisions() {
        var card = pasted("""
                Mötesanteckningar ledningsgruppen 2025-01-14

                Närvarande: Anna Bergkvist, Bo Lindh, Göran Åkesson

                BESLUT
                Inga beslutspunkter

                INFORMATION
                1. Skolskjuts
                Gruppen beslutar att godkänna förslaget till nya rutiner.

                2. Budget
                Genomgång av läget.
                """);

        assertThat(card.tone()).isEqualTo(Tone.WARNING);
        assertThat(text(card)).contains("låter som beslut", "Står inte under Beslut");
    }

    @Test
    void aLongListIsPaged() {
        var many = new StringBuilder("Mötesanteckningar 2025-01-14\nINFORMATION\n1. Allt\n");
        for (int i = 1; i <= 20; i++) {
            many.append("Göran Åkesson fick i uppdrag att granska blankett nummer ")
                    .append(i)
                    .append(".\n");
        }

        var first = pasted(many.toString());
        assertThat(text(first)).contains("Sida 1 av 3. 20 förslag är kvar.");
        var second = press(Cards.button(first, "Nästa sida"));
        assertThat(text(second)).contains("Sida 2 av 3", "blankett nummer 9").doesNotContain("nummer 8");
        var after = press(button(row(second, "granska blankett nummer 9"), "Ta med"));
        assertThat(text(after)).contains("Sida 2 av 3. 19 förslag", "nummer 10").doesNotContain("blankett nummer 9");
        assertThat(labels(press(Cards.button(second, "Föregående sida")))).contains("Nästa sida");
    }

    @Test
    void aFileIsAnsweredAtOnceAndReadAfterwards() {
        var said = chat.sendFile("Anna Bergkvist", "", "LG.txt", content(MINUTES));

        assertThat(said).hasSize(2);
        assertThat(text(said.getFirst())).contains("Jag läser LG.txt", "Inget sparas förrän");
        assertThat(text(said.getLast())).contains("Hittat i LG.txt");
    }

    @Test
    void theReaderOfAFileIsToldInTheirOwnLanguage() {
        var said = chat.sendFile(
                "Bo Lindh", "import", "LG.txt", content(MINUTES), GroupInChat.personal("Bo Lindh"), Language.EN);

        assertThat(text(said.getFirst())).contains("I am reading LG.txt");
        assertThat(text(said.getLast())).contains("Found in LG.txt");
    }

    @Test
    void aFileWithADayIsReadFromThatDay() {
        var said = chat.sendFile("Anna Bergkvist", "läs in 2025-03-04", "LG.txt", content(undated()));

        assertThat(text(said.getLast())).contains("Möte: tisdag 4 mars 2025");
    }

    @Test
    void filesThatCannotBeFetchedOrReadAreSaidSo() {
        assertThat(sent(new Fetched.Gone())).contains("Det gick inte att läsa LG.txt", "Skicka den igen");
        assertThat(sent(new Fetched.NotAllowed())).contains("inte får hämta från");
        assertThat(sent(new Fetched.Failed("reset"))).contains("Skicka den igen om en stund");
        assertThat(sent(new Fetched.TooLarge())).contains("för stor");
        assertThat(sent(content(""))).contains("filen är tom");
        assertThat(sent(content("MZ\u0000\u0001"))).contains("program");
        assertThat(sent(content("Hej hej, vi ses i morgon."))).contains("ser ut som mötesanteckningar");
        assertThat(sent(content(
                        "Der Ausschuss hat das und die nicht mit dem von und der ist auf wird eine ".repeat(9))))
                .contains("varken på svenska eller engelska");
    }

    private String sent(Fetched lying) {
        return text(chat.sendFile("Anna Bergkvist", "läs in", "LG.txt", lying).getLast());
    }

    @Test
    void inAChannelNothingIsReadIn() {
        assertThat(text(chat.sayInChannel("Anna Bergkvist", "läs in " + MINUTES)))
                .contains("bara i vår egen chatt");
        var said = chat.sendFile(
                "Anna Bergkvist", "läs in", "LG.txt", content(MINUTES), GroupInChat.channel(), Language.SV);
        assertThat(said).hasSize(1);
        assertThat(text(said.getFirst())).contains("bara i vår egen chatt");
    }

    @Test
    void aMemberMayNeitherReadInNorTake() {
        assertThat(text(chat.say("Eva Nyqvist", "läs in " + MINUTES)))
                .contains("Du kan inte läsa in", "sekreteraren och ordföranden");
        assertThat(chat.sendFile("Eva Nyqvist", "läs in", "LG.txt", content(MINUTES)))
                .hasSize(1);
        var take = button(row(pasted(MINUTES), "ta fram"), "Ta med");
        assertThat(chat.press("Eva Nyqvist", take).tone()).isEqualTo(Tone.REFUSED);
        assertThat(assignments()).isEmpty();
    }

    @Test
    void aRoleTakenAwayWhileTheFileIsFetchedIsMinded() {
        var file = new OfferedFile(
                UUID.randomUUID(),
                chat.group().id(),
                GroupInChat.member("Eva Nyqvist"),
                "LG.txt",
                "https://files.example/x",
                null,
                chat.now());
        chat.bean(OfferedFiles.class).save(file);
        chat.posts().clear();

        chat.bean(OfferedFileReading.class).read(file.id());

        assertThat(chat.posts()).hasSize(1);
        assertThat(chat.bean(OfferedFiles.class).find(file.id())).isEmpty();
        chat.bean(OfferedFileReading.class).read(file.id());
        assertThat(chat.posts()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "läs in #00000000-0000-0000-0000-000000000000 ja 1",
                "läs in #00000000-0000-0000-0000-000000000000 nej",
                "läs in #00000000-0000-0000-0000-000000000000 alla",
                "läs in #00000000-0000-0000-0000-000000000000 inga",
                "läs in #00000000-0000-0000-0000-000000000000 spara",
                "läs in #00000000-0000-0000-0000-000000000000 ändra",
                "läs in #00000000-0000-0000-0000-000000000000 dag 2025-01-01",
                "läs in #00000000-0000-0000-0000-000000000000 ansvarig utanför",
                "läs in #00000000-0000-0000-0000-000000000000 sida 99999999999"
            })
    void aForgedIdFindsNothing(String said) {
        assertThat(text(chat.press("Anna Bergkvist", said, Map.of())))
                .contains("finns inte i den här gruppen", "Inget har ändrats");
    }

    @ParameterizedTest
    @ValueSource(strings = {"läs in", "läs in   ", "import"})
    void askedForNothingItSaysHow(String said) {
        assertThat(text(chat.say("Anna Bergkvist", said))).contains("Vad ska jag läsa in", "Skicka en fil");
    }

    @Test
    void whatIsLogged() {
        press(button(row(pasted(MINUTES), "ta fram"), "Ta med"));

        assertThat(text(chat.say("Anna Bergkvist", "logg 1"))).contains("tog med något ur gamla anteckningar");
        assertThat(chat.bean(Members.class).of(chat.group().id())).hasSize(7);
    }

    private static String undated() {
        return """
                Mötesanteckningar ledningsgruppen
                Närvarande: Anna Bergkvist, Göran Åkesson
                INFORMATION
                1. Lokaler
                Göran Åkesson fick i uppdrag att återkomma om lokalerna om två veckor.
                """;
    }

    private static Fetched content(String text) {
        return new Fetched.Content(text.getBytes(StandardCharsets.UTF_8));
    }
}
