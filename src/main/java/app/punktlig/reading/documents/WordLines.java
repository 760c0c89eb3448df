package app.punktlig.reading.documents;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The lines of a Word document as they come to stand: a paragraph on a line, a table's row on a line where it is a row of facts. */
final class WordLines {
    /** A cell with more than this is prose: the table only lays the page out. */
    private static final int FACT_CHARACTERS = 240;

    private static final int FACT_LINES = 3;
    /** "§ 14", "3.2": what stands in a narrow first column before a page laid out in a table. */
    private static final int LABEL_CHARACTERS = 12;

    private final StringBuilder text = new StringBuilder();
    private final Deque<Table> tables = new ArrayDeque<>();
    private final int characters;
    private final boolean withRows;

    WordLines(int characters) {
        this(characters, true);
    }

    private WordLines(int characters, boolean withRows) {
        this.characters = characters;
        this.withRows = withRows;
    }

    /** For the head of a page, where a table only places things side by side. */
    static WordLines withoutRows(int characters) {
        return new WordLines(characters, false);
    }

    /** A table being read: the cells of its row so far, and how many rows it has written. */
    private static final class Table {
        final List<List<String>> cells = new ArrayList<>();
        int rows;
    }

    String text() {
        return text.toString();
    }

    void add(String line, boolean heading) throws IOException {
        if (text.length() + line.length() > characters) {
            throw new Unreadable(Refusal.TOO_LARGE);
        }
        var table = tables.peek();
        if (table != null && !table.cells.isEmpty()) {
            table.cells.getLast().add(line);
            return;
        }
        if (heading && !text.isEmpty()) {
            text.append('\n');
        }
        text.append(line).append('\n');
    }

    void beginTable() {
        if (withRows) {
            tables.push(new Table());
        }
    }

    void beginCell() {
        if (!tables.isEmpty()) {
            tables.element().cells.add(new ArrayList<>());
        }
    }

    void endCell() {
        if (!tables.isEmpty() && !tables.element().cells.isEmpty()) {
            tables.element().cells.getLast().removeIf(String::isEmpty);
        }
    }

    /** A row inside another table's cell is part of that cell. */
    void endRow() throws IOException {
        var table = tables.peek();
        if (table == null || table.cells.isEmpty()) {
            return;
        }
        var cells = List.copyOf(table.cells);
        table.cells.clear();
        if (cells.stream().allMatch(List::isEmpty)) {
            return;
        }
        tables.pop();
        write(cells, table);
        tables.push(table);
    }

    void endTable() throws IOException {
        if (!tables.isEmpty()) {
            tables.pop();
            add("", false);
        }
    }

    private void write(List<List<String>> cells, Table table) throws IOException {
        if (cells.size() == 1 || cells.stream().anyMatch(WordLines::isProse)) {
            prose(cells);
            return;
        }
        if (table.rows++ == 0) {
            add("", false);
        }
        add(row(cells.stream().map(cell -> String.join(" ", cell)).toList()), false);
        if (table.rows == 1) {
            add(row(cells.stream().map(cell -> "---").toList()), false);
        }
    }

    private static boolean isProse(List<String> cell) {
        return cell.size() > FACT_LINES
                || cell.stream().mapToInt(String::length).sum() > FACT_CHARACTERS;
    }

    /** As in Markdown, which the reader knows. */
    private static String row(List<String> cells) {
        return "| "
                + String.join(
                        " | ",
                        cells.stream()
                                .map(cell -> cell.replace('\n', ' ').replace('|', '/'))
                                .toList()) + " |";
    }

    private void prose(List<List<String>> cells) throws IOException {
        var label = "";
        for (var cell : cells) {
            if (cell.size() == 1 && cell.getFirst().length() <= LABEL_CHARACTERS && label.isEmpty()) {
                label = cell.getFirst();
                continue;
            }
            for (var line : cell) {
                add(label.isEmpty() ? line : label + " " + line, false);
                label = "";
            }
        }
        if (!label.isEmpty()) {
            add(label, false);
        }
    }
}
