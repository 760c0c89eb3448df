package app.punktlig.reading;

import app.punktlig.language.minutes.Columns;
import app.punktlig.language.minutes.Openings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list of tasks laid out as a table with columns for the task, who and when. */
final class ActionTable {

    /** One row: what, who, when and how far it has come, empty where the table is silent. */
    record Row(int start, int end, String what, String who, String when, String status) {

        boolean isDone() {
            return Columns.DONE.matcher(status.strip()).matches();
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Set<Line> used = new HashSet<>();

    private record Shape(List<Integer> starts, int what, int who, int when, int status, boolean barred) {}

    static ActionTable in(List<Line> lines) {
        ActionTable table = new ActionTable();
        int i = 0;
        while (i < lines.size()) {
            Shape shape = shape(lines.get(i));
            i = shape == null ? i + 1 : table.read(lines, i, shape);
        }
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    boolean holds(Line line) {
        return used.contains(line);
    }

    private static @Nullable Shape shape(Line line) {
        List<String> cells = Cells.of(line.text());
        if (cells.size() < 2 || cells.size() > 12) {
            return null;
        }
        int who = Cells.indexOf(cells, Openings.OWNER_COLUMN);
        if (who < 0) {
            return null;
        }
        int what = Cells.indexOf(cells, Openings.TASK_COLUMN);
        // "by" is the day beside another column that tells by whom
        int when = Cells.indexOf(cells, Openings.DUE_COLUMN, who);
        int status = Cells.indexOf(cells, Openings.STATUS_COLUMN);
        boolean told = what >= 0 || when >= 0 || status >= 0 && status != who && cells.size() > 2;
        if (!told) {
            return null;
        }
        if (what < 0) {
            what = widest(who, when >= 0 ? when : status, cells.size());
        }
        return new Shape(
                starts(line.text(), cells),
                what,
                who,
                when == what ? -1 : when,
                status == who ? -1 : status,
                line.text().indexOf('|') >= 0);
    }

    private static int widest(int who, int when, int size) {
        for (int i = 0; i < size; i++) {
            if (i != who && i != when && !(i == 0 && size > 3)) {
                return i;
            }
        }
        return 0;
    }

    private static List<Integer> starts(String row, List<String> cells) {
        List<Integer> starts = new ArrayList<>();
        int from = 0;
        for (String cell : cells) {
            int at = cell.isEmpty() ? from : row.indexOf(cell, from);
            starts.add(Math.max(at, 0));
            from = Math.max(at, 0) + cell.length();
        }
        return starts;
    }

    private int read(List<Line> lines, int header, Shape shape) {
        used.add(lines.get(header));
        int i = header + 1;
        int blanks = 0;
        while (i < lines.size() && blanks < 2) {
            Line line = lines.get(i);
            blanks = line.isBlank() ? blanks + 1 : 0;
            if (!line.isBlank()) {
                List<String> cells = Cells.of(line.text());
                boolean row = shape.barred() ? line.text().indexOf('|') >= 0 : cells.size() > 1;
                boolean wrapped = !row && !shape.barred() && isWrapped(line, shape);
                if (!row && !wrapped) {
                    return i;
                }
                used.add(line);
                if (!Cells.isRule(line.text())) {
                    take(line, cells, shape, lines.get(header));
                }
            }
            i++;
        }
        return i;
    }

    private boolean isWrapped(Line line, Shape shape) {
        return !rows.isEmpty()
                && shape.starts().stream().anyMatch(s -> Math.abs(s - line.indent()) <= 2)
                && line.indent() > 2;
    }

    private void take(Line line, List<String> cells, Shape shape, Line header) {
        boolean inOrder = shape.barred()
                || line.text().indexOf('\t') >= 0
                || cells.size() == shape.starts().size();
        List<String> placed = inOrder ? cells : placed(line, cells, shape, header);
        String what = cell(placed, shape.what());
        String who = cell(placed, shape.who());
        String when = cell(placed, shape.when());
        if (who.isBlank()
                && what.length() > 0
                && !rows.isEmpty()
                && cell(placed, 0).isBlank()
                && shape.what() != 0) {
            Row last = rows.removeLast();
            rows.add(new Row(
                    last.start(),
                    line.end(),
                    last.what() + " " + what,
                    last.who(),
                    last.when() + (when.isBlank() ? "" : " " + when),
                    last.status()));
        } else if (!what.isBlank()) {
            rows.add(new Row(line.start(), line.end(), what, who, when, cell(placed, shape.status())));
        }
    }

    /** Cells of a table drawn with blanks belong to the column they stand under. */
    private static List<String> placed(Line line, List<String> cells, Shape shape, Line header) {
        String[] placed = new String[shape.starts().size()];
        java.util.Arrays.fill(placed, "");
        List<Integer> starts = starts(line.text(), cells);
        for (int i = 0; i < cells.size(); i++) {
            int column = column(starts.get(i) + line.indent() - header.indent(), shape.starts());
            placed[column] = placed[column].isEmpty() ? cells.get(i) : placed[column] + " " + cells.get(i);
        }
        return List.of(placed);
    }

    private static int column(int at, List<Integer> starts) {
        int best = 0;
        for (int i = 0; i < starts.size(); i++) {
            if (Math.abs(starts.get(i) - at) < Math.abs(starts.get(best) - at)) {
                best = i;
            }
        }
        return best;
    }

    private static String cell(List<String> cells, int at) {
        return at >= 0 && at < cells.size() ? Marks.plain(cells.get(at)) : "";
    }
}
