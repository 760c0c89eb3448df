package app.punktlig.chat;

import static app.punktlig.chat.Cards.button;
import static app.punktlig.chat.Cards.labels;
import static app.punktlig.chat.Cards.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.MeetingId;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.Message.Surface;
import app.punktlig.language.Language;
import app.punktlig.minutes.MinuteBook;
import app.punktlig.minutes.MinuteTaking;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two meetings have been held, of 1 and 15 December, and the minutes of neither are adopted; it is 16 December. */
class DraftsSideBySideTests {
    private static final String SECRETARY = "Anna Bergkvist";
    private static final String CHAIR = "Bo Lindh";

    private GroupInChat chat;
    private Meeting first;
    private Meeting second;

    @BeforeEach
    void heldTwice() {
        chat = GroupInChat.withMembers();
        first = chat.meeting("2026-12-01T13:00", 120);
        second = chat.meeting("2026-12-15T13:00", 120);
        chat.meeting("2027-01-12T13:00", 120);
        secretary("lägg till Budget, beslut, till 1 december");
        secretary("lägg till Skolval, beslut, till 15 december");
        held("2026-12-01T13:05", "anteckna 1: Budgeten gicks igenom.", "beslut 1: Budgeten godkänns.");
        held("2026-12-15T13:05", "anteckna 1: Skolvalet gicks igenom.", "närvarande: Eva");
        chat.itIs("2026-12-16T09:00");
        chat.posts().clear();
    }

    @AfterEach
    void close() {
        chat.close();
    }

    private void held(String at, String... said) {
        chat.itIs(at);
        secretary("starta mötet");
        List.of(said).forEach(this::secretary);
        secretary("avsluta mötet");
    }

    private Card secretary(String words) {
        return chat.say(SECRETARY, words);
    }

    private MinuteTaking taking(Meeting meeting) {
        return chat.bean(MinuteBook.class).taking(meeting.id()).orElseThrow();
    }

    private List<MeetingId> adopted() {
        return chat.bean(MinuteBook.class).latest(chat.group().id(), 9).stream()
                .map(m -> m.meeting())
                .toList();
    }

    @Test
    void takesTheLatestAndSaysThatAnotherWaits() {
        var draft = secretary("/summary");

        assertThat(text(draft))
                .contains("Utkast till mötesanteckningar tisdag 15 december", "Skolvalet gicks igenom.")
                .contains("Väntar också på att fastställas\ntisdag 1 december")
                .doesNotContain("Budgeten");
        assertThat(text(chat.press(SECRETARY, button(draft, "Visa utkastet"))))
                .contains("Utkast till mötesanteckningar tisdag 1 december", "Budgeten gicks igenom.")
                .doesNotContain("Skolvalet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/summary 1 december",
                "/summary 2026-12-01",
                "sammanfattning 2026-12-01",
                "sammanfattning av mötet den 1 december",
                "sammanfattning från 1/12",
                "summary of the meeting on 1 December",
                "summary for 1 December 2026"
            })
    void showsTheMeetingThatIsNamedByItsDay(String said) {
        assertThat(text(secretary(said))).contains("tisdag 1 december", "Budgeten gicks igenom.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/summary senaste mötet", "summary of the last meeting", "sammanfattning av mötet 15 december"})
    void theLatestHasItsNamesToo(String said) {
        assertThat(text(secretary(said))).contains("tisdag 15 december", "Skolvalet gicks igenom.");
    }

    @Test
    void aDayWithoutAMeetingIsAnsweredWithThoseThatWere() {
        var asked = secretary("/summary 8 december");

        assertThat(text(asked)).contains("Inget möte har hållits 8 december");
        assertThat(text(chat.press(SECRETARY, chosen(asked, "1 december")))).contains("Budgeten gicks igenom.");
    }

    @Test
    void aMeetingThatHasNotBegunHasNoMinutes() {
        var card = secretary("/summary 12 januari");

        assertThat(card.tone()).isEqualTo(Tone.REFUSED);
        assertThat(text(card)).contains("12 januari", "har inte börjat ännu");
        assertThat(secretary("/summary blåbär").tone()).isEqualTo(Tone.REFUSED);
        assertThat(secretary("fastställ 12 januari").tone()).isEqualTo(Tone.REFUSED);
        assertThat(adopted()).isEmpty();
    }

    @Test
    void twoMeetingsOnOneDayAreAskedAbout() {
        chat.meeting("2026-12-01T09:00", 60);

        var asked = secretary("/summary 1 december");

        assertThat(text(asked)).contains("Vilket möte menar du?");
        assertThat(text(chat.press(SECRETARY, chosen(asked, "13.00")))).contains("Budgeten gicks igenom.");
    }

    @Test
    void whatIsTypedMeansTheDraftThatWasOpenedLast() {
        secretary("/summary 1 december");

        assertThat(text(secretary("anteckna 1: Mer om budgeten."))).contains("Möte: tisdag 1 december");
        assertThat(text(secretary("närvarande: Göran"))).contains("Möte: tisdag 1 december", "Göran");
        assertThat(text(secretary("ändra beslut 1: Budgeten avslås."))).contains("Möte: tisdag 1 december");
        assertThat(text(secretary("uppdrag 1: Eva ska räkna om"))).contains("Möte: tisdag 1 december");
        assertThat(text(secretary("förhandsgranska")))
                .contains("Budgeten avslås.")
                .doesNotContain("Skolval gicks");

        assertThat(taking(first).notes()).hasSize(2);
        assertThat(taking(second).notes()).hasSize(1);
        assertThat(taking(second).attendance().present()).hasSize(1);
        secretary("/summary");
        secretary("anteckna 1: Mer om skolvalet.");
        assertThat(taking(second).notes()).hasSize(2);
    }

    @Test
    void theOpenDraftIsEachPersonsOwn() {
        secretary("/summary 1 december");

        assertThat(text(chat.say(CHAIR, "anteckna 1: Ordförandens rad."))).contains("Möte: tisdag 15 december");
    }

    @Test
    void aCardThatRenewsItselfIsNotOpened() {
        secretary("/summary 15 december");
        var refreshed = chat.message(
                SECRETARY,
                "grupp #" + chat.group().id().value() + " sammanfattning #"
                        + first.id().value(),
                Language.SV,
                GroupInChat.personal(SECRETARY),
                Map.of(),
                Surface.REFRESH,
                List.of());
        assertThat(text(chat.deliver(refreshed).getFirst())).contains("Budgeten gicks igenom.");

        assertThat(text(secretary("anteckna 1: Hej."))).contains("Möte: tisdag 15 december");
    }

    @Test
    void aMeetingThatBeginsTakesWhatIsTyped() {
        secretary("/summary 1 december");
        chat.itIs("2027-01-12T13:05");

        assertThat(text(chat.say(CHAIR, "starta mötet"))).contains("har börjat");
        assertThat(text(secretary("anteckna 1: I mötet."))).contains("Möte: tisdag 12 januari");
        var older = secretary("/summary 1 december");
        assertThat(text(older)).contains("Pågår", "Det hamnar här tills du öppnar ett annat utkast.");
        assertThat(text(secretary("anteckna 1: Till det gamla."))).contains("Möte: tisdag 1 december");
    }

    @Test
    void theButtonsOfACardMeanItsOwnMeeting() {
        var older = secretary("/summary 1 december");
        var newer = secretary("/summary 15 december");

        assertThat(text(chat.press(SECRETARY, button(older, "Förhandsgranska"))))
                .contains("Budgeten godkänns.");
        secretary("/summary");
        assertThat(text(chat.press(SECRETARY, button(older, "Närvaro")))).contains("tisdag 1 december");
        var form = chat.press(SECRETARY, button(older, "Närvaro"));
        secretary("/summary");
        chat.press(SECRETARY, button(form, "Spara").say(), Map.of("here", GroupInChat.id("Göran Åkesson")));
        assertThat(taking(first).attendance().present()).hasSize(1);
        assertThat(taking(second).attendance().present())
                .extracting(p -> p.name())
                .containsExactly("Eva Nyqvist");
        secretary("/summary");
        var notes = chat.press(SECRETARY, button(older, "Ändra"));
        assertThat(text(notes)).contains("Budgeten gicks igenom.");
        secretary("/summary");
        chat.press(SECRETARY, button(notes, "Spara").say(), Map.of("new-note", "Tillagt i efterhand."));
        assertThat(taking(first).notes()).hasSize(2);
        assertThat(taking(second).notes()).hasSize(1);

        secretary("/summary 1 december");
        assertThat(text(chat.press(SECRETARY, button(newer, "Fastställ")))).contains("tisdag 15 december", "version 1");
        assertThat(adopted()).containsExactly(second.id());
    }

    @Test
    void linesAreChangedInTheirOwnDraft() {
        secretary("/summary 1 december");
        var noted = secretary("anteckna 1: Göran Åkesson får i uppdrag att räkna om till nästa möte.");
        var older = secretary("/summary 1 december");
        secretary("/summary");

        var removed = chat.press(SECRETARY, button(older, "Ta inte med"));
        assertThat(text(removed)).contains("Förslaget tas inte med", "tisdag 1 december");
        secretary("/summary");
        assertThat(text(chat.press(SECRETARY, button(noted, "Ta bort")))).contains("tisdag 1 december");
        assertThat(taking(first).notes()).hasSize(1);
        assertThat(taking(second).notes()).hasSize(1);
    }

    @Test
    void eachIsAdoptedByItself() {
        var older = secretary("fastställ 1 december");

        assertThat(text(older))
                .contains("Mötesanteckningarna tisdag 1 december är fastställda")
                .contains("Väntar också på att fastställas\ntisdag 15 december");
        assertThat(adopted()).containsExactly(first.id());
        assertThat(text(secretary("fastställ"))).contains("Kortet i kanalen").contains("1 december");
        assertThat(adopted()).containsExactly(first.id());

        var state = secretary("/summary 1 december");
        assertThat(text(state)).contains("version 1", "Väntar också på att fastställas");
        chat.press(SECRETARY, button(state, "Visa utkastet"));
        assertThat(text(secretary("fastställ"))).contains("Mötesanteckningarna tisdag 15 december är fastställda");
        assertThat(adopted()).containsExactly(second.id(), first.id());
        assertThat(text(secretary("/summary"))).doesNotContain("Väntar också");
    }

    @Test
    void theQuestionAboutDecisionsKeepsToItsMeeting() {
        secretary("/summary 15 december");
        secretary("anteckna 1: Gruppen beslutar att godkänna skolvalet.");
        var asked = secretary("fastställ");
        assertThat(text(asked)).contains("Möte: tisdag 15 december");
        secretary("/summary 1 december");

        assertThat(text(chat.press(SECRETARY, button(asked, "Fastställ ändå")))).contains("tisdag 15 december är fast");
        assertThat(adopted()).containsExactly(second.id());
    }

    @Test
    void anAdoptedOneIsCorrectedByNamingItsDay() {
        secretary("fastställ 1 december");
        secretary("/summary 1 december");
        assertThat(text(secretary("beslut 1: Budgeten ses över."))).contains("tisdag 1 december", "blir version 2");

        assertThat(text(secretary("/summary"))).contains("tisdag 15 december", "Väntar också", "tisdag 1 december");
        assertThat(text(secretary("fastställ 2026-12-01"))).contains("tisdag 1 december", "version 2");
    }

    @Test
    void aMeetingThatNobodyUsedDoesNotWait() {
        chat.meeting("2026-12-08T13:00", 60);

        assertThat(text(secretary("/summary"))).doesNotContain("8 december");
        assertThat(text(secretary("/summary 8 december"))).contains("Utkast till mötesanteckningar tisdag 8 december");
    }

    @Test
    void whoMayNotIsToldOfNoDraft() {
        var card = chat.say("Eva Nyqvist", "/summary 1 december");

        assertThat(card.tone()).isEqualTo(Tone.REFUSED);
        assertThat(text(card)).doesNotContain("Budget").doesNotContain("december");
    }

    @Test
    void inEnglish() {
        var draft = chat.say(SECRETARY, "/summary", Language.EN);

        assertThat(text(draft)).contains("Also waiting to be adopted\nTuesday 1 December");
        assertThat(labels(draft)).contains("Show the draft");
        assertThat(text(chat.say(SECRETARY, "adopt 1 December", Language.EN))).contains("are adopted (version 1)");
        assertThat(adopted()).containsExactly(first.id());
    }

    private static Card.Button chosen(Card asked, String part) {
        return asked.body().stream()
                .filter(Card.Rows.class::isInstance)
                .flatMap(block -> ((Card.Rows) block).rows().stream())
                .filter(row -> row.title().contains(part))
                .flatMap(row -> row.buttons().stream())
                .findFirst()
                .or(() -> asked.buttons().stream()
                        .filter(b -> b.label().contains(part))
                        .findFirst())
                .orElseThrow();
    }
}
