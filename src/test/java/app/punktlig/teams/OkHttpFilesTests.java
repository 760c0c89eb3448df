package app.punktlig.teams;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.FileFetcher.Fetched;
import app.punktlig.settings.AllowedHosts;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OkHttpFilesTests {
    private static final int MOST = 1_000;

    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private OkHttpFiles files;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        var http = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
        files = new OkHttpFiles(
                new AllowedHosts(List.of("127.0.0.1", "*.sharepoint.com")), http, Duration.ofMillis(1_500));
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/file" -> send(exchange, 200, new byte[MOST]);
                case "/large" -> send(exchange, 200, new byte[MOST + 1]);
                case "/chunked" -> chunked(exchange);
                case "/gone" -> send(exchange, 404, new byte[0]);
                case "/expired" -> send(exchange, 401, new byte[0]);
                case "/broken" -> send(exchange, 503, new byte[0]);
                case "/elsewhere" -> {
                    exchange.getResponseHeaders().add("Location", "/file");
                    send(exchange, 302, new byte[0]);
                }
                default -> await();
            }
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    /** Never tells its length, and never ends by itself. */
    private static void chunked(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (int i = 0; i < 100; i++) {
            exchange.getResponseBody().write(new byte[MOST]);
        }
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Fetched fetch(String path) {
        return files.fetch("http://127.0.0.1:" + server.getAddress().getPort() + path, MOST);
    }

    @Test
    void fetchesAFile() {
        assertThat(fetch("/file"))
                .isInstanceOfSatisfying(
                        Fetched.Content.class,
                        content -> assertThat(content.bytes()).hasSize(MOST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/large", "/chunked"})
    void stopsAtTheLimitWhetherTheLengthIsToldOrNot(String path) {
        assertThat(fetch(path)).isInstanceOf(Fetched.TooLarge.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gone", "/expired", "/elsewhere"})
    void whatIsGoneOrAsksToLogInIsGone(String path) {
        assertThat(fetch(path)).isInstanceOf(Fetched.Gone.class);
    }

    @Test
    void followsNoRedirect() {
        fetch("/elsewhere");
        assertThat(asked).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/broken", "/silent"})
    void aHostInTroubleOrWithoutAnAnswerIsAFailure(String path) {
        assertThat(fetch(path)).isInstanceOf(Fetched.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://contoso.sharepoint.com/x",
                "https://contoso.sharepoint.com.evil.example/x",
                "https://169.254.169.254/latest",
                "http://localhost/x",
                "file:///etc/passwd",
                "https://user:pass@contoso.sharepoint.com/x",
                "",
                "not an address"
            })
    void otherHostsAreNeverAsked(String url) {
        assertThat(files.fetch(url, MOST)).isInstanceOf(Fetched.NotAllowed.class);
    }
}
