package app.punktlig.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well invented minutes are read, by F1. Those in {@code seen} guided the rules; those in {@code unseen} are written by
 * somebody else and never looked into, so that nothing but their figures is shown.
 */
@Execution(ExecutionMode.CONCURRENT)
class MinutesScoreTests {
    private static final Path CORPORA = Path.of("src/test/resources/minutes");
    private static final JsonMapper JSON = new JsonMapper();
    private final MinutesReader reader = new MinutesReader();

    @Test
    void readsTheSeenMinutesNearlyWithoutError() {
        var score = score("seen");
        if (Boolean.getBoolean("minutes.errors")) {
            score.errors().forEach(System.out::println);
        }
        assertAbove(score, 0.99, 0.98, 0.96, 0.92, 0.92, 0.87, 0.91);
    }

    @Test
    void readsUnseenMinutesNoWorseThanBefore() {
        assertAbove(score("unseen"), 0.99, 0.98, 0.91, 0.89, 0.89, 0.84, 0.83);
    }

    private static void assertAbove(
            CorpusScore score,
            double points,
            double attendees,
            double decisions,
            double explicit,
            double all,
            double full,
            double returning) {
        var softly = new SoftAssertions();
        softly.assertThat(score.of(CorpusScore.Measure.POINTS).f1())
                .as("points")
                .isGreaterThanOrEqualTo(points);
        softly.assertThat(score.of(CorpusScore.Measure.ATTENDEES).f1())
                .as("attendees")
                .isGreaterThanOrEqualTo(attendees);
        softly.assertThat(score.of(CorpusScore.Measure.DECISIONS_EXPLICIT).f1())
                .as("decisions")
                .isGreaterThanOrEqualTo(decisions);
        softly.assertThat(score.of(CorpusScore.Measure.FOLLOW_UPS_EXPLICIT).f1())
                .as("explicit follow-ups")
                .isGreaterThanOrEqualTo(explicit);
        softly.assertThat(score.of(CorpusScore.Measure.FOLLOW_UPS_ALL).f1())
                .as("follow-ups")
                .isGreaterThanOrEqualTo(all);
        softly.assertThat(score.of(CorpusScore.Measure.FOLLOW_UPS_FULL).f1())
                .as("follow-ups with owner and due")
                .isGreaterThanOrEqualTo(full);
        softly.assertThat(score.of(CorpusScore.Measure.RETURNING).f1())
                .as("returning topics")
                .isGreaterThanOrEqualTo(returning);
        softly.assertAll();
    }

    private CorpusScore score(String corpus) {
        var score = new CorpusScore();
        var answers = answers(corpus);
        assertThat(answers).isNotEmpty();
        answers.forEach(file -> add(score, file));
        System.out.printf("Minutes, %s (%d)%n%s%n", corpus, answers.size(), score.table());
        return score;
    }

    private void add(CorpusScore score, Path answer) {
        try {
            var gold = JSON.readTree(Files.readString(answer));
            var text = Files.readString(
                    answer.resolveSibling(gold.path("source_file").asString()));
            score.add(gold, reader.read(text, day(gold.path("meeting"))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static @Nullable LocalDate day(JsonNode meeting) {
        String stated = meeting.path("date").asString("");
        String day = stated.isEmpty() ? meeting.path("assumed_date").asString("") : stated;
        return day.isEmpty() || day.startsWith("X") ? null : LocalDate.parse(day);
    }

    private static List<Path> answers(String corpus) {
        try (var files = Files.list(CORPORA.resolve(corpus))) {
            return files.filter(f -> f.toString().endsWith(".gold.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
