package app.punktlig.token;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Asks a login on this very machine for a token, as simulators and tests have one: a plain client-credentials request. */
final class LoopbackCredential implements TokenCredential {
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final JsonMapper json = new JsonMapper();
    private final Map<String, AccessToken> tokens = new ConcurrentHashMap<>();
    private final URI endpoint;
    private final String clientId;
    private final String secret;

    LoopbackCredential(URI login, String tenantId, String clientId, String secret) {
        this.endpoint = URI.create(login + "/" + encode(tenantId) + "/oauth2/v2.0/token");
        this.clientId = clientId;
        this.secret = secret;
    }

    @Override
    public Mono<AccessToken> getToken(TokenRequestContext request) {
        return Mono.fromCallable(() -> getTokenSync(request));
    }

    @Override
    public AccessToken getTokenSync(TokenRequestContext request) {
        var scope = String.join(" ", request.getScopes());
        var known = tokens.get(scope);
        if (known != null && known.getExpiresAt().isAfter(now().plus(MARGIN))) {
            return known;
        }
        var fresh = ask(scope);
        tokens.put(scope, fresh);
        return fresh;
    }

    private AccessToken ask(String scope) {
        var answer = post(Map.of(
                "grant_type", "client_credentials", "client_id", clientId, "client_secret", secret, "scope", scope));
        if (answer.statusCode() != 200) {
            throw new UncheckedIOException(new IOException("the login answered " + answer.statusCode()));
        }
        var token = json.readTree(answer.body());
        return new AccessToken(
                token.path("access_token").asString(),
                now().plusSeconds(token.path("expires_in").asLong(3600)));
    }

    private HttpResponse<String> post(Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        }
    }

    /** A token's life is real time, even where the clock of the meetings has been moved. */
    private static OffsetDateTime now() {
        return OffsetDateTime.now(java.time.Clock.systemUTC());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
