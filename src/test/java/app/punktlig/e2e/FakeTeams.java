package app.punktlig.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** A login and a connector on this machine. */
public final class FakeTeams implements AutoCloseable {
    static final JsonMapper JSON = new JsonMapper();
    private static final Logger log = LoggerFactory.getLogger(FakeTeams.class);

    private final HttpServer server;
    public final FakeLogin login;
    public final FakeConnector connector = new FakeConnector();

    public FakeTeams() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        login = new FakeLogin(url());
        server.createContext("/login", exchange -> quietly(exchange, login::answer));
        server.createContext("/connector", exchange -> quietly(exchange, connector::answer));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public String serviceUrl() {
        return url() + "/connector/";
    }

    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private String url() {
        return "http://" + host();
    }

    /** The personal chat that the connector opens for a Teams user id. */
    public static String chatOf(String userId) {
        return "a:chat-with-" + userId.replaceAll("[^A-Za-z0-9]", "-");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private static void quietly(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            answer.to(exchange);
        } catch (RuntimeException e) {
            log.error("The fake failed", e);
            respond(exchange, 500, "");
        }
    }

    static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    static void respond(HttpExchange exchange, int status, Object json) throws IOException {
        var bytes = JSON.writeValueAsBytes(json);
        exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
