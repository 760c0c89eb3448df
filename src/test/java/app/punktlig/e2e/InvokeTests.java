package app.punktlig.e2e;

import static app.punktlig.e2e.Somebody.ALI;
import static app.punktlig.e2e.Somebody.MAJA;
import static app.punktlig.e2e.Somebody.SUSANNE_F;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.teams.RenderedCards;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Every invoke as Teams sends it when all is well, over HTTP with signed tokens. */
class InvokeTests extends ProtocolFixture {
    @Test
    void aClickChangesWhatItSaysAndAnswersWithTheCardThatTakesTheOldOnesPlace() {
        var before = everything();
        var answer = body(send(swedish.click(ALI, "klart #" + assignment() + " ringt")));
        assertThat(answer.path("type").asString()).isEqualTo("application/vnd.microsoft.card.adaptive");
        RenderedCards.check(answer.path("value"));
        assertThat(everything()).isNotEqualTo(before);
        assertThat(id("select state from assignment where what like '%takläggaren%'"))
                .isEqualTo("DONE");
        assertThat(TEAMS.connector.rest()).isEmpty();
    }

    @Test
    void aRefreshShowsTheCardAnewAndChangesNothing() {
        var refresh = swedish.click(ALI, "uppdrag #" + assignment());
        ((ObjectNode) refresh.at("/value/action")).put("verb", "refresh");
        assertThat(harmless(refresh).at("/value/type").asString()).isEqualTo("AdaptiveCard");
    }

    @Test
    void aFormIsOpenedAndWhatIsWrongStaysInItUntilItIsRight() {
        var form = harmless(dialog(SUSANNE_F, "task/fetch", "formulär punkt", Map.of()));
        assertThat(form.at("/task/type").asString()).isEqualTo("continue");
        RenderedCards.check(form.at("/task/value/card/content"));

        var wrong = harmless(
                dialog(SUSANNE_F, "task/submit", "spara punkt", Map.of("title", "Cykelparkering", "minutes", "många")));
        assertThat(wrong.toString()).contains("Cykelparkering", "många");

        var saved = body(send(
                dialog(SUSANNE_F, "task/submit", "spara punkt", Map.of("title", "Cykelparkering", "minutes", "20"))));
        assertThat(saved.at("/task/value/card/content").toString()).contains("Cykelparkering");
        assertThat(id("select author from agenda_point where title = 'Cykelparkering' and minutes = 20"))
                .isEqualTo(SUSANNE_F.entraId());
    }

    @Test
    void aMessageBecomesAPointWithTheWayBackToIt() {
        var fetch = messageAction("composeExtension/fetchTask", swedish.invoke(ALI, ""));
        assertThat(harmless(fetch).toString()).contains("Vi borde prata om cykelparkeringen");

        var submit = messageAction("composeExtension/submitAction", swedish.invoke(ALI, ""));
        ((ObjectNode) submit.path("value"))
                .putObject("data")
                .put("say", "spara punkt")
                .put("title", "Cykelparkering")
                .put("background", "Vi borde prata om cykelparkeringen");
        assertThat(body(send(submit)).at("/task/type").asString()).isEqualTo("continue");
        assertThat(count("agenda_point where title = 'Cykelparkering'")).isEqualTo(1);
    }

    @Test
    void aMessageInAnotherTeamsChannelGoesToOnesOwnGroupAndMakesNoNewOne() {
        var fetch =
                messageAction("composeExtension/fetchTask", swedish.inTeam("invoke", ALI, "19:elsewhere@thread.tacv2"));
        ((ObjectNode) fetch.at("/channelData/team")).put("id", "19:elsewhere@thread.tacv2");
        assertThat(harmless(fetch).at("/task/type").asString()).isEqualTo("continue");
        assertThat(count("leadership_group")).isEqualTo(1);
    }

    @Test
    void aMessageInAChatBetweenPeopleIsNotTakenForTheChatWithTheBot() {
        var fetch = messageAction("composeExtension/fetchTask", swedish.invoke(ALI, ""));
        ((ObjectNode) fetch.path("conversation")).put("id", "19:ali-and-maja@unq.gbl.spaces");
        assertThat(harmless(fetch).at("/task/type").asString()).isEqualTo("continue");
        say(ALI, "hjälp");
    }

    @Test
    void whoeverIsInNoGroupIsToldHowToGetOne() {
        var stranger = Somebody.somebody(77, "Nils Främmande");
        for (var name : new String[] {"composeExtension/fetchTask", "composeExtension/query", "adaptiveCard/action"}) {
            var invoke = name.startsWith("adaptive")
                    ? swedish.click(stranger, "dagordning")
                    : messageAction(name, swedish.invoke(stranger, ""));
            assertThat(harmless(invoke).toString()).contains("grupp").doesNotContain("Taket");
        }
    }

    @Test
    void aSearchFindsAndItsCardsAreForEverybody() {
        clicked(MAJA, "lägg till Takets pris, konfidentiellt");
        clicked(MAJA, "lägg till Takets färg");
        TEAMS.connector.rest();
        var found = harmless(swedish.search(MAJA, "taket"));
        assertThat(harmless(swedish.click(MAJA, "sök taket")).toString()).contains("Takets pris");
        assertThat(found.at("/composeExtension/type").asString()).isEqualTo("result");
        assertThat(found.toString()).contains("Taket på skolan").doesNotContain("Takets pris");
        found.at("/composeExtension/attachments").forEach(result -> {
            RenderedCards.check(result.path("content"));
            assertThat(result.at("/preview/content/title").asString()).isNotBlank();
        });
    }

    @Test
    void aSearchInAnotherTenantOrWithoutATokenFindsNothing() {
        var query = swedish.search(MAJA, "taket");
        assertThat(send(query.toString(), "Bearer x", "application/json").statusCode())
                .isEqualTo(401);
        ((ObjectNode) query.at("/channelData/tenant")).put("id", "another-tenant");
        assertThat(send(query).statusCode()).isEqualTo(403);
    }

    @Test
    void anAnswerIsInTheLanguageOfWhoeverClicks() {
        assertThat(body(send(english.click(ALI, "hjälp"))).toString()).contains("agenda");
        assertThat(body(send(swedish.click(ALI, "hjälp"))).toString()).contains("dagordning");
    }

    private static ObjectNode messageAction(String name, ObjectNode invoke) {
        return Activities.onMessage(invoke, name, "<div>Vi borde prata om <b>cykelparkeringen</b></div>");
    }
}
