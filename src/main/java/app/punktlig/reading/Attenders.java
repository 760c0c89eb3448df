package app.punktlig.reading;

import app.punktlig.language.minutes.Attendance;
import app.punktlig.language.minutes.Openings;
import app.punktlig.language.minutes.Passage;
import app.punktlig.language.minutes.Passages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads who took part and who did not, from labels, lists, tables and plain sentences. */
final class Attenders {

    private static final Passage DEED = Passage.of(Pattern.compile(
            "\\b(?:deltog|närvarade|deltar|joined|attended|participated)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS));
    /** What somebody has been told to do is no part of a list of names. */
    private static final Pattern TASK = Pattern.compile("\\b(?:i uppdrag|ansvarar för att|åtar sig)\\b");

    /** "Biblioteket: ", at the beginning of a paragraph or after a name. */
    private static final Pattern UNIT =
            Pattern.compile("(?:^|,\\s+)(\\p{Lu}[^,:;()]{1,40}):\\s+(?=\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)+)");

    /** Above those who were to come, and above those who did. */
    private static final Pattern CALLED = Pattern.compile("(?:kallade|invited)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern CAME = Pattern.compile(
            "\\W{0,4}(?:närvarande|deltagare|deltog|present|attendees|attended)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int FEW_ROWS = 3;
    private static final Pattern SENTENCES = Pattern.compile("(?<=[\\p{Ll})]{2})\\.\\s+(?=\\p{Lu})");
    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[.!])\\s+(?=\\P{Ll})");
    private static final Pattern GOES_ON =
            Pattern.compile(" (?:och|and|samt|o|&|från|av|till|för|med|from|by|of|with|for)$");
    private static final int LONGEST_ROW = 400;
    private static final int MOST_LINES = 6;
    private static final int MOST_WORDS = 3;
    private static final int TOP = 25;
    private static final int NEAR = 6;

    final Register register = new Register();
    final Set<Integer> used = new HashSet<>();

    private final List<Line> lines;
    private final PlainRows plain;
    private final int width;

    private final List<String> rows = new ArrayList<>();

    /** Sentences after the names that tell how somebody of them took part. */
    private final List<String> told = new ArrayList<>();

    private AttendanceLabel.@Nullable Kind open;
    private @Nullable String group;
    private boolean labelAlone;
    /** Whether the label that said who was there, or was not, stood alone above groups with labels of their own. */
    private boolean heads;

    private boolean remote;
    private boolean onlyOne;
    private int column;
    /** The line of the label above the open list, and that of its last row. */
    private int labelLine;

    private int lastRow;

    Attenders(List<Line> lines, int width) {
        this.lines = lines;
        this.plain = new PlainRows(lines);
        this.width = width;
    }

    /** What the marks of the list mean. */
    MarkLegend legend() {
        return plain.legend();
    }

    /** Reads the lines up to, not including, {@code to}. */
    void read(int from, int to) {
        int i = from;
        while (i < to) {
            int table = lines.get(i).isBlank() ? i : AttendanceTable.read(lines, i, to, this);
            int block = table > i || open != null ? i : plain.nameRows(i, to);
            if (table > i) {
                close();
                i = table;
            } else if (plain.names(i, block) >= FEW_ROWS) {
                readRows(i, block);
                i = block;
            } else {
                int units = isBelowLabel(i) ? units(i, to) : i;
                if (units == i) {
                    readLine(i);
                }
                i = Math.max(i + 1, units);
            }
        }
        close();
        officers();
    }

    /** Names above the points that nothing known has told of. */
    void readUnlabelled(int to) {
        new HeadNames(lines, plain, this).read(to);
    }

    /** Where nobody is named at the top: labels or a sentence below that say who came; the line they begin at. */
    int readBelow(int top, IntUnaryOperator nextHeading) {
        for (int i = top; i < lines.size(); i++) {
            String text = plain.at(i);
            AttendanceLabel label =
                    text.isEmpty() || text.length() > LONGEST_ROW ? null : AttendanceLabel.of(text, false);
            if (label != null
                    && label.kind() == AttendanceLabel.Kind.PRESENT
                    && (isList(label) || isAboveNames(label, i))) {
                read(i, nextHeading.applyAsInt(i));
                return i;
            }
            if (Openings.CAME.begins(text) && sentences(text)) {
                used.add(i);
                return i;
            }
        }
        return lines.size();
    }

    private static boolean isList(AttendanceLabel label) {
        return NameList.in(label.rest(), false).size() > 1;
    }

    private boolean isAboveNames(AttendanceLabel label, int i) {
        int first = Lines.textBelow(lines, i);
        return label.rest().isBlank()
                && first + 1 < lines.size()
                && NameList.beginsWithName(plain.at(first))
                && NameList.beginsWithName(plain.at(first + 1));
    }

    private void readLine(int i) {
        String text = plain.at(i);
        if (text.isEmpty()) {
            blank(i);
            return;
        }
        int next = text.length() > LONGEST_ROW * 5 ? text.length() : AttendanceLabel.nextLabel(text);
        readPart(i, text.substring(0, next).strip());
        while (next < text.length()) {
            String rest = text.substring(next);
            int end = AttendanceLabel.nextLabel(rest);
            readPart(i, rest.substring(0, end).strip());
            next += end;
        }
    }

    private boolean isBelowLabel(int i) {
        return open != null && labelAlone && rows.isEmpty() && i == lastRow + 1;
    }

    /** "Biblioteket: Anna Ek, Bo Ås, Skolan: Cia Lo, Dan Ny", written on over the ends of lines: the line below. */
    private int units(int from, int to) {
        StringBuilder whole = new StringBuilder();
        boolean within = false;
        int i = from;
        while (i < to && !lines.get(i).isBlank()) {
            String text = plain.at(i++);
            within |= UNIT.matcher(text).results().anyMatch(unit -> unit.start() > 0);
            whole.append(whole.isEmpty() || whole.charAt(whole.length() - 1) == '-' ? "" : " ")
                    .append(text);
        }
        List<MatchResult> units = within ? UNIT.matcher(whole).results().toList() : List.of();
        if (units.isEmpty() || units.getFirst().start() > 0) {
            return from;
        }
        for (int n = 0; n < units.size(); n++) {
            int end = n + 1 < units.size() ? units.get(n + 1).start() : whole.length();
            begin(
                    from,
                    AttendanceLabel.ofGroup(
                            units.get(n).group(1), whole.substring(units.get(n).end(), end)));
        }
        IntStream.range(from, i).forEach(used::add);
        return i;
    }

    private void readPart(int i, String text) {
        AttendanceLabel label = text.length() > LONGEST_ROW * 5 ? null : AttendanceLabel.of(text, open != null);
        label = label == null && isGroupHeading(i, text) ? AttendanceLabel.ofGroup(text, "") : label;
        if (label != null) {
            begin(i, label);
            remote = open != null
                    && isRemote(text.substring(0, text.length() - label.rest().length()));
        } else if (open != null && !AttendanceSentence.isOfAbsence(text) && takeRow(i, text)) {
            used.add(i);
        } else {
            close();
            if (isNear(i) && sentences(text.endsWith(".") ? text : paragraph(i, text))) {
                used.add(i);
            }
        }
    }

    /** "Processledare" above the name of the one who is. */
    private boolean isGroupHeading(int i, String text) {
        boolean words = open != null
                && Edges.words(text) <= MOST_WORDS
                && Character.isUpperCase(text.codePointAt(0))
                && Character.isLetterOrDigit(text.charAt(text.length() - 1));
        return words
                && NamePieces.of(text).size() == 1
                && NamePiece.of(text, "", false) == null
                && (i > lastRow + 1 || rows.isEmpty() || endedByItself(lastRow, text))
                && i + 1 < lines.size()
                && (NameList.beginsWithName(plain.at(i + 1))
                        || NameList.in(plain.at(i + 1), false).size() > 1);
    }

    /** Sentences are about who came at the top of the text and below the lists. */
    private boolean isNear(int i) {
        boolean near = i < TOP;
        for (int line = i - NEAR; line < i; line++) {
            near |= used.contains(line);
        }
        return near;
    }

    /** A sentence of names that goes on below its line. */
    private String paragraph(int i, String text) {
        StringBuilder whole = new StringBuilder(text);
        int stop = Math.max(text.lastIndexOf(". "), text.lastIndexOf("! "));
        String last = stop < 0 ? text : text.substring(stop + 2);
        boolean came = AttendanceSentence.begins(text);
        boolean goesOn = text.length() <= LONGEST_ROW && (came || stop >= 0 && AttendanceSentence.begins(last));
        for (int next = i + 1; goesOn && next < Math.min(lines.size(), i + MOST_LINES); next++) {
            String below = plain.at(next);
            whole.append(' ').append(below);
            goesOn = !below.isEmpty() && (came || below.indexOf(". ") < 0 && !below.endsWith("."));
        }
        return whole.toString().strip();
    }

    /** One blank line may stand below a label; after names it ends the list, unless one stands between all of them. */
    private void blank(int i) {
        boolean below = labelAlone && rows.isEmpty() && i == lastRow + 1;
        if (open != null && !below && !isSpaced(i)) {
            close();
        }
    }

    /** Whether all names so far, and the one below, have a blank line above. */
    private boolean isSpaced(int blank) {
        boolean soFar = labelAlone && !rows.isEmpty() && lastRow == blank - 1 && lastRow - labelLine == 2 * rows.size();
        return soFar
                && isAlone(blank + 1)
                && (NameList.beginsWithGivenName(plain.at(blank + 1))
                        || NameList.beginsWithName(plain.at(blank + 1))
                                && isAlone(blank + 3)
                                && NameList.beginsWithGivenName(plain.at(blank + 3)));
    }

    private boolean isAlone(int i) {
        return i < lines.size() && Lines.standsAlone(lines, i);
    }

    private void begin(int i, AttendanceLabel label) {
        AttendanceLabel.Kind before = open;
        close();
        switch (isOfThoseCalled(label, i) ? AttendanceLabel.Kind.CALLED : label.kind()) {
            case OTHER -> {
                return;
            }
            case ADDRESSED -> register.addressed(label.rest());
            case CHAIR -> register.chair = officer(label.rest());
            case SECRETARY -> register.secretary = officer(label.rest());
            case SENDER -> register.sender = first(NameList.in(label.rest(), false));
            case PRESENT, ABSENT -> {
                boolean groupOfAbsent = before == AttendanceLabel.Kind.ABSENT && heads && label.namesGroup();
                heads = groupOfAbsent || label.rest().isBlank();
                open(i, groupOfAbsent ? AttendanceLabel.Kind.ABSENT : label.kind(), label);
            }
            case CALLED -> open(i, AttendanceLabel.Kind.CALLED, label);
            case GROUP -> open(i, before == null || !heads ? AttendanceLabel.Kind.PRESENT : before, label);
        }
        used.add(i);
        labelLine = i;
        lastRow = i;
    }

    /** "Kallade: …" above "Närvarande: …": those there are told by the second. */
    private boolean isOfThoseCalled(AttendanceLabel label, int i) {
        return CALLED.matcher(label.said()).lookingAt()
                && IntStream.range(i + 1, Math.min(lines.size(), i + TOP))
                        .anyMatch(below -> CAME.matcher(plain.at(below)).matches());
    }

    /** "Via Teams: …" tells how all below it took part; "på plats och digitalt" does not. */
    private static boolean isRemote(String label) {
        return Passages.REMOTE.isIn(label)
                && !Attendance.EITHER_WAY.matcher(label).find();
    }

    private void open(int i, AttendanceLabel.Kind kind, AttendanceLabel label) {
        open = kind;
        group = label.group();
        labelAlone = label.rest().isBlank();
        onlyOne = label.isOfOne();
        column =
                lines.get(i).text().indexOf(label.rest().strip()) + lines.get(i).indent();
        if (!labelAlone) {
            rows.add(label.rest());
        }
    }

    /** The one who holds an office, unless the row says that the seat was empty. */
    private @Nullable String officer(String names) {
        List<ListedName> entries = NameList.in(names, false);
        if (!entries.isEmpty() && entries.getFirst().isAbsent()) {
            register.addAbsent(entries.getFirst(), null);
            return null;
        }
        return first(entries);
    }

    private static @Nullable String first(List<ListedName> entries) {
        return entries.isEmpty() ? null : entries.getFirst().name();
    }

    /** A row goes on with the line above it, or is a new row of names. */
    private boolean takeRow(int i, String text) {
        if (text.endsWith(":") || Outline.isSection(text) || TASK.matcher(text).find()) {
            return false;
        }
        boolean wrapped = !rows.isEmpty()
                && rows.getLast().length() < LONGEST_ROW * 10
                && i == lastRow + 1
                && !endedByItself(lastRow, text)
                && !beginsEntry(text)
                && !beginsPerson(i, text);
        if (wrapped) {
            rows.set(rows.size() - 1, rows.getLast() + " " + text);
        } else if (PlainRows.isVacant(text) && !rows.isEmpty()) {
            lastRow = i;
            return true;
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
        return DEED.isIn(text)
                && isComplete(rows.getLast().strip())
                && !NameList.in(text, true).isEmpty();
    }

    private static boolean isComplete(String row) {
        return row.endsWith(",") || row.endsWith(")") || row.endsWith(".") || DEED.isIn(row);
    }

    /** A whole name below one that is complete. */
    private boolean beginsPerson(int i, String text) {
        String above = rows.getLast();
        boolean goesOn = above.endsWith(",")
                || above.endsWith("/")
                || GOES_ON.matcher(above).find();
        boolean sameColumn =
                rows.size() > 1 && lines.get(i).indent() == lines.get(lastRow).indent()
                        || lines.get(i).indent() == column;
        return !goesOn
                && NameList.beginsWithName(text)
                && (NameList.beginsWithGivenName(text)
                        || sameColumn && lines.get(i).indent() > 0);
    }

    /** The next word would have had room on the line. */
    private boolean endedByItself(int line, String next) {
        Line above = lines.get(line);
        int room = width - above.reach();
        String firstWord = Edges.firstWord(next);
        boolean openBracket = above.text().chars().filter(c -> c == '(').count()
                > above.text().chars().filter(c -> c == ')').count();
        return !above.text().endsWith(",") && room > firstWord.length() + 8 && !openBracket;
    }

    private void close() {
        AttendanceLabel.Kind kind = open;
        if (kind != null) {
            boolean oneALine = onlyOne || labelAlone && isOneALine(rows) || isNameAndWhence(rows);
            for (String row : rows) {
                NameList.in(withoutMissing(row), oneALine && !NameList.hasSeveral(row))
                        .forEach(entry -> add(kind, entry));
            }
        }
        told.forEach(sentence -> AttendanceSentence.read(sentence, register));
        told.clear();
        open = null;
        group = null;
        rows.clear();
    }

    private void readRows(int from, int to) {
        for (int i = from; i < to; i++) {
            used.add(i);
            String row = PlainRows.isVacant(plain.at(i)) ? "" : plain.at(i);
            boolean several = NameList.namesInColumns(row) > 0 || NameList.hasSeveral(row);
            NameRow whole = NameRow.of(row);
            for (ListedName entry : NameList.in(row, !several)) {
                if (whole.isOfAbsent(entry)) {
                    register.addAbsent(entry, group);
                } else {
                    register.addPresent(entry, whole.mode(entry), group);
                }
            }
        }
    }

    /** "Anna Ek, Bo Ås. Cia Lo hade förhinder." */
    private String withoutMissing(String row) {
        if (row.indexOf(". ") < 0) {
            return row;
        }
        StringBuilder left = new StringBuilder();
        for (String sentence : SENTENCES.split(row)) {
            boolean missing = Openings.CAME.begins(sentence)
                    || Passages.STAYED_AWAY.isIn(sentence)
                    || Passages.WERE_MISSING.isIn(sentence);
            if (!left.isEmpty() && Passages.TOOK_PART.isIn(sentence)) {
                told.add(sentence);
            } else if (!missing || !AttendanceSentence.read(sentence, register)) {
                left.append(left.isEmpty() ? "" : ". ").append(sentence);
            }
        }
        return left.toString();
    }

    /** Who led the meeting or took its notes was there, listed or not. */
    private void officers() {
        for (String name : new String[] {register.chair, register.secretary}) {
            if (name != null) {
                register.addPresentUnlessKnown(name);
            }
        }
    }

    private static boolean isNameAndWhence(List<String> rows) {
        return rows.size() > 1 && rows.stream().allMatch(NameList::isNameAndWhence);
    }

    private static boolean isOneALine(List<String> rows) {
        return rows.stream()
                        .allMatch(r -> !r.endsWith(",") && !NameList.in(r, true).isEmpty())
                && rows.stream().filter(r -> NameList.in(r, false).size() > 1).count() * 3 <= rows.size();
    }

    private void add(AttendanceLabel.Kind kind, ListedName entry) {
        if (kind == AttendanceLabel.Kind.CALLED) {
            return;
        }
        if (kind == AttendanceLabel.Kind.ABSENT || entry.isAbsent()) {
            register.addAbsent(entry, group);
        } else {
            Attendee.Mode mode = entry.mode();
            boolean there = mode == Attendee.Mode.PRESENT;
            register.addPresent(entry, remote && there ? Attendee.Mode.REMOTE : mode, group);
        }
    }

    /** Plain sentences, as in a letter: "We were Anna, Bo and I. Cia sent her apologies." */
    boolean sentences(String text) {
        boolean found = false;
        if (text.length() < LONGEST_ROW * 5) {
            for (String sentence : SENTENCE_ENDS.split(text)) {
                found |= AttendanceSentence.read(sentence, register);
            }
        }
        return found;
    }
}
