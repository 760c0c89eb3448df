package app.punktlig.teams;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.punktlig.e2e.Activities;
import app.punktlig.e2e.FakeLogin;
import app.punktlig.e2e.FakeTeams;
import app.punktlig.settings.AllowedHosts;
import app.punktlig.settings.AppCredential;
import app.punktlig.settings.BotSettings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The endpoint with the real checks, in front of a conversation that only takes notes. */
final class EndpointFixture implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-02-02T08:00:00Z");

    final FakeTeams teams = new FakeTeams();
    final RecordingConversation conversation = new RecordingConversation();
    final Activities swedish = new Activities(teams.serviceUrl(), "sv-SE");
    private final MockMvc mvc;

    EndpointFixture() {
        var bot = settings(teams);
        var messages = new MessageReader(Clock.fixed(NOW, ZoneOffset.UTC));
        var keys = new SigningKeys(bot.openIdMetadataUrl(), new OkHttpClient(), Clock.systemUTC());
        var endpoint = new MessagesEndpoint(
                new InboundTokens(bot.appId(), keys),
                new Admission(bot),
                new Turns(conversation, messages, new Invokes(conversation, messages)));
        mvc = MockMvcBuilders.standaloneSetup(endpoint).build();
    }

    static BotSettings settings(FakeTeams teams) {
        return new BotSettings(
                FakeLogin.APP_ID,
                new AppCredential.Secret(FakeLogin.SECRET),
                FakeLogin.TENANT,
                Set.of(FakeLogin.TENANT),
                new AllowedHosts(List.of(teams.host())),
                URI.create(teams.login.metadataUrl()),
                URI.create(teams.login.loginUrl()));
    }

    MockHttpServletResponse send(JsonNode activity) {
        return send(
                activity.toString(),
                "Bearer " + teams.login.token(teams.serviceUrl()),
                "application/json; charset=utf-8");
    }

    MockHttpServletResponse send(JsonNode activity, @Nullable String authorization) {
        return send(activity.toString(), authorization, MediaType.APPLICATION_JSON_VALUE);
    }

    MockHttpServletResponse send(String body, @Nullable String authorization, @Nullable String contentType) {
        var request = post("/api/messages").content(body.getBytes(StandardCharsets.UTF_8));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode body(MockHttpServletResponse response) {
        return new JsonMapper().readTree(response.getContentAsByteArray());
    }

    @Override
    public void close() {
        teams.close();
    }
}
