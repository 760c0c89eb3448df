package app.punktlig.local;

import app.punktlig.browser.BrowserTest;
import app.punktlig.browser.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The real Punktlig behind its page, and a browser; what people do on the page. */
@BrowserTest
abstract class OnThePage {
    static LocalPunktlig punktlig;
    static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        punktlig = LocalPunktlig.start();
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        punktlig.close();
    }

    /** @param where what follows the address, with {@code ?} or {@code #} */
    static Page open(int person, int width, String where) {
        Page page = chromium.page(width);
        page.navigate(punktlig.address() + "/?as=" + LocalPunktlig.person(person) + where.replace("?", "&"));
        page.waitForSelector(".title-bar");
        return page;
    }

    /** Says something in one's own chat and waits until there is one more card than before. */
    static void say(Page page, String text) {
        int before = cards(page).count();
        page.getByPlaceholder("Skriv till Punktlig").fill(text);
        send(page, before);
    }

    static void sayInChannel(Page page, String text) {
        int before = cards(page).count();
        button(page, "Nämn @Punktlig").click();
        page.keyboard().type(text);
        send(page, before);
    }

    private static void send(Page page, int before) {
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
