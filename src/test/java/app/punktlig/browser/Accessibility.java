package app.punktlig.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What axe-core finds wrong with a page for people who use a screen reader, a keyboard, or who see little. */
public final class Accessibility {
    private static final Path AXE = Path.of("src/main/frontend/node_modules/axe-core/axe.min.js");

    /** Serious and critical findings only, as one line each: rule, place, what to do. */
    private static final String RUN = """
            (within) => window.axe.run(document.querySelector(within), {resultTypes: ['violations']}).then(found =>
              found.violations
                .filter(v => v.impact === 'serious' || v.impact === 'critical')
                .flatMap(v => v.nodes.map(n => v.id + ' at ' + n.target.join(' ') + ': ' + n.failureSummary.replace(/\\s+/g, ' '))))
            """;

    private Accessibility() {}

    public static List<String> problems(Page page) {
        return problems(page, "html");
    }

    /** Looks only within the element that the CSS selector names. */
    @SuppressWarnings("unchecked")
    public static List<String> problems(Page page, String within) {
        page.evaluate(axe());
        return (List<String>) page.evaluate(RUN, within);
    }

    /** As an expression, so that the page's content security policy does not have to allow it. */
    private static String axe() {
        try {
            return "() => { " + Files.readString(AXE) + " }";
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
