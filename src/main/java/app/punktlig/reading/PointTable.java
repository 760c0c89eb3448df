package app.punktlig.reading;

import app.punktlig.language.minutes.Openings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Minutes set as a table, a row to a point: its number, its title, and what was said of it. Such a row is unfolded, so that its
 * title heads the other cells as it would without a table.
 */
final class PointTable {

    private static final int FEWEST_COLUMNS = 3;

    /** @param number its column, or -1 where the points have none */
    private record Head(int number, int title) {}

    private final List<Line> unfolded = new ArrayList<>();
    private @Nullable Head head;

    private PointTable() {}

    /** The lines with every row of such tables on lines of their own. */
    static List<Line> unfolded(List<Line> lines) {
        PointTable table = new PointTable();
        lines.forEach(table::add);
        return table.unfolded;
    }

    private void add(Line line) {
        Head found = line.text().indexOf('|') < 0 ? null : head(Cells.of(line.text()));
        if (found != null) {
            head = found;
            unfolded.add(blank(line));
        } else if (head != null
                && (Cells.isRule(line.text()) && !line.isBlank() || line.text().indexOf('|') >= 0)) {
            unfold(line, head);
        } else {
            head = line.isBlank() ? head : null;
            unfolded.add(line);
        }
    }

    private static @Nullable Head head(List<String> cells) {
        if (cells.size() < FEWEST_COLUMNS) {
            return null;
        }
        int number = Openings.NUMBER_COLUMN.is(Marks.plain(cells.getFirst())) ? 0 : -1;
        int title = number + 1;
        boolean titled = Openings.TITLE_COLUMN.is(Marks.plain(cells.get(title)))
                && Cells.indexOf(cells.subList(title + 1, cells.size()), Openings.TEXT_COLUMN) >= 0;
        return titled ? new Head(number, title) : null;
    }

    private void unfold(Line row, Head columns) {
        unfolded.add(blank(row));
        if (Cells.isRule(row.text())) {
            return;
        }
        List<Line> cells = cells(row);
        if (cells.isEmpty()) {
            return;
        }
        Line title = cells.size() > columns.title() ? cells.get(columns.title()) : blank(row);
        Line number = columns.number() < 0 ? title : cells.getFirst();
        if (!title.isBlank()) {
            unfolded.add(number.isBlank() || number.equals(title) ? title : numbered(number, title));
        }
        cells.stream()
                .skip(columns.title() + 1L)
                .filter(cell -> !cell.isBlank())
                .forEach(cell -> {
                    unfolded.add(cell);
                    unfolded.add(blank(cell));
                });
    }

    /** The number, a stop where the bar was, and the title, each in its place. */
    private static Line numbered(Line number, Line title) {
        String stop = "." + " ".repeat(Math.max(1, title.start() - number.end() - 1));
        return new Line(number.start(), title.end(), 0, Edges.without("", ".):", number.text()) + stop + title.text());
    }

    /** The cells with their places in the whole text. */
    private static List<Line> cells(Line row) {
        List<Line> cells = new ArrayList<>();
        int from = 0;
        for (String cell : Cells.of(row.text())) {
            int at = cell.isEmpty() ? from : row.text().indexOf(cell, from);
            cells.add(new Line(row.start() + at, row.start() + at + cell.length(), 0, cell));
            from = at + cell.length();
        }
        return cells;
    }

    private static Line blank(Line at) {
        return new Line(at.start(), at.start(), 0, "");
    }
}
