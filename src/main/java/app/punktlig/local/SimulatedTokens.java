package app.punktlig.local;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Signs what the simulated login hands out and what the simulated Teams sends, with a key made at each start. */
final class SimulatedTokens {
    static final String CONNECTOR = "https://api.botframework.com";
    static final String GRAPH = "https://graph.microsoft.com";
    private static final String KEY_ID = "simulated-1";
    private static final Duration LIFETIME = Duration.ofHours(1);

    private final RSAPublicKey publicKey;
    private final Algorithm algorithm;
    private final Clock clock;

    SimulatedTokens(Clock clock) {
        KeyPair pair = rsaKey();
        publicKey = (RSAPublicKey) pair.getPublic();
        algorithm = Algorithm.RSA256(publicKey, (RSAPrivateKey) pair.getPrivate());
        this.clock = clock;
    }

    /** A token of the login for one of our own services. */
    String forService(String audience, String clientId, String tenant) {
        return JWT.create()
                .withKeyId(KEY_ID)
                .withIssuer("https://sts.windows.net/" + tenant + "/")
                .withAudience(audience)
                .withClaim("appid", clientId)
                .withClaim("tid", tenant)
                .withNotBefore(Clock.systemUTC().instant().minusSeconds(300))
                .withExpiresAt(clock.instant().plus(LIFETIME))
                .sign(algorithm);
    }

    /** The token on an activity that Teams posts to a bot. It is valid by the real clock and by the moved one. */
    String forBot(String appId, String serviceUrl) {
        return JWT.create()
                .withKeyId(KEY_ID)
                .withIssuer(CONNECTOR)
                .withAudience(appId)
                .withClaim("serviceurl", serviceUrl)
                .withNotBefore(Clock.systemUTC().instant().minusSeconds(300))
                .withExpiresAt(clock.instant().plus(LIFETIME))
                .sign(algorithm);
    }

    /** What Teams gives a tab for the person who looks at it. */
    String forPerson(Person person, String appId, String tenant, String login) {
        return JWT.create()
                .withKeyId(KEY_ID)
                .withIssuer(login + "/" + tenant + "/v2.0")
                .withAudience(appId)
                .withClaim("tid", tenant)
                .withClaim("oid", person.objectId())
                .withClaim("scp", "access_as_user")
                .withNotBefore(Clock.systemUTC().instant().minusSeconds(300))
                .withExpiresAt(clock.instant().plus(LIFETIME))
                .sign(algorithm);
    }

    boolean isFor(String audience, String authorization) {
        if (!authorization.startsWith("Bearer ")) {
            return false;
        }
        JWTVerifier verifier = JWT.require(algorithm).withAudience(audience).build();
        try {
            verifier.verify(authorization.substring("Bearer ".length()).trim());
            return true;
        } catch (JWTVerificationException refused) {
            return false;
        }
    }

    Map<String, Object> keys() {
        return Map.of(
                "keys",
                List.of(Map.of(
                        "kty",
                        "RSA",
                        "use",
                        "sig",
                        "alg",
                        "RS256",
                        "kid",
                        KEY_ID,
                        "n",
                        base64(publicKey.getModulus()),
                        "e",
                        base64(publicKey.getPublicExponent()),
                        "endorsements",
                        List.of("msteams"))));
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int signByte = bytes[0] == 0 ? 1 : 0;
        byte[] magnitude = java.util.Arrays.copyOfRange(bytes, signByte, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }

    private static KeyPair rsaKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
