package app.punktlig.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The bot's address, to which the simulated Teams posts activities with a signed token as the real one does. */
final class BotEndpoint {
    /** After this Teams gives up waiting and delivers once more. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Logger log = LoggerFactory.getLogger(BotEndpoint.class);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Addresses addresses;
    private final SimulatedBot bot;
    private final SimulatedTokens tokens;
    private final JsonMapper json;

    BotEndpoint(Addresses addresses, SimulatedBot bot, SimulatedTokens tokens, JsonMapper json) {
        this.addresses = addresses;
        this.bot = bot;
        this.tokens = tokens;
        this.json = json;
    }

    /** What the bot answered; status 0 where it did not. */
    record Answer(int status, JsonNode body) {
        boolean ok() {
            return status >= 200 && status < 300;
        }
    }

    Answer post(ObjectNode activity) {
        try {
            return once(activity);
        } catch (HttpTimeoutException slow) {
            log.warn("The bot did not answer within {}; activity {} is delivered again", PATIENCE, activity.path("id"));
            return last(activity);
        } catch (IOException unreachable) {
            return unreachable(unreachable);
        }
    }

    private Answer last(ObjectNode activity) {
        try {
            return once(activity);
        } catch (IOException unreachable) {
            return unreachable(unreachable);
        }
    }

    private Answer unreachable(IOException why) {
        log.warn("The bot could not be reached: {}", why.toString());
        return new Answer(0, json.missingNode());
    }

    private Answer once(ObjectNode activity) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(addresses.messages()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", "Bearer " + tokens.forBot(bot.appId(), addresses.connector()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(activity)))
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                log.warn(
                        "The bot answered {} to {} {}",
                        response.statusCode(),
                        activity.path("type"),
                        activity.path("name"));
            }
            return new Answer(response.statusCode(), parsed(response.body()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException(stopping);
        }
    }

    private JsonNode parsed(byte[] body) {
        try {
            return body.length == 0 ? json.missingNode() : json.readTree(body);
        } catch (JacksonException notJson) {
            return json.missingNode();
        }
    }
}
