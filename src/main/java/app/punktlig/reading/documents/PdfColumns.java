package app.punktlig.reading.documents;

import java.util.ArrayList;
import java.util.List;

/** Finds where a page is set in two columns, and puts the left one before the right one. */
final class PdfColumns {
    /** Fewer lines side by side are a table, or chance. */
    private static final int FEWEST_LINES = 6;
    /** Prose fills a column; a table's cells do not. */
    private static final int FEWEST_LETTERS = 18;

    /** No page is higher; a hostile one must not be looked through again from each of its lines. */
    private static final int MOST_LINES = 200;

    private static final float GUTTER_SIZES = 0.9f;

    private PdfColumns() {}

    /** The page's blocks in reading order, each of one column. */
    static List<List<PdfLine>> of(List<PdfLine> page) {
        var blocks = new ArrayList<List<PdfLine>>();
        var single = new ArrayList<PdfLine>();
        for (int i = 0; i < page.size(); ) {
            var table = PdfTable.at(page, i);
            if (table.isTable()) {
                single.addAll(page.subList(i, i + table.lines()));
                i += table.lines();
                continue;
            }
            int end = i;
            float gutter = gutterAfter(page.get(i));
            if (gutter > 0) {
                end = endOfColumns(page, i, gutter);
            }
            if (end > i) {
                add(blocks, single);
                single = new ArrayList<>();
                addColumns(blocks, page.subList(i, end), gutter);
                i = end;
            } else {
                single.add(page.get(i++));
            }
        }
        add(blocks, single);
        return blocks;
    }

    /** The middle of the gap about the middle of the page, or 0. */
    private static float gutterAfter(PdfLine line) {
        var words = line.words();
        for (int i = 1; i < words.size(); i++) {
            float left = words.get(i - 1).right();
            float right = words.get(i).left();
            float middle = (left + right) / 2;
            boolean central = middle > line.pageWidth() * 0.35f && middle < line.pageWidth() * 0.65f;
            if (central && right - left > GUTTER_SIZES * words.get(i).size()) {
                return right - words.get(i).size() / 3;
            }
        }
        return 0;
    }

    private static int endOfColumns(List<PdfLine> page, int from, float gutter) {
        int end = from;
        int both = 0;
        int leftLetters = 0;
        int rightLetters = 0;
        while (end < page.size() && end - from < MOST_LINES && isClear(page.get(end), gutter)) {
            int left = letters(side(page.get(end), gutter, true));
            int right = letters(side(page.get(end), gutter, false));
            both += left > 0 && right > 0 ? 1 : 0;
            leftLetters += left;
            rightLetters += right;
            end++;
        }
        boolean prose = Math.min(leftLetters, rightLetters) >= FEWEST_LETTERS * Math.max(both, 1);
        return both >= FEWEST_LINES && prose ? end : from;
    }

    private static boolean isClear(PdfLine line, float gutter) {
        var words = line.words();
        for (int i = 0; i < words.size(); i++) {
            boolean crosses = words.get(i).left() < gutter && words.get(i).right() > gutter;
            boolean tooNear = i > 0
                    && words.get(i).left() >= gutter
                    && words.get(i - 1).left() < gutter
                    && words.get(i).left() - words.get(i - 1).right()
                            < GUTTER_SIZES * words.get(i).size();
            if (crosses || tooNear) {
                return false;
            }
        }
        return true;
    }

    private static List<PdfLine.Word> side(PdfLine line, float gutter, boolean left) {
        return line.words().stream()
                .filter(word -> word.left() < gutter == left)
                .toList();
    }

    private static int letters(List<PdfLine.Word> words) {
        return words.stream().mapToInt(word -> word.text().length() + 1).sum();
    }

    private static void addColumns(List<List<PdfLine>> blocks, List<PdfLine> lines, float gutter) {
        for (var left : List.of(true, false)) {
            var column = new ArrayList<PdfLine>();
            for (var line : lines) {
                var words = side(line, gutter, left);
                if (!words.isEmpty()) {
                    column.add(line.with(words).within(0));
                }
            }
            add(blocks, column);
        }
    }

    private static void add(List<List<PdfLine>> blocks, List<PdfLine> block) {
        if (!block.isEmpty()) {
            blocks.add(block);
        }
    }
}
