package app.punktlig.chat;

import static app.punktlig.chat.Cards.button;
import static app.punktlig.chat.Cards.labels;
import static app.punktlig.chat.Cards.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.agenda.Meeting;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.GroupInChat.FilesInMemory;
import app.punktlig.chat.GroupInChat.OrderedDocuments;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.AssignmentId;
import app.punktlig.followup.Assignments;
import app.punktlig.language.Language;
import app.punktlig.minutes.ChannelFiles.Outcome;
import app.punktlig.minutes.MinuteBook;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From text to reply: the meeting and its minutes. The agenda of 1 December is: 1 Budget (decision), 2 check-in, 3 feedback, 4 news,
 * 5 Lokaler (information), 6 Skolval (dialogue), 7 and 8 closing.
 */
class MinutesConversationTests {
    private static final String SECRETARY = "Anna Bergkvist";
    private static final String EVA = "Eva Nyqvist";

    private GroupInChat chat;
    private Meeting meeting;

    @BeforeEach
    void group() {
        chat = GroupInChat.withMembers();
        meeting = chat.meeting("2026-12-01T13:00", 120);
        chat.meeting("2026-12-15T13:00", 120);
        chat.say(EVA, "lägg till Lokaler, föredragande Göran");
        chat.say(EVA, "lägg till Budget, beslut");
        chat.say(EVA, "lägg till Skolval, dialog");
        chat.itIs("2026-12-01T13:05");
        chat.posts().clear();
    }

    @AfterEach
    void close() {
        chat.close();
    }

    private Card secretary(String words) {
        return chat.say(SECRETARY, words);
    }

    private void start() {
        assertThat(secretary("starta mötet").tone()).isEqualTo(Tone.DONE);
    }

    private List<Card> postedInChannel() {
        return chat.posts().stream()
                .filter(p -> p.about() != null && p.about().startsWith("minutes:"))
                .map(Post::card)
                .toList();
    }

    @Test
    void startsTheMeetingOfTodayAndShowsItsNumbers() {
        assertThat(text(secretary("starta mötet")))
                .containsSubsequence("tisdag 1 december", "har börjat", "1. | Budget", "5. | Lokaler", "6. | Skolval");
        assertThat(text(chat.say(SECRETARY, "start meeting", Language.EN))).contains("going on already");
    }

    @Test
    void asksBeforeAMeetingOfAnotherDayIsStarted() {
        chat.itIs("2026-11-30T09:00");

        var asked = secretary("starta mötet");
        assertThat(asked.tone()).isEqualTo(Tone.QUESTION);
        assertThat(text(asked)).contains("tisdag 1 december", "inte i dag");
        assertThat(text(secretary("avsluta mötet"))).contains("Inget möte pågår");

        var begun = secretary(asked.buttons().getFirst().say());
        assertThat(begun.tone()).isEqualTo(Tone.WARNING);
        assertThat(text(begun)).contains("tisdag 1 december", "Det är inte i dag");
    }

    @Test
    void startsAMeetingAgainThatWasEndedTooSoon() {
        chat.itIs("2026-11-30T09:00");
        secretary("starta mötet 1 december");
        secretary("avsluta mötet");

        chat.itIs("2026-12-01T09:00");
        assertThat(text(secretary("starta mötet"))).contains("tisdag 1 december", "har börjat", "Budget");
        assertThat(secretary("avsluta mötet").tone()).isEqualTo(Tone.DONE);
        assertThat(text(secretary("starta mötet 1 december"))).contains("tisdag 1 december", "har börjat");
    }

    @Test
    void doesNotStartAMeetingAgainWhoseMinutesAreAdopted() {
        secretary("starta mötet");
        secretary("anteckna 1: Vi talade om budgeten.");
        secretary("avsluta mötet");
        secretary("fastställ");

        assertThat(text(secretary("starta mötet"))).doesNotContain("har börjat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "starta mötet",
                "närvarande: alla",
                "frånvarande: Bo",
                "anteckna 1: Hej.",
                "beslut 1: Ja.",
                "avsluta mötet",
                "/summary",
                "fastställ",
                "förhandsgranska",
                "behandlad 1",
                "ta bort anteckning 1",
                "ändra beslut 1: Nej."
            })
    void membersDoNotKeepTheMinutes(String said) {
        var card = chat.say(EVA, said);

        assertThat(card.tone()).isEqualTo(Tone.REFUSED);
        assertThat(text(card)).contains("sekreteraren och ordföranden");
    }

    @Test
    void theChairMay() {
        assertThat(chat.say("Bo Lindh", "starta mötet").tone()).isEqualTo(Tone.DONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anteckna 99: Hej.",
                "anteckna 1",
                "anteckna: Hej.",
                "anteckna ett: Hej.",
                "beslut 99: Ja.",
                "beslut 1",
                "närvarande: Zlatan",
                "närvarande: Susanne",
                "närvarande:",
                "närvarande: alla utom Zlatan",
                "frånvarande: Zlatan",
                "frånvarande: Zlatan Kula",
                "frånvarande",
                "behandlad 99",
                "ta bort anteckning 1",
                "ta bort beslut 99",
                "ändra anteckning 1: Hej.",
                "ta med 3",
                "ta med #00000000-0000-0000-0000-000000000000",
                "ta bort anteckning #00000000-0000-0000-0000-000000000000",
                "uppdrag 99: Eva ska ringa",
                "starta mötet 30 februari",
                "starta mötet i fjol"
            })
    void whatCannotBeDoneChangesNothing(String said) {
        start();
        var before = chat.bean(MinuteBook.class).taking(meeting.id());

        assertThat(secretary(said).tone()).isIn(Tone.REFUSED, Tone.QUESTION, Tone.NEUTRAL);

        assertThat(chat.bean(MinuteBook.class).taking(meeting.id())).isEqualTo(before);
    }

    @Test
    void beforeAnyMeetingHasBegunThereIsNothingToWriteAbout() {
        chat.itIs("2026-11-24T09:00");

        assertThat(text(secretary("/summary"))).contains("Inget möte har börjat ännu");
        assertThat(text(secretary("avsluta mötet"))).contains("Inget möte pågår");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "närvarande: Eva, Bo via Teams, Göran 13–15|Eva Nyqvist, Bo Lindh (via Teams), Göran Åkesson (13–15)",
                "närvarande: Eva och Göran deltog 13-15.00|Eva Nyqvist, Göran Åkesson (13–15.00)",
                "present: Eva, Bo (via Teams) and MBH|Eva Nyqvist, Bo Lindh (via Teams), Maria Brandt Holm",
                "närvarande: Eva, Ulla Ek, SG: Karin Alm, Ove Dahl|Eva Nyqvist, Ulla Ek, Karin Alm (SG), Ove Dahl (SG)"
            })
    void notesWhoIsThere(String said, String present) {
        start();

        assertThat(text(secretary(said))).contains("Närvarande: " + present);
    }

    @Test
    void everybodyExceptSomebody() {
        start();

        assertThat(text(secretary("närvarande: alla utom Bo och Eva")))
                .contains("Frånvarande: Bo Lindh, Eva Nyqvist", "Susanne Falk, Susanne Lundin");
        assertThat(text(secretary("närvarande: Eva via Teams")))
                .contains("Frånvarande: Bo Lindh", "Eva Nyqvist (via Teams)")
                .doesNotContain("Bo Lindh, Eva");
        assertThat(text(chat.say(SECRETARY, "absent: Maria BH", Language.EN)))
                .contains("Absent: Bo Lindh, Maria Brandt Holm");
    }

    @Test
    void theDraftShowsEverythingAndWhatWillBeCarriedOver() {
        held();

        assertThat(text(secretary("/summary")))
                .containsSubsequence(
                        "Utkast till mötesanteckningar tisdag 1 december",
                        "1. | Budget",
                        "Förslaget gicks igenom.",
                        "Budgeten godkänns. | Beslut",
                        "5. | Lokaler",
                        "räkna om ytorna",
                        "Uppdrag",
                        "Inte behandlade: flyttas till mötet tisdag 15 december",
                        "6. | Skolval");
    }

    /** A held meeting with a note, a decision and an assignment; Skolval was not taken up. */
    private void held() {
        start();
        secretary("närvarande: alla utom Bo");
        secretary("anteckna 1: Förslaget gicks igenom.");
        secretary("beslut 1: Budgeten godkänns.");
        secretary("uppdrag 5: Göran ska räkna om ytorna senast 11 december");
        secretary("avsluta mötet");
    }

    @Test
    void inTheChannelOnlyALineIsSaidAndTheDraftIsSentInPrivate() {
        held();
        chat.posts().clear();

        assertThat(text(chat.sayInChannel(SECRETARY, "summary"))).doesNotContain("Budget");

        var drafts = chat.posts().stream()
                .filter(p -> p.place().isPersonal())
                .map(p -> text(p.card()))
                .toList();
        assertThat(drafts).singleElement().asString().contains("Förslaget gicks igenom.");
    }

    @Test
    void itIsShownWhenNobodyKnowsWhetherTheCardArrived() {
        held();
        secretary("fastställ");
        chat.bean(GroupInChat.SaidPosts.class).become(Posts.State.UNKNOWN);
        assertThat(text(secretary("sammanfattning"))).contains("Kortet i kanalen | Osäkert om det kom fram");
        chat.bean(GroupInChat.SaidPosts.class).become(Posts.State.REFUSED);
        assertThat(text(secretary("sammanfattning"))).contains("Kortet i kanalen | Avvisat");
    }

    @Test
    void anAssignmentOfTheMeetingOpensWhenTheMinutesAreAdopted() {
        held();
        assertThat(open()).isEmpty();

        secretary("fastställ");

        assertThat(open()).singleElement().satisfies(a -> {
            assertThat(a.number()).isEqualTo(1);
            assertThat(a.owner().name()).isEqualTo("Göran Åkesson");
        });
    }

    @Test
    void duringTheMeetingAnAssignmentBelongsToThePointNotedLast() {
        start();
        secretary("anteckna 5: Ytorna räcker inte.");

        assertThat(text(secretary("uppdrag: Göran ska räkna om ytorna"))).contains("Punkt: Lokaler");
    }

    @Test
    void adoptsOnceAndPostsWhatThePreviewShowed() {
        held();
        var preview = text(secretary("förhandsgranska"));
        chat.posts().clear();

        assertThat(text(secretary("fastställ"))).contains("är fastställda (version 1)");
        assertThat(text(chat.say("Bo Lindh", "fastställ"))).contains("Kortet i kanalen", "Klart");

        assertThat(postedInChannel()).hasSize(1);
        var posted = text(postedInChannel().getFirst());
        assertThat(posted)
                .containsSubsequence("2026:1 | Budgeten godkänns.", "Förslaget gicks igenom.", "1 | räkna om ytorna");
        assertThat(unnumbered(posted)).isEqualTo(unnumbered(preview));
        assertThat(chat.bean(OrderedDocuments.class).orders).hasSize(1);
    }

    /** Decisions and assignments get their numbers when the minutes are adopted. */
    private static String unnumbered(String text) {
        return text.replace("2026:1 | ", "").replace("1 | räkna", "räkna");
    }

    @Test
    void theNextAgendaHasWhatWasNotTakenUpAndTheOpenAssignments() {
        held();
        secretary("fastställ");

        assertThat(text(secretary("dagordning"))).containsSubsequence("15 december", "räkna om ytorna", "Skolval");
    }

    @Test
    void aPointThatWasTakenUpWithoutANoteIsNotCarriedOver() {
        held();
        chat.press(SECRETARY, button(secretary("/summary"), "Togs upp"));
        secretary("fastställ");

        assertThat(text(secretary("dagordning"))).doesNotContain("Skolval");
        assertThat(text(postedInChannel().getFirst())).contains("Skolval");
    }

    @Test
    void asksBeforeAdoptingWhenANoteReadsLikeADecision() {
        start();
        secretary("anteckna 5: Gruppen beslutar att godkänna förslaget om lokaler.");
        chat.posts().clear();

        var asked = secretary("fastställ");

        assertThat(asked.tone()).isEqualTo(Tone.QUESTION);
        assertThat(text(asked)).contains("Gruppen beslutar att godkänna förslaget om lokaler.");
        assertThat(postedInChannel()).isEmpty();
        chat.press(SECRETARY, button(asked, "Gör till beslut"));
        assertThat(text(secretary("fastställ"))).contains("är fastställda");
        assertThat(text(postedInChannel().getFirst())).contains("2026:1 | Gruppen beslutar att godkänna");
    }

    @Test
    void sentencesThatReadLikeDecisionsAreProposedThoughOtherDecisionsStand() {
        start();
        secretary("beslut 1: Budgeten godkänns.");
        secretary("anteckna 5: Göran redogjorde. Beslutades att lokalerna hyrs ut till sommaren.");
        secretary("anteckna 6: Beslutades att skolvalet flyttas till maj.");
        var draft = secretary("/summary");
        assertThat(text(draft))
                .contains("Läses som beslut i anteckningarna\n5. | Beslutades att lokalerna hyrs ut till sommaren.")
                .doesNotContain("Budgeten godkänns.\n5.");

        chat.press(SECRETARY, rowButton(draft, "Läses som beslut", "Gör till beslut"));
        var rest = secretary("/summary");
        assertThat(text(rest)).contains("lokalerna hyrs ut till sommaren. | Beslut");
        chat.press(SECRETARY, rowButton(rest, "Läses som beslut", "Inget beslut"));
        assertThat(text(secretary("/summary"))).doesNotContain("Läses som beslut");
        secretary("fastställ");

        assertThat(text(postedInChannel().getFirst()))
                .contains("2026:1 | Budgeten godkänns.", "2026:2 | Beslutades att lokalerna hyrs ut")
                .doesNotContain("2026:3");
    }

    @Test
    void aSentenceThatWasSaidNoToIsNotAskedAboutAgain() {
        start();
        secretary("anteckna 5: Gruppen beslutar att godkänna förslaget om lokaler.");
        chat.press(SECRETARY, rowButton(secretary("/summary"), "Läses som beslut", "Inget beslut"));

        assertThat(text(secretary("fastställ"))).contains("är fastställda");
    }

    @Test
    void whatWasLeftUndecidedIsToldWhenTheMinutesAreAdopted() {
        start();
        secretary("beslut 1: Budgeten godkänns.");
        secretary("anteckna 5: Beslutades att lokalerna hyrs ut.");

        assertThat(text(secretary("fastställ"))).contains("En mening i anteckningarna läses som ett beslut");
    }

    @Test
    void theSecretaryHasTheLastWordOnWhatIsADecision() {
        start();
        secretary("anteckna 5: Gruppen beslutar att godkänna förslaget om lokaler.");
        var asked = secretary("fastställ");

        assertThat(text(chat.press(SECRETARY, button(asked, "Fastställ ändå")))).contains("är fastställda");
    }

    @Test
    void aTopicThatWasPromisedBackIsBookedOnTheComingMeeting() {
        start();
        secretary("anteckna 5: Göran redogör för lokalerna. Ärendet tas upp igen i ledningsgruppen om två veckor.");

        var draft = secretary("/summary");
        assertThat(text(draft)).contains("Utlovat att tas upp igen", "om två veckor", "Hittat i anteckningen");
        secretary("fastställ");

        assertThat(text(secretary("dagordning"))).contains("15 december", "Lokaler");
    }

    @Test
    void aTopicPromisedForAMonthIsBookedOnItsFirstMeetingHoweverCloseAnotherIs() {
        chat.meeting("2027-02-23T13:00", 120);
        chat.meeting("2027-03-16T13:00", 120);
        chat.meeting("2027-03-23T13:00", 120);
        start();
        secretary("anteckna 5: Göran redogör för lokalerna. Ärendet tas upp igen på mötet i mars.");

        assertThat(text(secretary("/summary"))).contains("Bokas på mötet tisdag 16 mars");
        assertThat(text(secretary("förhandsgranska")))
                .containsOnlyOnce("Tas upp igen")
                .doesNotContain("3. | Lokaler");
        secretary("fastställ");

        assertThat(text(secretary("dagordning 16 mars"))).contains("Lokaler");
        assertThat(text(secretary("dagordning 23 februari"))).doesNotContain("Lokaler");
    }

    @Test
    void theSecretaryChoosesAmongTheMeetingsThatWereMeant() {
        chat.meeting("2027-03-16T13:00", 120);
        chat.meeting("2027-03-23T13:00", 120);
        chat.meeting("2027-04-06T13:00", 120);
        start();
        secretary("anteckna 5: Göran redogör för lokalerna. Ärendet tas upp igen på mötet i mars.");

        chat.press(SECRETARY, button(secretary("/summary"), "Hellre tisdag 23 mars 2027"));

        assertThat(text(secretary("/summary")))
                .contains("Bokas på mötet tisdag 23 mars")
                .doesNotContain("Hittat i anteckningen");
        assertThat(text(secretary("boka löfte 5 till 6 april"))).contains("Ämnet tas upp igen");
        assertThat(secretary("boka löfte 5 till 1 juni").tone()).isEqualTo(Tone.QUESTION);
        assertThat(secretary("boka löfte 1 till 6 april").tone()).isEqualTo(Tone.REFUSED);
        secretary("fastställ");
        assertThat(text(secretary("dagordning 6 april"))).contains("Lokaler");
        assertThat(text(secretary("boka löfte 4 till 16 mars"))).contains("redan på en dagordning");
    }

    @Test
    void aTopicThatComesBackTakesAsLongAsBefore() {
        secretary("ändra punkt 5: 25 min");
        start();
        secretary("anteckna 5: Göran redogör för lokalerna. Ärendet tas upp igen i ledningsgruppen om två veckor.");
        secretary("fastställ");

        assertThat(text(secretary("dagordning"))).containsPattern("Lokaler[^\\n]*25 min");
    }

    @Test
    void aPromiseThatIsTakenAwayIsNotBooked() {
        start();
        secretary("anteckna 5: Göran redogör för lokalerna. Ärendet tas upp igen i ledningsgruppen om två veckor.");
        var promise = rowButton(secretary("/summary"), "Utlovat", "Ta bort");
        chat.press(SECRETARY, promise);

        assertThat(text(secretary("/summary"))).doesNotContain("Utlovat");
        secretary("fastställ");

        assertThat(text(secretary("dagordning"))).doesNotContain("Lokaler");
    }

    @Test
    void anAssignmentHiddenInANoteIsProposedAndTakenInOnlyWhenSaid() {
        start();
        secretary("anteckna 5: Eva Nyqvist får i uppdrag att räkna om ytorna till nästa möte.");
        var draft = secretary("/summary");
        assertThat(text(draft)).contains("Uppdrag som anteckningarna talar om", "Eva Nyqvist");

        chat.press(SECRETARY, rowButton(draft, "Uppdrag som", "Ta med"));

        assertThat(text(secretary("/summary"))).doesNotContain("Uppdrag som anteckningarna talar om");
        secretary("fastställ #sure");
        assertThat(open()).singleElement().satisfies(a -> {
            assertThat(a.owner().name()).isEqualTo(EVA);
            assertThat(a.what()).isEqualTo("räkna om ytorna");
            assertThat(a.lastDay()).contains(LocalDate.of(2026, 12, 15));
        });
    }

    @Test
    void theDraftGoesOnBeingWorkedThroughAfterEachOfItsButtons() {
        start();
        secretary("anteckna 5: Gruppen beslutar att hyra lokalen. Eva Nyqvist får i uppdrag att räkna om ytorna.");

        var after = chat.press(SECRETARY, rowButton(secretary("/summary"), "Läses som beslut", "Gör till beslut"));
        assertThat(text(after)).contains("✓ Beslutet står i utkastet", "Uppdrag som anteckningarna talar om");
        assertThat(after.summary()).contains("Beslutet står i utkastet");

        var last = chat.press(SECRETARY, rowButton(after, "Uppdrag som", "Ta med"));
        assertThat(text(last))
                .contains("✓ Uppdraget står i utkastet")
                .doesNotContain("Uppdrag som", "Läses som beslut");
        assertThat(button(last, "Fastställ")).isNotNull();
    }

    @Test
    void asksWhichSusanneAnAssignmentInANoteMeans() {
        start();
        secretary("anteckna 5: Susanne får i uppdrag att räkna om ytorna till nästa möte.");

        var asked = chat.press(SECRETARY, rowButton(secretary("/summary"), "Uppdrag som", "Ta med"));
        assertThat(labels(asked)).contains("Susanne Falk", "Susanne Lundin");

        assertThat(text(chat.press(SECRETARY, button(asked, "Susanne Lundin"))))
                .contains("Ansvarig: Susanne Lundin", "Punkt: Lokaler", "mötet tisdag 15 december");
    }

    @Test
    void aDayWithoutAMeetingHasNoDraft() {
        held();

        assertThat(text(secretary("sammanfattning 1 december"))).contains("Utkast till mötesanteckningar");
        assertThat(text(secretary("sammanfattning 17 november"))).contains("Inget möte har hållits 17 november");
    }

    @Test
    void linesAreChangedAndRemovedByTheButtonsOfTheAnswers() {
        start();
        var noted = secretary("anteckna 1: Förslaget gicks igenom.");
        var form = chat.press(SECRETARY, button(noted, "Ändra"));
        assertThat(text(form)).contains("Förslaget gicks igenom.");

        chat.press(SECRETARY, button(form, "Spara").say(), Map.of("text", "Förslaget gicks igenom två gånger."));
        var given = secretary("uppdrag 5: Göran ska räkna om ytorna senast 11 december");
        chat.press(SECRETARY, button(given, "Ta bort"));

        assertThat(text(secretary("/summary")))
                .contains("Förslaget gicks igenom två gånger.")
                .doesNotContain("räkna om ytorna");
    }

    @Test
    void linesAreChangedByTypingAndWhereThereAreSeveralItAsks() {
        held();
        assertThat(text(secretary("ändra anteckning 1: Annat."))).contains("Ändringen är sparad");
        secretary("anteckna 1: Mer.");

        var asked = secretary("ta bort anteckning 1");
        assertThat(labels(asked)).contains("Annat.", "Mer.");
        chat.press(SECRETARY, button(asked, "Mer."));

        assertThat(text(secretary("/summary"))).contains("Annat.").doesNotContain("Mer.");
    }

    @Test
    void aCorrectionIsANewVersionThatKeepsTheNumbers() {
        held();
        secretary("fastställ");
        chat.posts().clear();

        assertThat(text(secretary("beslut 5: Ytan utreds."))).contains("Ändringen blir version 2");
        assertThat(text(secretary("fastställ"))).contains("version 2");

        assertThat(text(postedInChannel().getFirst()))
                .contains("Rättade mötesanteckningar", "2026:1 | Budgeten godkänns.", "2026:2 | Ytan utreds.");
        assertThat(open()).hasSize(1);
        assertThat(chat.bean(MinuteBook.class)
                        .version(meeting.id(), 1)
                        .orElseThrow()
                        .posted()
                        .toString())
                .doesNotContain("Ytan utreds.");
    }

    @Test
    void decisionsAreNumberedOnThroughTheYear() {
        held();
        secretary("fastställ");
        chat.itIs("2026-12-15T13:00");
        start();
        secretary("beslut 1: Det blir så.");
        secretary("fastställ");

        assertThat(text(postedInChannel().getLast())).contains("2026:2 | Det blir så.");
    }

    @Test
    void aConfidentialPointIsToldInTheChannelOnlyAsThat() {
        chat.itIs("2026-11-24T09:00");
        chat.say(EVA, "lägg till Omplacering, dialog, konfidentiellt");
        chat.itIs("2026-12-01T13:05");
        start();
        secretary("anteckna 7: Hemligt samtal.");
        secretary("beslut 7: Hemligt beslut.");
        secretary("uppdrag 7: Eva ska göra det hemliga");
        assertThat(text(secretary("/summary"))).contains("Omplacering", "Hemligt samtal.", "det hemliga");
        assertThat(text(chat.sayInChannel(SECRETARY, "anteckna 7: Mer hemligt.")))
                .contains("Konfidentiell punkt")
                .doesNotContain("hemligt");
        secretary("fastställ");

        var posted = text(postedInChannel().getFirst());
        assertThat(posted)
                .contains("Konfidentiell punkt")
                .doesNotContainIgnoringCase("hemlig")
                .doesNotContain("Omplacering");
        assertThat(text(chat.sayInChannel(EVA, "uppdrag"))).doesNotContain("hemlig");
        assertThat(text(chat.sayInChannel(EVA, "dagordning"))).doesNotContain("hemlig");
    }

    @Test
    void anAssignmentIsAsConfidentialAsItsPointIsWhenTheMinutesAreAdopted() {
        start();
        secretary("uppdrag 5: Göran ska räkna om hemligheten");
        secretary("uppdrag 6: Eva ska berätta");
        secretary("ändra punkt 5: konfidentiellt");
        secretary("fastställ");

        assertThat(open()).extracting(a -> a.confidential()).containsExactly(true, false);
        assertThat(text(chat.say(EVA, "uppdrag"))).contains("berätta").doesNotContain("hemligheten");
        assertThat(text(chat.sayInChannel(SECRETARY, "uppdrag"))).doesNotContain("hemligheten");
        assertThat(text(chat.say(EVA, "dagordning"))).contains("berätta").doesNotContain("hemligheten");
        assertThat(text(postedInChannel().getFirst())).doesNotContain("hemligheten");
    }

    @Test
    void oneThatIsOpenedEarlyIsAsConfidentialAsItsPoint() {
        start();
        secretary("avsluta mötet");
        var noted = secretary("uppdrag 5: Göran ska räkna om hemligheten");
        chat.press(SECRETARY, "ändra punkt #" + pointOf(noted) + ": konfidentiellt", Map.of());
        chat.press(SECRETARY, button(noted, "Öppna redan nu"));

        assertThat(open())
                .singleElement()
                .satisfies(a -> assertThat(a.confidential()).isTrue());
    }

    private String pointOf(Card noted) {
        var said = button(noted, "Öppna redan nu").say();
        var id = UUID.fromString(said.substring(said.indexOf('#') + 1));
        var origin = chat.bean(Assignments.class)
                .find(new AssignmentId(id))
                .orElseThrow()
                .origin();
        return Objects.requireNonNull(origin.point()).value().toString();
    }

    @Test
    void adoptingEndsAMeetingThatNobodyEnded() {
        start();
        secretary("fastställ");

        assertThat(text(secretary("avsluta mötet"))).contains("Inget möte pågår");
    }

    @Test
    void worksInEnglish() {
        chat.say(SECRETARY, "start meeting", Language.EN);
        chat.say(SECRETARY, "present: everyone except Bo", Language.EN);
        chat.say(SECRETARY, "note 1: We went through it.", Language.EN);
        chat.say(SECRETARY, "decision 1: The budget is approved.", Language.EN);
        assertThat(text(chat.say(SECRETARY, "end meeting", Language.EN))).contains("is over");
        assertThat(text(chat.say(SECRETARY, "/summary", Language.EN)))
                .contains("Draft of the minutes Tuesday 1 December", "We went through it.", "The budget is approved.");
        assertThat(text(chat.say(SECRETARY, "adopt", Language.EN))).contains("are adopted (version 1)");
    }

    @Test
    void withoutANextMeetingWhatIsLeftWaitsInTheForwardPlan() {
        chat.itIs("2026-12-15T13:05");
        chat.say(EVA, "lägg till Sen sak");
        start();
        secretary("anteckna 2: Hej.");
        secretary("fastställ");

        assertThat(text(secretary("kommande"))).contains("Sen sak");
    }

    @Test
    void theDocumentIsWrittenUntilItWorksAndTheSecretaryHearsOnce() {
        held();
        secretary("fastställ");
        chat.posts().clear();
        var files = chat.bean(FilesInMemory.class);
        var publishing = chat.bean(MinutesPublishing.class);

        files.answer = new Outcome.Refused(403, "403 accessDenied");
        assertThat(publishing.write(meeting.id(), 1, chat.now())).isPresent();
        assertThat(publishing.write(meeting.id(), 1, chat.now())).isPresent();
        assertThat(chat.posts())
                .singleElement()
                .satisfies(p -> assertThat(text(p.card())).contains("403"));
        assertThat(text(secretary("/summary"))).contains("Dokumentet i kanalens Filer", "Försöker igen");

        files.answer = new Outcome.Stored("https://files.example/minutes.docx", "item");
        assertThat(publishing.write(meeting.id(), 1, chat.now())).isEmpty();
        assertThat(labels(secretary("/summary"))).contains("Öppna");
        assertThat(publishing.write(meeting.id(), 1, chat.now())).isEmpty();
        assertThat(files.names)
                .containsOnly("Mötesanteckningar 2026-12-01 1300.docx")
                .hasSize(3);
    }

    @Test
    void aPassingFaultIsTriedAgainSoonAndToldOnlyWhenItLasts() {
        held();
        secretary("fastställ");
        chat.posts().clear();
        chat.bean(FilesInMemory.class).answer = new Outcome.Later(Duration.ofSeconds(30), "503");
        var publishing = chat.bean(MinutesPublishing.class);

        assertThat(publishing.write(meeting.id(), 1, chat.now())).contains(Duration.ofSeconds(30));
        assertThat(publishing.write(meeting.id(), 1, chat.now())).contains(Duration.ofSeconds(30));
        assertThat(chat.posts()).isEmpty();
        assertThat(publishing.write(meeting.id(), 1, chat.now())).contains(Duration.ofSeconds(40));
        publishing.write(meeting.id(), 1, chat.now());
        assertThat(chat.posts()).hasSize(1);
    }

    private List<Assignment> open() {
        return chat.bean(Assignments.class).open(chat.group().id());
    }

    /** The first button with the label in the rows under a heading. */
    private static Card.Button rowButton(Card card, String heading, String label) {
        return card.body().stream()
                .filter(Card.Rows.class::isInstance)
                .map(Card.Rows.class::cast)
                .filter(rows -> rows.heading() != null && rows.heading().startsWith(heading))
                .flatMap(rows -> rows.rows().stream())
                .flatMap(row -> row.buttons().stream())
                .filter(b -> b.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " under " + heading));
    }
}
