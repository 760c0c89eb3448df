package app.punktlig.graph;

import app.punktlig.settings.BotSettings;
import app.punktlig.settings.GraphSettings;
import app.punktlig.token.Credentials;
import com.azure.core.credential.TokenCredential;
import com.microsoft.graph.core.requests.GraphClientFactory;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestOption;
import com.microsoft.kiota.authentication.BaseBearerTokenAuthenticationProvider;
import com.microsoft.kiota.http.middleware.options.RedirectHandlerOption;
import com.microsoft.kiota.http.middleware.options.RetryHandlerOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together the client of Microsoft Graph. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {
    @Bean
    GraphServiceClient graphClient(GraphSettings settings) {
        return client(settings, Credentials.of(settings));
    }

    @Bean
    Uploads uploads(GraphSettings graph, BotSettings bot) {
        return new Uploads(patient(new OkHttpClient.Builder()), graph.baseUrl(), bot.allowedHosts());
    }

    static GraphServiceClient client(GraphSettings settings, TokenCredential credential) {
        var tokens = new BaseBearerTokenAuthenticationProvider(new GraphTokens(settings.baseUrl(), credential));
        var graph = new GraphServiceClient(
                tokens, patient(GraphClientFactory.create(options()).addInterceptor(new PlainErrors())));
        graph.getRequestAdapter().setBaseUrl(settings.baseUrl().toString());
        return graph;
    }

    /** The client's own retries would sleep through a Retry-After in the thread; whoever asked comes back later instead. */
    private static RequestOption[] options() {
        return new RequestOption[] {new RetryHandlerOption(null, 0, 0), new RedirectHandlerOption(0, response -> false)
        };
    }

    private static OkHttpClient patient(OkHttpClient.Builder builder) {
        return builder.protocols(List.of(Protocol.HTTP_1_1))
                .connectTimeout(Duration.ofSeconds(10))
                .readTimeout(Duration.ofSeconds(30))
                .writeTimeout(Duration.ofSeconds(30))
                .callTimeout(Duration.ofSeconds(60))
                .followRedirects(false)
                .retryOnConnectionFailure(false)
                // Without retries a connection that the other end has closed meanwhile must not be taken up again.
                .connectionPool(new ConnectionPool(5, 20, TimeUnit.SECONDS))
                .build();
    }
}
