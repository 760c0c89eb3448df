package app.punktlig.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.Message.Sender;
import app.punktlig.chat.Message.Surface;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is chosen from Teams' menus is sent as it stands, so Punktlig must know each title. */
class ManifestCommandsTests {
    @Test
    void everyTitleIsUnderstoodAndMeansTheSameInBothLanguages() {
        var swedish = orders("sv.json");
        assertThat(swedish).hasSizeGreaterThan(15).doesNotContainValue(null);
        assertThat(orders("en.json")).isEqualTo(swedish);
    }

    @Test
    void aTitleThatNobodyKnowsIsSeen() {
        assertThat(order("dagordningar och annat")).isNull();
    }

    /** By the title's place in the manifest. */
    private static Map<String, @Nullable Order> orders(String file) {
        var orders = new TreeMap<String, @Nullable Order>();
        for (var text : new JsonMapper().readTree(Path.of("manifest", file)).properties()) {
            if (text.getKey().startsWith("bots") && text.getKey().endsWith(".title")) {
                orders.put(text.getKey(), order(text.getValue().asString()));
            }
        }
        return orders;
    }

    private static @Nullable Order order(String title) {
        return switch (new CommandReader().read(message(title))) {
            case Reading.Understood understood -> understood.order();
            case Reading.Faulty faulty -> faulty.order();
            case Reading.NotUnderstood _, Reading.Empty _ -> null;
        };
    }

    private static Message message(String text) {
        var place = Place.personal("tenant-1", "https://smba.example/emea/", "29:anna", "a:anna");
        return new Message(
                "1",
                place,
                new Sender("anna", "29:anna", "Anna Bergkvist"),
                Language.SV,
                text,
                Map.of(),
                List.of(),
                List.of(),
                Surface.TYPED,
                null,
                null,
                null,
                Instant.EPOCH);
    }
}
