package app.punktlig.reading;

import app.punktlig.language.minutes.Attendance;
import app.punktlig.language.minutes.Openings;
import java.util.List;
import java.util.regex.Pattern;

/** An attendance list laid out as a table with a column for the name. */
final class AttendanceTable {

    private static final Pattern INITIALS = Pattern.compile("[A-ZÅÄÖ]{2,4}|" + Person.MIXED_INITIALS);

    private AttendanceTable() {}

    /** Reads a table that begins at this line; the line after it, or the same line where no such table begins. */
    static int read(List<Line> lines, int from, int to, Attenders attenders) {
        List<String> header = Cells.of(lines.get(from).text());
        if (header.size() < 2) {
            return from;
        }
        if (header.size() == 2 && isThere(header.get(0)) && Openings.ABSENT_COLUMN.is(Marks.plain(header.get(1)))) {
            return columns(lines, from, to, attenders);
        }
        int columns = AttendanceColumns.read(lines, from, to, attenders);
        if (columns > from) {
            return columns;
        }
        int name = Cells.indexOf(header, Openings.NAME_COLUMN);
        int there = name < 0 ? -1 : thereColumn(header, lines, from, to, attenders.legend());
        boolean table = name >= 0
                && (there >= 0 && there != name
                        || Cells.indexOf(header, Openings.ROLE_COLUMN) >= 0
                        || Cells.indexOf(header, Openings.HANDLE_COLUMN) >= 0);
        if (!table) {
            return from;
        }
        int role = Cells.indexOf(header, Openings.ROLE_COLUMN);
        int i = from + 1;
        attenders.used.add(from);
        while (i < to
                && !lines.get(i).isBlank()
                && !isLabel(lines.get(i).text())
                && !attenders.legend().explains(lines.get(i).text())) {
            List<String> cells = Cells.below(lines.get(from), lines.get(i));
            attenders.used.add(i);
            if (isAbsent(header, cells) && cells.size() > name) {
                NameList.in(Marks.plain(cells.get(name)), true).forEach(e -> attenders.register.addAbsent(e, null));
            } else if (!Cells.isRule(lines.get(i).text()) && cells.size() > name) {
                row(cells, name, role, there, attenders);
            }
            i++;
        }
        return i;
    }

    /** The column that tells who was there; its head may be the day, or anything above nothing but ticks and crosses. */
    private static int thereColumn(List<String> header, List<Line> lines, int from, int to, MarkLegend legend) {
        int said = Cells.indexOf(header, Openings.THERE_COLUMN);
        int day = said >= 0 ? said : Cells.indexOf(header, Openings.DAY_COLUMN);
        return day >= 0 ? day : columnOfMarks(header, lines, from, to, legend);
    }

    private static int columnOfMarks(List<String> header, List<Line> lines, int from, int to, MarkLegend legend) {
        int[] marks = new int[header.size()];
        int rows = 0;
        for (int i = from + 1;
                i < to
                        && !lines.get(i).isBlank()
                        && !legend.explains(lines.get(i).text());
                i++) {
            List<String> cells = Cells.below(lines.get(from), lines.get(i));
            if (Cells.isRule(lines.get(i).text()) || cells.size() > header.size()) {
                continue;
            }
            rows++;
            for (int column = 0; column < cells.size(); column++) {
                marks[column] +=
                        Attendance.MARK.matcher(cells.get(column)).matches() || legend.has(cells.get(column)) ? 1 : 0;
            }
        }
        for (int column = 1; column < marks.length; column++) {
            if (marks[column] > 1 && marks[column] == rows) {
                return column;
            }
        }
        return -1;
    }

    private static boolean isThere(String cell) {
        return Openings.THERE_COLUMN.is(Marks.plain(cell)) || Openings.NAME_COLUMN.is(Marks.plain(cell));
    }

    /** A mark in a column of its own for those absent. */
    private static boolean isAbsent(List<String> header, List<String> cells) {
        int absent = Cells.indexOf(header, Openings.ABSENT_COLUMN);
        return absent > 0 && absent < cells.size() && !cells.get(absent).isBlank();
    }

    /** Two columns of names: those there and those not. */
    private static int columns(List<Line> lines, int from, int to, Attenders attenders) {
        int second =
                lines.get(from).text().indexOf(Cells.of(lines.get(from).text()).get(1));
        int i = from;
        attenders.used.add(from);
        while (++i < to && !lines.get(i).isBlank()) {
            Line line = lines.get(i);
            List<String> cells = Cells.of(line.text());
            attenders.used.add(i);
            if (Cells.isRule(line.text())) {
                continue;
            }
            boolean onlySecond = cells.size() == 1 && line.indent() >= second - 2 && line.indent() > 0;
            if (!onlySecond) {
                NameList.in(cells.getFirst(), true).forEach(e -> attenders.register.addPresent(e, e.mode(), null));
            }
            if (onlySecond || cells.size() > 1) {
                NameList.in(cells.getLast(), true).forEach(e -> attenders.register.addAbsent(e, null));
            }
        }
        return i;
    }

    private static String notes(List<String> cells, int name, int role) {
        StringBuilder notes = new StringBuilder();
        for (int i = name + 1; i < cells.size(); i++) {
            notes.append(i == role ? "" : cells.get(i) + " ");
        }
        return notes.toString();
    }

    /** "Ej närvarande" below the rows of those who were there, or "Gäst: Anna Ek". */
    private static boolean isLabel(String row) {
        AttendanceLabel label = Cells.of(row).size() > 1 ? null : AttendanceLabel.of(row, true);
        return label != null
                && label.tellsWhoCame()
                && (label.kind() == AttendanceLabel.Kind.ABSENT && label.rest().isBlank()
                        || !NameList.in(label.rest(), false).isEmpty());
    }

    /** "@anna" in a column of its own. */
    private static String handle(List<String> cells) {
        return cells.stream()
                .filter(c -> c.startsWith("@") && c.indexOf(' ') < 0)
                .map(c -> " " + c)
                .findFirst()
                .orElse("");
    }

    /** "AE" in a column of its own. */
    private static String initials(List<String> cells, ListedName entry) {
        return cells.stream()
                .skip(1)
                .filter(c -> INITIALS.matcher(c).matches() && Person.mayShorten(c, entry.name()))
                .findFirst()
                .orElse(entry.initials());
    }

    private static void row(List<String> cells, int name, int role, int there, Attenders attenders) {
        List<ListedName> entries = NameList.in(Marks.plain(cells.get(name)), true);
        if (entries.isEmpty()) {
            return;
        }
        String beside = (role >= 0 && role < cells.size() ? cells.get(role) : "") + handle(cells);
        String notes = notes(cells, name, role);
        String mark = there >= 0 && there < cells.size()
                ? attenders.legend().meaning(cells.get(there).strip())
                : "x";
        ListedName entry = new ListedName(entries.getFirst().name(), initials(cells, entries.getFirst()), beside);
        if (there >= 0 && (mark.isEmpty() || Attendance.NO.matcher(mark).matches() || MarkLegend.saysAbsent(mark))) {
            attenders.register.addAbsent(entry, null);
        } else {
            attenders.register.addPresent(
                    entry,
                    new ListedName(
                                    entry.name(),
                                    "",
                                    mark + " " + notes + " "
                                            + entries.getFirst().beside())
                            .mode(),
                    null);
        }
    }
}
