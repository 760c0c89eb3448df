package app.punktlig.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.settings.AllowedHosts;
import app.punktlig.settings.AppCredential;
import app.punktlig.settings.BotSettings;
import app.punktlig.web.SsoTokens.Viewer;
import com.auth0.jwk.Jwk;
import com.auth0.jwk.JwkException;
import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import java.math.BigInteger;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a tab may show something: nobody without a token that Entra gave this app for a person of a tenant we serve. */
class SsoTokensTests {
    private static final String APP = "11111111-0000-4000-8000-000000000001";
    private static final String TENANT = "22222222-0000-4000-8000-000000000002";
    private static final String PERSON = "33333333-0000-4000-8000-000000000003";
    private static final String ENTRA = "https://login.microsoftonline.com";
    private static final KeyPair KEYS = keyPair();

    private final SsoTokens tokens = new SsoTokens(
            new BotSettings(
                    APP,
                    new AppCredential.Secret("s"),
                    TENANT,
                    Set.of(TENANT),
                    new AllowedHosts(List.of("smba.trafficmanager.net")),
                    URI.create("https://login.botframework.com/x"),
                    URI.create(ENTRA)),
            SsoTokensTests::key);

    private static Jwk key(String id) throws JwkException {
        if (!id.equals("k1")) {
            throw new JwkException("no such key");
        }
        var key = (RSAPublicKey) KEYS.getPublic();
        return Jwk.fromValues(Map.of(
                "kid",
                "k1",
                "kty",
                "RSA",
                "alg",
                "RS256",
                "n",
                base64(key.getModulus()),
                "e",
                base64(key.getPublicExponent())));
    }

    private static String base64(BigInteger number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number.toByteArray());
    }

    private static KeyPair keyPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String signed(UnaryOperator<JWTCreator.Builder> change) {
        return signed(change, KEYS);
    }

    private static String signed(UnaryOperator<JWTCreator.Builder> change, KeyPair with) {
        var token = JWT.create()
                .withKeyId("k1")
                .withIssuer(ENTRA + "/" + TENANT + "/v2.0")
                .withAudience(APP)
                .withClaim("tid", TENANT)
                .withClaim("oid", PERSON)
                .withClaim("scp", "access_as_user")
                .withExpiresAt(Instant.now(java.time.Clock.systemUTC()).plusSeconds(600));
        var algorithm = Algorithm.RSA256((RSAPublicKey) with.getPublic(), (RSAPrivateKey) with.getPrivate());
        return "Bearer " + change.apply(token).sign(algorithm);
    }

    @Test
    void takesWhatEntraGaveThisAppForAPerson() {
        assertThat(tokens.verify(signed(t -> t))).contains(new Viewer(TENANT, PERSON));
        assertThat(tokens.verify(signed(t -> t.withAudience("api://punktlig.example/" + APP)
                        .withIssuer("https://sts.windows.net/" + TENANT + "/"))))
                .contains(new Viewer(TENANT, PERSON));
        assertThat(tokens.verify(signed(t -> t.withAudience("api://punktlig.example/botid-" + APP))))
                .contains(new Viewer(TENANT, PERSON));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Bearer", "Bearer x", "Bearer a.b.c", "Basic abc"})
    void refusesWhatIsNoToken(@Nullable String header) {
        assertThat(tokens.verify(header)).isEmpty();
    }

    @Test
    void refusesTokensForOthersOrOfOthers() {
        assertThat(tokens.verify(signed(t -> t.withAudience("other")))).isEmpty();
        assertThat(tokens.verify(signed(t -> t.withAudience("https://evil.example/" + APP))))
                .isEmpty();
        assertThat(tokens.verify(signed(t -> t.withIssuer("https://evil.example/" + TENANT + "/v2.0"))))
                .isEmpty();
        assertThat(tokens.verify(signed(t -> t.withIssuer("https://api.botframework.com"))))
                .isEmpty();
        assertThat(tokens.verify(signed(t -> t.withKeyId("k2")))).isEmpty();
        assertThat(tokens.verify(signed(t -> t, keyPair()))).isEmpty();
    }

    @Test
    void refusesAnotherTenantThoughItsIssuerFits() {
        var other = "99999999-0000-4000-8000-000000000009";
        assertThat(tokens.verify(signed(t -> t.withClaim("tid", other).withIssuer(ENTRA + "/" + other + "/v2.0"))))
                .isEmpty();
    }

    @Test
    void refusesTokensOfAppsAndOfNobody() {
        assertThat(tokens.verify(signed(t -> t.withClaim("scp", (String) null))))
                .isEmpty();
        assertThat(tokens.verify(signed(t -> t.withClaim("scp", "User.Read")))).isEmpty();
        assertThat(tokens.verify(signed(t -> t.withClaim("oid", (String) null))))
                .isEmpty();
    }

    @Test
    void refusesTokensThatHaveEndedOrNeverDo() {
        assertThat(tokens.verify(signed(t -> t.withExpiresAt(Instant.EPOCH)))).isEmpty();
        assertThat(tokens.verify(signed(t -> t.withExpiresAt((Instant) null)))).isEmpty();
    }
}
