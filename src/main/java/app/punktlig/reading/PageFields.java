package app.punktlig.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a program reads of minutes kept as a web page: the fields above the text (between lines of "---", or in a comment), comments, and
 * the addresses that links are named after. Of these a person reads only the title and the day.
 */
final class PageFields {

    private static final Pattern FIELD = Pattern.compile(
            "(?:\\.\\. )?(?:(title|date)|[a-z][\\w-]{1,24}):(?:\\s+[\"']?(.*?)[\"']?)?", Pattern.CASE_INSENSITIVE);
    /** What goes on with the field above: one of several values. */
    private static final Pattern VALUE = Pattern.compile("(?:-\\s+.*)?");

    private static final Pattern ADDRESS = Pattern.compile("\\[[^\\[\\]]{1,60}\\]:\\s+\\S+");
    private static final String COMMENT = "<!--";
    private static final String END_OF_COMMENT = "-->";
    private static final int MOST_FIELDS = 30;

    private final List<Line> read;

    private PageFields(List<Line> lines) {
        this.read = new ArrayList<>(lines);
    }

    /** The lines without them, blank where they stood. */
    static List<Line> blanked(List<Line> lines) {
        if (lines.stream().noneMatch(l -> mayBegin(l.text()))) {
            return lines;
        }
        PageFields page = new PageFields(lines);
        page.fields();
        page.comments();
        return page.read;
    }

    private static boolean mayBegin(String text) {
        return text.startsWith("---") || text.startsWith(COMMENT) || text.startsWith("[") && text.contains("]: ");
    }

    /** The fields between two rules at the very top. */
    private void fields() {
        int top = Lines.textBelow(read, -1);
        if (top >= read.size() || !isRule(top)) {
            return;
        }
        int end = top + 1;
        boolean told = false;
        while (end < Math.min(read.size(), top + MOST_FIELDS) && !isRule(end)) {
            Matcher field = FIELD.matcher(read.get(end).text());
            boolean isField = field.matches();
            if (!isField && !VALUE.matcher(read.get(end).text()).matches()) {
                return;
            }
            told |= isField && field.group(1) != null;
            end++;
        }
        for (int i = top; told && i <= Math.min(end, read.size() - 1); i++) {
            field(i);
        }
    }

    private boolean isRule(int i) {
        return read.get(i).text().equals("---");
    }

    private void comments() {
        for (int i = 0; i < read.size(); i++) {
            String text = read.get(i).text();
            if (text.startsWith(COMMENT)) {
                IntStream.range(i, endOfComment(i)).forEach(this::field);
            } else if (text.startsWith("[") && ADDRESS.matcher(text).matches()) {
                read.set(i, Lines.blank(read.get(i)));
            }
        }
    }

    /** The line below a comment; that of its beginning where it has no end. */
    private int endOfComment(int from) {
        for (int i = from; i < Math.min(read.size(), from + MOST_FIELDS); i++) {
            if (read.get(i).text().endsWith(END_OF_COMMENT)) {
                return i + 1;
            }
        }
        return from;
    }

    /** Leaves of a field what a person reads, and blanks the others. */
    private void field(int i) {
        Line line = read.get(i);
        Matcher field = FIELD.matcher(line.text());
        boolean read = field.matches() && field.group(1) != null && field.group(2) != null;
        this.read.set(
                i,
                read
                        ? new Line(line.start() + field.start(2), line.start() + field.end(2), 0, field.group(2))
                        : Lines.blank(line));
    }
}
