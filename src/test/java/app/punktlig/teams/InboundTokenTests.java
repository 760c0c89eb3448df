package app.punktlig.teams;

import static app.punktlig.e2e.Somebody.MAJA;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.e2e.FakeLogin;
import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Every way in that must stay shut, each tried with a token or activity that differs from a good one in that alone. */
class InboundTokenTests {
    private final EndpointFixture endpoint = new EndpointFixture();
    private final Instant now = Clock.systemUTC().instant();

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void letsAGoodTokenIn() {
        assertThat(statusWith(claims -> claims)).isEqualTo(200);
        assertThat(endpoint.conversation.said).hasSize(1);
    }

    @Test
    void refusesARequestWithoutAToken() {
        assertThat(endpoint.send(message(), null).getStatus()).isEqualTo(401);
    }

    @Test
    void refusesAnotherSchemeAndNonsense() {
        for (var header :
                new String[] {"", "Bearer", "Bearer ", "Basic dTpw", "Bearer a.b.c", "Bearer ..", "x".repeat(9000)}) {
            assertThat(endpoint.send(message(), header).getStatus()).as(header).isEqualTo(401);
        }
    }

    @Test
    void refusesAnotherIssuer() {
        assertRefused(401, claims -> claims.withIssuer("https://sts.windows.net/" + FakeLogin.TENANT + "/"));
    }

    @Test
    void refusesAnotherAudienceSuchAsASkills() {
        assertRefused(401, claims -> claims.withAudience("99999999-aaaa-4bbb-8ccc-000000000009"));
    }

    @Test
    void refusesATokenWithoutAudience() {
        var claims = JWT.create()
                .withKeyId("key-1")
                .withIssuer(FakeLogin.ISSUER)
                .withClaim("serviceurl", endpoint.teams.serviceUrl())
                .withExpiresAt(now.plusSeconds(600));
        assertRefused(401, _ -> claims);
    }

    @Test
    void refusesATokenThatNeverEnds() {
        assertRefused(401, claims -> claims.withExpiresAt((Instant) null));
        assertRefused(
                401,
                _ -> JWT.create()
                        .withKeyId("key-1")
                        .withIssuer(FakeLogin.ISSUER)
                        .withAudience(FakeLogin.APP_ID)
                        .withClaim("serviceurl", endpoint.teams.serviceUrl()));
    }

    @Test
    void refusesATokenThatHasEnded() {
        assertRefused(401, claims -> claims.withExpiresAt(now.minusSeconds(301)));
    }

    @Test
    void allowsForClocksFiveMinutesApart() {
        assertThat(statusWith(claims -> claims.withExpiresAt(now.minusSeconds(280))))
                .isEqualTo(200);
    }

    @Test
    void refusesATokenOfTheFuture() {
        assertRefused(401, claims -> claims.withNotBefore(now.plusSeconds(400)));
    }

    @Test
    void refusesATokenForAnotherServiceUrl() {
        assertRefused(403, claims -> claims.withClaim("serviceurl", "https://elsewhere.example/"));
    }

    @Test
    void refusesATokenWithoutServiceUrl() {
        assertRefused(403, claims -> claims.withNullClaim("serviceurl"));
    }

    @Test
    void refusesAKeyWithoutEndorsements() {
        assertRefused(403, claims -> claims.withKeyId("key-without-endorsements"));
    }

    @Test
    void refusesAKeyOfAnotherChannel() {
        assertRefused(403, claims -> claims.withKeyId("key-of-another-channel"));
    }

    @Test
    void refusesAnUnknownKeyAndATokenWithoutOne() {
        assertRefused(401, claims -> claims.withKeyId("key-that-nobody-has"));
        assertRefused(401, claims -> claims.withKeyId(null));
    }

    @Test
    void refusesASignatureOfSomebodyElse() {
        var token = endpoint.teams.login.signedByAStranger(endpoint.teams.login.claims(endpoint.teams.serviceUrl()));
        assertThat(endpoint.send(message(), "Bearer " + token).getStatus()).isEqualTo(401);
    }

    @Test
    void refusesTokensSignedInOtherWays() {
        var claims = endpoint.teams.login.claims(endpoint.teams.serviceUrl());
        var bySecret = claims.sign(Algorithm.HMAC256(FakeLogin.SECRET));
        var unsigned = claims.sign(Algorithm.none());
        assertThat(endpoint.send(message(), "Bearer " + bySecret).getStatus()).isEqualTo(401);
        assertThat(endpoint.send(message(), "Bearer " + unsigned).getStatus()).isEqualTo(401);
    }

    @Test
    void refusesATokenWhosePayloadWasChanged() {
        var parts = endpoint.teams.login.token(endpoint.teams.serviceUrl()).split("\\.");
        var payload = new String(Base64.getUrlDecoder().decode(parts[1]), java.nio.charset.StandardCharsets.UTF_8)
                .replace("\"aud\"", "\"aud\" ");
        parts[1] = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(payload.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(endpoint.send(message(), "Bearer " + String.join(".", parts)).getStatus())
                .isEqualTo(401);
    }

    @Test
    void refusesAnActivityWithoutAChannelWhichWouldSkipTheEndorsement() {
        var activity = message();
        activity.remove("channelId");
        assertThat(endpoint.send(activity).getStatus()).isEqualTo(400);
    }

    @Test
    void refusesAnotherChannelThanTeams() {
        assertThat(endpoint.send(message().put("channelId", "directline")).getStatus())
                .isEqualTo(403);
        assertThat(endpoint.send(message().put("channelId", "emulator")).getStatus())
                .isEqualTo(403);
    }

    @Test
    void refusesAnotherTenantAndNoTenant() {
        var foreign = message();
        foreign.putObject("channelData").putObject("tenant").put("id", "44444444-aaaa-4bbb-8ccc-000000000004");
        var without = message();
        without.remove("channelData");
        assertThat(endpoint.send(foreign).getStatus()).isEqualTo(403);
        assertThat(endpoint.send(without).getStatus()).isEqualTo(403);
    }

    @Test
    void refusesAnActivityThatContradictsItselfAboutItsTenant() {
        var activity = message();
        ((ObjectNode) activity.path("conversation")).put("tenantId", "44444444-aaaa-4bbb-8ccc-000000000004");
        assertThat(endpoint.send(activity).getStatus()).isEqualTo(403);
    }

    @Test
    void refusesAHostThatIsNotAllowedThoughTheTokenSpeaksForIt() {
        var elsewhere = "https://elsewhere.example/";
        var token = endpoint.teams.login.token(elsewhere);
        assertThat(endpoint.send(message().put("serviceUrl", elsewhere), "Bearer " + token)
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void fetchesTheKeysOnceAndNotForEveryUnknownOne() {
        for (int i = 0; i < 5; i++) {
            assertRefused(401, claims -> claims.withKeyId("key-that-nobody-has"));
            assertThat(statusWith(claims -> claims)).isEqualTo(200);
        }
        assertThat(endpoint.teams.login.keysAsked).hasValue(1);
    }

    @Test
    void refusesEverybodyWhileTheKeysCannotBeHad() {
        endpoint.teams.login.down = true;
        assertThat(statusWith(claims -> claims)).isEqualTo(401);
    }

    private void assertRefused(int status, UnaryOperator<JWTCreator.Builder> bent) {
        var before = endpoint.conversation.said.size();
        assertThat(statusWith(bent)).isEqualTo(status);
        assertThat(endpoint.conversation.said).hasSize(before);
    }

    private int statusWith(UnaryOperator<JWTCreator.Builder> bent) {
        var claims = bent.apply(endpoint.teams.login.claims(endpoint.teams.serviceUrl()));
        return endpoint.send(message(), "Bearer " + endpoint.teams.login.signed(claims))
                .getStatus();
    }

    private ObjectNode message() {
        return endpoint.swedish.message(MAJA, "dagordning");
    }
}
