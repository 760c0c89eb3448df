package app.punktlig.reading.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * How the lines of a PDF are set.
 *
 * @param usual distance from line to line, in letter sizes
 * @param closest distance that is common: that of lines within a paragraph
 * @param right margin of the text that is not in columns, in points
 */
record PdfLeading(float usual, float closest, float right) {
    private static final float USUAL = 1.25f;
    /** So many lines that end near the same place show the margin. */
    private static final int WITNESSES = 4;

    static PdfLeading of(List<List<PdfLine>> blocks) {
        var steps = new ArrayList<Float>();
        for (var block : blocks) {
            for (int i = 1; i < block.size(); i++) {
                float step =
                        (block.get(i).y() - block.get(i - 1).y()) / block.get(i).size();
                if (step > 0.8f && step < 4) {
                    steps.add(step);
                }
            }
        }
        steps.sort(null);
        return steps.isEmpty()
                ? new PdfLeading(USUAL, USUAL, right(blocks))
                : new PdfLeading(steps.get(steps.size() / 2), steps.get(steps.size() / 5), right(blocks));
    }

    /** Where most lines end; with few full lines, as far from the right edge as the text is from the left. */
    private static float right(List<List<PdfLine>> blocks) {
        var lines = blocks.stream()
                .flatMap(List::stream)
                .filter(line -> !isColumn(line))
                .toList();
        float most = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        float left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        float page =
                (float) lines.stream().mapToDouble(PdfLine::pageWidth).max().orElse(0);
        long near = lines.stream()
                .filter(line -> line.right() > most - 3 * line.size())
                .count();
        return near >= WITNESSES ? most : Math.max(most, page - left);
    }

    /** Lines further apart are of different paragraphs. */
    float widest() {
        return Math.min(usual * 1.12f, closest * 1.25f);
    }

    private static boolean isColumn(PdfLine line) {
        return line.pageWidth() == 0;
    }

    float margin(List<PdfLine> block) {
        return isColumn(block.getFirst())
                ? (float) block.stream().mapToDouble(PdfLine::right).max().orElse(right)
                : right;
    }
}
