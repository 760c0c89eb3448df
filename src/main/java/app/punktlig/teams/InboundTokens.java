package app.punktlig.teams;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks that a request comes from the Bot Connector. The SDK's own check is not used: it takes tokens that never expire,
 * activities without a channel, and tokens of other bots.
 */
final class InboundTokens {
    private static final Logger log = LoggerFactory.getLogger(InboundTokens.class);
    private static final String ISSUER = "https://api.botframework.com";
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final String SCHEME = "Bearer ";

    private final String appId;
    private final SigningKeys keys;

    InboundTokens(String appId, SigningKeys keys) {
        if (appId.isBlank()) {
            throw new IllegalArgumentException("an empty app id would let everybody in");
        }
        this.appId = appId;
        this.keys = keys;
    }

    /** A genuine token: whose address it speaks for, and over which channels. */
    record Genuine(@Nullable String serviceUrl, Set<String> endorsements) {
        boolean speaksFor(String activityServiceUrl, String channelId) {
            return activityServiceUrl.equalsIgnoreCase(serviceUrl) && endorsements.contains(channelId);
        }
    }

    Optional<Genuine> verify(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            return verified(JWT.decode(authorization.substring(SCHEME.length()).strip()));
        } catch (JWTVerificationException e) {
            log.warn("Refused a token: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** A token that names no end, or a null one, would pass the library's check and count for ever. */
    private Optional<Genuine> verified(DecodedJWT token) {
        return Optional.of(token)
                .filter(any -> any.getKeyId() != null && any.getExpiresAt() != null)
                .flatMap(any -> keys.find(any.getKeyId()))
                .map(key -> genuine(token, key));
    }

    private Genuine genuine(DecodedJWT token, SigningKey key) {
        var verified = JWT.require(Algorithm.RSA256(key.key(), null))
                .withIssuer(ISSUER)
                .withAudience(appId)
                .acceptLeeway(SKEW.toSeconds())
                .build()
                .verify(token);
        return new Genuine(verified.getClaim("serviceurl").asString(), key.endorsements());
    }
}
