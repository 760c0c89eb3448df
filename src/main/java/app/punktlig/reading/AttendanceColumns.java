package app.punktlig.reading;

import app.punktlig.language.minutes.Openings;
import app.punktlig.language.minutes.Passages;
import java.util.ArrayList;
import java.util.List;

/** A table with a column for each way to take part, or not to: in its cells stand the names, in its first perhaps a group. */
final class AttendanceColumns {

    private enum Column {
        THERE,
        REMOTE,
        ABSENT,
        GROUP
    }

    private final List<Line> lines;
    private final int head;
    private final List<Column> columns;
    private final Register register;

    private AttendanceColumns(List<Line> lines, int head, Register register) {
        this.lines = lines;
        this.head = head;
        this.register = register;
        this.columns = Cells.of(lines.get(head).text()).stream()
                .map(cell -> column(Marks.plain(cell)))
                .toList();
    }

    private static Column column(String cell) {
        AttendanceLabel label = cell.isEmpty() ? null : AttendanceLabel.of(cell, false);
        boolean present = Openings.THERE_COLUMN.is(cell)
                || label != null
                        && label.kind() == AttendanceLabel.Kind.PRESENT
                        && label.rest().isEmpty();
        if (Openings.ABSENT_COLUMN.is(cell) || label != null && label.kind() == AttendanceLabel.Kind.ABSENT) {
            return Column.ABSENT;
        }
        return !present ? Column.GROUP : Passages.REMOTE.isIn(cell) ? Column.REMOTE : Column.THERE;
    }

    /** Reads such a table, whose head has several cells; the line after it, or its first line where there is none. */
    static int read(List<Line> lines, int from, int to, Attenders attenders) {
        if (column(Marks.plain(Cells.of(lines.get(from).text()).get(1))) == Column.GROUP) {
            return from;
        }
        AttendanceColumns table = new AttendanceColumns(lines, from, attenders.register);
        if (!table.isLabelled()) {
            return from;
        }
        int end = from + 1;
        while (end < to && !lines.get(end).isBlank()) {
            end++;
        }
        List<List<String>> rows = table.rows(end);
        if (rows.stream().noneMatch(table::namesOutsideTheFirst)) {
            return from;
        }
        rows.forEach(table::take);
        for (int line = from; line < end; line++) {
            attenders.used.add(line);
        }
        return end;
    }

    /** Two columns or more say how, and all but the first do. */
    private boolean isLabelled() {
        return columns.size() > 1
                && columns.stream().skip(1).noneMatch(c -> c == Column.GROUP)
                && columns.stream().filter(c -> c != Column.GROUP).distinct().count() > 1;
    }

    private List<List<String>> rows(int end) {
        List<List<String>> rows = new ArrayList<>();
        for (int line = head + 1; line < end; line++) {
            List<String> cells = Cells.below(lines.get(head), lines.get(line));
            if (!Cells.isRule(lines.get(line).text()) && cells.size() <= columns.size()) {
                rows.add(cells.stream().map(Marks::plain).toList());
            }
        }
        return rows;
    }

    /** Names, and no ticks, stand in the columns after the first that says how. */
    private boolean namesOutsideTheFirst(List<String> cells) {
        int first = columns.getFirst() == Column.GROUP ? 1 : 0;
        return cells.stream().skip(first + 1L).anyMatch(NameList::beginsWithName);
    }

    private void take(List<String> cells) {
        String group = columns.getFirst() == Column.GROUP && !cells.getFirst().isEmpty() ? cells.getFirst() : null;
        for (int i = group == null ? 0 : 1; i < cells.size(); i++) {
            for (ListedName entry : NameList.in(cells.get(i), false)) {
                switch (columns.get(i)) {
                    case ABSENT -> register.addAbsent(entry, group);
                    case REMOTE -> register.addPresent(entry, Attendee.Mode.REMOTE, group);
                    case THERE, GROUP -> register.addPresent(entry, entry.mode(), group);
                }
            }
        }
    }
}
