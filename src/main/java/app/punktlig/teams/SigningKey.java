package app.punktlig.teams;

import com.auth0.jwk.Jwk;
import com.auth0.jwk.JwkException;
import java.security.interfaces.RSAPublicKey;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A key the connector signs with, and the channels it may sign for. */
record SigningKey(RSAPublicKey key, Set<String> endorsements) {
    /** A key with its id; empty for what cannot verify an RS256 signature. */
    static Optional<Map.Entry<String, SigningKey>> of(Map<String, Object> values) {
        try {
            var jwk = Jwk.fromValues(values);
            return jwk.getId() != null && jwk.getPublicKey() instanceof RSAPublicKey key
                    ? Optional.of(Map.entry(jwk.getId(), new SigningKey(key, endorsements(jwk))))
                    : Optional.empty();
        } catch (JwkException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Set<String> endorsements(Jwk jwk) {
        return jwk.getAdditionalAttributes().get("endorsements") instanceof Collection<?> names
                ? names.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
