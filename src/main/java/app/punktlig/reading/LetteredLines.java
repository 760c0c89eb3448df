package app.punktlig.reading;

import app.punktlig.language.minutes.LineLetters;
import app.punktlig.language.minutes.LineLetters.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Lines before which a letter tells what they are, in a house that explains its letters at the top. */
final class LetteredLines {

    private static final int LONGEST = 200;

    private final Map<Character, Meaning> meanings;

    /** A line without its letter, and what the letter says. */
    record Lettered(Line line, Meaning meaning) {}

    private LetteredLines(Map<Character, Meaning> meanings) {
        this.meanings = meanings;
    }

    /** @param top the lines above the first point */
    static LetteredLines of(List<Line> top) {
        for (Line line : top) {
            if (line.text().indexOf('=') > 0 && line.text().length() < LONGEST) {
                Map<Character, Meaning> meanings = LineLetters.explainedIn(line.text());
                if (!meanings.isEmpty()) {
                    return new LetteredLines(meanings);
                }
            }
        }
        return new LetteredLines(Map.of());
    }

    List<Lettered> in(List<Line> lines) {
        List<Lettered> found = new ArrayList<>();
        for (Line line : meanings.isEmpty() ? List.<Line>of() : lines) {
            Lettered lettered = lettered(line);
            if (lettered != null) {
                found.add(lettered);
            }
        }
        return found;
    }

    private @Nullable Lettered lettered(Line line) {
        Matcher m = LineLetters.marked(line.text());
        if (m == null) {
            return null;
        }
        String letter = m.group("letter") != null ? m.group("letter") : m.group("bracketed");
        Meaning meaning = meanings.get(letter.charAt(0));
        int at = m.start("rest");
        return meaning == null || meaning == Meaning.TALK
                ? null
                : new Lettered(
                        new Line(
                                line.start() + at,
                                line.end(),
                                line.indent() + at,
                                line.text().substring(at)),
                        meaning);
    }
}
