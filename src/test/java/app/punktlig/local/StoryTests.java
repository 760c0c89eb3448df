package app.punktlig.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.browser.Accessibility;
import app.punktlig.browser.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.StreamSupport;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The main job, played through the page with the real Punktlig behind it: from a point to minutes in the channel's Files. */
class StoryTests extends OnThePage {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final int SECRETARY = 1;
    private static final int ECONOMIST = 6;

    @Test
    void fromAPointToMinutesInTheChannelsFiles() throws IOException {
        var karin = open(SECRETARY, Chromium.DESKTOP, "");
        var johan = open(ECONOMIST, Chromium.DESKTOP, "");
        waitForMeetings(karin);
        pointsAreAdded(karin, johan);
        agendaIsPublished(karin, johan);
        reminderIsPosted(karin);
        meetingIsHeld(karin);
        minutesAreAdopted(karin, johan);
        documentIsInTheFiles();
        assertThat(chromium.complaints()).isEmpty();
    }

    /** The calendar is read right after the installation. */
    private static void waitForMeetings(Page karin) {
        say(karin, "dagordning");
        assertThat(lastCard(karin)).containsText("Dagordning");
    }

    private static void pointsAreAdded(Page karin, Page johan) {
        say(karin, "lägg till Läsårstider 2027/28, föredragande Anders, beslut, 20 min");
        assertThat(lastCard(karin)).containsText("Tillagd: Läsårstider 2027/28");
        Chromium.screenshot(karin, "add-point");
        assertThat(Accessibility.problems(karin)).isEmpty();
        say(johan, "lägg till Budgetuppföljning, föredragande Susanne, 15 min");
        assertThat(lastCard(johan)).containsText("Vilken Susanne menar du?");
        lastCard(johan).getByRole(AriaRole.BUTTON, named("Susanne Norén")).click();
        assertThat(lastCard(johan)).containsText("Tillagd: Budgetuppföljning");
        lastCard(johan).getByRole(AriaRole.BUTTON, named("Ändra")).click();
        var form = johan.getByRole(AriaRole.DIALOG);
        assertThat(form.getByRole(AriaRole.TEXTBOX, named("Titel"))).hasValue("Budgetuppföljning");
        Chromium.screenshot(johan, "form");
        johan.keyboard().press("Escape");
    }

    private static void agendaIsPublished(Page karin, Page johan) {
        say(karin, "publicera dagordningen");
        assertThat(lastCard(karin)).containsText("är publicerad");
        johan.evaluate("location.hash = '/team/0'");
        assertThat(johan.locator(".thread .card").last()).containsText("Läsårstider 2027/28");
        Chromium.screenshot(johan, "channel");
        assertThat(Accessibility.problems(johan)).isEmpty();
        say(karin, "lägg till Skolmatens pris, 5 min");
        johan.reload();
        assertThat(johan.locator(".thread .card").last()).containsText("Skolmatens pris");
        say(karin, "ta bort punkt 5");
    }

    private static void reminderIsPosted(Page karin) {
        say(karin, "påminn nu");
        assertThat(lastCard(karin)).containsText("på väg till gruppens kanal");
    }

    private static void meetingIsHeld(Page karin) {
        moveClockTo(firstMeeting().plusMinutes(1));
        say(karin, "starta mötet");
        assertThat(lastCard(karin)).containsText("har börjat");
        say(karin, "närvarande: Anders, Johan, MBH, Fatima via Teams, Åsa 13–15");
        assertThat(lastCard(karin)).containsText("Fatima Haddad (via Teams)");
        say(karin, "anteckna 1: Förslaget har varit på remiss hos skolorna.");
        assertThat(lastCard(karin)).containsText("Antecknat: Läsårstider 2027/28");
        say(karin, "beslut 1: Läsårstiderna fastställs enligt förslaget.");
        assertThat(lastCard(karin)).containsText("Beslut antecknat");
        say(karin, "uppdrag: Fatima tar fram en tidplan senast nästa möte");
        assertThat(lastCard(karin)).containsText("Fatima Haddad");
        say(karin, "avsluta mötet");
        assertThat(lastCard(karin)).containsText("är slut");
    }

    private static void minutesAreAdopted(Page karin, Page johan) {
        say(karin, "/summary");
        assertThat(lastCard(karin)).containsText("Utkast till mötesanteckningar");
        Chromium.screenshot(karin, "draft");
        say(karin, "fastställ");
        assertThat(lastCard(karin)).containsText("fastställda");
        assertThat(johan.locator(".thread .card").last()).containsText("Läsårstiderna fastställs enligt förslaget.");
        Chromium.screenshot(johan, "minutes");
        johan.evaluate("location.hash = '/team/0/overview'");
        var overview = johan.frameLocator(".tab-frame");
        assertThat(overview.locator("section")).hasCount(3);
        assertThat(overview.locator("main")).containsText("Läsårstiderna fastställs enligt förslaget.");
        assertThat(overview.locator("main")).containsText("tar fram en tidplan");
        Chromium.screenshot(johan, "overview");
        assertThat(Accessibility.problems(johan)).isEmpty();
        for (var width : new int[] {Chromium.DESKTOP, Chromium.PHONE}) {
            overviewAlone(width);
        }
    }

    /** The tab by itself, as it stands in Teams: in English and in dark theme. */
    private static void overviewAlone(int width) {
        var page = chromium.page(width);
        var tab = punktlig.address() + "/tab/overview?lang=en&theme=dark&team=19:ledningsgruppen@thread.tacv2&as=";
        page.navigate(tab + LocalPunktlig.person(ECONOMIST));
        assertThat(page.locator("section")).hasCount(3);
        assertThat(page.locator("main")).containsText("Open assignments");
        Chromium.screenshot(page, "overview-dark-" + width);
        assertThat(Accessibility.problems(page)).isEmpty();
    }

    private static void documentIsInTheFiles() throws IOException {
        var file = waitForFile();
        try (InputStream in = URI.create(punktlig.address() + "/sim/sharepoint/"
                                + file.path("id").asString() + "/content")
                        .toURL()
                        .openStream();
                var document = new XWPFDocument(new ByteArrayInputStream(in.readAllBytes()))) {
            var headings = document.getParagraphs().stream()
                    .filter(p -> p.getStyle() != null && p.getStyle().startsWith("Heading"))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(headings)
                    .containsSubsequence(
                            "Deltagare",
                            "Mötesanteckningar",
                            "BESLUT",
                            "1. Läsårstider 2027/28",
                            "INFORMATION",
                            "2. Incheckning");
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Föredragande: Anders Lindqvist");
        }
    }

    private static JsonNode waitForFile() {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> punktlig.http()
                                .get("/sim/page/state?as=" + LocalPunktlig.person(SECRETARY))
                                .body()
                                .path("files")
                                .path(0),
                        found -> found.path("name").asString("").endsWith(".docx"));
    }

    private static LocalDateTime firstMeeting() {
        var today = LocalDate.ofInstant(now(), ZONE);
        var events = punktlig.http()
                .get("/sim/page/calendar?from=" + today.plusDays(1) + "&to=" + today.plusDays(60))
                .body();
        return StreamSupport.stream(events.spliterator(), false)
                .filter(e -> e.path("subject").asString("").startsWith("LG")
                        && !e.path("cancelled").asBoolean()
                        && !e.path("allDay").asBoolean())
                .map(e -> LocalDateTime.parse(e.path("start").asString("")))
                .min(LocalDateTime::compareTo)
                .orElseThrow();
    }

    private static Instant now() {
        return Instant.parse(punktlig.http()
                .get("/sim/page/state?as=" + LocalPunktlig.person(SECRETARY))
                .body()
                .path("now")
                .asString(""));
    }

    private static void moveClockTo(LocalDateTime moment) {
        var body = "{\"now\":\"" + moment.atZone(ZONE).toInstant() + "\"}";
        assertThat(punktlig.http().put("/sim/page/clock", body).status()).isEqualTo(200);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
