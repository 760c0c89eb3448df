package app.punktlig.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.Approved;
import app.punktlig.chat.Card;
import app.punktlig.chat.EveryReply;
import app.punktlig.language.Language;
import app.punktlig.teams.RenderedCards;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every kind of reply in both languages: as approved, within Teams' limits, and readable for everyone as the official renderer draws it. */
@BrowserTest
class EveryReplyTests {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Map<Language, Map<String, Card>> REPLIES = new EnumMap<>(Language.class);
    private static final boolean EVERY_PICTURE = Boolean.getBoolean("punktlig.every-picture");

    /** The replies that the user guide shows. */
    private static final Set<String> IN_GUIDE =
            Set.of("added", "agenda", "forward-plan", "reminder", "draft", "minutes");

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    private static Map<String, Card> replies(Language language) {
        return REPLIES.computeIfAbsent(language, EveryReply::in);
    }

    static Stream<Arguments> everyReply() {
        return Stream.of(Language.values())
                .flatMap(language -> replies(language).entrySet().stream()
                        .map(reply -> Arguments.of(reply.getKey(), language, reply.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyReply")
    void isAsApprovedAndFitsIntoTeams(String name, Language language, Card card) {
        var drawn = drawn(name, card);
        RenderedCards.check(drawn);
        assertThat(drawn.toString().getBytes(StandardCharsets.UTF_16LE).length).isLessThan(80_000);
        assertThat(drawn.path("fallbackText").asString()).isNotBlank();
        assertThat(drawn.path("speak").asString()).isNotBlank();
        assertThat(card.summary()).isNotBlank().hasSizeLessThan(300);
        assertThat(card.language()).isEqualTo(language);
        Approved.check("replies/%s.%s.json".formatted(name, tag(language)), numbered(drawn.toPrettyString()) + "\n");
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 390", "dark, 390"})
    void isReadableForEveryone(String theme, int width) {
        var page = CardPage.open(chromium, width);
        var problems = new LinkedHashMap<String, List<String>>();
        for (var language : Language.values()) {
            replies(language).forEach((name, card) -> {
                var found = new ArrayList<>(page.draw(drawn(name, card).toString(), theme));
                found.addAll(page.cutOff());
                problems.put(name + " " + language, found);
                if (EVERY_PICTURE || (IN_GUIDE.contains(name) && theme.equals("light") && width == Chromium.DESKTOP)) {
                    page.screenshot("replies/%s-%s-%s-%d".formatted(name, tag(language), theme, width));
                }
                page.keep();
            });
        }
        assertThat(problems).allSatisfy((_, found) -> assertThat(found).isEmpty());
        assertThat(page.accessibilityProblems()).isEmpty();
    }

    private static JsonNode drawn(String name, Card card) {
        return name.startsWith("form-") ? RenderedCards.inDialog(card) : RenderedCards.inChat(card);
    }

    private static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    /** Ids are other ones each time: the first is called id-1. */
    private static String numbered(String json) {
        var seen = new LinkedHashMap<String, String>();
        return ID.matcher(json).replaceAll(id -> seen.computeIfAbsent(id.group(), _ -> "id-" + (seen.size() + 1)));
    }
}
