package app.punktlig.teams;

import app.punktlig.settings.AllowedHosts;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connector's signing keys, fetched when first needed, once a day, and when a token names one that is new. */
final class SigningKeys {
    private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);
    private static final Duration FRESH = Duration.ofDays(1);
    /** A stranger may name any key: never ask more often than this. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final URI metadataUrl;
    private final OkHttpClient http;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Fetched fetched = new Fetched(Map.of(), Instant.EPOCH, Instant.EPOCH);

    SigningKeys(URI metadataUrl, OkHttpClient http, Clock clock) {
        this.metadataUrl = metadataUrl;
        this.http = http;
        this.clock = clock;
    }

    /** The keys, when they came, and when they were last asked for, in vain or not. */
    private record Fetched(Map<String, SigningKey> keys, Instant at, Instant asked) {
        boolean mayHold(String id, Instant now) {
            return keys.containsKey(id)
                    ? at.plus(FRESH).isAfter(now)
                    : asked.plus(PAUSE).isAfter(now);
        }
    }

    Optional<SigningKey> find(String id) {
        if (!fetched.mayHold(id, clock.instant())) {
            ask(id);
        }
        return Optional.ofNullable(fetched.keys().get(id));
    }

    private void ask(String id) {
        asking.lock();
        try {
            var now = clock.instant();
            if (!fetched.mayHold(id, now)) {
                fetched = fetch(now);
            }
        } finally {
            asking.unlock();
        }
    }

    /** When the keys cannot be had, those from before go on counting: better than turning everybody away. */
    private Fetched fetch(Instant now) {
        try {
            var keys = keys(get(keysUrl()));
            log.info("Fetched {} signing keys of the connector", keys.size());
            return new Fetched(keys, now, now);
        } catch (IOException | IllegalArgumentException e) {
            log.warn("The connector's signing keys could not be fetched: {}", e.toString());
            return new Fetched(fetched.keys(), fetched.keys().isEmpty() ? Instant.EPOCH : postponed(now), now);
        }
    }

    private static Instant postponed(Instant now) {
        return now.minus(FRESH).plus(PAUSE);
    }

    private HttpUrl keysUrl() throws IOException {
        var url = URI.create(
                get(HttpUrl.get(metadataUrl.toString())).path("jwks_uri").asText());
        if (!AllowedHosts.isSafe(url)) {
            throw new IOException("the metadata names no safe address of keys");
        }
        return HttpUrl.get(url.toString());
    }

    private JsonNode get(HttpUrl url) throws IOException {
        try (var response = http.newCall(new Request.Builder().url(url).build()).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException("status " + response.code());
            }
            return MAPPER.readTree(response.body().bytes());
        }
    }

    private static Map<String, SigningKey> keys(JsonNode set) {
        var values = MAPPER.convertValue(set.path("keys"), new TypeReference<List<Map<String, Object>>>() {});
        return values.stream()
                .map(SigningKey::of)
                .flatMap(Optional::stream)
                .collect(
                        Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }
}
