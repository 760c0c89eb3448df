package app.punktlig.language.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shares of due expressions that are read right, per list. The unseen lists were written apart from the rules and are never looked
 * into while rules are written.
 */
class DueScoreTests {
    private static final JsonMapper JSON = new JsonMapper();
    private final DueReader reader = new DueReader();

    @ParameterizedTest
    @CsvSource({
        "duckling-sv, 0.99, 0.95",
        "duckling-en, 0.98, 0.95",
        "office-seen-sv, 0.98, 0.98",
        "office-seen-en, 0.98, 0.98",
        "office-unseen-sv, 0.88, 0.92",
        "office-unseen-en, 0.85, 0.92"
    })
    void readsTheListAsWellAsItSays(String list, double expressions, double nonDatesKeptOut) {
        var rows = rows(list);
        assertThat(share(rows.stream().filter(row -> !isNegative(row)))).isGreaterThanOrEqualTo(expressions);
        assertThat(share(rows.stream().filter(DueScoreTests::isNegative))).isGreaterThanOrEqualTo(nonDatesKeptOut);
    }

    private double share(Stream<JsonNode> rows) {
        return rows.mapToInt(row -> isRight(row) ? 1 : 0).average().orElse(1);
    }

    private static boolean isNegative(JsonNode row) {
        return row.path("negative").asBoolean(false);
    }

    private boolean isRight(JsonNode row) {
        var written = LocalDate.parse(row.get("reference").asString().substring(0, 10));
        var due = reader.deadline(row.get("text").asString(), written);
        var days = due.map(Due::days).map(d -> List.of(d.start(), d.end())).orElse(List.of());
        if (isNegative(row)) {
            return days.isEmpty()
                    && due.filter(d -> d.kind() == Due.Kind.NEXT_MEETING).isEmpty();
        }
        if (row.has("token")) {
            return due.map(Due::iso).equals(Optional.of(row.get("token").asString()));
        }
        return days.stream().anyMatch(day -> accepted(row, day));
    }

    private static boolean accepted(JsonNode row, LocalDate day) {
        var exact = new ArrayList<String>();
        row.path("also_accept").forEach(other -> exact.add(other.asString()));
        exact.add(row.path("expected_date").asString(""));
        exact.add(row.path("due_date").asString(""));
        return exact.contains(day.toString())
                || window(row).filter(w -> w.contains(day)).isPresent();
    }

    private static Optional<Days> window(JsonNode row) {
        if (row.has("window")) {
            return Optional.of(days(row.get("window").get(0), row.get("window").get(1)));
        }
        var isLong = List.of("week", "month", "quarter", "year")
                .contains(row.path("grain").asString(""));
        return row.has("expected_last_date") && (isLong || row.has("expected_end"))
                ? Optional.of(days(row.get("expected_date"), row.get("expected_last_date")))
                : Optional.empty();
    }

    private static Days days(JsonNode start, JsonNode end) {
        return new Days(LocalDate.parse(start.asString()), LocalDate.parse(end.asString()));
    }

    private static List<JsonNode> rows(String list) {
        try (var file = DueScoreTests.class.getResourceAsStream("/dates/" + list + ".jsonl")) {
            assertThat(file).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(JSON::readTree)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
