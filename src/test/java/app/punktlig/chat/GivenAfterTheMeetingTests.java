package app.punktlig.chat;

import static app.punktlig.chat.Cards.button;
import static app.punktlig.chat.Cards.labels;
import static app.punktlig.chat.Cards.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.Message.Surface;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.Assignments;
import app.punktlig.language.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The meeting of 1 December is over at three o'clock, and its minutes are not adopted yet: assignments belong to them. */
class GivenAfterTheMeetingTests {
    private static final String SECRETARY = "Anna Bergkvist";
    private static final String EVA = "Eva Nyqvist";
    private static final String GIVEN = "uppdrag: Göran ska räkna om ytorna senast 11 december";

    private GroupInChat chat;

    @BeforeEach
    void over() {
        chat = GroupInChat.withMembers();
        chat.meeting("2026-12-01T13:00", 120);
        chat.meeting("2026-12-15T13:00", 120);
        chat.say(EVA, "lägg till Lokaler");
        chat.itIs("2026-12-01T13:05");
        secretary("starta mötet");
        secretary("anteckna 4: Ytorna räcker inte.");
        chat.itIs("2026-12-01T15:00");
        secretary("avsluta mötet");
        chat.posts().clear();
    }

    @AfterEach
    void close() {
        chat.close();
    }

    private Card secretary(String words) {
        return chat.say(SECRETARY, words);
    }

    private List<Assignment> open() {
        return chat.bean(Assignments.class).open(chat.group().id());
    }

    @Test
    void whatTheSecretaryGivesStandsInTheMinutes() {
        assertThat(text(secretary(GIVEN)))
                .contains("Uppdraget står i utkastet", "Möte: tisdag 1 december", "när mötesanteckningarna fastställs");
        assertThat(open()).isEmpty();
        assertThat(text(secretary("/summary"))).contains("räkna om ytorna");

        secretary("fastställ");

        assertThat(open()).singleElement().satisfies(a -> assertThat(a.number()).isEqualTo(1));
        assertThat(chat.posts())
                .filteredOn(p -> p.about() != null && p.about().startsWith("minutes:"))
                .singleElement()
                .satisfies(p -> assertThat(text(p.card())).contains("1 | räkna om ytorna"));
    }

    @Test
    void itMayBeOpenedAtOnceAllTheSame() {
        var opened = chat.press(SECRETARY, button(secretary(GIVEN), "Öppna redan nu"));

        assertThat(text(opened)).contains("Uppdrag 1 är öppnat");
        assertThat(open()).hasSize(1);
        secretary("fastställ");
        assertThat(open()).singleElement().satisfies(a -> assertThat(a.number()).isEqualTo(1));
    }

    @Test
    void whatAMemberGivesInTheChannelDoesToo() {
        var card = chat.sayInChannel(EVA, GIVEN);

        assertThat(text(card)).contains("Uppdraget står i utkastet", "Möte: tisdag 1 december");
        assertThat(labels(card)).isEmpty();
        assertThat(open()).isEmpty();
    }

    @Test
    void whatAMemberGivesInPrivateIsTheirOwnAndOpensAtOnce() {
        assertThat(text(chat.say(EVA, GIVEN))).contains("Uppdrag 1 är sparat");
        assertThat(open()).hasSize(1);
    }

    @Test
    void theFormDoesAsTheSentence() {
        var fields = Map.of("what", "Räkna om", "owner", GroupInChat.id(EVA), "background", "Från mötet");
        var saved = chat.deliver(chat.message(
                        SECRETARY,
                        "spara uppdrag",
                        Language.SV,
                        GroupInChat.personal(SECRETARY),
                        fields,
                        Surface.DIALOG,
                        List.of()))
                .getFirst();

        assertThat(text(saved)).contains("Uppdraget står i utkastet");
    }

    @Test
    void afterAdoptionItOpensAtOnce() {
        secretary("fastställ");

        assertThat(text(secretary(GIVEN))).contains("Uppdrag 1 är sparat");
        assertThat(text(chat.sayInChannel(EVA, "uppdrag: Bo ska ringa"))).contains("Uppdrag 2 är sparat");
        assertThat(text(chat.say(EVA, "uppdrag 4: Bo ska mäta"))).contains("Uppdrag 3 är sparat");
        assertThat(text(secretary("uppdrag 4: Bo ska måla"))).contains("blir version 2");
    }

    @Test
    void minutesThatNobodyAdoptsDoNotHideItForEver() {
        chat.itIs("2026-12-09T09:00");

        assertThat(text(secretary(GIVEN))).contains("Uppdrag 1 är sparat");
    }

    @Test
    void aMeetingThatNobodyUsedTakesNothing() {
        secretary("fastställ");
        chat.itIs("2026-12-15T16:00");

        assertThat(text(secretary(GIVEN.replace("11", "18")))).contains("Uppdrag 1 är sparat");
    }

    @Test
    void itGoesIntoTheDraftThatIsOpen() {
        chat.meeting("2026-12-03T13:00", 60);
        chat.itIs("2026-12-03T13:05");
        secretary("starta mötet");
        secretary("avsluta mötet");
        assertThat(text(secretary("uppdrag: Bo ska ringa"))).contains("Möte: torsdag 3 december");
        secretary("/summary 1 december");

        assertThat(text(secretary(GIVEN))).contains("Möte: tisdag 1 december");
    }
}
