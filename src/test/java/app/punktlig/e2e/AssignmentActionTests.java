package app.punktlig.e2e;

import static app.punktlig.e2e.Somebody.ALI;
import static app.punktlig.e2e.Somebody.MAJA;
import static app.punktlig.e2e.Somebody.SUSANNE_F;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.teams.RenderedCards;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** "Skapa uppdrag" on a message, and the form that it opens: as Teams sends them, and as nobody's client would. */
class AssignmentActionTests extends ProtocolFixture {
    private static final String LINK = "https://teams.microsoft.com/l/message/19:x/1700000000009";
    private static final String GIVEN = "assignment where what = 'Måla cykelstället'";

    @Test
    void aMessageBecomesAnAssignmentWithItsWordsAndTheWayBackToIt() {
        var form = harmless(action(MAJA, "composeExtension/fetchTask"));
        RenderedCards.check(form.at("/task/value/card/content"));
        assertThat(form.toString()).contains("Måla cykelstället", "spara uppdrag");

        var submit = submit(MAJA, Map.of("owner", ALI.entraId(), "due", "3 mars"));
        assertThat(body(send(submit)).at("/task/value/card/content").toString()).contains("Ali Noor", "3 mars");
        assertThat(id("select owner_id from " + GIVEN)).isEqualTo(ALI.entraId());
        assertThat(id("select link from " + GIVEN)).isEqualTo(LINK);
        assertThat(id("select person from audit where action = 'SaveAssignmentForm'"))
                .isEqualTo(MAJA.entraId());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what  | ''",
                "owner | ''",
                "owner | 00000000-0000-4000-8000-999999999999",
                "owner | ' or 1=1; --",
                "owner | 00000000-0000-4000-8000-000000000002,00000000-0000-4000-8000-000000000003",
                "helpers | 00000000-0000-4000-8000-999999999999",
                "due   | i går",
                "due   | 31 februari",
                "due   | när det passar"
            })
    void whatIsWrongStaysInTheFormWithAllThatWasTyped(String field, String value) {
        var fields = new HashMap<>(Map.of("owner", ALI.entraId(), "background", "Den gamla färgen flagnar."));
        fields.put(field, value);
        var form = harmless(submit(MAJA, fields));
        assertThat(form.at("/task/type").asString()).isEqualTo("continue");
        assertThat(form.toString()).contains("spara uppdrag", "Den gamla färgen flagnar.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "\"text\"",
                "{\"body\":null,\"linkToMessage\":17}",
                "{\"body\":{\"content\":{\"a\":1},\"contentType\":[]},\"linkToMessage\":{}}",
                "{\"body\":{\"content\":\"<script>alert(1)</script><p>Tak\",\"contentType\":\"html\"},\"linkToMessage\":\"javascript:alert(1)\"}"
            })
    void aStrangeMessageStillOpensTheForm(String message) {
        var fetch = swedish.invoke(MAJA, "composeExtension/fetchTask");
        fetch.putObject("value").put("commandId", "assign").set("messagePayload", FakeTeams.JSON.readTree(message));
        var answer = harmless(fetch);
        assertThat(answer.at("/task/type").asString()).isEqualTo("continue");
        assertThat(answer.toString()).doesNotContain("<script", "javascript:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"say\":\"spara uppdrag\"}",
                "{\"say\":\"spara uppdrag\",\"what\":null}",
                "{\"say\":\"spara uppdrag\",\"what\":{\"a\":1},\"owner\":17}",
                "{\"say\":\"spara uppdrag\",\"what\":[\"Tak\"],\"owner\":[\"x\"]}",
                "{\"say\":\"spara uppdrag\",\"what\":\"Tak\",\"owner\":true}",
                "{\"say\":\"spara uppdrag #00000000-0000-4000-8000-000000000000\",\"what\":\"Tak\"}"
            })
    void aFormThatNobodyCouldHaveFilledInSoGivesNothing(String data) {
        for (var name : new String[] {"task/submit", "composeExtension/submitAction"}) {
            var submit = swedish.invoke(MAJA, name);
            submit.putObject("value").put("commandId", "assign").set("data", FakeTeams.JSON.readTree(data));
            assertThat(saysSomething(harmless(submit))).as(name).isTrue();
        }
    }

    @Test
    void aMegabyteOfWorkStaysInTheForm() {
        var answer = harmless(submit(MAJA, Map.of("what", "å".repeat(500_000), "owner", ALI.entraId())));
        assertThat(answer.at("/task/type").asString()).isEqualTo("continue");
        assertThat(answer.toString()).hasSizeLessThan(80_000);
    }

    @Test
    void aLinkThatIsNoneIsLeftOut() {
        var submit = submit(MAJA, Map.of("owner", ALI.entraId(), "link", "javascript:alert(1)"));
        ((ObjectNode) submit.at("/value/messagePayload")).put("linkToMessage", "file:///etc/passwd");
        assertThat(body(send(submit)).toString()).doesNotContain("javascript:", "file:");
        assertThat(count(GIVEN + " and link like 'http%'")).isZero();
        assertThat(harmless(swedish.click(MAJA, "uppdrag 2")).toString()).doesNotContain("javascript:", "file:");
    }

    @Test
    void theSameFormSentInTwiceGivesOneAssignment() {
        var submit = submit(SUSANNE_F, Map.of("owner", ALI.entraId()));
        assertThat(send(submit).statusCode()).isEqualTo(200);
        assertThat(saysSomething(harmless(submit))).isTrue();
        assertThat(saysSomething(harmless(submit(SUSANNE_F, Map.of("owner", ALI.entraId())))))
                .isTrue();
        assertThat(count(GIVEN)).isEqualTo(1);
    }

    private ObjectNode submit(Somebody by, Map<String, String> fields) {
        var submit = action(by, "composeExtension/submitAction");
        var data = ((ObjectNode) submit.path("value")).putObject("data").put("say", "spara uppdrag");
        data.put("what", "Måla cykelstället");
        fields.forEach(data::put);
        return submit;
    }

    private ObjectNode action(Somebody by, String name) {
        var invoke = swedish.invoke(by, name);
        var value = invoke.putObject("value").put("commandId", "assign").put("commandContext", "message");
        JsonNode payload =
                value.putObject("messagePayload").put("id", "1700000000009").put("linkToMessage", LINK);
        ((ObjectNode) payload)
                .putObject("body")
                .put("contentType", "html")
                .put("content", "<div>Måla cykelstället</div>");
        return invoke;
    }
}
