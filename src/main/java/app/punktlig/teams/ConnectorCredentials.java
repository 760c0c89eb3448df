package app.punktlig.teams;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.microsoft.bot.connector.Async;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What the SDK's client puts on its requests: a token kept until shortly before it ends. */
final class ConnectorCredentials extends MicrosoftAppCredentials {
    private static final Duration EARLY = Duration.ofMinutes(5);
    private static final TokenRequestContext SCOPE =
            new TokenRequestContext().addScopes("https://api.botframework.com/.default");

    private final TokenCredential source;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable AccessToken token;

    ConnectorCredentials(String appId, TokenCredential source, Clock clock) {
        super(appId, "");
        this.source = source;
        this.clock = clock;
    }

    @Override
    public CompletableFuture<String> getToken() {
        return Async.wrapBlock(this::current);
    }

    /** Asked for before each request too: without a token nothing has been sent, which is worth knowing for certain. */
    String current() throws IOException {
        var known = token;
        return known != null && isFresh(known) ? known.getToken() : renewed();
    }

    /** The next request asks for a new one: the connector did not take this. */
    void forget() {
        token = null;
    }

    private String renewed() throws IOException {
        asking.lock();
        try {
            var known = token;
            var fresh = known != null && isFresh(known) ? known : ask();
            token = fresh;
            return fresh.getToken();
        } finally {
            asking.unlock();
        }
    }

    private AccessToken ask() throws IOException {
        try {
            return Objects.requireNonNull(source.getTokenSync(SCOPE));
        } catch (RuntimeException e) {
            throw new IOException("no token: " + e.getClass().getSimpleName(), e);
        }
    }

    private boolean isFresh(AccessToken known) {
        return known.getExpiresAt().minus(EARLY).isAfter(OffsetDateTime.now(clock));
    }
}
