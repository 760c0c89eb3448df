package app.punktlig.reading;

import app.punktlig.language.minutes.Attendance;
import app.punktlig.language.minutes.Openings;
import java.util.List;

/** An attendance list laid out as a table with a column for the name. */
final class AttendanceTable {

    private AttendanceTable() {}

    /** Reads a table that begins at this line; the line after it, or the same line where no such table begins. */
    static int read(List<Line> lines, int from, int to, Attenders attenders) {
        List<String> header = Cells.of(lines.get(from).text());
        int name = Cells.indexOf(header, Openings.NAME_COLUMN);
        boolean table = name >= 0
                && header.size() > 1
                && (Cells.indexOf(header, Openings.THERE_COLUMN) >= 0
                                && Cells.indexOf(header, Openings.THERE_COLUMN) != name
                        || Cells.indexOf(header, Openings.ROLE_COLUMN) >= 0);
        if (!table) {
            return from;
        }
        int there = Cells.indexOf(header, Openings.THERE_COLUMN);
        int role = Cells.indexOf(header, Openings.ROLE_COLUMN);
        int i = from + 1;
        attenders.used.add(from);
        while (i < to && !lines.get(i).isBlank()) {
            List<String> cells = Cells.of(lines.get(i).text());
            attenders.used.add(i);
            if (!Cells.isRule(lines.get(i).text()) && cells.size() > name) {
                row(cells, name, role, there, attenders);
            }
            i++;
        }
        return i;
    }

    private static void row(List<String> cells, int name, int role, int there, Attenders attenders) {
        List<NameList.Entry> entries = NameList.in(Marks.plain(cells.get(name)), true);
        if (entries.isEmpty()) {
            return;
        }
        String beside = role >= 0 && role < cells.size() ? cells.get(role) : "";
        String mark = there >= 0 && there < cells.size() ? cells.get(there).strip() : "x";
        NameList.Entry entry =
                new NameList.Entry(entries.getFirst().name(), entries.getFirst().initials(), beside);
        if (there >= 0 && (mark.isEmpty() || Attendance.NO.matcher(mark).matches())) {
            attenders.register.addAbsent(entry, null);
        } else {
            attenders.register.addPresent(
                    entry,
                    new NameList.Entry(
                                    entry.name(),
                                    "",
                                    mark + " " + entries.getFirst().beside())
                            .mode(),
                    null);
        }
    }
}
