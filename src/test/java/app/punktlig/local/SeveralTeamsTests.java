package app.punktlig.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.browser.Accessibility;
import app.punktlig.browser.Chromium;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page with its second team, and the real Punktlig in both: quiet until it is added there, and each command to its group. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeveralTeamsTests extends OnThePage {
    private static final int KARIN = 1;
    private static final int JOHAN = 6;
    private static final int DANIEL = 10;
    private static final int INGRID = 13;

    private static final String FIRST = "Skolförvaltningens ledningsgrupp";
    private static final String SECOND = "Ledningsgrupp digitalisering";

    @Test
    @Order(1)
    void untilTheAppIsAddedNobodyIsAskedAnything() {
        Page karin = open(KARIN, Chromium.DESKTOP, "#/chat");
        Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> {
            say(karin, "dagordning");
            return lastCard(karin).innerText().contains("LG ordinarie möte");
        });
        karin.evaluate("location.hash = '/calendar'");
        assertThat(karin.locator(".event").first()).isVisible();
        assertThat(karin.locator(".calendar")).not().containsText("LG digitalisering");
    }

    @Test
    @Order(2)
    void whoeverIsInOneTeamSeesOne() {
        assertThat(open(JOHAN, Chromium.DESKTOP, "#/team").locator(".list .team"))
                .hasCount(1);
        Page ingrid = open(INGRID, Chromium.DESKTOP, "#/team");
        assertThat(ingrid.locator(".list .team")).containsText(SECOND);
        assertThat(ingrid.locator(".main")).containsText("inte med i det här teamet än");
    }

    @ParameterizedTest
    @Order(3)
    @CsvSource({"light, 1280", "dark, 1280", "light, 390", "dark, 390"})
    void theSecondTeamIsReadableForEveryoneBeforeTheAppIsThere(String theme, int width) {
        Page page = open(KARIN, width, "?theme=" + theme + "#/team");
        assertThat(page.locator(".list .team")).hasCount(2);
        look(page, "several-teams-list-" + theme + "-" + width);
        page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(SECOND))
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(button(page, "Lägg till Punktlig i teamet")).isVisible();
        look(page, "several-teams-add-" + theme + "-" + width);
        page.locator(".me").click();
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Inte med i något team")))
                .containsText("Nils Ahlgren");
        look(page, "several-teams-people-" + theme + "-" + width);
    }

    @Test
    @Order(4)
    void whoeverAddsTheAppIsItsSecretaryAndTheTeamIsWelcomed() {
        Page daniel = open(DANIEL, Chromium.DESKTOP, "#/team/2");
        Page ingrid = open(INGRID, Chromium.PHONE, "#/team/2");
        button(daniel, "Lägg till Punktlig i teamet").click();
        assertThat(daniel.locator(".thread .card")).containsText("Hej! Jag är Punktlig");
        assertThat(ingrid.locator(".thread .card")).containsText("Hej! Jag är Punktlig");
        look(ingrid, "several-teams-added-390");
        sayInChannel(daniel, "inställningar");
        assertThat(lastCard(daniel)).containsText("Sekreterare: Daniel Nyberg");
        assertThat(open(JOHAN, Chromium.DESKTOP, "#/team/2").locator(".pane-head"))
                .not()
                .containsText(SECOND);
    }

    @Test
    @Order(5)
    void theSameWordsInBothChannelsGoToTheGroupOfEach() {
        Page karin = open(KARIN, Chromium.DESKTOP, "#/team/2");
        sayInChannel(karin, "lägg till Nya lärplattor, 20 min");
        assertThat(lastCard(karin)).containsText("Stadsbiblioteket");
        Page first = open(KARIN, Chromium.DESKTOP, "#/team/0");
        sayInChannel(first, "lägg till Nya lärplattor, 35 min");
        assertThat(lastCard(first)).containsText("Tillagd");
        assertThat(lastCard(first)).not().containsText("Stadsbiblioteket");
        sayInChannel(karin, "dagordning");
        assertThat(lastCard(karin)).containsText("20 min");
        assertThat(lastCard(karin)).not().containsText("35 min");
    }

    @Test
    @Order(6)
    void inTheOwnChatItAsksOnceRemembersAndCanBeTold() {
        Page karin = open(KARIN, Chromium.DESKTOP, "#/chat");
        say(karin, "dagordning");
        assertThat(lastCard(karin)).containsText("Vilken gäller det?");
        look(karin, "several-teams-which");
        button(karin, SECOND).last().click();
        assertThat(lastCard(karin)).containsText("LG digitalisering");
        say(karin, "dagordning");
        assertThat(lastCard(karin)).containsText("LG digitalisering");
        say(karin, "grupp: " + FIRST);
        assertThat(lastCard(karin)).containsText("Nu gäller " + FIRST);
        say(karin, "dagordning");
        assertThat(lastCard(karin)).containsText("LG ordinarie möte");
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void look(Page page, String name) {
        Chromium.screenshot(page, name);
        assertThat(Accessibility.problems(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }
}
