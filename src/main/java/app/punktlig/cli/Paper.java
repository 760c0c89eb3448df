package app.punktlig.cli;

import app.punktlig.language.Wording;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Sets headings, rows in columns and quotes, with colours where a person watches. */
final class Paper {
    private static final String BOLD = "\033[1m";
    private static final String DIM = "\033[2m";
    private static final String RED = "\033[1;31m";
    private static final String PLAIN = "\033[0m";
    /** A column grows to this and no further; a longer cell pushes the next ones aside on its own row. */
    private static final int WIDEST = 44;

    private final PrintStream out;
    private final boolean colours;
    private final List<Line> lines = new ArrayList<>();

    /** A row of a table, or the quote beneath one. */
    private record Line(List<String> cells, boolean quote) {}

    Paper(Terminal terminal) {
        out = terminal.out();
        colours = terminal.watched();
    }

    void title(String text) {
        out.println(in(BOLD, Wording.line(text)));
    }

    void heading(String text) {
        out.println();
        out.println("  " + in(BOLD, text));
    }

    void alarm(String text) {
        out.println();
        out.println("  " + in(RED, "! " + text));
    }

    void row(String... cells) {
        lines.add(new Line(List.of(cells).stream().map(Wording::line).toList(), false));
    }

    void quote(String text) {
        lines.add(new Line(List.of(text), true));
    }

    /** Prints the rows since the last table, in columns. */
    void table() {
        var widths = widths();
        for (var line : lines) {
            out.println(
                    line.quote() ? "      " + in(DIM, "“" + line.cells().getFirst() + "”") : set(line.cells(), widths));
        }
        lines.clear();
    }

    void end() {
        out.println();
    }

    private List<Integer> widths() {
        var widths = new ArrayList<Integer>();
        for (var line : lines) {
            for (int i = 0; i < line.cells().size() && !line.quote(); i++) {
                int width = Math.min(line.cells().get(i).length(), WIDEST);
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        return widths;
    }

    private static String set(List<String> cells, List<Integer> widths) {
        var row = new StringBuilder("   ");
        for (int i = 0; i < cells.size(); i++) {
            if (widths.get(i) > 0) {
                row.append(' ')
                        .append(cells.get(i))
                        .repeat(' ', Math.max(0, widths.get(i) - cells.get(i).length()) + 1);
            }
        }
        return row.toString().stripTrailing();
    }

    private String in(String style, String text) {
        return colours ? style + text + PLAIN : text;
    }
}
