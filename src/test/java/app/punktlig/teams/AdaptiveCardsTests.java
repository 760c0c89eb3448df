package app.punktlig.teams;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.Approved;
import app.punktlig.chat.Card;
import app.punktlig.chat.Card.Button;
import app.punktlig.chat.Card.Tone;
import app.punktlig.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AdaptiveCardsTests {
    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("saved", SomeCards.saved()),
                Arguments.of("agenda", SomeCards.agenda()),
                Arguments.of("question", SomeCards.question()),
                Arguments.of("refused", SomeCards.refused()),
                Arguments.of("warning", SomeCards.warning()),
                Arguments.of("form", SomeCards.form()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void looksAsApprovedInAChat(String name, Card card) {
        var drawn = RenderedCards.inChat(card);
        RenderedCards.check(drawn);
        Approved.check("cards/%s.json".formatted(name), drawn.toPrettyString() + "\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void isValidInADialogToo(String name, Card card) {
        RenderedCards.check(RenderedCards.inDialog(card));
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void tellsItsToneInWordsAndNotByColourAlone(Tone tone) {
        for (var language : Language.values()) {
            var drawn = RenderedCards.inChat(new Card(language, "Rubrik", tone, "Rubrik", List.of(), List.of()));
            assertThat(drawn.at("/body/0/items").size()).isEqualTo(tone == Tone.NEUTRAL ? 1 : 2);
            assertThat(drawn.path("lang").asString()).isEqualTo(language == Language.SV ? "sv" : "en");
        }
    }

    @ParameterizedTest
    @CsvSource({"SV, ”Taket läggs om.”", "EN, “Taket läggs om.”"})
    void quotesWithTheMarksOfItsLanguage(Language language, String quoted) {
        List<Card.Block> blocks = List.of(new Card.Quote("Taket läggs om.", ""));
        var drawn = RenderedCards.inChat(new Card(language, "Rubrik", Tone.NEUTRAL, "Rubrik", blocks, List.of()));
        assertThat(drawn.findValuesAsString("text")).contains(quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**fet** _lutad_",
                "[länk](https://ond.example)",
                "<at>Maja</at> <b>hej</b>",
                "- lista",
                "1. lista",
                "# rubrik",
                "`kod` ~ruta~ | tabell",
                "&lt;script&gt;",
                "{{DATE(2026-02-04T09:00:00Z, SHORT)}}",
            })
    void neverLetsTextBeReadAsMarkup(String text) {
        var drawn = RenderedCards.inChat(SomeCards.saying(text));
        RenderedCards.check(drawn);
        assertThat(drawn.findValuesAsString("type")).doesNotContain("TextBlock", "FactSet", "Image");
        assertThat(drawn.findValuesAsString("text"))
                .anySatisfy(shown -> assertThat(shown.replace("\u200C", "")).isEqualTo(text))
                .noneSatisfy(shown -> assertThat(shown).contains("{{"));
    }

    @Test
    void headsPlainTitlesSoThatScreenReadersFindThem() {
        var heading = RenderedCards.inChat(SomeCards.saved()).at("/body/0/items/1");
        assertThat(heading.path("style").asString()).isEqualTo("heading");
    }

    @Test
    void dropsWhatWouldTurnTheTextAround() {
        var drawn = RenderedCards.inChat(SomeCards.saying("före\u202Eefter\u0007\u200B"));
        assertThat(drawn.path("fallbackText").asString()).isEqualTo("föreefter");
    }

    @Test
    void aButtonOfAnEntrySaysWhichEntryItMeans() {
        var row = new Card.Row(
                "12", "ta fram <en> tidplan", List.of(), List.of(), List.of(Button.says("Klart", "klart 12")));
        var card = SomeCards.saying("Uppdrag");
        var drawn = RenderedCards.inChat(new Card(
                card.language(),
                "Uppdrag",
                card.tone(),
                "Uppdrag",
                List.of(new Card.Rows(null, List.of(row))),
                List.of()));
        assertThat(drawn.findValuesAsString("tooltip")).containsExactly("Klart: 12 ta fram  en  tidplan");
    }

    @Test
    void opensFormsAsDialogs() {
        var action = RenderedCards.inChat(SomeCards.withButtons(Button.form("Ny", "formulär lägg till")))
                .at("/actions/0");
        assertThat(action.path("type").asString()).isEqualTo("Action.Submit");
        assertThat(action.at("/data/msteams/type").asString()).isEqualTo("task/fetch");
        assertThat(action.at("/data/say").asString()).isEqualTo("formulär lägg till");
    }

    @Test
    void submitsInADialogWhereExecuteIsUnknown() {
        var drawn = RenderedCards.inDialog(SomeCards.form());
        assertThat(drawn.at("/actions/0/type").asString()).isEqualTo("Action.Submit");
        assertThat(drawn.at("/actions/0/data/say").asString()).isEqualTo("lägg till");
    }

    @Test
    void asksForAFreshCardOnBehalfOfThePeopleItNames() {
        var drawn = RenderedCards.inChat(SomeCards.refreshing());
        RenderedCards.check(drawn);
        assertThat(drawn.at("/refresh/action/type").asString()).isEqualTo("Action.Execute");
        assertThat(drawn.at("/refresh/action/data/say").asString()).isEqualTo("dagordning #m1");
        assertThat(drawn.at("/refresh/userIds").toString()).isEqualTo("[\"29:maja\",\"29:ali\"]");
        assertThat(RenderedCards.inDialog(SomeCards.refreshing()).has("refresh"))
                .isFalse();
    }

    @Test
    void keepsMoreThanFiveButtonsInTheMenu() {
        var buttons = Stream.of(1, 2, 3, 4, 5, 6, 7)
                .map(i -> Button.says("Knapp " + i, "gör " + i))
                .toArray(Button[]::new);
        var modes = RenderedCards.inChat(SomeCards.withButtons(buttons))
                .path("actions")
                .findValuesAsString("mode");
        assertThat(modes).containsExactly("secondary", "secondary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "inte en adress", "/lokal"})
    void neverLinksToAnythingButTheWeb(String link) {
        assertThat(RenderedCards.inChat(SomeCards.withButtons(Button.opens("Öppna", link)))
                        .has("actions"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 500, 900})
    void cutsALongListAndSaysHowManyAreLeft(int rows) {
        var drawn = RenderedCards.inChat(SomeCards.longAgenda(rows));
        RenderedCards.check(drawn);
        assertThat(bytesAsUtf16(drawn)).isLessThan(80_000);
        var shown = drawn.path("body").size() - 2;
        assertThat(drawn.at("/body/" + (shown + 1) + "/inlines/0/text").asString())
                .startsWith("… och " + (rows - shown) + " till");
    }

    @Test
    void showsALongListWholeAsLongAsItFits() {
        assertThat(RenderedCards.inChat(SomeCards.longAgenda(70)).path("body").size())
                .isEqualTo(71);
    }

    @Test
    void fitsHoweverLongTheTexts() {
        var drawn = RenderedCards.inChat(SomeCards.saying("å".repeat(100_000)));
        RenderedCards.check(drawn);
        assertThat(bytesAsUtf16(drawn)).isLessThan(80_000);
        assertThat(drawn.path("fallbackText").asString()).endsWith("(förkortat)");
    }

    @Test
    void cutsBetweenLettersAndNotInsideAnEmoji() {
        var cut = new CardSize(1, 3).cut("ab😀d", "…");
        assertThat(cut).isEqualTo("ab…");
    }

    @Test
    void seesWhatTheSchemaForbids() {
        var broken = (tools.jackson.databind.node.ObjectNode) RenderedCards.inChat(SomeCards.saved());
        broken.withArray("body").addObject().put("type", "TextBlock").put("txet", "fel");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> RenderedCards.check(broken))
                .isInstanceOf(AssertionError.class);
    }

    private static int bytesAsUtf16(JsonNode card) {
        return card.toString().getBytes(StandardCharsets.UTF_16LE).length;
    }
}
