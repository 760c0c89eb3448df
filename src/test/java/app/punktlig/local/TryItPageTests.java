package app.punktlig.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.browser.Accessibility;
import app.punktlig.browser.BrowserTest;
import app.punktlig.browser.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The page as people use it, with an echoing bot behind it. */
@BrowserTest
class TryItPageTests {
    private static final String MANIFEST = """
            {"bots": [{"commandLists": [{"scopes": ["personal", "team"], "commands": [
               {"title": "dagordning", "description": "Visa dagordningen", "triggers": ["slash"]},
               {"title": "hjälp", "description": "Vad jag kan"}]}]}],
             "composeExtensions": [{"commands": [
               {"id": "find", "type": "query", "title": "Sök", "parameters": [{"name": "words"}]},
               {"id": "addPoint", "type": "action", "context": ["message"], "fetchTask": true,
                "title": "Lägg till på dagordningen"}]}]}
            """;

    private static Simulators simulators;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        simulators = Simulators.start();
        chromium = Chromium.start();
    }

    @AfterEach
    void closePages() {
        chromium.closePages();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        simulators.close();
    }

    @Test
    void aMessageInThePersonalChatIsAnsweredWithACard() {
        Page page = open(3, Chromium.DESKTOP, "");
        write(page, "Skriv till Punktlig", "mina punkter");
        assertThat(page.locator(".message .card").last()).containsText("mina punkter");
        assertThat(lastMessage().path("from").path("aadObjectId").asString("")).endsWith("003");
    }

    @Test
    void aClickShowsTheCardThatAnswersIt() {
        Page page = open(4, Chromium.DESKTOP, "");
        write(page, "Skriv till Punktlig", "hej");
        button(page, "Räkna").last().click();
        assertThat(page.locator(".message .card").last()).containsText("Klickat 1");
        button(page, "Räkna").last().click();
        assertThat(page.locator(".message .card").last()).containsText("Klickat 2");
    }

    @Test
    void aMentionIsChosenFromTheListWithTheKeyboard() {
        Page page = open(1, Chromium.DESKTOP, "#/team/0");
        Locator field = page.getByPlaceholder("Skriv ett nytt inlägg");
        field.click();
        page.keyboard().type("@punk");
        assertThat(page.locator(".suggestions")).isVisible();
        page.keyboard().press("Enter");
        waitUntilDrawn(page);
        page.keyboard().type("uppdrag: @sus");
        assertThat(page.locator(".suggestions")).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        waitUntilDrawn(page);
        page.keyboard().type("ringer");
        page.keyboard().press("Enter");
        assertThat(page.locator(".thread .card").last()).isVisible();
        JsonNode heard = lastMessage();
        assertThat(heard.path("text").asString(""))
                .isEqualTo("<at>Punktlig</at> uppdrag: <at>Susanne Norén</at> ringer");
        assertThat(heard.path("entities").findValuesAsString("name")).containsExactly("Punktlig", "Susanne Norén");
        assertThat(page.locator(".thread .mention").allInnerTexts()).contains("Susanne Norén");
    }

    @Test
    void aPostWithoutAMentionIsNotHeardByTheBot() {
        Page page = open(6, Chromium.DESKTOP, "#/team/1");
        int before = simulators.bot().heard("message").size();
        write(page, "Skriv ett nytt inlägg", "@Punktlig som bara är text");
        assertThat(page.locator(".thread").last()).containsText("som bara är text");
        assertThat(simulators.bot().heard("message")).hasSize(before);
    }

    @Test
    void aFormIsFilledInWithThePeoplePicker() {
        Page page = open(7, Chromium.DESKTOP, "");
        write(page, "Skriv till Punktlig", "ny punkt");
        button(page, "Formulär").last().click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Spara"))
                .click();
        assertThat(dialog).containsText("Skriv en titel");
        dialog.getByLabel("Titel").fill("Budget");
        dialog.getByRole(AriaRole.COMBOBOX).click();
        page.keyboard().type("åsa");
        page.keyboard().press("Enter");
        assertThat(Accessibility.problems(page, "dialog")).isEmpty();
        Chromium.screenshot(page, "try-it-dialog");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Spara"))
                .click();
        assertThat(page.locator(".toast")).containsText("Tack, Budget 7a000000-0000-4000-8000-000000000009");
    }

    @Test
    void anAttachedFileReachesTheBotAsADownloadAddress() {
        Page page = open(8, Chromium.DESKTOP, "");
        page.getByLabel("Bifoga fil")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "protokoll.txt",
                        "text/plain",
                        "Mötesanteckningar".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(page.locator(".compose .file-chip")).containsText("protokoll.txt");
        write(page, "Skriv till Punktlig", "läs in");
        assertThat(page.locator(".message .card").last()).isVisible();
        assertThat(lastMessage().path("attachments").findValuesAsString("fileType"))
                .containsExactly("txt");
    }

    @Test
    void aFileThatTeamsRefusesIsSaidSoAndNotAttached() {
        Page page = open(8, Chromium.DESKTOP, "");
        page.getByLabel("Bifoga fil")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload("tom.txt", "text/plain", new byte[0]));
        assertThat(page.locator(".toast")).isVisible();
        assertThat(page.locator(".compose .file-chip").count()).isZero();
        assertThat(page.locator(".compose textarea")).isVisible();
    }

    @Test
    void theClockIsMovedForwardForEveryone() {
        Page page = open(1, Chromium.DESKTOP, "");
        Page other = open(2, Chromium.DESKTOP, "");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Klockan:"))
                .click();
        button(page, "Nästa måndag 08:00").click();
        assertThat(page.locator(".clock-pill")).containsText("08:00");
        assertThat(other.locator(".clock-pill")).containsText("08:00");
        assertThat(other.locator(".clock-pill")).containsText("mån");
    }

    @Test
    void someoneOutsideTheTeamSeesNoChannel() {
        Page page = open(12, Chromium.DESKTOP, "#/team");
        assertThat(page.locator(".main")).containsText("inte med i något team");
    }

    @Test
    void everythingIsSaidInEnglishToo() {
        Page page = open(10, Chromium.DESKTOP, "");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Språk"))
                .click();
        write(page, "Write to Punktlig", "agenda");
        assertThat(page.locator(".message .card").last()).isVisible();
        assertThat(lastMessage().path("locale").asString("")).isEqualTo("en-GB");
    }

    @Test
    void onAPhoneTheListComesBeforeTheConversation() {
        Page page = open(9, Chromium.PHONE, "");
        page.locator(".list .entry").first().click();
        write(page, "Skriv till Punktlig", "kommande");
        assertThat(page.locator(".message .card").last()).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        button(page, "Tillbaka").click();
        assertThat(page.locator(".list .entry").first()).isVisible();
    }

    @Test
    void aSlashCommandIsSeenByItsWriterOnly() {
        Page page = open(1, Chromium.DESKTOP, "#/team/1");
        page.getByPlaceholder("Skriv ett nytt inlägg").click();
        page.keyboard().type("/dag");
        assertThat(page.locator(".suggestions")).isVisible();
        page.keyboard().press("Enter");
        waitUntilDrawn(page);
        page.keyboard().press("Enter");
        assertThat(page.locator(".only-you")).hasCount(2);
        assertThat(lastMessage().path("recipient").path("isTargeted").asBoolean())
                .isTrue();
        assertThat(lastMessage().path("text").asString("")).isEqualTo("dagordning");
        Page other = open(2, Chromium.DESKTOP, "#/team/1");
        assertThat(other.locator(".pane-head")).isVisible();
        assertThat(other.locator(".only-you").count()).isZero();
    }

    @Test
    void anyMessageCanBeGivenToTheApp() {
        Page page = open(11, Chromium.DESKTOP, "");
        write(page, "Skriv till Punktlig", "ny skolskjuts");
        page.locator(".message").first().hover();
        button(page, "Fler alternativ").first().click();
        button(page, "Lägg till på dagordningen").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Titel").fill("Skolskjuts");
        JsonNode fetched = simulators.bot().heard("invoke").getLast();
        assertThat(fetched.path("name").asString("")).isEqualTo("composeExtension/fetchTask");
        assertThat(fetched.path("value")
                        .path("messagePayload")
                        .path("body")
                        .path("content")
                        .asString(""))
                .contains("ny skolskjuts");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Spara"))
                .click();
        assertThat(page.locator(".toast")).containsText("Tack, Skolskjuts");
    }

    @Test
    void aFoundCardIsPutInTheMessage() {
        Page page = open(2, Chromium.DESKTOP, "#/team/0");
        button(page, "Sök med Punktlig").click();
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX).fill("budget");
        button(page, "2026:14 budget").click();
        button(page, "Skicka").click();
        assertThat(page.locator(".thread .card").last()).containsText("Beslut om budget");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src=x onerror=alert(1)>", "<b>fet</b>", "<at>Karin Öberg</at>"})
    void whatPeopleWriteIsShownAsWritten(String text) {
        Page page = open(5, Chromium.DESKTOP, "");
        write(page, "Skriv till Punktlig", text);
        assertThat(page.locator(".mine .text").last()).hasText(text);
        assertThat(page.locator(".message img, .message b:not(.byline b), .content .mention")
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 390", "dark, 390"})
    void everyViewIsReadableForEveryone(String theme, int width) {
        Page page = open(2, width, "?theme=" + theme);
        post(page, "try-it-chat-" + theme + "-" + width, "chat/bot");
        post(page, "try-it-channel-" + theme + "-" + width, "team/0");
        post(page, "try-it-calendar-" + theme + "-" + width, "calendar");
        page.locator(".me").click();
        post(page, "try-it-people-" + theme + "-" + width, "chat");
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void post(Page page, String name, String view) {
        page.evaluate("view => location.hash = '/' + view", view);
        page.waitForFunction("document.querySelector('.rail [aria-current]') !== null");
        Chromium.screenshot(page, name);
        assertThat(Accessibility.problems(page)).isEmpty();
    }

    private static Page open(int person, int width, String where) {
        Page page = chromium.page(width);
        String as = "as=7a000000-0000-4000-8000-%012d".formatted(person);
        page.route(
                "**/manifest.json",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(MANIFEST)));
        page.navigate(simulators.address + "/?" + as + where.replace("?", "&"));
        page.waitForSelector(".title-bar");
        return page;
    }

    /** The caret is put behind a chosen name when the field is drawn next. */
    private static void waitUntilDrawn(Page page) {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    private static void write(Page page, String field, String text) {
        page.getByPlaceholder(field).fill(text);
        page.keyboard().press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static JsonNode lastMessage() {
        List<JsonNode> heard = simulators.bot().heard("message");
        return heard.getLast();
    }
}
