package app.punktlig.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each line of a document heads, looked at once for all who ask. */
final class HeadingLines {

    private final List<Line> lines;
    private final boolean[] looked;
    private final @Nullable HeadingLine[] headings;

    HeadingLines(List<Line> lines) {
        this.lines = lines;
        this.looked = new boolean[lines.size()];
        this.headings = new HeadingLine[lines.size()];
    }

    List<Line> lines() {
        return lines;
    }

    /** The heading in the form of which the line is written, if it is one. */
    @Nullable
    HeadingLine at(int line) {
        if (!looked[line]) {
            headings[line] = HeadingForms.of(lines, line);
            looked[line] = true;
        }
        return headings[line];
    }
}
