package app.punktlig.token;

import app.punktlig.settings.AppCredential;
import app.punktlig.settings.BotSettings;
import app.punktlig.settings.GraphSettings;
import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.identity.ClientCertificateCredentialBuilder;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.azure.identity.ManagedIdentityCredentialBuilder;
import java.net.URI;
import java.time.Duration;

/** Makes the credential that the settings describe; each keeps its tokens until they run out. */
public final class Credentials {
    private Credentials() {}

    public static TokenCredential of(BotSettings bot) {
        return of(bot.credential(), bot.loginUrl(), bot.tenantId(), bot.appId());
    }

    public static TokenCredential of(GraphSettings graph) {
        return of(graph.credential(), graph.loginUrl(), graph.tenantId(), graph.clientId());
    }

    /** The identity library takes no plain http; a login on this machine is asked by {@link LoopbackCredential}. */
    private static TokenCredential of(AppCredential credential, URI login, String tenant, String client) {
        return switch (credential) {
            case AppCredential.Secret secret
            when "http".equals(login.getScheme()) -> new LoopbackCredential(login, tenant, client, secret.value());
            case AppCredential.Secret secret ->
                new ClientSecretCredentialBuilder()
                        .clientSecret(secret.value())
                        .authorityHost(login.toString())
                        .disableInstanceDiscovery()
                        .tenantId(tenant)
                        .clientId(client)
                        .httpClient(impatient())
                        .build();
            case AppCredential.Certificate certificate ->
                new ClientCertificateCredentialBuilder()
                        .pemCertificate(certificate.pem().toString())
                        .authorityHost(login.toString())
                        .disableInstanceDiscovery()
                        .tenantId(tenant)
                        .clientId(client)
                        .httpClient(impatient())
                        .build();
            case AppCredential.ManagedIdentity ignored ->
                new ManagedIdentityCredentialBuilder()
                        .clientId(client)
                        .httpClient(impatient())
                        .build();
        };
    }

    private static HttpClient impatient() {
        return new JdkHttpClientBuilder()
                .connectionTimeout(Duration.ofSeconds(5))
                .responseTimeout(Duration.ofSeconds(10))
                .build();
    }
}
