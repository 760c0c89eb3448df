package app.punktlig.load;

import app.punktlig.e2e.FakeLogin;
import app.punktlig.e2e.FakeTeams;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.node.ObjectNode;

/** The packaged jar as a process, met over HTTP. */
final class RunningJar implements AutoCloseable {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final long begun = System.nanoTime();
    private final FakeTeams teams;
    private final Process process;
    private final int port;

    private RunningJar(FakeTeams teams, Process process, int port) {
        this.teams = teams;
        this.process = process;
        this.port = port;
    }

    /** Starts the jar with its data in a new folder, and waits until it says that it is well. */
    static RunningJar start(FakeTeams teams, YearOfMeetings calendar, List<String> flags) throws Exception {
        var data = Files.createTempDirectory("punktlig-load");
        int port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-jar", "target/punktlig.jar"));
        settings(teams, calendar, data, port).forEach((key, value) -> command.add("--" + key + "=" + value));
        var log = data.resolve("log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var jar = new RunningJar(teams, process, port);
        jar.untilWell(log);
        return jar;
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static Map<String, String> settings(FakeTeams teams, YearOfMeetings calendar, Path data, int port) {
        return Map.ofEntries(
                Map.entry("server.port", String.valueOf(port)),
                Map.entry("punktlig.bot.app-id", FakeLogin.APP_ID),
                Map.entry("punktlig.bot.app-secret", FakeLogin.SECRET),
                Map.entry("punktlig.bot.tenant-id", FakeLogin.TENANT),
                Map.entry("punktlig.bot.allowed-service-hosts", teams.host()),
                Map.entry("punktlig.bot.open-id-metadata-url", teams.login.metadataUrl()),
                Map.entry("punktlig.bot.login-url", teams.login.loginUrl()),
                Map.entry("punktlig.graph.base-url", calendar.url()),
                Map.entry("punktlig.graph.login-url", teams.login.loginUrl()),
                Map.entry("punktlig.calendar.mailbox", "ledning@ekbacka.example"),
                Map.entry("punktlig.calendar.subject", "LG*"),
                Map.entry("punktlig.data-dir", data.toString()));
    }

    private void untilWell(Path log) throws InterruptedException {
        var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .build();
        while (true) {
            try {
                if (http.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("the jar did not start: " + log, notYet);
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    double secondsSinceStart() {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Sends an activity as Teams would, with a signed token. */
    HttpResponse<String> post(ObjectNode activity) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
                .header("Authorization", "Bearer " + teams.login.token(teams.serviceUrl()))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(activity.toString(), StandardCharsets.UTF_8))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    void tellMemory() throws IOException {
        Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                .forEach(System.out::println);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }
}
