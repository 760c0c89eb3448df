package app.punktlig.reading;

import app.punktlig.language.minutes.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The cells of one row of a table, drawn with bars, tabs or wide blanks. */
final class Cells {

    private static final Pattern RULE = Pattern.compile("[|+\\s:=_-]+");

    private Cells() {}

    static List<String> of(String row) {
        if (row.indexOf('|') >= 0) {
            return barred(row);
        }
        return row.length() > 2000 || !isWide(row) ? List.of(row) : parted(row);
    }

    /** What tabs or wide blanks part; no empty cells at the end. */
    private static List<String> parted(String row) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < row.length()) {
            int gap = at;
            while (gap < row.length() && row.charAt(gap) == row.charAt(at)) {
                gap++;
            }
            if (row.charAt(at) == '\t' || row.charAt(at) == ' ' && gap - at > 1) {
                cells.add(row.substring(from, at));
                from = gap;
            }
            at = gap;
        }
        cells.add(row.substring(from));
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    private static boolean isWide(String row) {
        return row.indexOf('\t') >= 0 || row.contains("  ");
    }

    /** The cells where the table has so many columns: then an empty one between two tabs counts. */
    static List<String> inColumns(String row, int columns) {
        List<String> tabbed = row.indexOf('|') < 0 && row.indexOf('\t') >= 0 && row.length() < 2000
                ? List.of(row.split("\t", -1))
                : List.of();
        List<String> cells = of(row);
        return cells.size() < columns && tabbed.size() <= columns && tabbed.size() > cells.size() ? tabbed : cells;
    }

    /** The cells of a line below the heads of the columns, by where they stand on the line. */
    static List<String> below(Line heads, Line line) {
        boolean drawn = line.text().indexOf('|') >= 0 || line.text().indexOf('\t') >= 0;
        List<Integer> starts = drawn || line.text().length() > 2000 ? List.of() : starts(heads);
        List<String> cells =
                inColumns(line.text(), Math.max(starts.size(), of(heads.text()).size()));
        if (starts.size() < 2 || cells.size() >= starts.size()) {
            return cells;
        }
        String[] placed = new String[starts.size()];
        java.util.Arrays.fill(placed, "");
        int at = 0;
        for (String cell : cells) {
            at = line.text().indexOf(cell, at);
            int column = nearest(starts, line.indent() + at);
            placed[column] = placed[column].isEmpty() ? cell : placed[column] + " " + cell;
            at += cell.length();
        }
        return List.of(placed);
    }

    private static List<Integer> starts(Line heads) {
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        for (String head : of(heads.text())) {
            at = heads.text().indexOf(head, at);
            starts.add(heads.indent() + at);
            at += head.length();
        }
        return starts;
    }

    private static int nearest(List<Integer> starts, int place) {
        int best = 0;
        for (int i = 1; i < starts.size(); i++) {
            best = Math.abs(starts.get(i) - place) < Math.abs(starts.get(best) - place) ? i : best;
        }
        return best;
    }

    private static List<String> barred(String row) {
        List<String> cells = new ArrayList<>();
        int from = row.startsWith("|") ? 1 : 0;
        for (int i = from; i < row.length(); i++) {
            if (row.charAt(i) == '|') {
                cells.add(row.substring(from, i).strip());
                from = i + 1;
            }
        }
        if (from < row.length()) {
            cells.add(row.substring(from).strip());
        }
        return cells;
    }

    static boolean isRule(String row) {
        return RULE.matcher(row).matches();
    }

    /** The first cell whose whole text is one of the words. */
    static int indexOf(List<String> cells, Opening words) {
        return indexOf(cells, words, -1);
    }

    /** The same, where one cell is known to be something else. */
    static int indexOf(List<String> cells, Opening words, int except) {
        for (int i = 0; i < cells.size(); i++) {
            if (i != except && words.is(Marks.plain(cells.get(i)))) {
                return i;
            }
        }
        return -1;
    }
}
