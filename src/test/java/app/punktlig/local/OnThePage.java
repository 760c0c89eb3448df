package app.punktlig.local;

import app.punktlig.browser.BrowserTest;
import app.punktlig.browser.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** The real Punktlig behind its page, and a browser; what people do on the page. */
@BrowserTest
abstract class OnThePage {
    /** On a phone one of the panes is hidden. */
    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    static LocalPunktlig punktlig;
    static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        punktlig = LocalPunktlig.start();
        chromium = Chromium.start();
    }

    @AfterEach
    void closePages() {
        chromium.closePages();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        punktlig.close();
    }

    /**
     * Opens the page when Punktlig has greeted the person, so that no greeting comes between what is said and answered.
     *
     * @param where what follows the address, with {@code ?} or {@code #}
     */
    static Page open(int person, int width, String where) {
        Page page = chromium.page(width);
        String asPerson = punktlig.address() + "/?as=" + LocalPunktlig.person(person);
        page.navigate(asPerson + "#/chat/bot");
        page.waitForSelector(".message .card");
        page.navigate(asPerson + where.replace("?", "&"));
        page.locator(".pane-head").waitFor(ATTACHED);
        return page;
    }

    /** Says something in one's own chat and waits until there is one more card than before. */
    static void say(Page page, String text) {
        page.getByPlaceholder("Skriv till Punktlig").fill(text);
        send(page);
    }

    static void sayInChannel(Page page, String text) {
        button(page, "Nämn @Punktlig").click();
        page.keyboard().type(text);
        send(page);
    }

    private static void send(Page page) {
        int before = cards(page).count();
        page.keyboard().press("Enter");
        page.waitForFunction("n => document.querySelectorAll('.message .card').length > n", before);
    }

    private static Locator cards(Page page) {
        return page.locator(".message .card");
    }

    static Locator lastCard(Page page) {
        return cards(page).last();
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
