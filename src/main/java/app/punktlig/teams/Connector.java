package app.punktlig.teams;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import retrofit2.Retrofit;

/** The SDK's client for one service URL, without its retries (they repeat posts), its long time-outs and its five-at-a-time. */
final class Connector {
    /** Shared by all service URLs. */
    private static final Dispatcher DISPATCHER = dispatcher();

    /**
     * A server that closes idle connections after five seconds, as many do, would be sent the next post on a closed one: OkHttp looks
     * closer only after ten, and what failed then may have arrived and is not sent again.
     */
    private static final ConnectionPool CONNECTIONS = new ConnectionPool(20, 4, TimeUnit.SECONDS);

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration READING = Duration.ofSeconds(12);
    private static final Duration ALTOGETHER = Duration.ofSeconds(20);

    private final Conversations conversations;
    private final ConnectorExtras extras;

    Connector(String serviceUrl, ConnectorCredentials credentials) {
        var client = new RestConnectorClient(restClient(serviceUrl, credentials));
        conversations = client.getConversations();
        extras = client.getRestClient().retrofit().create(ConnectorExtras.class);
    }

    Conversations conversations() {
        return conversations;
    }

    ConnectorExtras extras() {
        return extras;
    }

    private static RestClient restClient(String serviceUrl, ConnectorCredentials credentials) {
        var http = new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .callTimeout(ALTOGETHER);
        var builder = new RestClient.Builder(http, new Retrofit.Builder())
                .withBaseUrl(serviceUrl)
                .withCredentials(credentials)
                .withSerializerAdapter(new AsItIs())
                .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
                .withRetryStrategy(new Never())
                .withDispatcher(DISPATCHER)
                .withConnectionPool(CONNECTIONS)
                .withConnectionTimeout(CONNECTING.toMillis(), TimeUnit.MILLISECONDS)
                .withReadTimeout(READING.toMillis(), TimeUnit.MILLISECONDS)
                .withNetworkInterceptor(Connector::atOnce)
                .withNetworkInterceptor(PerhapsSent::mark);
        http.cookieJar(CookieJar.NO_COOKIES);
        return builder.build();
    }

    /** A card that needs several packets is else held back for the 40 ms of a delayed acknowledgement. */
    private static Response atOnce(Interceptor.Chain chain) throws IOException {
        var connection = chain.connection();
        if (connection != null) {
            connection.socket().setTcpNoDelay(true);
        }
        return chain.proceed(chain.request());
    }

    private static Dispatcher dispatcher() {
        var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(200);
        dispatcher.setMaxRequestsPerHost(100);
        return dispatcher;
    }

    /** Only the sender of posts knows what may be sent again, and when. */
    private static final class Never extends RetryStrategy {
        Never() {
            super("never", false);
        }

        @Override
        public boolean shouldRetry(int retryCount, Response response) {
            return false;
        }
    }

    /** Leaves keys alone; the SDK's own way compiles regular expressions for each, looking for dots by which to nest. */
    private static final class AsItIs extends JacksonAdapter {
        @Override
        public ObjectMapper serializer() {
            return simpleMapper();
        }
    }
}
