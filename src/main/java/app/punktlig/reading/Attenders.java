package app.punktlig.reading;

import app.punktlig.language.minutes.Attendance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who took part and who did not, from labels, lists, tables and plain sentences. */
final class Attenders {

    private static final Pattern GROUP_LABEL =
            Pattern.compile("(?<group>\\p{Lu}[\\p{L}\\p{M}/ -]{0,30}?)(?: \\([^)]*\\))?:\\s+(?<rest>\\S.*)");
    private static final Pattern OFFICE_LABEL =
            Pattern.compile("(?<office>[\\p{L} -]{3,30}?)\\s*(?::|\\t|\\s{2,})\\s*(?<rest>\\p{Lu}.*)");
    private static final Pattern DEED = Pattern.compile(
            ".*\\b(?:deltog|närvarade|deltar|joined|attended|participated)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MARKER = Pattern.compile("^(?:[-–•*o▪]|\\d{1,2}[.)])\\s+");

    final Map<String, Attendee> present = new LinkedHashMap<>();
    final Map<String, Absentee> absent = new LinkedHashMap<>();
    final Map<String, Person> people = new LinkedHashMap<>();
    final Set<Integer> used = new HashSet<>();

    @Nullable
    String chair;

    @Nullable
    String secretary;

    /** Who sent the letter the minutes are. */
    @Nullable
    String sender;

    private final List<Line> lines;
    private final int width;

    private enum State {
        NONE,
        PRESENT,
        ABSENT
    }

    Attenders(List<Line> lines, int width) {
        this.lines = lines;
        this.width = width;
    }

    /** Reads the lines up to, not including, {@code to}. */
    void read(int to) {
        State state = State.NONE;
        String group = null;
        int i = 0;
        while (i < to) {
            String text = plain(i);
            if (text.isEmpty()) {
                state = stillOpen(state, i, to);
                i++;
                continue;
            }
            int table = AttendanceTable.read(lines, i, to, this);
            if (table > i) {
                i = table;
                continue;
            }
            Matcher missing = Attendance.ABSENT.matcher(text);
            Matcher there = Attendance.PRESENT.matcher(text);
            String rest = text;
            if (missing.lookingAt() && isLabel(missing, text)) {
                state = State.ABSENT;
                group = groupOf(missing);
                rest = text.substring(missing.end());
                used.add(i);
            } else if (there.lookingAt() && isLabel(there, text)) {
                state = State.PRESENT;
                group = groupOf(there);
                rest = text.substring(there.end());
                used.add(i);
            } else if (office(text)) {
                used.add(i);
                i++;
                continue;
            } else {
                Matcher label = GROUP_LABEL.matcher(text);
                if (label.matches() && isGroupOfNames(label, state)) {
                    state = state == State.NONE ? State.PRESENT : state;
                    group = label.group("group");
                    rest = label.group("rest");
                } else if (state == State.NONE) {
                    if (sentence(i)) {
                        used.add(i);
                    }
                    i++;
                    continue;
                } else if (text.endsWith(":") && text.length() < 40) {
                    state = State.NONE;
                    i++;
                    continue;
                }
            }
            int end = endOfList(i, to, rest);
            int taken = take(i, end, rest, state, group);
            if (taken == 0 && rest.equals(text)) {
                state = State.NONE;
            } else {
                for (int j = i; j < end; j++) {
                    used.add(j);
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    private String plain(int i) {
        String text = Marks.plain(lines.get(i).text());
        text = text.startsWith("#") ? text.replaceFirst("^#+\\s*", "") : text;
        return MARKER.matcher(text).replaceFirst("");
    }

    /** A blank line ends a list unless names go on below it. */
    private State stillOpen(State state, int i, int to) {
        if (state == State.NONE) {
            return state;
        }
        int next = i;
        while (next < to && lines.get(next).isBlank()) {
            next++;
        }
        if (next - i > 1 || next >= to || i == 0) {
            return State.NONE;
        }
        boolean afterLabel = i > 0
                && used.contains(i - 1)
                && plain(i - 1).length() < 40
                && NameList.in(plain(i - 1), true).isEmpty();
        return afterLabel && !NameList.in(plain(next), true).isEmpty() ? state : State.NONE;
    }

    private static boolean isLabel(Matcher label, String text) {
        return label.group("colon") != null
                || label.end() == text.length()
                || text.charAt(label.end() - 1) == ' '
                || label.group().endsWith("–");
    }

    private static @Nullable String groupOf(Matcher label) {
        String group = label.group("group").replaceAll("[()]", "").strip();
        boolean code = !group.isEmpty() && Character.isUpperCase(group.codePointAt(0)) && group.length() < 30;
        return code ? group : null;
    }

    private static boolean isGroupOfNames(Matcher label, State state) {
        String rest = label.group("rest");
        List<NameList.Entry> names = NameList.in(rest, false);
        boolean code = label.group("group").matches("[A-ZÅÄÖ]{2,5}");
        return state == State.NONE
                ? code && names.size() > 1
                : !names.isEmpty() && names.stream().allMatch(n -> n.name().contains(" "));
    }

    private boolean office(String text) {
        Matcher label = OFFICE_LABEL.matcher(text);
        if (!label.matches()) {
            return false;
        }
        String office = label.group("office").strip();
        if (Attendance.SENDER.matcher(office).matches()) {
            List<NameList.Entry> from = NameList.in(label.group("rest").replaceAll("<.*", ""), false);
            sender = from.isEmpty() ? null : from.getFirst().name();
            return true;
        }
        boolean leads = Attendance.CHAIR.matcher(office).matches();
        boolean writes = Attendance.SECRETARY.matcher(office).matches();
        List<NameList.Entry> names = leads || writes ? NameList.in(label.group("rest"), false) : List.of();
        if (names.isEmpty()) {
            return false;
        }
        if (leads) {
            chair = names.getFirst().name();
        } else {
            secretary = names.getFirst().name();
        }
        return true;
    }

    private int endOfList(int from, int to, String first) {
        boolean perLine = first.isBlank();
        int i = from + 1;
        while (i < to && !lines.get(i).isBlank() && !startsSomethingElse(plain(i))) {
            i++;
        }
        return perLine || i > from ? i : from + 1;
    }

    private boolean startsSomethingElse(String text) {
        Matcher missing = Attendance.ABSENT.matcher(text);
        Matcher there = Attendance.PRESENT.matcher(text);
        Matcher label = GROUP_LABEL.matcher(text);
        Matcher office = OFFICE_LABEL.matcher(text);
        return (missing.lookingAt() && isLabel(missing, text))
                || (there.lookingAt() && isLabel(there, text))
                || label.matches()
                || (text.endsWith(":") && text.length() < 40)
                || (office.matches()
                        && (Attendance.CHAIR
                                        .matcher(office.group("office").strip())
                                        .matches()
                                || Attendance.SECRETARY
                                        .matcher(office.group("office").strip())
                                        .matches()))
                || lines.isEmpty();
    }

    private int take(int from, int to, String first, State state, @Nullable String group) {
        List<String> rows = new ArrayList<>();
        if (!first.isBlank()) {
            rows.add(first);
        }
        for (int i = from + (first.isBlank() || rows.size() == 1 ? 1 : 0); i < to; i++) {
            rows.add(plain(i));
        }
        boolean oneALine = first.isBlank() && isOneALine(rows);
        int count = 0;
        for (String row : oneALine ? rows : joined(rows, from, !first.isBlank())) {
            for (NameList.Entry entry : NameList.in(row, oneALine)) {
                add(entry, state, group);
                count++;
            }
        }
        return count;
    }

    private static boolean isOneALine(List<String> rows) {
        return rows.stream().allMatch(r -> !NameList.in(r, true).isEmpty() && !r.endsWith(","))
                && rows.stream().filter(r -> NameList.in(r, false).size() > 1).count() * 3 <= rows.size();
    }

    /** Wrapped lines become one; a line whose next word would have had room on it has ended by itself. */
    private List<String> joined(List<String> rows, int from, boolean inline) {
        List<String> joined = new ArrayList<>();
        for (int k = 0; k < rows.size(); k++) {
            String row = rows.get(k);
            boolean goesOn = k > 0
                    && !endedByItself(from + k - 1 + (inline ? 0 : 1), row)
                    && !(DEED.matcher(row).matches()
                            && !NameList.in(row, true).isEmpty()
                            && endsEntry(joined.getLast()));
            if (goesOn) {
                joined.set(joined.size() - 1, joined.getLast() + " " + row);
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    private static boolean endsEntry(String row) {
        String trimmed = row.strip();
        return trimmed.endsWith(",")
                || trimmed.endsWith(")")
                || DEED.matcher(trimmed).matches();
    }

    private boolean endedByItself(int line, String next) {
        Line above = lines.get(line);
        int room = width - above.reach();
        String firstWord = next.split("\\s+", 2)[0];
        return !above.text().endsWith(",") && room > firstWord.length() + 8 && depthOpen(above.text()) == 0;
    }

    private static int depthOpen(String text) {
        return (int) (text.chars().filter(c -> c == '(').count()
                - text.chars().filter(c -> c == ')').count());
    }

    private void add(NameList.Entry entry, State state, @Nullable String group) {
        if (state == State.ABSENT) {
            addAbsent(entry, group);
        } else {
            addPresent(entry, entry.mode(), group);
        }
    }

    void addPresent(NameList.Entry entry, Attendee.Mode mode, @Nullable String group) {
        present.putIfAbsent(key(entry), new Attendee(entry.name(), group, mode, entry.role()));
        know(entry);
    }

    /** "I" and "me" in a sentence of who came is the one who writes. */
    void addSender() {
        if (sender != null) {
            addPresent(new NameList.Entry(sender, "", ""), Attendee.Mode.PRESENT, null);
            secretary = secretary == null ? sender : secretary;
        }
    }

    void addAbsent(NameList.Entry entry, @Nullable String group) {
        absent.putIfAbsent(key(entry), new Absentee(entry.name(), group));
        know(entry);
    }

    private void know(NameList.Entry entry) {
        people.putIfAbsent(key(entry), Person.of(entry.name(), entry.initials()));
        if (chair == null && entry.holds(Attendance.CHAIR)) {
            chair = entry.name();
        }
        if (secretary == null && entry.holds(Attendance.SECRETARY)) {
            secretary = entry.name();
        }
    }

    private static String key(NameList.Entry entry) {
        return entry.name().toLowerCase(Locale.ROOT);
    }

    /** Plain sentences above the points, as in a letter: "We were Anna, Bo and I. Cia sent her apologies." */
    private boolean sentence(int i) {
        boolean found = false;
        for (String sentence : plain(i).split("(?<=[.!])\\s+")) {
            found |= AttendanceSentence.read(sentence, this);
        }
        return found;
    }
}
