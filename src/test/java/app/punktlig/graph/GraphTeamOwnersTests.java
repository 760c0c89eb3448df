package app.punktlig.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class GraphTeamOwnersTests {
    private static final String MEMBERS = "/v1.0/teams/g-1/members";

    @RegisterExtension
    static final WireMockExtension GRAPH = FakeGraph.server();

    @BeforeEach
    void forgetOldViolations() {
        FakeGraph.CONTRACT.reset();
    }

    @AfterEach
    void everyRequestKeptTheContract() {
        assertThat(FakeGraph.CONTRACT.violations()).isEmpty();
    }

    @Test
    void tellsOwnersFromMembersAndGuests() {
        GRAPH.stubFor(get(urlPathEqualTo(MEMBERS))
                .willReturn(okJson(page(
                        null, member("kim", "owner"), member("bo"), member("gun", "guest"), member("eva", "owner")))));

        assertThat(read("g-1")).contains(Set.of("kim", "eva"));
        GRAPH.verify(getRequestedFor(urlPathEqualTo(MEMBERS)).withHeader("Authorization", equalTo("Bearer token-1")));
    }

    @Test
    void readsEveryPage() {
        GRAPH.stubFor(get(urlPathEqualTo(MEMBERS))
                .willReturn(okJson(page(GRAPH.baseUrl() + MEMBERS + "?%24skip=1", member("kim", "owner")))));
        GRAPH.stubFor(get(urlPathEqualTo(MEMBERS))
                .withQueryParam("$skip", equalTo("1"))
                .willReturn(okJson(page(null, member("eva", "owner")))));

        assertThat(read("g-1")).contains(Set.of("kim", "eva"));
    }

    @Test
    void neverTakesItsTokenToAPageElsewhere() {
        GRAPH.stubFor(get(urlPathEqualTo(MEMBERS))
                .willReturn(okJson(page("http://localhost:1/v1.0/teams/g-1/members", member("kim", "owner")))));

        assertThat(read("g-1")).isEmpty();
    }

    @Test
    void givesUpOnMembersWithoutALastPage() {
        GRAPH.stubFor(get(urlPathEqualTo(MEMBERS))
                .willReturn(okJson(page(GRAPH.baseUrl() + MEMBERS, member("kim", "owner")))));

        assertThat(read("g-1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 429, 503})
    void goesOnWithoutWhereItIsNotTold(int status) {
        GRAPH.stubFor(get(anyUrl())
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"error\":{\"code\":\"Forbidden\",\"message\":\"Kim Ek may not\"}}")));

        assertThat(read("g-1")).isEmpty();
        GRAPH.verify(1, getRequestedFor(anyUrl()));
    }

    @Test
    void goesOnWithoutWhenTheConnectionBreaks() {
        GRAPH.stubFor(get(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        assertThat(read("g-1")).isEmpty();
    }

    @Test
    void asksNothingWhileTheTeamsGroupIsUnknown() {
        assertThat(read(null)).isEmpty();
        GRAPH.verify(0, getRequestedFor(anyUrl()));
    }

    private static Optional<Set<String>> read(@Nullable String team) {
        return new GraphTeamOwners(FakeGraph.client(GRAPH), FakeGraph.settings(GRAPH)).read(FakeGraph.group(team));
    }

    private static Map<String, Object> member(String userId, String... roles) {
        return Map.of(
                "@odata.type",
                "#microsoft.graph.aadUserConversationMember",
                "id",
                "membership-" + userId,
                "roles",
                List.of(roles),
                "displayName",
                userId,
                "userId",
                userId);
    }

    @SafeVarargs
    private static String page(@Nullable String next, Map<String, Object>... members) {
        var page = new HashMap<String, Object>(Map.of("value", List.of(members)));
        if (next != null) {
            page.put("@odata.nextLink", next);
        }
        return new JsonMapper().writeValueAsString(page);
    }
}
