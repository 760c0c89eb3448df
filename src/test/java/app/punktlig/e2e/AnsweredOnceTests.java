package app.punktlig.e2e;

import static app.punktlig.e2e.Somebody.ALI;
import static app.punktlig.e2e.Somebody.MAJA;
import static app.punktlig.e2e.Somebody.SUSANNE_E;
import static app.punktlig.e2e.Somebody.SUSANNE_F;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.punktlig.e2e.FakeConnector.Posted;
import app.punktlig.teams.RenderedCards;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Questions whose buttons are pressed on two screens, or by two people: what is answered first holds. */
class AnsweredOnceTests extends ProtocolFixture {
    private static final String POINT = "lägg till Betygen, föredragande Susanne, 15 min";
    private static final String ASSIGNMENT = "uppdrag: Susanne ska ringa rektorn senast 12 mars";

    @BeforeEach
    void twoSusannes() {
        TEAMS.connector.roster(
                List.of(List.of(MAJA.onRoster(), ALI.onRoster()), List.of(SUSANNE_F.onRoster(), SUSANNE_E.onRoster())));
        var come = swedish.inTeam("conversationUpdate", MAJA, Activities.TEAM);
        come.putArray("membersAdded").addObject().put("id", SUSANNE_E.teamsId());
        send(come);
        CLOCK.forward(Duration.ofSeconds(3));
        await().until(() -> count("member") == 4);
        TEAMS.connector.forget();
    }

    /** The button of the card that has this label, pressed as Teams tells it. */
    private ObjectNode press(Somebody by, Posted asked, String label) {
        var invoke = asked.conversation().startsWith(Activities.TEAM)
                ? swedish.inTeam("invoke", by, asked.conversation())
                : swedish.inChat("invoke", by);
        var value = invoke.put("name", "adaptiveCard/action")
                .put("replyToId", asked.id())
                .putObject("value");
        value.put("trigger", "manual").set("action", button(asked.card(), label));
        return invoke;
    }

    private static JsonNode button(JsonNode card, String label) {
        return card.findParents("verb").stream()
                .filter(action -> action.path("title").asString("").equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " on " + card));
    }

    private static void saysThatItIsAnswered(JsonNode answer) {
        assertThat(answer.toString()).contains("redan besvarad", "Inget har ändrats");
        RenderedCards.check(answer.path("value"));
    }

    @ParameterizedTest
    @CsvSource({"agenda_point where title = 'Betygen', true", "assignment where what like '%rektorn%', false"})
    void twoPressesOnTheSameCardMakeOne(String made, boolean point) {
        var asked = say(MAJA, point ? POINT : ASSIGNMENT);
        assertThat(count(made)).isZero();
        var first = send(press(MAJA, asked, "Susanne Falk"));
        assertThat(first.body()).contains("Susanne Falk").doesNotContain("redan besvarad");
        saysThatItIsAnswered(harmless(press(MAJA, asked, "Susanne Ek")));
        assertThat(count(made)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Susanne Falk", "Susanne Ek"})
    void whoComesSecondInTheChannelIsToldAndTheFirstAnswerHolds(String second) {
        var asked = sayInChannel(MAJA, POINT);
        assertThat(send(press(MAJA, asked, "Susanne Falk")).statusCode()).isEqualTo(200);
        saysThatItIsAnswered(harmless(press(ALI, asked, second)));
        assertThat(id("select presenters from agenda_point where title = 'Betygen'"))
                .contains(SUSANNE_F.entraId())
                .doesNotContain(SUSANNE_E.entraId());
    }

    @Test
    void theSameQuestionOnAnotherCardIsAnsweredForItself() {
        var first = say(MAJA, POINT);
        var second = say(MAJA, POINT);
        assertThat(second.id()).isNotEqualTo(first.id());
        send(press(MAJA, first, "Susanne Falk"));
        assertThat(send(press(MAJA, second, "Susanne Ek")).body()).contains("Tillagd");
        assertThat(count("agenda_point where title = 'Betygen'")).isEqualTo(2);
    }

    @Test
    void theQuestionWhichGroupIsAnsweredOnceWhateverWasAskedInIt() {
        anotherGroup(MAJA);
        var asked = say(MAJA, "lägg till Cykelparkeringen");
        assertThat(send(press(MAJA, asked, "Styrgruppen")).body()).contains("Tillagd", "Cykelparkeringen");
        saysThatItIsAnswered(harmless(press(MAJA, asked, "Ledningsgruppen Björkdalen")));
        assertThat(count("agenda_point where title = 'Cykelparkeringen'")).isEqualTo(1);
    }

    @Test
    void whatIsOnlyLookedAtCanBeLookedAtInBothGroups() {
        anotherGroup(MAJA);
        var asked = say(MAJA, "kommande");
        for (var group : List.of("Styrgruppen", "Ledningsgruppen Björkdalen", "Styrgruppen")) {
            assertThat(send(press(MAJA, asked, group)).body()).doesNotContain("redan besvarad");
        }
    }

    /** Teams tells no id, or -1, for a card that lies in no message of the bot: nothing says that two presses belong together. */
    @ParameterizedTest
    @ValueSource(strings = {"", "-1"})
    void whereTeamsTellsNoCardEachChoiceIsTakenAndTheSameOneOnce(String told) {
        var asked = say(MAJA, POINT);
        assertThat(send(told(told, press(MAJA, asked, "Susanne Falk"))).body()).contains("Tillagd");
        assertThat(harmless(told(told, press(MAJA, asked, "Susanne Falk"))).toString())
                .contains("redan gjort");
        assertThat(send(told(told, press(MAJA, asked, "Susanne Ek"))).body()).contains("Tillagd");
        assertThat(count("agenda_point where title = 'Betygen'")).isEqualTo(2);
    }

    private static ObjectNode told(String card, ObjectNode press) {
        press.remove("replyToId");
        return card.isEmpty() ? press : press.put("replyToId", card);
    }

    @Test
    void aPressThatIsDeliveredAgainIsNoSecondAnswer() {
        var press = press(MAJA, say(MAJA, POINT), "Susanne Falk");
        send(press);
        assertThat(harmless(press).toString()).contains("redan gjort").doesNotContain("besvarad");
    }
}
