package app.punktlig.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.Approved;
import app.punktlig.chat.EveryReply.View;
import app.punktlig.chat.EveryReply.Viewer;
import app.punktlig.language.Language;
import app.punktlig.teams.RenderedCards;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * What each role gets where the story's own person got an approved reply. One approved table says whose card is like which;
 * only what is like no other card has a file of its own.
 */
class RepliesPerRoleTests {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ONE_READER = Pattern.compile("(\"userIds\" : )\\[ \"29:[0-9a-f-]{36}\" ]");

    /** Words of the texts that the story's people use too, whatever language Punktlig speaks to them. */
    private static final Set<String> SAID_BY_PEOPLE = Set.of("uppdrag", "senast", "vid mötet");

    private static final Map<Language, EveryReply> TOLD = new EnumMap<>(Language.class);

    private static EveryReply told(Language language) {
        return TOLD.computeIfAbsent(language, EveryReply::forEveryRole);
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleGetsWhatIsApproved(Language language) {
        var known = new LinkedHashMap<String, String>();
        told(language).replies().forEach((name, card) -> known.putIfAbsent(json(name, card), name));
        var table = new StringBuilder(line(
                "reply", Stream.of(Viewer.values()).map(v -> v.name().toLowerCase(Locale.ROOT))));
        told(language).views().forEach((name, seen) -> {
            var cells =
                    seen.entrySet().stream().map(view -> cell(language, name, view.getKey(), view.getValue(), known));
            table.append(line(name, cells));
        });
        Approved.check("replies/roles/roles.txt", table.toString());
    }

    private static String cell(Language language, String name, Viewer viewer, View view, Map<String, String> known) {
        var json = json(name, view.card());
        var own = name + "-" + viewer.name().toLowerCase(Locale.ROOT);
        var like = known.computeIfAbsent(json, _ -> {
            Approved.check("replies/roles/%s.%s.json".formatted(own, tag(language)), json + "\n");
            return own;
        });
        return like.equals(name) ? "=" : like;
    }

    private static String line(String name, Stream<String> cells) {
        return Stream.concat(Stream.of("%-18s".formatted(name)), cells.map("%-28s"::formatted))
                        .collect(Collectors.joining(" "))
                        .stripTrailing()
                + "\n";
    }

    @ParameterizedTest
    @EnumSource
    void noCardOffersWhatItsReaderIsRefused(Language language) {
        var refused = new LinkedHashMap<String, List<String>>();
        told(language)
                .views()
                .forEach((name, seen) -> seen.values().stream()
                        .filter(view -> !view.refusing().isEmpty())
                        .forEach(view -> refused.computeIfAbsent(name, _ -> new ArrayList<>())
                                .addAll(view.refusing())));
        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyCardIsWholeAndItsPartsAreNamed(Language language) {
        told(language)
                .views()
                .forEach((name, seen) -> seen.forEach((viewer, view) -> {
                    var drawn = drawn(name, view.card());
                    RenderedCards.check(drawn);
                    assertThat(drawn.path("fallbackText").asString()).as(name).isNotBlank();
                    assertThat(drawn.path("speak").asString()).as(name).isNotBlank();
                    assertThat(nameless(drawn)).as(name + " " + viewer).isEmpty();
                    assertThat(view.card().summary()).as(name).isNotBlank().hasSizeLessThan(300);
                    assertThat(drawn.toString().getBytes(StandardCharsets.UTF_16LE))
                            .hasSizeLessThan(80_000);
                }));
    }

    /** What a screen reader could only call a button, a field or a picture. */
    private static List<String> nameless(JsonNode drawn) {
        var nameless = new ArrayList<String>();
        var type = drawn.path("type").asString("");
        var said = type.equals("Image")
                ? "altText"
                : type.startsWith("Action.") || type.equals("Input.Toggle") ? "title" : "label";
        boolean speaks = type.startsWith("Input.") || type.startsWith("Action.") || type.equals("Image");
        boolean hidden = drawn.path("verb").asString("").equals("refresh");
        if (speaks && !hidden && drawn.path(said).asString("").isBlank()) {
            nameless.add(drawn.toString());
        }
        drawn.forEach(part -> nameless.addAll(nameless(part)));
        return nameless;
    }

    @ParameterizedTest
    @EnumSource
    void noCardMixesTheLanguages(Language language) {
        var foreign = phrases(language == Language.SV ? Language.EN : Language.SV);
        foreign.removeAll(phrases(language));
        foreign.removeAll(SAID_BY_PEOPLE);
        var mixed = new TreeSet<String>();
        told(language)
                .views()
                .forEach((name, seen) -> seen.forEach((viewer, view) -> {
                    assertThat(view.card().language()).as(name + " " + viewer).isEqualTo(language);
                    var shown = String.join("\n", shown(drawn(name, view.card())));
                    foreign.stream()
                            .filter(phrase -> Pattern.compile("(?U)(?<!\\w)" + Pattern.quote(phrase) + "(?!\\w)")
                                    .matcher(shown)
                                    .find())
                            .forEach(phrase -> mixed.add(name + " " + viewer + ": " + phrase));
                }));
        assertThat(mixed).isEmpty();
    }

    private static List<String> shown(JsonNode drawn) {
        return Stream.of("text", "title", "label", "placeholder", "errorMessage", "fallbackText", "speak", "altText")
                .flatMap(part -> drawn.findValuesAsString(part).stream())
                .toList();
    }

    /** The words between the placeholders of a language's texts. */
    private static Set<String> phrases(Language language) {
        var bundle = ResourceBundle.getBundle("texts." + tag(language), Locale.ROOT);
        return bundle.keySet().stream()
                .flatMap(key -> Stream.of(bundle.getString(key).split("[{][^{}]*+[}]|[{}|]")))
                .map(phrase -> phrase.replaceAll("^\\W+|\\W+$", ""))
                .filter(phrase -> phrase.length() >= 6)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A card for one reader only is the same card whoever that is. */
    private static String json(String name, Card card) {
        var drawn = ONE_READER.matcher(drawn(name, card).toPrettyString()).replaceAll("$1\\[ \"29:me\" ]");
        var seen = new LinkedHashMap<String, String>();
        return ID.matcher(drawn).replaceAll(id -> seen.computeIfAbsent(id.group(), _ -> "id-" + (seen.size() + 1)));
    }

    private static JsonNode drawn(String name, Card card) {
        return name.startsWith("form-") ? RenderedCards.inDialog(card) : RenderedCards.inChat(card);
    }

    private static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
