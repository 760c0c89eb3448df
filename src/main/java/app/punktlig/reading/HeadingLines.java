package app.punktlig.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each line of a document heads, looked at once for all who ask. */
final class HeadingLines {

    private static final int FAR_IN = 12;

    private final List<Line> lines;
    private final PerLine<Optional<HeadingLine>> headings;
    private final PerLine<Boolean> sections;
    private final LooseLines loose;

    HeadingLines(List<Line> lines) {
        this.lines = lines;
        this.headings = new PerLine<>(lines.size(), i -> Optional.ofNullable(HeadingForms.of(lines, i)));
        this.sections =
                new PerLine<>(lines.size(), i -> Outline.isSection(lines.get(i).text()) && !isBeside(lines, i));
        this.loose = new LooseLines(lines);
    }

    List<Line> lines() {
        return lines;
    }

    /** What of the lines heads something without number or mark. */
    LooseLines loose() {
        return loose;
    }

    /** The heading in the form of which the line is written, if it is one. */
    @Nullable
    HeadingLine at(int line) {
        return headings.at(line).orElse(null);
    }

    /** Far to the right below a line of text: a note on it. */
    private static boolean isBeside(List<Line> lines, int i) {
        return i > 0
                && !lines.get(i - 1).isBlank()
                && lines.get(i).indent() >= lines.get(i - 1).indent() + FAR_IN;
    }

    /** Whether the line is what sections are called. */
    boolean isSection(int line) {
        return sections.at(line);
    }

    /** Whether text, and no other heading, stands below a heading. */
    boolean isAboveText(HeadingLine heading) {
        int below = Lines.textBelow(lines, heading.line());
        return below < lines.size() && at(below) == null;
    }
}
