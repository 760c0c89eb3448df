package app.punktlig.reading;

import app.punktlig.language.minutes.Opening;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who took part and who did not, from labels, lists, tables and plain sentences. */
final class Attenders {

    private static final Pattern DEED = Pattern.compile(
            ".*\\b(?:deltog|närvarade|deltar|joined|attended|participated)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MARKER =
            Pattern.compile("^(?:[-–•*o▪·]|\\d{1,2}[.)]|\\[[ xX]?\\])\\s+(?:\\[[ xX]?\\]\\s+)?");
    private static final Opening MARKERS = Opening.of(MARKER);
    private static final int LONGEST_ROW = 400;

    final Register register = new Register();
    final Set<Integer> used = new HashSet<>();

    private final List<Line> lines;
    private final int width;

    private final List<String> rows = new ArrayList<>();
    private AttendanceLabel.@Nullable Kind open;
    private @Nullable String group;
    private boolean labelAlone;
    private int lastRow;

    Attenders(List<Line> lines, int width) {
        this.lines = lines;
        this.width = width;
    }

    /** Reads the lines up to, not including, {@code to}. */
    void read(int from, int to) {
        int i = from;
        while (i < to) {
            int table = lines.get(i).isBlank() ? i : AttendanceTable.read(lines, i, to, this);
            if (table > i) {
                close();
                i = table;
            } else {
                readLine(i);
                i++;
            }
        }
        close();
    }

    private void readLine(int i) {
        String text = plain(i);
        if (text.isEmpty()) {
            blank(i);
            return;
        }
        AttendanceLabel label = text.length() > LONGEST_ROW * 5 ? null : AttendanceLabel.of(text, open != null);
        if (label != null) {
            begin(i, label);
        } else if (open != null && takeRow(i, text)) {
            used.add(i);
        } else {
            close();
            if (sentences(text)) {
                used.add(i);
            }
        }
    }

    private String plain(int i) {
        String text = Marks.plain(lines.get(i).text());
        text = text.startsWith("#") ? text.replaceFirst("^#+\\s*", "") : text;
        return MARKERS.begins(text) ? MARKER.matcher(text).replaceFirst("") : text;
    }

    /** One blank line may stand below a label; after names it ends the list. */
    private void blank(int i) {
        boolean below = labelAlone && rows.isEmpty() && i == lastRow + 1;
        if (open != null && !below) {
            close();
        }
    }

    private void begin(int i, AttendanceLabel label) {
        AttendanceLabel.Kind before = open;
        close();
        switch (label.kind()) {
            case OTHER -> {
                return;
            }
            case CHAIR -> register.chair = first(label.rest());
            case SECRETARY -> register.secretary = first(label.rest());
            case SENDER -> register.sender = first(label.rest());
            case PRESENT, ABSENT -> open(label.kind(), label);
            case GROUP -> open(before == null ? AttendanceLabel.Kind.PRESENT : before, label);
        }
        used.add(i);
        lastRow = i;
    }

    private void open(AttendanceLabel.Kind kind, AttendanceLabel label) {
        open = kind;
        group = label.group();
        labelAlone = label.rest().isBlank();
        if (!labelAlone) {
            rows.add(label.rest());
        }
    }

    private static @Nullable String first(String names) {
        List<NameList.Entry> entries = NameList.in(names, false);
        return entries.isEmpty() ? null : entries.getFirst().name();
    }

    /** A row goes on with the line above it, or is a new row of names. */
    private boolean takeRow(int i, String text) {
        if (text.endsWith(":")) {
            return false;
        }
        boolean wrapped = !rows.isEmpty() && i == lastRow + 1 && !endedByItself(lastRow, text) && !beginsEntry(text);
        if (wrapped) {
            rows.set(rows.size() - 1, rows.getLast() + " " + text);
        } else if (NameList.isRowOfNames(text, rows.isEmpty() ? "" : rows.getFirst())) {
            rows.add(text);
        } else {
            return false;
        }
        lastRow = i;
        return true;
    }

    /** "Anna Ek deltog via länk" below a list whose last name is complete. */
    private boolean beginsEntry(String text) {
        String above = rows.getLast().strip();
        boolean complete = above.endsWith(",")
                || above.endsWith(")")
                || above.endsWith(".")
                || DEED.matcher(above).matches();
        return DEED.matcher(text).matches()
                && complete
                && !NameList.in(text, true).isEmpty();
    }

    /** The next word would have had room on the line. */
    private boolean endedByItself(int line, String next) {
        Line above = lines.get(line);
        int room = width - above.reach();
        String firstWord = next.split("\\s+", 2)[0];
        boolean openBracket = above.text().chars().filter(c -> c == '(').count()
                > above.text().chars().filter(c -> c == ')').count();
        return !above.text().endsWith(",") && room > firstWord.length() + 8 && !openBracket;
    }

    private void close() {
        AttendanceLabel.Kind kind = open;
        if (kind != null) {
            boolean oneALine = labelAlone && isOneALine(rows);
            for (String row : rows) {
                NameList.in(row, oneALine).forEach(entry -> add(kind, entry));
            }
        }
        open = null;
        group = null;
        rows.clear();
    }

    private static boolean isOneALine(List<String> rows) {
        return rows.stream().allMatch(r -> !NameList.in(r, true).isEmpty() && !r.endsWith(","))
                && rows.stream().filter(r -> NameList.in(r, false).size() > 1).count() * 3 <= rows.size();
    }

    private void add(AttendanceLabel.Kind kind, NameList.Entry entry) {
        if (kind == AttendanceLabel.Kind.ABSENT) {
            register.addAbsent(entry, group);
        } else {
            register.addPresent(entry, entry.mode(), group);
        }
    }

    /** Plain sentences, as in a letter: "We were Anna, Bo and I. Cia sent her apologies." */
    boolean sentences(String text) {
        boolean found = false;
        if (text.length() < LONGEST_ROW * 5) {
            for (String sentence : text.split("(?<=[.!])\\s+")) {
                found |= AttendanceSentence.read(sentence, register);
            }
        }
        return found;
    }
}
