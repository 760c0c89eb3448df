package app.punktlig.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
class CardPageTests {
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 390", "dark, 390"})
    void aCardIsReadableForEveryone(String theme, int width) {
        CardPage card = CardPage.open(chromium, width);
        assertThat(card.draw("""
                        {"type": "AdaptiveCard", "version": "1.5", "lang": "sv", "body": [
                          {"type": "TextBlock", "style": "heading", "size": "large", "weight": "bolder", "text": "Dagordning"},
                          {"type": "TextBlock", "isSubtle": true, "text": "tisdag 1 december 13.00", "wrap": true},
                          {"type": "TextBlock", "color": "attention", "text": "Sen", "wrap": true},
                          {"type": "TextBlock", "color": "good", "text": "Klar", "wrap": true},
                          {"type": "TextBlock", "color": "warning", "text": "Snart", "wrap": true},
                          {"type": "TextBlock", "color": "accent", "text": "Ny", "wrap": true},
                          {"type": "Container", "style": "emphasis", "items": [
                            {"type": "TextBlock", "isSubtle": true, "text": "20 min"}]},
                          {"type": "Input.Text", "id": "title", "label": "Titel", "isRequired": true, "errorMessage": "Skriv en titel"}],
                         "actions": [
                          {"type": "Action.Execute", "title": "Spara", "verb": "save", "style": "positive"},
                          {"type": "Action.Execute", "title": "Ta bort", "verb": "remove", "style": "destructive"}]}
                        """, theme)).isEmpty();
        assertThat(card.accessibilityProblems()).isEmpty();
        card.screenshot("a-card-" + theme + "-" + width);
    }

    @Test
    void textInACardIsNeverHtml() {
        CardPage card = CardPage.open(chromium, Chromium.DESKTOP);
        for (String hostile : Stream.of(
                        "<img src=x onerror=alert(1)>",
                        "<script>alert(1)</script>",
                        "[klicka](javascript:alert(1))",
                        "<at>Susanne Falk</at>")
                .toList()) {
            card.draw("""
                    {"type": "AdaptiveCard", "version": "1.5", "body": [
                      {"type": "TextBlock", "wrap": true, "text": "%s"}]}
                    """.formatted(hostile), "light");
            assertThat(card.text()).contains(hostile);
        }
        assertThat(card.page()
                        .locator("#card img, #card script, #card a, #card .mention")
                        .count())
                .isZero();
    }

    @Test
    void markdownInACardIsDrawnAsTeamsDrawsIt() {
        CardPage card = CardPage.open(chromium, Chromium.DESKTOP);
        card.draw("""
                {"type": "AdaptiveCard", "version": "1.5", "body": [
                  {"type": "TextBlock", "wrap": true, "text": "**fet** _lutad_ [länk](https://ekbacka.example/) # ingen rubrik"}]}
                """, "light");
        assertThat(card.page().locator("#card strong").innerText()).isEqualTo("fet");
        assertThat(card.page().locator("#card a").getAttribute("rel")).contains("noopener");
        assertThat(card.text()).contains("# ingen rubrik");
    }

    @Test
    void aMentionStandsOutOnlyWhereTheCardNamesThePerson() {
        CardPage card = CardPage.open(chromium, Chromium.DESKTOP);
        card.draw("""
                {"type": "AdaptiveCard", "version": "1.5",
                 "body": [{"type": "TextBlock", "wrap": true, "text": "Till <at>Åsa Wikström</at> och <at>Någon Annan</at>"}],
                 "msteams": {"entities": [{"type": "mention", "text": "<at>Åsa Wikström</at>",
                   "mentioned": {"id": "29:1", "name": "Åsa Wikström"}}]}}
                """, "light");
        assertThat(card.page().locator("#card .mention").allInnerTexts()).containsExactly("Åsa Wikström");
        assertThat(card.text()).contains("<at>Någon Annan</at>");
    }
}
