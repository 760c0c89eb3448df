package app.punktlig.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A bot that answers everything with one card and counts clicks: it stands in for Punktlig where the page itself is tested. */
@RestController
@Profile(EchoBot.PROFILE)
class EchoBot {
    static final String PROFILE = "echo-bot";

    final List<JsonNode> heard = new CopyOnWriteArrayList<>();
    final List<String> authorizations = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json;
    private final Environment environment;

    EchoBot(JsonMapper json, Environment environment) {
        this.json = json;
        this.environment = environment;
    }

    @PostMapping("/api/messages")
    ResponseEntity<JsonNode> messages(@RequestBody JsonNode activity, @RequestHeader("Authorization") String token)
            throws IOException, InterruptedException {
        heard.add(activity);
        authorizations.add(token);
        return switch (activity.path("type").asString("")) {
            case "message" -> answer(activity);
            case "invoke" -> ResponseEntity.ok(invoked(activity));
            default -> ResponseEntity.ok().build();
        };
    }

    List<JsonNode> heard(String type) {
        return heard.stream()
                .filter(a -> a.path("type").asString("").equals(type))
                .toList();
    }

    private ResponseEntity<JsonNode> answer(JsonNode activity) throws IOException, InterruptedException {
        String text = activity.path("text").asString("(" + activity.path("value") + ")");
        boolean targeted = activity.path("recipient").path("isTargeted").asBoolean(false);
        ObjectNode message = json.createObjectNode().put("type", "message").put("summary", "Eko");
        message.set("recipient", activity.path("from"));
        message.putArray("attachments")
                .addObject()
                .put("contentType", "application/vnd.microsoft.card.adaptive")
                .set("content", card(text, 0));
        send("POST", activity, message, targeted ? "?isTargetedActivity=true" : "");
        return ResponseEntity.ok().build();
    }

    private JsonNode invoked(JsonNode activity) {
        JsonNode data = activity.path("value").path("data");
        return switch (activity.path("name").asString("")) {
            case "adaptiveCard/action" -> {
                int clicks = activity.path("value")
                                .path("action")
                                .path("data")
                                .path("clicks")
                                .asInt(0)
                        + 1;
                ObjectNode answer = json.createObjectNode().put("statusCode", 200);
                answer.put("type", "application/vnd.microsoft.card.adaptive");
                answer.set("value", card("Klickat", clicks));
                yield answer;
            }
            case "composeExtension/query" ->
                found(activity.path("value").path("parameters").path(0).path("value"));
            case "task/submit", "composeExtension/submitAction" ->
                task(json.createObjectNode()
                        .put("type", "message")
                        .put(
                                "value",
                                "Tack, " + data.path("title").asString("") + " "
                                        + data.path("who").asString("")));
            default -> task(form());
        };
    }

    private JsonNode found(JsonNode words) {
        ObjectNode answer = json.createObjectNode();
        ObjectNode attachment = answer.putObject("composeExtension")
                .put("type", "result")
                .put("attachmentLayout", "list")
                .putArray("attachments")
                .addObject()
                .put("contentType", "application/vnd.microsoft.card.adaptive");
        attachment.set("content", card("Beslut om " + words.asString(""), 0));
        attachment
                .putObject("preview")
                .put("contentType", "application/vnd.microsoft.card.thumbnail")
                .putObject("content")
                .put("title", "2026:14 " + words.asString(""));
        return answer;
    }

    private ObjectNode task(JsonNode task) {
        ObjectNode answer = json.createObjectNode();
        answer.set("task", task);
        return answer;
    }

    private JsonNode form() {
        return json.readTree("""
                {"type": "continue", "value": {"title": "Ny punkt", "width": "medium", "card": {
                  "contentType": "application/vnd.microsoft.card.adaptive",
                  "content": {"type": "AdaptiveCard", "version": "1.5",
                    "body": [
                      {"type": "Input.Text", "id": "title", "label": "Titel", "isRequired": true, "errorMessage": "Skriv en titel"},
                      {"type": "Input.ChoiceSet", "id": "who", "label": "Föredragande", "isMultiSelect": true, "placeholder": "Sök person",
                       "choices": [], "choices.data": {"type": "Data.Query", "dataset": "graph.microsoft.com/users"}}],
                    "actions": [{"type": "Action.Submit", "title": "Spara", "data": {"form": "point"}}]}}}}
                """);
    }

    ObjectNode card(String text, int clicks) {
        ObjectNode card = (ObjectNode) json.readTree("""
                {"type": "AdaptiveCard", "version": "1.5",
                 "body": [
                   {"type": "TextBlock", "style": "heading", "text": "Eko", "size": "large", "weight": "bolder"},
                   {"type": "TextBlock", "id": "said", "text": "", "wrap": true},
                   {"type": "FactSet", "facts": [{"title": "Möte", "value": "tisdag 1 december 13.00"}, {"title": "Plats", "value": "Eken"}]}],
                 "actions": [
                   {"type": "Action.Execute", "title": "Räkna", "verb": "count", "style": "positive", "data": {}},
                   {"type": "Action.Submit", "title": "Säg hej", "data": {"hello": true}},
                   {"type": "Action.Submit", "title": "Formulär", "data": {"msteams": {"type": "task/fetch"}, "form": "point"}}]}
                """);
        ((ObjectNode) card.path("body").path(1)).put("text", clicks == 0 ? text : text + " " + clicks);
        ((ObjectNode) card.path("actions").path(0).path("data")).put("clicks", clicks);
        return card;
    }

    private void send(String method, JsonNode to, JsonNode body, String query)
            throws IOException, InterruptedException {
        String conversation =
                URLEncoder.encode(to.path("conversation").path("id").asString(""), StandardCharsets.UTF_8);
        String address =
                to.path("serviceUrl").asString("") + "v3/conversations/" + conversation + "/activities" + query;
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token("https://api.botframework.com/.default"))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 201) {
            throw new IOException("The connector answered " + response.statusCode());
        }
    }

    String token(String scope) throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=" + environment.getProperty("punktlig.bot.app-id")
                + "&client_secret=" + environment.getProperty("punktlig.bot.app-secret") + "&scope="
                + URLEncoder.encode(scope, StandardCharsets.UTF_8);
        String address = environment.getProperty("punktlig.bot.login-url") + "/"
                + environment.getProperty("punktlig.bot.tenant-id") + "/oauth2/v2.0/token";
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return json.readTree(
                        http.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .path("access_token")
                .asString("");
    }
}
