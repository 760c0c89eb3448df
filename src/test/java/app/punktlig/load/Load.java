package app.punktlig.load;

import app.punktlig.e2e.Activities;
import app.punktlig.e2e.FakeLogin;
import app.punktlig.e2e.FakeTeams;
import app.punktlig.e2e.Somebody;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Starts the packaged jar with an H2 file, a signed login and a connector on this machine, and says things at a steady pace whatever
 * the answers do: {@code java -cp … app.punktlig.load.Load [messages a second] [seconds] [flags of the JVM]}.
 */
public final class Load {
    private static final List<String> SAID =
            List.of("lägg till Punkt %d, beslut, 10 min", "dagordning", "ångra", "mina punkter");
    /** As in docs/operations.md. */
    private static final String DOCUMENTED_FLAGS =
            "-XX:+UseParallelGC -Xmx96m -XX:MetaspaceSize=128m -Xss512k -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders";

    private static final int PEOPLE = 20;
    private static final int MEETINGS = 26;

    private final FakeTeams teams = new FakeTeams();
    private final Activities activities = new Activities(teams.serviceUrl(), "sv-SE");
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Queue<Asked>> waiting = new ConcurrentHashMap<>();
    private final Queue<Answered> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unexpected = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final List<Somebody> people = IntStream.rangeClosed(1, PEOPLE)
            .mapToObj(i -> Somebody.somebody(100 + i, "Person Nummer" + i))
            .toList();
    private final HttpServer graph;
    private final int port;

    /** What was said, and when it was due to be said. */
    private record Asked(String words, long at) {}

    private record Answered(String words, long afterNanos) {}

    private Load() throws IOException {
        graph = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        graph.createContext("/", exchange -> {
            var body = new JsonMapper().writeValueAsBytes(Map.of("value", meetings()));
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        graph.start();
        try (var free = new java.net.ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    public static void main(String[] args) throws Exception {
        // The little server of the JDK would else hold its answers back for the 40 ms of a delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        int rate = args.length > 0 ? Integer.parseInt(args[0]) : 50;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 60;
        new Load().run(rate, seconds, List.of((args.length > 2 ? args[2] : DOCUMENTED_FLAGS).split(" ")));
    }

    private void run(int rate, int seconds, List<String> flags) throws Exception {
        var data = Files.createTempDirectory("punktlig-load");
        long begun = System.nanoTime();
        var jar = start(data, flags);
        try {
            untilWell(jar);
            teams.connector.roster(
                    List.of(people.stream().map(Somebody::onRoster).toList()));
            post(activities.installedIn(people.getFirst()).toString());
            teams.connector.next();
            System.out.printf("jar to first reply: %.1f s%n", (System.nanoTime() - begun) / 1e9);
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(5));
            teams.connector.rest();
            warmUp();
            say(rate, seconds);
            report(rate, seconds, jar.pid());
        } finally {
            jar.destroy();
            jar.waitFor(30, TimeUnit.SECONDS);
            teams.close();
            graph.stop(0);
        }
    }

    private Process start(Path data, List<String> flags) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-jar", "target/punktlig.jar"));
        settings(data).forEach((key, value) -> command.add("--" + key + "=" + value));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("log").toFile())
                .start();
    }

    private Map<String, String> settings(Path data) {
        return Map.ofEntries(
                Map.entry("server.port", String.valueOf(port)),
                Map.entry("punktlig.bot.app-id", FakeLogin.APP_ID),
                Map.entry("punktlig.bot.app-secret", FakeLogin.SECRET),
                Map.entry("punktlig.bot.tenant-id", FakeLogin.TENANT),
                Map.entry("punktlig.bot.allowed-service-hosts", teams.host()),
                Map.entry("punktlig.bot.open-id-metadata-url", teams.login.metadataUrl()),
                Map.entry("punktlig.bot.login-url", teams.login.loginUrl()),
                Map.entry(
                        "punktlig.graph.base-url",
                        "http://127.0.0.1:" + graph.getAddress().getPort() + "/v1.0"),
                Map.entry("punktlig.graph.login-url", teams.login.loginUrl()),
                Map.entry("punktlig.calendar.mailbox", "ledning@ekbacka.example"),
                Map.entry("punktlig.calendar.subject", "LG*"),
                Map.entry("punktlig.data-dir", data.toString()));
    }

    /** A year of fortnightly meetings. */
    private static List<Map<String, Object>> meetings() {
        var first = LocalDate.now(ZoneOffset.UTC).plusDays(10);
        return IntStream.range(0, MEETINGS)
                .<Map<String, Object>>mapToObj(i -> event(first.plusWeeks(2L * i)))
                .toList();
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

    private void untilWell(Process jar) throws InterruptedException {
        var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .build();
        while (true) {
            try {
                if (http.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                if (!jar.isAlive()) {
                    throw new IllegalStateException("the jar did not start; its log is in the folder punktlig-load…");
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** What the JVM compiles first is not what is measured. */
    private void warmUp() throws Exception {
        Thread.ofVirtual().start(this::collect);
        say(25, 15);
        drain();
        answers.clear();
    }

    private void say(int rate, int seconds) {
        long interval = TimeUnit.SECONDS.toNanos(1) / rate;
        long start = System.nanoTime();
        for (int i = 0; i < rate * seconds; i++) {
            long due = start + i * interval;
            LockSupport.parkNanos(due - System.nanoTime());
            var message = next(i, due);
            Thread.ofVirtual().start(() -> post(message));
        }
        drain();
    }

    /** Each person says the four things in turn and waits for nothing; the time runs from when it was due to be said. */
    private String next(int number, long due) {
        var person = people.get(number % PEOPLE);
        var words = SAID.get(number / PEOPLE % SAID.size());
        waiting.computeIfAbsent(FakeTeams.chatOf(person.teamsId()), _ -> new ConcurrentLinkedQueue<>())
                .add(new Asked(words, due));
        return activities.message(person, words.formatted(number)).toString();
    }

    private void post(String activity) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
                .header("Authorization", "Bearer " + teams.login.token(teams.serviceUrl()))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(activity, StandardCharsets.UTF_8))
                .build();
        try {
            if (http.send(request, BodyHandlers.discarding()).statusCode() != 200) {
                refused.incrementAndGet();
            }
        } catch (IOException | InterruptedException e) {
            refused.incrementAndGet();
        }
    }

    /** Replies come in order within a conversation, so that the oldest question is the one answered. */
    private void collect() {
        while (true) {
            var posted = teams.connector.next(any -> true, Duration.ofHours(1));
            var asked = waiting.getOrDefault(posted.conversation(), new ArrayDeque<Asked>())
                    .poll();
            if (asked == null) {
                unexpected.incrementAndGet();
            } else {
                answers.add(new Answered(asked.words(), System.nanoTime() - asked.at()));
            }
        }
    }

    private void drain() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (waiting.values().stream().anyMatch(q -> !q.isEmpty()) && System.nanoTime() < until) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private void report(int rate, int seconds, long pid) throws IOException {
        long lost = waiting.values().stream().mapToLong(Queue::size).sum();
        System.out.printf(
                "%d messages a second for %d s: %d replies, %d lost, %d unexpected, %d refused%n",
                rate, seconds, answers.size(), lost, unexpected.get(), refused.get());
        System.out.printf("%-32s%8s%8s%8s%8s   in ms%n", "", "p50", "p90", "p99", "most");
        SAID.forEach(words -> report(words, words::equals));
        report("all", any -> true);
        Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                .forEach(System.out::println);
    }

    private void report(String name, Predicate<String> wanted) {
        var sorted = answers.stream()
                .filter(answer -> wanted.test(answer.words()))
                .map(Answered::afterNanos)
                .sorted()
                .toList();
        System.out.printf("%-32s", name);
        for (double share : List.of(0.5, 0.9, 0.99, 1.0)) {
            int index = Math.max(0, (int) Math.ceil(share * sorted.size()) - 1);
            System.out.printf("%8.1f", sorted.get(index) / 1e6);
        }
        System.out.println();
    }
}
