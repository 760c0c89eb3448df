package app.punktlig.chat;

import static app.punktlig.chat.Cards.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.Card.Tone;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who was there, in one line; and what a choice of standing points leaves out. */
class AlmostEverybodyTests {
    private static final String SECRETARY = "Anna Bergkvist";

    private GroupInChat chat;

    @BeforeEach
    void aMeetingGoesOn() {
        chat = GroupInChat.withMembers();
        chat.meeting("2026-12-01T13:00", 120);
        chat.itIs("2026-12-01T13:05");
        chat.say(SECRETARY, "starta mötet");
    }

    @AfterEach
    void close() {
        chat.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "närvarande: alla utom Bo och Eva, Göran via teams, Maria 13-14.30",
                "närvarande: alla utom Bo, Eva, Göran via Teams och Maria 13–14.30",
                "närvarande: alla utom Eva och Bo; Göran (via Teams); Maria 13-14.30",
                "present: everyone except Bo and Eva, Göran via teams, Maria 13-14.30"
            })
    void eachPartIsUnderstood(String said) {
        assertThat(text(chat.say(SECRETARY, said)))
                .contains(
                        "Frånvarande: ",
                        "Bo Lindh",
                        "Göran Åkesson (via Teams)",
                        "Maria Brandt Holm (13–14.30)",
                        "Susanne Falk, Susanne Lundin");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    närvarande: alla utom Bo, Göran och Eva via Teams | Göran Åkesson (via Teams), Eva Nyqvist (via Teams)
                    närvarande: alla utom Bo, Göran på distans, Ture Gren | Göran Åkesson (via Teams), Ture Gren
                    """)
    void thoseWhoAreNamedTogetherTakePartAlike(String said, String present) {
        assertThat(text(chat.say(SECRETARY, said))).contains("Frånvarande: Bo Lindh\n".strip(), present);
    }

    @Test
    void severalWhoAreAwayAreAllAway() {
        assertThat(text(chat.say(SECRETARY, "närvarande: alla utom Bo, Eva och Göran")))
                .contains("Frånvarande: Bo Lindh, Eva Nyqvist, Göran Åkesson");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "närvarande: alla utom Bo via Teams",
                "närvarande: alla utom Kalle, Göran via Teams",
                "närvarande: alla utom Bo, Kalle via Teams"
            })
    void whatIsUnclearChangesNothing(String said) {
        var card = chat.say(SECRETARY, said);

        assertThat(card.tone()).isEqualTo(Tone.REFUSED);
        assertThat(text(card)).contains("Inget har ändrats");
    }

    @Test
    void leavingOutTheFollowUpIsToldWithTheWayBack() {
        var card = chat.say(SECRETARY, "stående punkter: Incheckning, Nytt från skolorna, sist: Summering");

        assertThat(text(card))
                .contains(
                        "Återkoppling från föregående möte är inte med längre",
                        "stående punkter: Incheckning; Återkoppling från föregående möte; Nytt från skolorna; sist: Summering");
        var back = chat.say(
                SECRETARY,
                "stående punkter: Incheckning; Återkoppling från föregående möte; Nytt från skolorna; sist: Summering");
        assertThat(text(back)).contains("Återkoppling från föregående möte").doesNotContain("inte med längre");
        assertThat(text(chat.say(SECRETARY, "stående punkter: Fika, Återkoppling från föregående möte")))
                .doesNotContain("inte med längre");
    }

    @Test
    void anEmptyTitleIsTheOnlyThingThatIsWrong() {
        var form = chat.press(SECRETARY, "spara punkt", Map.of("title", "", "minutes", ""));
        assertThat(form.body().stream()
                        .filter(Card.Field.class::isInstance)
                        .map(Card.Field.class::cast)
                        .filter(field -> field.error() != null)
                        .map(Card.Field::id))
                .containsExactly("title");
    }
}
