package app.punktlig.reading.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table on a page, told by three or more columns that begin at the same places line after line. */
final class PdfTable {
    private static final int FEWEST_COLUMNS = 3;
    /** Points by which a cell's text may begin left of its heading. */
    private static final float SLACK = 4;

    private static final float NARROWEST_GAP = 0.6f;
    private static final float BLANK = 0.3f;

    private final List<Float> columns;
    private final List<List<List<PdfLine.Word>>> rows = new ArrayList<>();
    private int lines;

    private PdfTable(PdfLine heading) {
        columns = heading.segments().stream().map(PdfLine::left).toList();
    }

    /** The table that begins with the line at {@code from}; one without rows is no table. */
    static PdfTable at(List<PdfLine> block, int from) {
        var table = new PdfTable(block.get(from));
        if (table.columns.size() >= FEWEST_COLUMNS) {
            while (from + table.lines < block.size() && table.take(block, from + table.lines)) {
                table.lines++;
            }
        }
        return table;
    }

    /**
     * Takes the rows with which the table goes on at the top of the next page, where its heading may stand again.
     *
     * @return the number of lines taken
     */
    int goOn(List<PdfLine> page) {
        int above = rows.size();
        int taken = takeRestOfRow(page.getFirst()) ? 1 : 0;
        while (taken < page.size() && (taken > 0 || filled(cells(page.getFirst())) > 1) && take(page, taken)) {
            taken++;
        }
        if (rows.size() > above && written(rows.get(above)).equals(written(rows.getFirst()))) {
            rows.remove(above);
        }
        return taken;
    }

    /** Over a page's end small letters tell that cells go on; a heading may begin where the table does. */
    private boolean takeRestOfRow(PdfLine line) {
        var cells = cells(line).stream().filter(cell -> !cell.isEmpty()).toList();
        boolean goesOn = !cells.isEmpty()
                && cells.size() < columns.size()
                && cells.stream()
                        .allMatch(cell ->
                                Character.isLowerCase(cell.getFirst().text().codePointAt(0)));
        if (goesOn) {
            append(rows.getLast(), cells(line));
        }
        return goesOn;
    }

    boolean isTable() {
        return rows.size() >= 2 && rows.stream().skip(1).anyMatch(row -> filled(row) >= 2);
    }

    int lines() {
        return lines;
    }

    private boolean take(List<PdfLine> block, int at) {
        var line = block.get(at);
        if (at > 0 && !rows.isEmpty() && line.y() - block.get(at - 1).y() > 4 * line.size()) {
            return false;
        }
        var cells = cells(line);
        if (cells.isEmpty()) {
            return false;
        }
        if (!rows.isEmpty() && isContinued(rows.getLast(), cells)) {
            append(rows.getLast(), cells);
            return true;
        }
        if (filled(cells) < 2) {
            return false;
        }
        rows.add(cells);
        return true;
    }

    /** The words by column; none where one of them reaches into the next column, as prose does. */
    private List<List<PdfLine.Word>> cells(PdfLine line) {
        var cells = new ArrayList<List<PdfLine.Word>>();
        columns.forEach(column -> cells.add(new ArrayList<>()));
        PdfLine.Word before = null;
        for (var word : line.words()) {
            int column = columnOf(word.left());
            if (column < 0 || word.right() > end(column) + SLACK || isTooNear(before, word, column)) {
                return List.of();
            }
            cells.get(column).add(word);
            before = word;
        }
        return cells;
    }

    /** Between cells is more room than between words. */
    private boolean isTooNear(PdfLine.@Nullable Word before, PdfLine.Word word, int column) {
        return before != null
                && columnOf(before.left()) != column
                && word.left() - before.right() < NARROWEST_GAP * word.size();
    }

    private int columnOf(float left) {
        int column = columns.size() - 1;
        while (column >= 0 && columns.get(column) - SLACK > left) {
            column--;
        }
        return column;
    }

    private float end(int column) {
        return column + 1 < columns.size() ? columns.get(column + 1) : Float.MAX_VALUE;
    }

    /** Whether every cell goes on with a word that had no room on the line above. */
    private boolean isContinued(List<List<PdfLine.Word>> above, List<List<PdfLine.Word>> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty() && !hadNoRoom(above.get(i), cells.get(i).getFirst(), i)) {
                return false;
            }
        }
        return true;
    }

    private boolean hadNoRoom(List<PdfLine.Word> above, PdfLine.Word next, int column) {
        if (above.isEmpty()) {
            return false;
        }
        boolean last = column == columns.size() - 1;
        float width = next.right() - next.left();
        return last
                ? filledToTheEnd(above, width)
                : above.getLast().right() + width + BLANK * next.size() > end(column) - next.size();
    }

    /** The last column's end is not seen: a first line of a few words is taken to fill it. */
    private boolean filledToTheEnd(List<PdfLine.Word> above, float width) {
        float widest = rows.stream()
                .map(List::getLast)
                .filter(cell -> !cell.isEmpty())
                .map(cell -> cell.getLast().right())
                .max(Float::compare)
                .orElse(0f);
        return above.getLast().right() + width > widest;
    }

    private static void append(List<List<PdfLine.Word>> row, List<List<PdfLine.Word>> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.get(i).addAll(cells.get(i));
        }
    }

    private static long filled(List<List<PdfLine.Word>> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** As in Markdown, which the reader knows. */
    String text() {
        var text = new StringBuilder("\n");
        for (var row : rows) {
            text.append(written(row)).append('\n');
            if (row.equals(rows.getFirst())) {
                text.append("| ")
                        .append("--- | ".repeat(columns.size()).strip())
                        .append('\n');
            }
        }
        return text.append('\n').toString();
    }

    private static String written(List<List<PdfLine.Word>> row) {
        return row.stream()
                .map(cell -> cell.stream().map(PdfLine.Word::text).collect(Collectors.joining(" ")))
                .map(cell -> cell.replace('|', '/'))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
