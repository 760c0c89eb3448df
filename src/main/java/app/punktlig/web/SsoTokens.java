package app.punktlig.web;

import app.punktlig.settings.BotSettings;
import com.auth0.jwk.JwkException;
import com.auth0.jwk.JwkProvider;
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks the token that Teams gives a tab for the person who looks at it: signed by Entra, for this app, of a tenant we serve. */
final class SsoTokens {
    private static final Logger log = LoggerFactory.getLogger(SsoTokens.class);
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final String SCHEME = "Bearer ";

    /** The one permission a tab asks for; a token without it was not given to a person in Teams. */
    private static final String SCOPE = "access_as_user";

    private final BotSettings bot;
    private final JwkProvider keys;

    SsoTokens(BotSettings bot, JwkProvider keys) {
        this.bot = bot;
        this.keys = keys;
    }

    /** Who looks, by the ids that Entra vouches for. */
    record Viewer(String tenantId, String entraId) {}

    Optional<Viewer> verify(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            return verified(JWT.decode(authorization.substring(SCHEME.length()).strip()));
        } catch (JWTVerificationException | JwkException | IllegalArgumentException refused) {
            log.warn("Refused a tab's token: {}", refused.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** The tenant stands in the token, and decides which issuer is the right one: both must be of a tenant we serve. */
    private Optional<Viewer> verified(DecodedJWT token) throws JwkException {
        var tenant = text(token, "tid");
        if (token.getKeyId() == null
                || token.getExpiresAt() == null
                || !bot.allowedTenants().contains(tenant)) {
            return Optional.empty();
        }
        if (!(keys.get(token.getKeyId()).getPublicKey() instanceof RSAPublicKey key)) {
            return Optional.empty();
        }
        var verified = JWT.require(Algorithm.RSA256(key, null))
                .withIssuer(bot.loginUrl() + "/" + tenant + "/v2.0", "https://sts.windows.net/" + tenant + "/")
                .acceptLeeway(SKEW.toSeconds())
                .build()
                .verify(token);
        boolean ours = verified.getAudience() != null
                && verified.getAudience().stream().anyMatch(this::isOurs);
        boolean asPerson = Arrays.asList(text(verified, "scp").split(" ")).contains(SCOPE);
        var person = text(verified, "oid");
        return ours && asPerson && !person.isEmpty() ? Optional.of(new Viewer(tenant, person)) : Optional.empty();
    }

    /** The app's id, or the address that it stands at the end of: {@code api://punktlig.example/<app id>}. */
    private boolean isOurs(String audience) {
        return audience.equals(bot.appId())
                || (audience.startsWith("api://") && audience.endsWith("/" + bot.appId()))
                || (audience.startsWith("api://") && audience.endsWith("/botid-" + bot.appId()));
    }

    private static String text(DecodedJWT token, String claim) {
        var value = token.getClaim(claim).asString();
        return value == null ? "" : value;
    }
}
