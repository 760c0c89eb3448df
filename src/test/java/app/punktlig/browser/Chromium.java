package app.punktlig.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A headless browser of the machine's own, driven by the Playwright that lies among the page's npm packages. */
public final class Chromium implements AutoCloseable {
    public static final int DESKTOP = 1280;
    public static final int PHONE = 390;

    /** Long enough for a machine that is busy with other builds. */
    private static final int PATIENCE_MILLIS = 60_000;

    private static final Path PACKAGES = Path.of("src/main/frontend/node_modules");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        System.setProperty("playwright.cli.dir", driver().toString());
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH", onPath("node").orElseThrow().toString())));
        // The sandbox needs rights that root in a container has not; the rest keeps Chromium off the network.
        List<String> arguments = List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion");
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable().orElseThrow())
                        .setArgs(arguments));
        return new Chromium(playwright, browser);
    }

    /** A window of its own, without anything stored. */
    public Page page(int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width < 700 ? 844 : 800)
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    /** Leaves the windows of a test that is over, which would go on following all that happens. */
    public void closePages() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    /** What pages wrote to the console as errors, script errors and blocked scripts among them. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    public static Path screenshot(Page page, String name) {
        Path file = Path.of("target/screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return file;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    static Optional<Path> executable() {
        String named = System.getProperty("punktlig.browser.path", "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> onPath(name).stream())
                .findFirst();
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Playwright for Java wants its driver in a folder named package. */
    private static Path driver() {
        Path folder = Path.of("target/playwright-driver").toAbsolutePath();
        Path link = folder.resolve("package");
        try {
            Files.createDirectories(folder);
            if (!Files.exists(link)) {
                Files.deleteIfExists(link);
                Files.createSymbolicLink(
                        link, PACKAGES.resolve("playwright-core").toAbsolutePath());
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
