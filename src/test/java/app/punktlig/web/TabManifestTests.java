package app.punktlig.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.punktlig.chat.Overviews;
import app.punktlig.language.Language;
import app.punktlig.language.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the app's manifest says of the tab is what the server does. */
class TabManifestTests {
    private static final String HOST = "punktlig.example";
    private static final String NO_BOT = "00000000-0000-0000-0000-000000000000";

    private final JsonNode manifest = json("manifest.json");
    private final MockMvc server = MockMvcBuilders.standaloneSetup(
                    new OverviewEndpoint(Mockito.mock(SsoTokens.class), Mockito.mock(Overviews.class)))
            .build();

    private static JsonNode json(String file) {
        return new JsonMapper().readTree(Path.of("manifest", file));
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString()
                ? Stream.of(node.asString())
                : node.isObject() || node.isArray() ? node.valueStream().flatMap(TabManifestTests::texts) : Stream.of();
    }

    @Test
    void everyAddressOnTheServerIsServedToTeams() throws Exception {
        var addresses = texts(manifest)
                .filter(text -> text.startsWith("https://" + HOST))
                .toList();
        assertThat(addresses).contains("https://" + HOST + "/tab/overview", "https://" + HOST + "/tab/configure");
        for (var address : addresses) {
            var response = server.perform(get(URI.create(address))).andReturn().getResponse();
            assertThat(response.getStatus()).as(address).isEqualTo(200);
            assertThat(response.getContentType()).startsWith("text/html");
            assertThat(response.getHeader("Content-Security-Policy"))
                    .contains("frame-ancestors", "teams.microsoft.com");
            assertThat(response.getContentAsString()).contains("<main");
        }
    }

    @Test
    void anAddressThatIsNotServedIsSeen() throws Exception {
        assertThat(server.perform(get("/tab/other")).andReturn().getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void teamsMayShowTheServersPagesAndNoOthers() {
        assertThat(manifest.at("/validDomains").valueStream().map(JsonNode::asString))
                .containsExactly(HOST);
        assertThat(manifest.at("/webApplicationInfo/id").asString()).isEqualTo(NO_BOT);
        assertThat(manifest.at("/webApplicationInfo/resource").asString())
                .isEqualTo("api://" + HOST + "/botid-" + NO_BOT);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTabIsCalledWhatThePageIsCalled(Language language) {
        var name = json(language.name().toLowerCase(Locale.ROOT) + ".json")
                .path("staticTabs[0].name")
                .asString();
        assertThat(name).isEqualTo(Texts.in(language).say("overview.title"));
    }
}
