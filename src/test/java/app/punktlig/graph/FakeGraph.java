package app.punktlig.graph;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import app.punktlig.group.Group;
import app.punktlig.group.GroupId;
import app.punktlig.group.Habits;
import app.punktlig.language.Language;
import app.punktlig.settings.AllowedHosts;
import app.punktlig.settings.AppCredential;
import app.punktlig.settings.BotSettings;
import app.punktlig.settings.GraphSettings;
import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A Graph on this machine that takes only requests of the real one's description. */
final class FakeGraph {
    static final GraphContract CONTRACT = new GraphContract();

    private FakeGraph() {}

    static WireMockExtension server() {
        return WireMockExtension.newInstance()
                .options(wireMockConfig().dynamicPort().extensions(CONTRACT))
                .build();
    }

    static GraphSettings settings(WireMockExtension server) {
        return new GraphSettings(
                URI.create(server.baseUrl() + "/v1.0"),
                URI.create(server.baseUrl()),
                "tenant-1",
                "client-1",
                new AppCredential.Secret("x"));
    }

    static BotSettings bot(String... allowedHosts) {
        return new BotSettings(
                "client-1",
                new AppCredential.Secret("x"),
                "tenant-1",
                Set.of("tenant-1"),
                new AllowedHosts(List.of(allowedHosts)),
                URI.create("http://localhost"),
                URI.create("http://localhost"));
    }

    static GraphServiceClient client(WireMockExtension server) {
        TokenCredential credential =
                request -> Mono.just(new AccessToken("token-1", OffsetDateTime.parse("2099-01-01T00:00:00Z")));
        return GraphConfiguration.client(settings(server), credential);
    }

    static Group group(@Nullable String entraGroupId) {
        return new Group(
                GroupId.random(),
                "tenant-1",
                "19:team@thread.tacv2",
                entraGroupId,
                "Ledningsgruppen i Lindby",
                Language.SV,
                ZoneId.of("Europe/Stockholm"),
                "19:channel@thread.tacv2",
                "https://smba.trafficmanager.net/emea/",
                new Habits(DayOfWeek.MONDAY, LocalTime.of(8, 0), Duration.ofDays(2)),
                true);
    }
}
