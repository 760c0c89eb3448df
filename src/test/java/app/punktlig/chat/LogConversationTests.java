package app.punktlig.chat;

import static app.punktlig.chat.Cards.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.Card.Tone;
import app.punktlig.language.Language;
import app.punktlig.language.Texts;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From text to reply: the log of changes. */
class LogConversationTests {
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

    @Test
    void tellsTheSecretaryWhoDidWhatWhenAndHow() {
        chat.say("Eva Nyqvist", "lägg till Budget, beslut");
        chat.press("Eva Nyqvist", "ta bort punkt 1", Map.of());

        var card = chat.say("Anna Bergkvist", "logg 2");

        assertThat(text(card))
                .containsSubsequence(
                        "De 2 senaste ändringarna",
                        "Eva Nyqvist: tog bort en punkt (Budget) | måndag 23 november kl. 09.00 | knapp",
                        "Eva Nyqvist: la till en punkt (Budget) | måndag 23 november kl. 09.00 | skrivet");
    }

    @Test
    void speaksEnglish() {
        chat.say("Eva Nyqvist", "lägg till Budget");

        assertThat(text(chat.say("Bo Lindh", "log 1", Language.EN)))
                .contains(
                        "The latest change",
                        "Eva Nyqvist: added a point (4. Budget) | Monday 23 November, 09:00 | typed");
    }

    @Test
    void tellsWhichPointsByNumberAndTitle() {
        chat.say("Eva Nyqvist", "lägg till Personalärende Q, beslut, konfidentiellt");
        chat.say("Anna Bergkvist", "lägg till\n- Lokaler, beslut\n- Betyg, dialog");
        chat.say("Anna Bergkvist", "sätt punkt 2 först");
        chat.say("Anna Bergkvist", "ångra");

        assertThat(text(chat.say("Bo Lindh", "logg 4")))
                .containsSubsequence(
                        "ångrade (2. Lokaler)",
                        "satte en punkt först (2. Lokaler)",
                        "la till flera punkter (2. Lokaler, 6. Betyg)",
                        "la till en punkt (1. Personalärende Q)");
    }

    @Test
    void showsTenUnlessAskedForMore() {
        for (int i = 0; i < 60; i++) {
            chat.say("Eva Nyqvist", "lägg till Punkt " + i);
        }

        assertThat(lines("logg")).isEqualTo(10);
        assertThat(lines("logg 999999")).isEqualTo(50);
        assertThat(lines("logg 0")).isEqualTo(1);
    }

    private long lines(String said) {
        return text(chat.say("Anna Bergkvist", said)).lines().skip(1).count();
    }

    @Test
    void aMemberMayNotReadIt() {
        var card = chat.say("Eva Nyqvist", "logg");

        assertThat(card.tone()).isEqualTo(Tone.REFUSED);
        assertThat(text(card)).contains("Du kan inte läsa loggen", "sekreteraren");
    }

    @Test
    void itIsNotShownInTheChannel() {
        assertThat(text(chat.sayInChannel("Anna Bergkvist", "logg"))).contains("bara i vår egen chatt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"logg alla", "logg -1", "log 3 4"})
    void whatIsNoNumberIsSaidSo(String said) {
        assertThat(text(chat.say("Anna Bergkvist", said))).contains("förstod jag inte");
    }

    /** Commands that change something, by the name under which the log keeps them. */
    static Stream<String> actions() {
        return leaves(Command.class)
                .map(Class::getSimpleName)
                .filter(name -> !name.matches("(?:Show|Search|AskDecisions|Preview).*"));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(LogConversationTests::leaves)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("actions")
    void everyChangeIsToldInWords(String action) {
        assertThat(Texts.in(Language.SV).has("log.action." + action)).isTrue();
        assertThat(Texts.in(Language.EN).has("log.action." + action)).isTrue();
    }
}
