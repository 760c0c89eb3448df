package app.punktlig.e2e;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Signs tokens as the Bot Framework does, tells its keys, and hands out tokens for the bot's own requests. */
public final class FakeLogin {
    public static final String APP_ID = "11111111-aaaa-4bbb-8ccc-000000000001";
    public static final String SECRET = "a-secret-of-the-tests";
    public static final String TENANT = "22222222-aaaa-4bbb-8ccc-000000000002";
    public static final String ISSUER = "https://api.botframework.com";
    static final String KEY = "key-1";
    static final String UNENDORSED_KEY = "key-without-endorsements";
    static final String OTHER_CHANNEL_KEY = "key-of-another-channel";
    static final String OUTBOUND_TOKEN = "outbound-token";

    private static final KeyPair PAIR = rsa();
    private static final KeyPair STRANGER = rsa();
    private final String baseUrl;
    public final AtomicInteger keysAsked = new AtomicInteger();
    public final AtomicInteger tokensAsked = new AtomicInteger();
    /** Set to have the login refuse, as when it is down. */
    public volatile boolean down;

    FakeLogin(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String metadataUrl() {
        return baseUrl + "/login/metadata";
    }

    public String loginUrl() {
        return baseUrl + "/login";
    }

    /** A token as the connector would send it. */
    public String token(String serviceUrl) {
        return signed(claims(serviceUrl));
    }

    /** The claims of a good token, to be bent. */
    public JWTCreator.Builder claims(String serviceUrl) {
        var now = Clock.systemUTC().instant();
        return JWT.create()
                .withKeyId(KEY)
                .withIssuer(ISSUER)
                .withAudience(APP_ID)
                .withClaim("serviceurl", serviceUrl)
                .withNotBefore(now.minusSeconds(60))
                .withExpiresAt(now.plusSeconds(3600));
    }

    public String signed(JWTCreator.Builder claims) {
        return claims.sign(algorithm(PAIR));
    }

    public String signedByAStranger(JWTCreator.Builder claims) {
        return claims.sign(algorithm(STRANGER));
    }

    void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (down) {
            FakeTeams.respond(exchange, 503, Map.of());
        } else if (path.equals("/login/metadata")) {
            FakeTeams.respond(exchange, 200, Map.of("issuer", ISSUER, "jwks_uri", baseUrl + "/login/keys"));
        } else if (path.equals("/login/keys")) {
            keysAsked.incrementAndGet();
            FakeTeams.respond(
                    exchange,
                    200,
                    Map.of(
                            "keys",
                            List.of(
                                    jwk(KEY, List.of("msteams")),
                                    jwk(OTHER_CHANNEL_KEY, List.of("webchat")),
                                    jwkWithoutEndorsements())));
        } else if (path.equals("/login/" + TENANT + "/oauth2/v2.0/token")) {
            tokensAsked.incrementAndGet();
            outbound(exchange);
        } else {
            FakeTeams.respond(exchange, 404, Map.of());
        }
    }

    private static void outbound(HttpExchange exchange) throws IOException {
        var form = FakeTeams.body(exchange);
        var good = form.contains("client_id=" + APP_ID)
                && form.contains("client_secret=" + SECRET)
                && form.contains("grant_type=client_credentials");
        FakeTeams.respond(
                exchange,
                good ? 200 : 401,
                good ? Map.of("access_token", OUTBOUND_TOKEN, "expires_in", 3600) : Map.of("error", "invalid_client"));
    }

    private Map<String, Object> jwk(String id, List<String> endorsements) {
        var key = (RSAPublicKey) PAIR.getPublic();
        return Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "kid",
                id,
                "n",
                base64(key.getModulus()),
                "e",
                base64(key.getPublicExponent()),
                "endorsements",
                endorsements);
    }

    private Map<String, Object> jwkWithoutEndorsements() {
        var key = (RSAPublicKey) PAIR.getPublic();
        return Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "kid",
                UNENDORSED_KEY,
                "n",
                base64(key.getModulus()),
                "e",
                base64(key.getPublicExponent()));
    }

    private static String base64(BigInteger number) {
        var bytes = number.toByteArray();
        var start = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, start, bytes.length));
    }

    private static Algorithm algorithm(KeyPair pair) {
        return Algorithm.RSA256((RSAPublicKey) pair.getPublic(), (RSAPrivateKey) pair.getPrivate());
    }

    private static KeyPair rsa() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
