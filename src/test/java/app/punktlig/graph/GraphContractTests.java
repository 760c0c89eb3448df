package app.punktlig.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contract that refuses nothing proves nothing. */
class GraphContractTests {
    private static final GraphContract CONTRACT = new GraphContract();

    @RegisterExtension
    static final WireMockExtension GRAPH = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().extensions(CONTRACT))
            .build();

    @BeforeEach
    void answerEverything() {
        CONTRACT.reset();
        GRAPH.stubFor(any(anyUrl()).willReturn(ok()));
    }

    @Test
    void letsACalendarViewThrough() throws Exception {
        assertThat(ask("GET", "/users/a@b.example/calendarView?startDateTime=x&endDateTime=y&$select=id,subject", ""))
                .isEqualTo(200);
        assertThat(CONTRACT.violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET  | /users/a@b.example/calendarView?startDateTime=x                                |
            GET  | /users/a@b.example/calendarView?startDateTime=x&endDateTime=y&$select=colour   |
            GET  | /users/a@b.example/calendar/view                                               |
            GET  | /teams/t/members?$select=colour                                                |
            PUT  | /drives/d/items/i:/x.docx:/content?@microsoft.graph.conflictBehavior=overwrite | bytes
            POST | /drives/d/items/i:/x.docx:/createUploadSession                                 | {"item":{"colour":"red"}}
            POST | /drives/d/items/i:/x.docx:/createUploadSession                                 | {"items":{}}
            """)
    void refusesWhatGraphDoesNotKnow(String method, String path, String body) throws Exception {
        assertThat(ask(method, path, body)).isEqualTo(400);
        assertThat(CONTRACT.violations()).hasSize(1);
    }

    private static int ask(String method, String path, String body) throws Exception {
        var url = GRAPH.baseUrl() + "/v1.0" + path.replace("$", "%24");
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", method.equals("PUT") ? "application/octet-stream" : "application/json")
                .method(
                        method,
                        body == null || body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
