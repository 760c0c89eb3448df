package app.punktlig.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.browser.Accessibility;
import app.punktlig.browser.Chromium;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards on the page that another has answered, that show a right which is gone, and answers that Teams will not show in the channel. */
class CardsOutOfDateTests extends OnThePage {
    private static final int KARIN = 1;
    private static final int ANDERS = 2;
    private static final int JOHAN = 6;
    private static final int DANIEL = 10;

    @Test
    void aQuestionInTheChannelIsAnsweredByWhoeverPressesFirst() {
        Page johan = open(JOHAN, Chromium.DESKTOP, "#/team/0");
        sayInChannel(johan, "lägg till Betygen, föredragande Susanne");
        assertThat(lastCard(johan)).containsText("Vilken Susanne");
        Page daniel = open(DANIEL, Chromium.PHONE, "?theme=dark#/team/0");
        assertThat(lastCard(daniel)).containsText("Vilken Susanne");
        button(johan, "Susanne Falk").last().click();
        assertThat(lastCard(johan)).containsText("Tillagd: Betygen");
        button(daniel, "Susanne Norén").last().click();
        assertThat(lastCard(daniel)).containsText("redan besvarad");
        look(daniel, "out-of-date-answered-390");
        button(daniel, "Visa dagordningen").last().click();
        assertThat(lastCard(daniel)).containsText("Susanne Falk");
        assertThat(lastCard(daniel)).not().containsText("Susanne Norén");
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 390"})
    void whoIsNoLongerSecretaryIsToldWhoDecides(String theme, int width) {
        Page karin = open(KARIN, width, "?theme=" + theme + "#/chat/bot");
        say(karin, "lägg till Golvet " + width);
        say(karin, "dagordning");
        assertThat(button(karin, "Publicera dagordningen").last()).isVisible();
        Page anders = open(ANDERS, Chromium.DESKTOP, "#/chat");
        say(anders, "sekreterare: Anders Lindqvist");
        assertThat(lastCard(anders)).containsText("Anders Lindqvist är nu sekreterare");
        look(karin, "out-of-date-role-before-" + width);
        button(karin, "Publicera dagordningen").last().click();
        assertThat(lastCard(karin)).containsText("Inget har ändrats");
        look(karin, "out-of-date-role-" + width);
        say(anders, "sekreterare: Karin Öberg");
    }

    @Test
    void anAnswerThatTeamsWillNotShowInTheChannelComesInTheOwnChatAndSaysWhy() {
        Page johan = open(JOHAN, Chromium.DESKTOP, "#/team/1");
        johan.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Klockan:"))
                .click();
        johan.getByLabel("Teams avvisar svar som bara en person ser").check();
        johan.keyboard().press("Escape");
        johan.getByPlaceholder("Skriv ett nytt inlägg").click();
        johan.keyboard().type("/hjälp");
        assertThat(johan.locator(".suggestions")).isVisible();
        johan.keyboard().press("Enter");
        assertThat(johan.locator(".only-you")).hasCount(1);
        johan.evaluate("location.hash = '/chat'");
        // Of a card that is made anew when it is looked at, the explanation is gone by then.
        assertThat(lastCard(johan)).containsText("Teams visar inte svaret för bara dig i kanalen, så du får det här.");
        look(johan, "out-of-date-instead");
        johan.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Klockan:"))
                .click();
        look(johan, "out-of-date-faults");
        johan.getByLabel("Teams avvisar svar som bara en person ser").uncheck();
    }

    private static void look(Page page, String name) {
        Chromium.screenshot(page, name);
        assertThat(Accessibility.problems(page)).isEmpty();
    }
}
