package app.punktlig.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** One Adaptive Card drawn by the official renderer as Teams would, in a theme and a width; no server is needed. */
public final class CardPage {
    private static final String ADDRESS = "http://card.example";

    private final Page page;

    private CardPage(Page page) {
        this.page = page;
    }

    public static CardPage open(Chromium chromium, int width) {
        Page page = chromium.page(width);
        page.route("**/*", CardPage::answer);
        page.navigate(ADDRESS + "/sim/app/card.html");
        page.waitForFunction("document.documentElement.dataset.ready === 'true'");
        return new CardPage(page);
    }

    /**
     * Draws the card; the answer is what the renderer found wrong with it.
     *
     * @param theme {@code light} or {@code dark}
     */
    @SuppressWarnings("unchecked")
    public List<String> draw(String cardJson, String theme) {
        return (List<String>)
                page.evaluate("([json, theme]) => window.drawCard(JSON.parse(json), theme)", List.of(cardJson, theme));
    }

    /** The card's text as people see it. */
    public String text() {
        return page.locator("#card").innerText();
    }

    public List<String> accessibilityProblems() {
        return Accessibility.problems(page);
    }

    public Page page() {
        return page;
    }

    /** Only the card, into {@code target/screenshots}. */
    public Path screenshot(String name) {
        Path file = Path.of("target/screenshots", name + ".png");
        page.locator("#card").screenshot(new com.microsoft.playwright.Locator.ScreenshotOptions().setPath(file));
        return file;
    }

    /** Serves what the Maven build made of the frontend; nothing else is reachable. */
    private static void answer(Route route) {
        URI address = URI.create(route.request().url());
        String name = address.getPath().replaceFirst("^/sim/app/", "/local-page/");
        try (InputStream file = CardPage.class.getResourceAsStream(name)) {
            if (!"card.example".equals(address.getHost()) || file == null) {
                route.abort();
                return;
            }
            route.fulfill(new Route.FulfillOptions().setContentType(type(name)).setBodyBytes(file.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String type(String name) {
        if (name.endsWith(".js")) {
            return "text/javascript";
        }
        return name.endsWith(".css") ? "text/css" : "text/html; charset=utf-8";
    }
}
