package app.punktlig.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The app package: what Teams' schema asks of it, and what it promises that Punktlig understands. */
class ManifestTests {
    private static final Path FOLDER = Path.of("manifest");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ObjectNode manifest = (ObjectNode) json("manifest.json");

    @Test
    void isWhatTeamsSchemaAsksFor() {
        assertThat(faults(manifest)).isEmpty();
    }

    @Test
    void theSchemaSeesAFault() {
        manifest.put("accentColor", "turkos");
        assertThat(faults(manifest)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv.json", "en.json"})
    void everyTranslatedTextHasItsPlaceAndFitsTheSchema(String file) {
        for (var text : json(file).properties()) {
            if (!text.getKey().startsWith("$")) {
                put(manifest, steps(text.getKey()), text.getValue().asString());
            }
        }
        assertThat(faults(manifest)).isEmpty();
    }

    @Test
    void bothLanguagesTranslateTheSame() {
        assertThat(Set.copyOf(json("sv.json").propertyNames()))
                .isEqualTo(Set.copyOf(json("en.json").propertyNames()));
    }

    @Test
    void theDefaultTextsAreTheSwedish() {
        for (var text : json("sv.json").properties()) {
            if (!text.getKey().startsWith("$")) {
                var pointer = "/" + String.join("/", steps(text.getKey()));
                assertThat(manifest.at(pointer).asString())
                        .isEqualTo(text.getValue().asString());
            }
        }
    }

    @Test
    void theSlashCommandsAreTargetedAndSummaryIsAmongThem() {
        var slash = manifest.at("/bots/0/commandLists")
                .valueStream()
                .filter(list -> list.path("triggers").toString().contains("slash"))
                .flatMap(list -> list.path("commands").findValuesAsString("title").stream());
        assertThat(slash).contains("summary", "dagordning", "uppdrag");
        assertThat(manifest.at("/bots/0/supportsTargetedMessages").asBoolean()).isTrue();
    }

    @Test
    void theMessageActionsAreThoseThatAreAnswered() {
        var actions = manifest.at("/composeExtensions/0/commands")
                .valueStream()
                .filter(command -> command.path("type").asString().equals("action"))
                .map(command -> command.path("id").asString());
        assertThat(actions).containsExactlyInAnyOrderElementsOf(Invokes.ACTIONS.keySet());
    }

    @ParameterizedTest
    @CsvSource({"color.png,192", "outline.png,32"})
    void theIconsHaveTheSizeThatTeamsAsksFor(String file, int size) throws IOException {
        var image = ImageIO.read(FOLDER.resolve(file).toFile());
        assertThat(List.of(image.getWidth(), image.getHeight())).containsOnly(size);
    }

    @Test
    void theOutlineIsWhiteOnNothing() throws IOException {
        var image = ImageIO.read(FOLDER.resolve("outline.png").toFile());
        assertThat(image.getColorModel().hasAlpha()).isTrue();
        for (int pixel : image.getRGB(0, 0, 32, 32, null, 0, 32)) {
            assertThat((pixel >>> 24) == 0 || (pixel & 0xFFFFFF) == 0xFFFFFF).isTrue();
        }
    }

    /** {@code bots[0].commands[1].title} as its single steps. */
    private static List<String> steps(String path) {
        return List.of(path.replace("[", ".").replace("]", "").split("\\."));
    }

    private static void put(JsonNode node, List<String> path, String text) {
        var parent = node.at("/" + String.join("/", path.subList(0, path.size() - 1)));
        assertThat(parent.has(path.getLast())).as("%s", path).isTrue();
        ((ObjectNode) parent).put(path.getLast(), text);
    }

    private static List<?> faults(JsonNode manifest) {
        // It calls itself draft 4 and uses what draft 7 brought; a backspace is written as JavaScript takes it, and
        // Java not.
        var schema = read(Path.of("src/test/resources/schemas/teams-manifest.schema.json"))
                .replace("http://json-schema.org/draft-04/schema#", "http://json-schema.org/draft-07/schema#")
                .replace("\\\\b\\\\v", "\\\\x08\\\\x0B");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(MAPPER.readTree(schema))
                .validate(manifest);
    }

    private static JsonNode json(String file) {
        return MAPPER.readTree(read(FOLDER.resolve(file)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
