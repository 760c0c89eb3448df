package app.punktlig.reading;

import app.punktlig.language.minutes.Attendance;
import app.punktlig.language.minutes.Openings;
import app.punktlig.language.minutes.Passages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the marks before names say where a line explains them: "x = med, - = ej med, L = länk". */
final class MarkLegend {

    private static final Pattern MARKED = Pattern.compile("(\\S{1,2})\\s+(\\p{Lu}.*)");
    /** Where on a row another marked name may begin. */
    private static final Pattern COLUMNS = Pattern.compile("\\s{2,}(?=\\S{1,2}\\s+\\p{Lu})");

    /** What is put behind the name of one who was not there. */
    static final String ABSENT = " (frånvarande)";

    private static final int TOP = 40;
    private static final int LONGEST = 200;

    private final Map<String, String> notes = new HashMap<>();

    private MarkLegend() {}

    static MarkLegend of(List<Line> lines) {
        MarkLegend legend = new MarkLegend();
        for (int i = 0; i < Math.min(TOP, lines.size()) && legend.notes.isEmpty(); i++) {
            legend.learn(lines.get(i).text());
        }
        return legend;
    }

    private void learn(String text) {
        if (text.indexOf('=') < 0 || text.length() > LONGEST) {
            return;
        }
        Map<String, String> explained = new HashMap<>();
        Matcher m = Attendance.MARK_EXPLAINED.matcher(text);
        while (m.find()) {
            explained.put(m.group("mark"), note(m.group("says").strip()));
        }
        if (explained.size() > 1 && explained.containsValue(ABSENT)) {
            notes.putAll(explained);
        }
    }

    /** Whether this is what the legend puts for a mark that says so. */
    static boolean saysAbsent(String meaning) {
        return meaning.equals(ABSENT);
    }

    private static String note(String says) {
        if (Openings.ABSENT.is(says) || Attendance.TOLD_ABSENT.matcher(says).matches() || Passages.DENIES.isIn(says)) {
            return ABSENT;
        }
        return Passages.REMOTE.isIn(says) ? " (via länk)" : "";
    }

    /** Whether a row is the one that explains the marks. */
    boolean explains(String row) {
        return !notes.isEmpty()
                && row.length() <= LONGEST
                && row.indexOf('=') >= 0
                && Attendance.MARK_EXPLAINED.matcher(row).find();
    }

    boolean has(String mark) {
        return notes.containsKey(mark);
    }

    /** What a mark in a column of its own says; the mark itself where no line explains it. */
    String meaning(String mark) {
        String meaning = notes.getOrDefault(mark, mark);
        return meaning.isEmpty() && !mark.isEmpty() ? "x" : meaning;
    }

    /** The row with what its mark says behind the name; the line that explains the marks without them. */
    String spelled(String row) {
        if (notes.isEmpty() || row.length() > LONGEST) {
            return row;
        }
        Matcher explained = row.indexOf('=') < 0 ? null : Attendance.MARK_EXPLAINED.matcher(row);
        if (explained != null && explained.find()) {
            return Edges.without(",;.|", ",;|", explained.replaceAll(""));
        }
        String[] columns = COLUMNS.split(row);
        for (int i = 0; i < columns.length; i++) {
            Matcher marked = MARKED.matcher(columns[i]);
            String note = marked.matches() ? notes.get(marked.group(1)) : null;
            if (note == null) {
                return i == 0 ? row : String.join("  ", columns);
            }
            columns[i] = marked.group(2) + note;
        }
        return String.join("  ", columns);
    }
}
