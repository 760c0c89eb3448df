package app.punktlig.teams;

import static app.punktlig.e2e.Somebody.ALI;
import static app.punktlig.e2e.Somebody.MAJA;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.Card;
import app.punktlig.chat.Message.FileOffer;
import app.punktlig.chat.Message.Mention;
import app.punktlig.chat.Message.Surface;
import app.punktlig.chat.Place;
import app.punktlig.e2e.Activities;
import app.punktlig.e2e.FakeLogin;
import app.punktlig.e2e.FakeTeams;
import app.punktlig.language.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of each kind of activity, and of what is no activity at all. */
class MessagesEndpointTests {
    private final EndpointFixture endpoint = new EndpointFixture();
    private final RecordingConversation conversation = endpoint.conversation;
    private final Activities swedish = endpoint.swedish;

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void aPersonalMessageIsSaidByThePersonInTheChat() {
        var activity = swedish.message(MAJA, "dagordning");
        assertThat(endpoint.send(activity).getStatus()).isEqualTo(200);
        var said = conversation.last();
        assertThat(said.text()).isEqualTo("dagordning");
        assertThat(said.deliveryId()).isEqualTo(activity.path("id").asString());
        assertThat(said.sender().entraId()).isEqualTo(MAJA.entraId());
        assertThat(said.sender().name()).isEqualTo(MAJA.name());
        assertThat(said.surface()).isEqualTo(Surface.TYPED);
        assertThat(said.language()).isEqualTo(Language.SV);
        assertThat(said.at()).isEqualTo(EndpointFixture.NOW);
        assertThat(said.place())
                .isEqualTo(Place.personal(
                        FakeLogin.TENANT,
                        endpoint.teams.serviceUrl(),
                        MAJA.teamsId(),
                        FakeTeams.chatOf(MAJA.teamsId())));
    }

    @Test
    void aChannelMessageLosesTheBotsMentionAndKeepsItsThread() {
        endpoint.send(swedish.channelMessage(MAJA, "dagordning"));
        var said = conversation.last();
        assertThat(said.text()).isEqualTo("dagordning");
        assertThat(said.teamName()).isEqualTo("Ledningsgruppen Björkdalen");
        assertThat(said.entraGroupId()).isEqualTo(Activities.ENTRA_GROUP);
        assertThat(said.place().conversationId()).isEqualTo(Activities.TEAM);
        assertThat(said.place().rootId()).isEqualTo("1700000000001");
        assertThat(said.place().userId()).isNull();
    }

    @Test
    void aMentionOfSomebodyElseStaysAsTheirName() {
        var activity = swedish.channelMessage(MAJA, "uppdrag: <at>Ali Noor</at> ringer");
        Activities.mention(activity, "<at>Ali Noor</at>", ALI.teamsId(), ALI.name());
        endpoint.send(activity);
        assertThat(conversation.last().text()).isEqualTo("uppdrag: Ali Noor ringer");
        assertThat(conversation.last().mentions()).containsExactly(new Mention("Ali Noor", ALI.teamsId(), null));
    }

    @Test
    void theWordPunktligWithoutAMentionIsJustAWord() {
        endpoint.send(swedish.message(MAJA, "lägg till Punktlig <at>Punktlig</at>"));
        assertThat(conversation.last().text()).isEqualTo("lägg till Punktlig <at>Punktlig</at>");
    }

    @Test
    void htmlIsTakenAwayWhereTheTextIsHtml() {
        for (var format : List.of("xml", "html", "XML")) {
            endpoint.send(swedish.message(MAJA, "<p>lägg till R&amp;D</p>").put("textFormat", format));
            assertThat(conversation.last().text()).isEqualTo("lägg till R&D");
        }
        endpoint.send(swedish.message(MAJA, "lägg till <b>x</b>"));
        assertThat(conversation.last().text()).isEqualTo("lägg till <b>x</b>");
    }

    @Test
    void theLanguageIsThatOfTheClient() {
        endpoint.send(new Activities(endpoint.teams.serviceUrl(), "en-GB").message(MAJA, "agenda"));
        assertThat(conversation.last().language()).isEqualTo(Language.EN);
        var fromClientInfo = swedish.message(MAJA, "agenda");
        fromClientInfo.remove("locale");
        fromClientInfo
                .withArray("entities")
                .addObject()
                .put("type", "clientInfo")
                .put("locale", "en-US");
        endpoint.send(fromClientInfo);
        assertThat(conversation.last().language()).isEqualTo(Language.EN);
    }

    @Test
    void aSlashCommandIsSeenByItsSenderOnly() {
        var activity = swedish.channelMessage(MAJA, "/summary");
        ((ObjectNode) activity.path("recipient")).put("isTargeted", true);
        endpoint.send(activity);
        assertThat(conversation.last().surface()).isEqualTo(Surface.SLASH);
        assertThat(conversation.last().place().targeted()).isTrue();
        assertThat(conversation.last().place().userId()).isEqualTo(MAJA.teamsId());
    }

    @Test
    void aFileIsOffered() {
        var activity = swedish.message(MAJA, "läs in");
        var attachments = activity.putArray("attachments");
        attachments.addObject().put("contentType", "text/html").put("content", "<p>läs in</p>");
        attachments
                .addObject()
                .put("contentType", "application/vnd.microsoft.teams.file.download.info")
                .put("name", "möte.docx")
                .putObject("content")
                .put("downloadUrl", "https://files.example/1");
        endpoint.send(activity);
        assertThat(conversation.last().files()).containsExactly(new FileOffer("möte.docx", "https://files.example/1"));
    }

    @Test
    void aTimestampWithoutAFractionIsNoHindrance() {
        assertThat(endpoint.send(swedish.message(MAJA, "hjälp").put("timestamp", "2026-02-02T08:00:00Z"))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void aSubmittedCardIsSaidWithItsFields() {
        var activity = swedish.message(MAJA, "");
        activity.remove("text");
        activity.putObject("value")
                .put("say", "lägg till")
                .put("title", "Budget")
                .put("minutes", 20);
        endpoint.send(activity);
        assertThat(conversation.last().text()).isEqualTo("lägg till");
        assertThat(conversation.last().fields()).isEqualTo(Map.of("title", "Budget", "minutes", "20"));
    }

    @Test
    void aClickIsAnsweredWithItsCard() {
        conversation.answer = List.of(SomeCards.saved());
        var response = endpoint.send(swedish.click(MAJA, "ta bort #p3"));
        var body = endpoint.body(response);
        assertThat(conversation.last().text()).isEqualTo("ta bort #p3");
        assertThat(conversation.last().surface()).isEqualTo(Surface.BUTTON);
        assertThat(body.path("statusCode").asInt()).isEqualTo(200);
        assertThat(body.path("type").asString()).isEqualTo(AdaptiveCards.CONTENT_TYPE);
        assertThat(body.path("value")).isEqualTo(RenderedCards.inChat(SomeCards.saved()));
    }

    @Test
    void aCardThatIsLookedAtIsShownAnew() {
        conversation.answer = List.of(SomeCards.refreshing());
        var body = endpoint.body(endpoint.send(looking("dagordning")));
        assertThat(conversation.last().surface()).isEqualTo(Surface.REFRESH);
        assertThat(body.path("value")).isEqualTo(RenderedCards.inChat(SomeCards.refreshing()));
    }

    @Test
    void aRefusalNeverTakesTheCardsPlaceWhenItIsLookedAt() {
        conversation.answer = List.of(SomeCards.refused());
        var body = endpoint.body(endpoint.send(looking("dagordning")));
        assertThat(body.path("type").asString()).isEqualTo("application/vnd.microsoft.error");
        assertThat(body.path("statusCode").asInt()).isEqualTo(400);
    }

    private tools.jackson.databind.node.ObjectNode looking(String say) {
        var click = swedish.click(MAJA, say);
        ((tools.jackson.databind.node.ObjectNode) click.path("value")).put("trigger", "automatic");
        return click;
    }

    @Test
    void aClickDeliveredAgainSaysThatItIsDone() {
        var body = endpoint.body(endpoint.send(swedish.click(MAJA, "ta bort #p3")));
        assertThat(body.path("type").asString()).isEqualTo("application/vnd.microsoft.activity.message");
        assertThat(body.path("value").asString()).isEqualTo("Det är redan gjort.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[]",
                "\"text\"",
                "{\"action\":null}",
                "{\"action\":{\"data\":[]}}",
                "{\"action\":{\"data\":{\"say\":7}}}",
                "{\"action\":{\"data\":{\"say\":{\"x\":1}}}}",
                "{\"action\":{\"data\":{\"say\":\"\"}}}",
            })
    void aClickThatSaysNothingIsAnErrorAndChangesNothing(String value) {
        var activity = swedish.invoke(MAJA, "adaptiveCard/action");
        activity.set("value", new JsonMapper().readTree(value));
        var body = endpoint.body(endpoint.send(activity));
        assertThat(body.path("statusCode").asInt()).isEqualTo(400);
        assertThat(body.path("type").asString()).isEqualTo("application/vnd.microsoft.error");
        assertThat(conversation.said).isEmpty();
    }

    @Test
    void fieldsOfTheWrongTypeAreNoFieldsAndHugeOnesAreCut() {
        var activity = swedish.click(MAJA, "lägg till");
        var data = (ObjectNode) activity.at("/value/action/data");
        data.put("title", "x".repeat(30_000))
                .put("yes", true)
                .putNull("nothing")
                .putObject("nested")
                .put("a", 1);
        data.putArray("list").add(1);
        for (int i = 0; i < 300; i++) {
            data.put("extra" + i, "x");
        }
        endpoint.send(activity);
        var fields = conversation.last().fields();
        assertThat(fields)
                .hasSize(100)
                .doesNotContainKeys("nested", "list", "nothing", "say")
                .containsEntry("yes", "true");
        assertThat(fields.get("title")).hasSize(20_000);
    }

    @Test
    void aDialogIsOpenedAndSubmitted() {
        conversation.answer = List.of(SomeCards.form());
        var fetch = swedish.invoke(MAJA, "task/fetch");
        fetch.putObject("value")
                .putObject("data")
                .put("say", "formulär lägg till")
                .putObject("msteams")
                .put("type", "task/fetch");
        var page = endpoint.body(endpoint.send(fetch)).path("task");
        assertThat(page.path("type").asString()).isEqualTo("continue");
        assertThat(page.at("/value/card/content")).isEqualTo(RenderedCards.inDialog(SomeCards.form()));
        assertThat(conversation.last().surface()).isEqualTo(Surface.DIALOG);

        conversation.answer = List.of(SomeCards.saved());
        var submit = swedish.invoke(MAJA, "task/submit");
        submit.putObject("value").putObject("data").put("say", "lägg till").put("title", "Budget");
        assertThat(endpoint.body(endpoint.send(submit)).at("/task/value/title").asString())
                .isEqualTo("Punkt 3 är sparad");
        assertThat(conversation.last().fields()).isEqualTo(Map.of("title", "Budget"));
    }

    @Test
    void aDialogWithNothingMoreToShowCloses() {
        var submit = swedish.invoke(MAJA, "task/submit");
        submit.putObject("value").putObject("data").put("say", "avbryt");
        assertThat(endpoint.body(endpoint.send(submit)).isEmpty()).isTrue();
    }

    @Test
    void aMessageActionBringsTheMessagesWordsAndTheWayBackToIt() {
        conversation.answer = List.of(SomeCards.form());
        var fetch = swedish.invoke(MAJA, "composeExtension/fetchTask");
        var payload = fetch.putObject("value")
                .put("commandId", "addPoint")
                .put("commandContext", "message")
                .putObject("messagePayload");
        payload.put("linkToMessage", "https://teams.example/l/message/1");
        payload.putObject("body").put("contentType", "html").put("content", "<p>Vi borde prata om <b>taket</b></p>");
        var body = endpoint.body(endpoint.send(fetch));
        assertThat(body.at("/task/type").asString()).isEqualTo("continue");
        assertThat(conversation.last().text()).isEqualTo("formulär punkt");
        assertThat(conversation.last().surface()).isEqualTo(Surface.MESSAGE_ACTION);
        assertThat(conversation.last().fields())
                .isEqualTo(
                        Map.of("background", "Vi borde prata om taket", "link", "https://teams.example/l/message/1"));
    }

    @Test
    void aMessageActionInSomebodyElsesChatIsNotTakenForTheChatWithTheBot() {
        var fetch = swedish.invoke(MAJA, "composeExtension/fetchTask");
        ((ObjectNode) fetch.path("conversation"))
                .put("conversationType", "groupChat")
                .put("id", "19:others@thread.v2");
        fetch.putObject("value").put("commandId", "addPoint");
        assertThat(endpoint.send(fetch).getStatus()).isEqualTo(200);
        assertThat(conversation.last().place().conversationId()).isNull();
        assertThat(conversation.last().place().userId()).isEqualTo(MAJA.teamsId());
        assertThat(conversation.last().place().targeted()).isTrue();
    }

    @Test
    void aSubmittedMessageActionKeepsTheWayBackToTheMessage() {
        var submit = swedish.invoke(MAJA, "composeExtension/submitAction");
        var value = submit.putObject("value").put("commandId", "addPoint");
        value.putObject("data").put("say", "spara punkt").put("title", "Taket");
        value.putObject("messagePayload").put("linkToMessage", "https://teams.example/l/message/1");
        endpoint.send(submit);
        assertThat(conversation.last().fields())
                .isEqualTo(Map.of("title", "Taket", "link", "https://teams.example/l/message/1"));
    }

    @Test
    void aSearchListsWhatWasFoundWithACardForEach() {
        conversation.answer = List.of(SomeCards.agenda());
        var query = swedish.invoke(MAJA, "composeExtension/query");
        var value = query.putObject("value").put("commandId", "find");
        value.putArray("parameters").addObject().put("name", "words").put("value", "budget");
        var found = endpoint.body(endpoint.send(query)).path("composeExtension");
        assertThat(conversation.last().text()).isEqualTo("sök budget");
        assertThat(found.path("type").asString()).isEqualTo("result");
        assertThat(found.path("attachments")).hasSize(2).allSatisfy(result -> {
            RenderedCards.check(result.path("content"));
            assertThat(result.at("/content/actions").isMissingNode()).isTrue();
        });
        assertThat(found.at("/attachments/1/preview/content/title").asString())
                .isEqualTo("2 Budgetprognos *tertial 1*");
    }

    @Test
    void whatIsInsertedIsHeadedByWhatItIsAndNotByHowManyThereWere() {
        var hit = Card.Row.of("2026:14", "Budgeten godkänns", "Beslut", "tisdag 1 december");
        List<Card.Block> body = List.of(new Card.Rows(null, List.of(hit)));
        conversation.answer =
                List.of(new Card(Language.SV, "1 träff på ”budget”", Card.Tone.NEUTRAL, "1 träff", body, List.of()));
        var query = swedish.invoke(MAJA, "composeExtension/query");
        query.putObject("value").put("commandId", "find");
        var inserted = endpoint.body(endpoint.send(query)).at("/composeExtension/attachments/0/content");
        RenderedCards.check(inserted);
        assertThat(inserted.findValuesAsString("text"))
                .contains("2026:14 Budgeten godkänns", "Beslut · tisdag 1 december")
                .noneMatch(text -> text.contains("träff"));
    }

    @Test
    void aRenamedTeamIsToldAndNobodyBecomesItsSecretaryForThat() {
        var renamed = swedish.inTeam("conversationUpdate", MAJA, Activities.TEAM);
        ((ObjectNode) renamed.path("channelData")).put("eventType", "teamRenamed");
        ((ObjectNode) renamed.at("/channelData/team")).put("name", "Nya ledningsgruppen");
        endpoint.send(renamed);
        assertThat(conversation.joined.getLast().teamName()).isEqualTo("Nya ledningsgruppen");
        assertThat(conversation.joined.getLast().installedBy()).isNull();
    }

    @Test
    void aSearchThatFindsNothingSaysSo() {
        conversation.answer = List.of(SomeCards.refused());
        var query = swedish.invoke(MAJA, "composeExtension/query");
        query.putObject("value").put("commandId", "find");
        var found = endpoint.body(endpoint.send(query)).path("composeExtension");
        assertThat(found.path("type").asString()).isEqualTo("message");
        assertThat(found.path("text").asString()).isEqualTo("Bara sekreteraren kan göra det.");
    }

    @Test
    void aMessageActionOfAnotherAppIsNotUnderstood() {
        var fetch = swedish.invoke(MAJA, "composeExtension/fetchTask");
        fetch.putObject("value").put("commandId", "somethingElse");
        assertThat(endpoint.body(endpoint.send(fetch)).at("/task/type").asString())
                .isEqualTo("message");
        assertThat(conversation.said).isEmpty();
    }

    @Test
    void anInvokeThatIsNotKnownHereIsSaidToBe() {
        assertThat(endpoint.send(swedish.invoke(MAJA, "signin/verifyState")).getStatus())
                .isEqualTo(501);
    }

    @Test
    void anInvokeWithoutAnIdIsTheSameDeliveryWhenItComesAgain() {
        var click = swedish.click(MAJA, "ångra");
        click.remove("id");
        endpoint.send(click);
        endpoint.send(click);
        assertThat(conversation.said.getFirst().deliveryId())
                .isEqualTo(conversation.said.getLast().deliveryId());
    }

    @Test
    void aFailureIsToldToWhoeverWaitsForACard() {
        conversation.failure = new IllegalStateException("with somebody's words");
        assertThat(endpoint.body(endpoint.send(swedish.click(MAJA, "ångra")))
                        .path("statusCode")
                        .asInt())
                .isEqualTo(500);
        assertThat(endpoint.send(swedish.message(MAJA, "ångra")).getStatus()).isEqualTo(500);
    }

    @Test
    void theAppsComingToATeamTellsTheTeamAndWhoAddedIt() {
        endpoint.send(swedish.installedIn(MAJA));
        endpoint.send(swedish.botAddedToTeam(MAJA));
        assertThat(conversation.joined).hasSize(2).allSatisfy(installation -> {
            assertThat(installation.teamId()).isEqualTo(Activities.TEAM);
            assertThat(installation.entraGroupId()).isEqualTo(Activities.ENTRA_GROUP);
            assertThat(installation.teamName()).isEqualTo("Ledningsgruppen Björkdalen");
            assertThat(installation.installedBy()).isNotNull();
        });
    }

    @Test
    void theAppsGoingIsTold() {
        endpoint.send(swedish.installedIn(MAJA).put("action", "remove"));
        var deleted = swedish.inTeam("conversationUpdate", MAJA, Activities.TEAM);
        ((ObjectNode) deleted.path("channelData")).put("eventType", "teamDeleted");
        endpoint.send(deleted);
        assertThat(conversation.left).containsExactly(Activities.TEAM, Activities.TEAM);
    }

    @Test
    void peoplesComingAndGoingIsTold() {
        var added = swedish.inTeam("conversationUpdate", MAJA, Activities.TEAM);
        added.putArray("membersAdded").addObject().put("id", ALI.teamsId());
        endpoint.send(added);
        var removed = swedish.inTeam("conversationUpdate", MAJA, Activities.TEAM);
        removed.putArray("membersRemoved").addObject().put("id", ALI.teamsId());
        endpoint.send(removed);
        assertThat(conversation.changed).containsExactly(Activities.TEAM, Activities.TEAM);
        assertThat(conversation.joined).isEmpty();
    }

    @Test
    void thePersonalInstallationIntroducesThePerson() {
        endpoint.send(swedish.botAddedToChat(MAJA));
        assertThat(conversation.met)
                .singleElement()
                .satisfies(met -> assertThat(met.entraId()).isEqualTo(MAJA.entraId()));
    }

    @Test
    void whatNeedsNoAnswerIsTakenWithoutOne() {
        for (var type : List.of("messageReaction", "typing", "event", "messageUpdate", "somethingNew")) {
            assertThat(endpoint.send(swedish.inChat(type, MAJA)).getStatus()).isEqualTo(200);
        }
        assertThat(conversation.said).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "7", "\"text\"", "{\"type\":{}}", "{\"from\":[1]}", "\u0000"})
    void whatIsNoActivityIsRefused(String body) {
        assertThat(sendRaw(body, "application/json").getStatus()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "nonsense",
                "multipart/form-data; boundary=x",
                "application/jsonp"
            })
    void anotherContentTypeIsRefused(String contentType) {
        assertThat(sendRaw(swedish.message(MAJA, "hjälp").toString(), contentType)
                        .getStatus())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "id", "serviceUrl", "from", "recipient", "conversation"})
    void anActivityWithoutAFieldItNeedsIsRefused(String field) {
        var activity = swedish.message(MAJA, "hjälp");
        activity.remove(field);
        assertThat(endpoint.send(activity).getStatus()).isEqualTo(400);
        assertThat(conversation.said).isEmpty();
    }

    @Test
    void aMessageOfNobodyOrFromNowhereIsRefused() {
        var nobody = swedish.message(MAJA, "hjälp");
        ((ObjectNode) nobody.path("from")).remove("aadObjectId");
        assertThat(endpoint.send(nobody).getStatus()).isEqualTo(400);
        var nowhere = swedish.message(MAJA, "hjälp");
        ((ObjectNode) nowhere.path("conversation")).put("conversationType", "groupChat");
        assertThat(endpoint.send(nowhere).getStatus()).isEqualTo(400);
    }

    @Test
    void aLongMessageIsTakenAndAMonstrousOneRefused() {
        assertThat(endpoint.send(swedish.message(MAJA, "å".repeat(100_000))).getStatus())
                .isEqualTo(200);
        assertThat(conversation.last().text()).hasSize(100_000);
        assertThat(endpoint.send(swedish.message(MAJA, "x".repeat(2_100_000))).getStatus())
                .isEqualTo(413);
    }

    private org.springframework.mock.web.MockHttpServletResponse sendRaw(String body, String contentType) {
        return endpoint.send(body, "Bearer " + endpoint.teams.login.token(endpoint.teams.serviceUrl()), contentType);
    }
}
