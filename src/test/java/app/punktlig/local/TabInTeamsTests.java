package app.punktlig.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.browser.Accessibility;
import app.punktlig.browser.Chromium;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The tab's pages in a frame of a page on Teams' own address, which answers what Teams' client library asks as Teams does. Only
 * the addresses are made up: what the frame gets is what the server serves, its security policy with it.
 */
class TabInTeamsTests extends OnThePage {
    private static final String TEAMS = "https://teams.microsoft.com/punktlig-test";
    private static final String HOST = "https://punktlig.example";
    private static final String TEAM = "19:ledningsgruppen@thread.tacv2";

    /** Answers a message of the client library's by its name; keeps all that was asked, and presses Save when told to. */
    private static final String HOST_PAGE = """
            <!doctype html><html lang="en"><head><title>Teams</title></head><body>
            <iframe title="tab" src="%s" style="width:100%%;height:700px;border:0"></iframe>
            <script>
              const frame = document.querySelector('iframe');
              const asked = [];
              const pages = { config: {} };
              const runtime = JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports: { pages } });
              const context = { locale: '%s', theme: '%s', teamId: '%s', userObjectId: 'somebody', tid: 'tenant' };
              const answers = {
                initialize: ['%s', 'web', runtime, '2.58.0'],
                getContext: [context],
                'authentication.getAuthToken': [true, '%s'],
                'settings.setSettings': [true],
              };
              addEventListener('message', (event) => {
                if (event.source !== frame.contentWindow || !event.data.func) return;
                asked.push({ func: event.data.func, args: event.data.args });
                const args = answers[event.data.func];
                if (args) {
                  const { id, uuidAsString } = event.data;
                  frame.contentWindow.postMessage({ id, uuidAsString, args }, '*');
                }
              });
              const save = () => frame.contentWindow.postMessage({ func: 'settings.save', args: [{}] }, '*');
              const told = (func) => asked.filter((message) => message.func === func).map((message) => message.args);
            </script></body></html>
            """;

    private static String token() {
        return punktlig.http()
                .get("/sim/login/simulated-person?as=" + LocalPunktlig.person(1))
                .body()
                .path("token")
                .asString();
    }

    private static Page teams(String tab, String frameContext, String locale, String theme, String token) {
        var page = chromium.page(Chromium.DESKTOP);
        page.route("**/*", Route::abort);
        page.route(HOST + "/**", TabInTeamsTests::serve);
        page.route(
                TEAMS,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody(HOST_PAGE.formatted(HOST + tab, locale, theme, TEAM, frameContext, token))));
        page.navigate(TEAMS);
        return page;
    }

    private static void serve(Route route) {
        var url = route.request().url().replace(HOST, punktlig.address());
        route.fulfill(new Route.FulfillOptions().setResponse(route.fetch(new Route.FetchOptions().setUrl(url))));
    }

    private static FrameLocator tab(Page teams) {
        return teams.frameLocator("iframe");
    }

    @Test
    void showsTheGroupsOverviewToWhomTeamsVouchesFor() {
        var teams = teams("/tab/overview", "content", "en-gb", "dark", token());
        assertThat(tab(teams).locator("section")).hasCount(3);
        assertThat(tab(teams).locator("main")).containsText("Open assignments");
        assertThat(tab(teams).locator("html")).hasAttribute("data-theme", "dark");
    }

    @Test
    void showsNothingToWhomTeamsDoesNotVouchFor() {
        var teams = teams("/tab/overview", "content", "sv-se", "default", "not-a-token");
        assertThat(tab(teams).locator("[role=alert]")).containsText("kan inte visas");
        assertThat(tab(teams).locator("section")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"sv-se, default, Översikt, Spara", "en-us, dark, Overview, Save", "sv-se, contrast, Översikt, Spara"})
    void isAddedToAChannelWithSave(String locale, String theme, String name, String button) {
        var teams = teams("/tab/configure", "settings", locale, theme, "");
        assertThat(tab(teams).locator("h1")).hasText(name);
        assertThat(tab(teams).locator("main")).containsText(button);
        teams.waitForFunction("told('settings.setValidityState').length === 1");
        assertThat(Accessibility.problems(teams)).isEmpty();
        teams.evaluate("save()");
        teams.waitForFunction("told('settings.save.success').length === 1");
        assertThat(teams.evaluate("told('settings.setSettings')[0][0]"))
                .isEqualTo(Map.of(
                        "entityId", "overview", "contentUrl", HOST + "/tab/overview", "suggestedDisplayName", name));
    }

    @Test
    void outsideTeamsItSaysThatItCannotBeAdded() {
        var page = chromium.page(Chromium.PHONE);
        page.navigate(punktlig.address() + "/tab/configure");
        assertThat(page.locator("main")).containsText("bara läggas till i Teams");
    }
}
