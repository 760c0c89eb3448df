package app.punktlig.teams;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.Card;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Cards as Teams gets them, for every test that wants to see one or have it checked against the official schema. */
public final class RenderedCards {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Schema SCHEMA = schema();

    private RenderedCards() {}

    public static JsonNode inChat(Card card) {
        return MAPPER.readTree(AdaptiveCards.inChat(card).toString());
    }

    public static JsonNode inDialog(Card card) {
        return MAPPER.readTree(AdaptiveCards.inDialog(card).toString());
    }

    /** Fails unless the card is an Adaptive Card 1.5, apart from what only Teams knows. */
    public static void check(JsonNode card) {
        var copy = card.deepCopy();
        withoutTeamsProperties(copy);
        assertThat(SCHEMA.validate(copy)).as(copy.toPrettyString()).isEmpty();
    }

    private static void withoutTeamsProperties(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("choices.data");
            if (object.path("type").asString("").equals("AdaptiveCard")) {
                object.remove("msteams");
            }
        }
        node.forEach(RenderedCards::withoutTeamsProperties);
    }

    private static Schema schema() {
        try (InputStream json = RenderedCards.class.getResourceAsStream("/schemas/adaptive-card.schema.json")) {
            var tree = (ObjectNode) MAPPER.readTree(json);
            tree.remove("id"); // draft-04's word for $id; the validator stumbles over it in a draft-06 schema
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_6)
                    .getSchema(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
