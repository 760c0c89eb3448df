package app.punktlig.token;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.punktlig.settings.AppCredential;
import app.punktlig.settings.GraphSettings;
import com.azure.core.credential.TokenRequestContext;
import com.azure.identity.ClientSecretCredential;
import com.azure.identity.ManagedIdentityCredential;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.UncheckedIOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CredentialsTests {
    private static final TokenRequestContext SCOPE =
            new TokenRequestContext().addScopes("https://graph.microsoft.com/.default");

    @RegisterExtension
    static final WireMockExtension LOGIN = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    @Test
    void asksALoginOnThisMachineOnceForManyCalls() {
        LOGIN.stubFor(post("/tenant-1/oauth2/v2.0/token")
                .willReturn(okJson("{\"access_token\":\"abc\",\"expires_in\":3600,\"token_type\":\"Bearer\"}")));
        var credential = Credentials.of(settings(LOGIN.baseUrl(), new AppCredential.Secret("p&q")));

        assertThat(credential.getTokenSync(SCOPE).getToken()).isEqualTo("abc");
        assertThat(credential.getTokenSync(SCOPE).getToken()).isEqualTo("abc");
        LOGIN.verify(
                1,
                postRequestedFor(urlEqualTo("/tenant-1/oauth2/v2.0/token"))
                        .withRequestBody(containing("grant_type=client_credentials"))
                        .withRequestBody(containing("client_secret=p%26q"))
                        .withRequestBody(containing("scope=https%3A%2F%2Fgraph.microsoft.com%2F.default")));
    }

    @Test
    void saysWhenTheLoginRefuses() {
        LOGIN.stubFor(post("/tenant-1/oauth2/v2.0/token").willReturn(aResponse().withStatus(401)));
        var credential = Credentials.of(settings(LOGIN.baseUrl(), new AppCredential.Secret("wrong")));

        assertThatThrownBy(() -> credential.getTokenSync(SCOPE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("401");
    }

    @Test
    void leavesARealLoginToTheIdentityLibrary() {
        assertThat(Credentials.of(settings("https://login.microsoftonline.com", new AppCredential.Secret("x"))))
                .isInstanceOf(ClientSecretCredential.class);
        assertThat(Credentials.of(settings("https://login.microsoftonline.com", new AppCredential.ManagedIdentity())))
                .isInstanceOf(ManagedIdentityCredential.class);
    }

    private static GraphSettings settings(String login, AppCredential credential) {
        return new GraphSettings(
                URI.create("https://graph.microsoft.com/v1.0"), URI.create(login), "tenant-1", "client-1", credential);
    }
}
