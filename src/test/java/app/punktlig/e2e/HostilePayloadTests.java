package app.punktlig.e2e;

import static app.punktlig.e2e.Somebody.MAJA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Payloads that no card of ours would send: each is answered in words, and nothing has changed. */
class HostilePayloadTests extends ProtocolFixture {
    private static final String HUGE = "ö".repeat(900_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"data\":null}",
                "{\"data\":\"lägg till Tak\"}",
                "{\"data\":[1,2]}",
                "{\"data\":17}",
                "{\"data\":{}}",
                "{\"data\":{\"say\":null}}",
                "{\"data\":{\"say\":\"\"}}",
                "{\"data\":{\"say\":\"   \"}}",
                "{\"data\":{\"say\":17}}",
                "{\"data\":{\"say\":true}}",
                "{\"data\":{\"say\":[\"lägg till Tak\"]}}",
                "{\"data\":{\"say\":{\"verb\":\"lägg till Tak\"}}}",
                "{\"data\":{\"say\":\"radera alltihop\"}}",
                "{\"data\":{\"say\":\"klart #\"}}",
                "{\"data\":{\"say\":\"klart #not-an-id\"}}",
                "{\"data\":{\"say\":\"klart 999999999999999999999\"}}",
                "{\"data\":{\"say\":\"klart -1\"}}",
                "{\"data\":{\"say\":\"dagordning sida 99999999999\"}}",
                "{\"data\":{\"say\":\"logg 99999999999\"}}",
                "{\"data\":{\"say\":\"<at>Punktlig</at>\"}}",
                "{\"data\":{\"say\":\"godkänn punkt #00000000-0000-4000-8000-000000000000\"}}",
                "{\"data\":{\"say\":\"spara punkt #00000000-0000-4000-8000-000000000000\",\"title\":\"Tak\"}}",
                "{\"data\":{\"say\":\"spara punkt\"}}",
                "{\"data\":{\"say\":\"spara punkt\",\"title\":{\"a\":\"b\"}}}",
                "{\"data\":{\"say\":\"spara punkt\",\"title\":[\"Tak\"]}}",
                "{\"data\":{\"say\":\"spara punkt\",\"title\":\"Tak\",\"minutes\":\"många\"}}",
                "{\"data\":{\"say\":\"spara punkt\",\"title\":\"Tak\",\"minutes\":-5}}",
                "{\"data\":{\"say\":\"spara punkt\",\"title\":\"Tak\",\"minutes\":1e9}}",
                "{\"data\":{\"say\":\"spara punkt\",\"title\":\"Tak\",\"meeting\":\"igår\"}}",
                "{\"data\":{\"say\":\"spara punkt\",\"title\":\"Tak\",\"meeting\":\"00000000-0000-4000-8000-000000000000\"}}"
            })
    void aStrangePayloadIsRefusedInWords(String value) {
        for (var name : new String[] {"adaptiveCard/action", "task/submit", "composeExtension/submitAction"}) {
            var invoke = swedish.invoke(MAJA, name);
            var payload = FakeTeams.JSON.readTree(value);
            invoke.set("value", name.startsWith("adaptive") ? wrapped(payload) : payload);
            assertThat(saysSomething(harmless(invoke))).as(name).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"text\"", "[]", "17", "{\"action\":null}", "{\"action\":[]}", "{\"action\":{}}"})
    void anEnvelopeThatIsNoneIsRefusedInWords(String value) {
        for (var name : new String[] {
            "adaptiveCard/action",
            "task/fetch",
            "task/submit",
            "composeExtension/fetchTask",
            "composeExtension/submitAction",
            "composeExtension/query"
        }) {
            var invoke = swedish.invoke(MAJA, name);
            invoke.set("value", FakeTeams.JSON.readTree(value));
            assertThat(saysSomething(harmless(invoke))).as(name).isTrue();
        }
    }

    @Test
    void aMegabyteOfWordsIsRefusedInWords() {
        for (var name : new String[] {"adaptiveCard/action", "task/submit"}) {
            var invoke = swedish.invoke(MAJA, name);
            var data = FakeTeams.JSON.createObjectNode();
            data.putObject("data").put("say", "lägg till " + HUGE);
            invoke.set("value", name.startsWith("adaptive") ? wrapped(data) : data);
            var answer = harmless(invoke);
            assertThat(saysSomething(answer)).isTrue();
            assertThat(answer.toString()).hasSizeLessThan(80_000);
        }
    }

    @Test
    void aMegabyteInAFieldStaysInTheFormAsAFault() {
        var answer = harmless(dialog(MAJA, "task/submit", "spara punkt", Map.of("title", HUGE)));
        assertThat(answer.at("/task/type").asString()).isEqualTo("continue");
        assertThat(answer.toString()).hasSizeLessThan(80_000);
    }

    @Test
    void moreThanAnyMessageMayHoldIsRefusedUnread() {
        var before = everything();
        var invoke = dialog(MAJA, "task/submit", "spara punkt", Map.of("title", HUGE + HUGE));
        assertThat(send(invoke).statusCode()).isEqualTo(413);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void fieldsThatNoFormHasAreLeftOut() {
        long before = count("agenda_point");
        var submit = dialog(MAJA, "task/submit", "spara punkt", Map.of("title", "Extra fält", "author", "nobody"));
        var data = (ObjectNode) submit.at("/value/data");
        IntStream.range(0, 5_000).forEach(i -> data.put("field-" + i, "x"));
        data.put("id", point()).put("group", "x").put("state", "ACCEPTED").put("confidential", "banana");
        assertThat(send(submit).statusCode()).isEqualTo(200);
        assertThat(count("agenda_point")).isEqualTo(before + 1);
        assertThat(id("select author from agenda_point where title = 'Extra fält'"))
                .isEqualTo(MAJA.entraId());
    }

    @Test
    void deepNestingIsNotFollowed() {
        var value = "{\"data\":".repeat(2_000) + "1" + "}".repeat(2_000);
        var body = swedish.invoke(MAJA, "task/submit").toString();
        var activity = body.substring(0, body.length() - 1) + ",\"value\":" + value + "}";
        var state = everything();
        var response = send(activity, "Bearer " + TEAMS.login.token(TEAMS.serviceUrl()), "application/json");
        assertThat(response.statusCode()).isIn(200, 400);
        assertThat(everything()).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"commandId\":17}",
                "{\"commandId\":\"addpoint; drop table\"}",
                "{\"commandId\":\"find\"}"
            })
    void aMessageActionThatIsNotOursIsRefusedInWords(String value) {
        var fetch = swedish.invoke(MAJA, "composeExtension/fetchTask");
        fetch.set("value", FakeTeams.JSON.readTree(value));
        assertThat(saysSomething(harmless(fetch))).isTrue();
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
    void aStrangeMessageStillOpensAForm(String message) {
        var fetch = swedish.invoke(MAJA, "composeExtension/fetchTask");
        fetch.putObject("value").put("commandId", "addPoint").set("messagePayload", FakeTeams.JSON.readTree(message));
        var answer = harmless(fetch);
        assertThat(answer.at("/task/type").asString()).isEqualTo("continue");
        assertThat(answer.toString()).doesNotContain("<script", "javascript:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"parameters\":null}",
                "{\"parameters\":\"words\"}",
                "{\"parameters\":{\"name\":\"words\",\"value\":\"tak\"}}",
                "{\"parameters\":[null,17,[]]}",
                "{\"parameters\":[{\"name\":\"words\",\"value\":{\"a\":1}}]}",
                "{\"parameters\":[{\"name\":\"words\"}]}",
                "{\"parameters\":[{\"name\":\"other\",\"value\":\"tak\"}]}",
                "{\"parameters\":[{\"name\":\"words\",\"value\":\"' or 1=1; --%_\"}]}"
            })
    void aStrangeSearchFindsNothingAndSaysSo(String value) {
        var query = swedish.invoke(MAJA, "composeExtension/query");
        query.set("value", FakeTeams.JSON.readTree(value));
        assertThat(harmless(query).at("/composeExtension/type").asString()).isEqualTo("message");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fileConsent/invoke",
                "signin/verifyState",
                "signin/tokenExchange",
                "composeExtension/selectItem",
                "actionableMessage/executeAction",
                "",
                "adaptivecard/ACTION"
            })
    void anInvokeThatPunktligNeverAsksForIsNotImplemented(String name) {
        var before = everything();
        var invoke = swedish.invoke(MAJA, name);
        invoke.putObject("value").put("action", "accept").putObject("data").put("say", "lägg till Tak");
        assertThat(send(invoke).statusCode()).isEqualTo(501);
        assertThat(everything()).isEqualTo(before);
    }

    private static JsonNode wrapped(JsonNode action) {
        return FakeTeams.JSON.createObjectNode().set("action", action);
    }
}
