package app.punktlig.e2e;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.punktlig.PunktligApplication;
import app.punktlig.e2e.FakeConnector.Posted;
import app.punktlig.graph.GraphContract;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole of Punktlig, started once for all tests that build on this, and met over HTTP only. It is Monday 26 January
 * 2026, nine o'clock in Stockholm, when each test begins.
 */
@SpringBootTest(
        classes = PunktligApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"punktlig.data-dir=target/e2e/${random.uuid}", "db-scheduler.polling-interval=50ms"})
@Import(EndToEnd.Time.class)
public abstract class EndToEnd {
    protected static final Instant START = Instant.parse("2026-01-26T08:00:00Z");
    protected static final String MAILBOX = "ledning@ekbacka.example";
    protected static final FakeTeams TEAMS = new FakeTeams();
    protected static final GraphContract GRAPH_CONTRACT = new GraphContract();
    protected static final WireMockServer GRAPH = graph();
    protected static final MovableClock CLOCK = new MovableClock(START);

    static {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
    }

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    protected final Activities swedish = new Activities(TEAMS.serviceUrl(), "sv-SE");
    protected final Activities english = new Activities(TEAMS.serviceUrl(), "en-GB");

    @Autowired
    protected JdbcClient db;

    @Autowired
    private Scheduler scheduler;

    @LocalServerPort
    protected int port;

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        Clock movableClock() {
            return CLOCK;
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("punktlig.bot.app-id", () -> FakeLogin.APP_ID);
        settings.add("punktlig.bot.app-secret", () -> FakeLogin.SECRET);
        settings.add("punktlig.bot.tenant-id", () -> FakeLogin.TENANT);
        settings.add("punktlig.bot.allowed-service-hosts", TEAMS::host);
        settings.add("punktlig.bot.open-id-metadata-url", TEAMS.login::metadataUrl);
        settings.add("punktlig.bot.login-url", TEAMS.login::loginUrl);
        settings.add("punktlig.graph.base-url", () -> GRAPH.baseUrl() + "/v1.0");
        settings.add("punktlig.graph.login-url", TEAMS.login::loginUrl);
        settings.add("punktlig.calendar.mailbox", () -> MAILBOX);
        settings.add("punktlig.calendar.subject", () -> "LG*");
    }

    @BeforeEach
    void beginAnew() {
        CLOCK.set(START);
        forgetEverything();
        // The scheduler's sleep is measured by the clock that was just set back.
        scheduler.triggerCheckForDueExecutions();
        TEAMS.connector.forget();
        TEAMS.login.down = false;
        GRAPH.resetAll();
        calendarHas(List.of());
        GRAPH_CONTRACT.reset();
    }

    /** What the group's mailbox has in its calendar from now on. */
    protected static void calendarHas(List<Map<String, Object>> events) {
        GRAPH.stubFor(get(urlPathMatching("/v1.0/users/.*/calendarView"))
                .willReturn(okJson(FakeTeams.JSON.writeValueAsString(Map.of("value", events)))));
    }

    /** @param start local time in UTC, as {@code 2026-02-04T08:00:00} */
    protected static Map<String, Object> event(String id, String subject, String start, String end) {
        return Map.of(
                "id",
                id,
                "subject",
                subject,
                "isAllDay",
                false,
                "isCancelled",
                false,
                "type",
                "singleInstance",
                "start",
                Map.of("dateTime", start, "timeZone", "UTC"),
                "end",
                Map.of("dateTime", end, "timeZone", "UTC"),
                "location",
                Map.of("displayName", "Björksalen"));
    }

    /** Says something in a personal chat and waits for the answer. */
    protected Posted say(Somebody by, String text) {
        assertThat(send(swedish.message(by, text)).statusCode()).isEqualTo(200);
        return TEAMS.connector.nextIn(FakeTeams.chatOf(by.teamsId()));
    }

    /** Says something to the bot in the channel and waits for the answer in its thread. */
    protected Posted sayInChannel(Somebody by, String text) {
        var activity = swedish.channelMessage(by, text);
        assertThat(send(activity).statusCode()).isEqualTo(200);
        return TEAMS.connector.nextIn(activity.at("/conversation/id").asString());
    }

    /** Clicks a button and gets the card that takes the old one's place. */
    protected JsonNode click(Somebody by, String say) {
        return body(send(swedish.click(by, say))).path("value");
    }

    /** Adds the app to the team, with these people in it, and waits for the welcome and for the roster. */
    protected void install(Somebody by, Somebody... members) {
        TEAMS.connector.roster(
                List.of(List.of(members).stream().map(Somebody::onRoster).toList()));
        send(swedish.botAddedToTeam(by));
        send(swedish.installedIn(by));
        TEAMS.connector.nextIn(Activities.TEAM);
        // The roster is read when the second is over in which the app came.
        CLOCK.forward(Duration.ofSeconds(1));
        await().until(() -> count("member") == members.length);
    }

    protected long count(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** Tests share one Punktlig, and none finds what another has left. */
    private void forgetEverything() {
        var tables = db.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'PUBLIC' and table_name not in ('flyway_schema_history', 'SCHEDULED_TASKS')
                        """).query(String.class).list();
        db.sql("set referential_integrity false").update();
        tables.forEach(table -> db.sql("truncate table \"" + table + "\"").update());
        db.sql("set referential_integrity true").update();
        db.sql("delete from scheduled_tasks where task_instance <> 'recurring' and not picked")
                .update();
        db.sql("update scheduled_tasks set execution_time = ? where not picked")
                .param(START.atOffset(ZoneOffset.UTC))
                .update();
    }

    protected HttpResponse<String> send(ObjectNode activity) {
        return send(
                activity.toString(),
                "Bearer " + TEAMS.login.token(TEAMS.serviceUrl()),
                "application/json; charset=utf-8");
    }

    protected HttpResponse<String> send(String body, String authorization, String contentType) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
                .header("Authorization", authorization)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    protected static JsonNode body(HttpResponse<String> response) {
        return FakeTeams.JSON.readTree(response.body());
    }

    private static WireMockServer graph() {
        var server = new WireMockServer(wireMockConfig().dynamicPort().extensions(GRAPH_CONTRACT));
        server.start();
        return server;
    }
}
