package app.punktlig.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** One Adaptive Card drawn by the official renderer as Teams would, in a theme and a width; no server is needed. */
public final class CardPage {
    private static final String ADDRESS = "http://card.example";

    /** The renderer checks languages with a pattern that remembers where it matched last, and refuses every other one. */
    private static final Pattern LANGUAGE = Pattern.compile("Invalid value \"(?:sv|en)\" for property \"lang\"\\.");

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
        var problems = (List<String>)
                page.evaluate("([json, theme]) => window.drawCard(JSON.parse(json), theme)", List.of(cardJson, theme));
        return problems.stream()
                .filter(problem -> !LANGUAGE.matcher(problem).matches())
                .toList();
    }

    /** Keeps a copy of the card below the next ones, so that many are looked at for accessibility in one go. */
    public void keep() {
        page.evaluate("""
                () => document.querySelector('main').append(document.querySelector('#card > .card').cloneNode(true))
                """);
    }

    /** The card's text as people see it. */
    public String text() {
        return page.locator("#card").innerText();
    }

    public List<String> accessibilityProblems() {
        return Accessibility.problems(page);
    }

    /** What does not fit: elements whose content is wider than they are, and those that stick out of the card. */
    @SuppressWarnings("unchecked")
    public List<String> cutOff() {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('#card > .card *')]
                  .filter(e => e.clientWidth > 0 && (e.scrollWidth > e.clientWidth + 1
                    || e.getBoundingClientRect().right > document.querySelector('#card > .card').getBoundingClientRect().right + 1))
                  .filter(e => !e.matches('select, input, textarea'))
                  .map(e => 'cut off: ' + e.className + ' ' + e.innerText.slice(0, 60))
                """);
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
