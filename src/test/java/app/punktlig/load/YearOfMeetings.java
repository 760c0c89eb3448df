package app.punktlig.load;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A calendar on this machine, with a year of fortnightly meetings. */
final class YearOfMeetings implements AutoCloseable {
    static final int MEETINGS = 26;
    private final HttpServer graph;

    YearOfMeetings() throws IOException {
        graph = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var body = new JsonMapper()
                .writeValueAsBytes(Map.of(
                        "value",
                        IntStream.range(0, MEETINGS)
                                .mapToObj(i -> event(meeting(i)))
                                .toList()));
        graph.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        graph.start();
    }

    /** The day of a meeting, the first being number 0. */
    static LocalDate meeting(int number) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(10).plusWeeks(2L * number);
    }

    String url() {
        return "http://127.0.0.1:" + graph.getAddress().getPort() + "/v1.0";
    }

    private static Map<String, Object> event(LocalDate day) {
        return Map.of(
                "id",
                "event-" + day,
                "subject",
                "LG",
                "isAllDay",
                false,
                "isCancelled",
                false,
                "type",
                "occurrence",
                "start",
                Map.of("dateTime", day + "T12:00:00", "timeZone", "UTC"),
                "end",
                Map.of("dateTime", day + "T14:00:00", "timeZone", "UTC"),
                "location",
                Map.of("displayName", "Rum Eken"));
    }

    @Override
    public void close() {
        graph.stop(0);
    }
}
