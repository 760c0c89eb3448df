package app.punktlig.chat;

import static app.punktlig.chat.Cards.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written at a meeting and is not for everybody: 4 is Lokaler, 5 the confidential Omplacering. */
class UnseenByOthersTests {
    private static final String SECRETARY = "Anna Bergkvist";
    private static final String EVA = "Eva Nyqvist";

    private GroupInChat chat;

    @BeforeEach
    void meeting() {
        chat = GroupInChat.withMembers();
        chat.meeting("2026-12-01T13:00", 120);
        chat.meeting("2026-12-15T13:00", 120);
        chat.say(EVA, "lägg till Lokaler");
    }

    @AfterEach
    void close() {
        chat.close();
    }

    private void begin() {
        chat.itIs("2026-12-01T13:05");
        chat.say(SECRETARY, "starta mötet");
        chat.posts().clear();
    }

    private void beginWithAConfidentialPoint() {
        chat.say(EVA, "lägg till Omplacering, konfidentiellt");
        begin();
    }

    private String inChannel() {
        return chat.posts().stream()
                .filter(post -> !post.place().isPersonal())
                .map(post -> post.card().toString())
                .collect(Collectors.joining("\n"));
    }

    private String inSecretarysChat() {
        return chat.posts().stream()
                .filter(post -> post.place().isPersonal())
                .map(post -> text(post.card()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aConfidentialAssignmentIsNotInTheMinutesThoughNoPointIsConfidential() {
        begin();
        chat.say(SECRETARY, "uppdrag: 4: Eva ska utreda flytten senast 10 december, konfidentiellt");
        chat.say(SECRETARY, "uppdrag: 4: Eva ska beställa stolar");
        chat.say(SECRETARY, "fastställ");

        assertThat(inChannel()).contains("beställa stolar").doesNotContain("utreda flytten");
        assertThat(text(chat.say("Göran Åkesson", "sök flytten"))).doesNotContain("utreda flytten");
    }

    @Test
    void theQuestionBeforeAdoptingIsAskedInPrivateWhereverItIsTyped() {
        beginWithAConfidentialPoint();
        chat.say(SECRETARY, "anteckna 5: Gruppen beslutar att godkänna flytten.");
        chat.posts().clear();
        chat.sayInChannel(SECRETARY, "fastställ");

        assertThat(inChannel()).doesNotContain("flytten");
        assertThat(inSecretarysChat()).contains("godkänna flytten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ändra anteckning 5", "ta bort anteckning 5"})
    void aLineAskedForInTheChannelIsShownInPrivate(String said) {
        beginWithAConfidentialPoint();
        chat.say(SECRETARY, "anteckna 5: Flytten är klar.");
        chat.say(SECRETARY, "anteckna 5: Flytten är känd.");
        chat.posts().clear();
        chat.sayInChannel(SECRETARY, said);

        assertThat(inChannel()).doesNotContain("Flytten");
        assertThat(inSecretarysChat()).contains("Vilken");
    }

    @Test
    void theWordsOfALineAreNotShownInTheChannelToBeChanged() {
        beginWithAConfidentialPoint();
        chat.say(SECRETARY, "anteckna 5: Flytten är klar.");
        chat.posts().clear();
        chat.sayInChannel(SECRETARY, "ändra anteckning 5");

        assertThat(inChannel()).doesNotContain("Flytten");
        assertThat(inSecretarysChat()).contains("Ändra anteckningen");
    }

    @Test
    void whatWasPromisedUnderAConfidentialPointStaysConfidentialWhenThePointIsMoved() {
        beginWithAConfidentialPoint();
        chat.say(SECRETARY, "anteckna 5: Flytten tas upp igen om två veckor.");
        chat.say(SECRETARY, "sammanfattning");
        chat.say(SECRETARY, "flytta punkt 5 till nästa möte");
        chat.say(SECRETARY, "fastställ");

        assertThat(inChannel()).isNotEmpty().doesNotContain("Flytten");
        assertThat(text(chat.say("Göran Åkesson", "kommande"))).doesNotContain("Flytten");
        assertThat(text(chat.say(SECRETARY, "kommande"))).contains("Flytten");
    }
}
