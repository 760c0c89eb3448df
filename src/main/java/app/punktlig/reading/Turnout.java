package app.punktlig.reading;

import app.punktlig.language.minutes.Headings;
import app.punktlig.language.minutes.Openings;
import app.punktlig.language.minutes.Passages;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Who came: down to which line that is told, and which lines are taken by it. */
final class Turnout {

    private static final int UNHEADED = 60;
    private static final int OPENING = 5;
    private static final int FAR = 14;
    private static final Pattern SUB_NUMBER = Pattern.compile("^\\d{1,2}\\.\\d{1,2}\\.?\\s+");

    private final List<Line> lines;
    private final List<Outline.Head> heads;
    private final Attenders attenders;
    /** Where the attendance stands that is told below the points. */
    private int foot = Integer.MAX_VALUE;

    private Turnout(HeadingLines headings, int width) {
        this.lines = headings.lines();
        this.heads = Outline.of(headings, Set.of(), 0);
        this.attenders = new Attenders(lines, width);
    }

    static Turnout of(HeadingLines headings, int width) {
        Turnout turnout = new Turnout(headings, width);
        int top = turnout.top();
        turnout.attenders.read(0, top);
        turnout.attenders.readUnlabelled(turnout.heads.isEmpty() ? Math.min(top, OPENING * 3) : top);
        turnout.absentAtTheOpening(top);
        if (turnout.register().present.isEmpty()) {
            turnout.foot = turnout.attenders.readBelow(top, turnout::headAfter);
        }
        return turnout;
    }

    Register register() {
        return attenders.register;
    }

    boolean holds(int line) {
        return attenders.used.contains(line);
    }

    /** Attendance is looked for above the first point; under it where the first points are about attendance. */
    private int top() {
        if (heads.isEmpty()) {
            return Math.min(lines.size(), UNHEADED);
        }
        int top = heads.getFirst().line();
        for (int i = 0; i < Math.min(heads.size(), OPENING); i++) {
            if (tellsWhoCame(heads.get(i).heading())) {
                top = i + 1 < heads.size() ? heads.get(i + 1).line() : lines.size();
            }
        }
        if (heads.getFirst().heading().style().isLoose()) {
            top = belowLabels(top);
        }
        return top == 0 && heads.size() > 1 ? heads.get(1).line() : top;
    }

    private boolean tellsWhoCame(HeadingLine heading) {
        return Headings.ATTENDANCE.matcher(heading.title()).lookingAt()
                        && !Headings.APOLOGIES.matcher(heading.title()).matches()
                || heading.number() == null && isAboveNames(heading);
    }

    /** "STYRELSEN" or "KUNDE INTE KOMMA" above nothing but names. */
    private boolean isAboveNames(HeadingLine heading) {
        AttendanceLabel label = AttendanceLabel.of(heading.title(), false);
        int below = Lines.textBelow(lines, heading.line());
        return label != null
                && label.tellsWhoCame()
                && label.rest().isBlank()
                && below < lines.size()
                && NameList.isRowOfNames(Marks.plain(lines.get(below).text()), "");
    }

    /** Where headings are only short lines, one of them may be a label with names. */
    private int belowLabels(int above) {
        int top = above;
        for (int i = above; i < Math.min(lines.size(), UNHEADED) && i - top < FAR; i++) {
            AttendanceLabel label = i < top || lines.get(i).isBlank()
                    ? null
                    : AttendanceLabel.of(Marks.plain(lines.get(i).text()), false);
            if (label != null && label.tellsWhoCame() && hasNames(label, i)) {
                top = headAfter(i);
            }
        }
        return top;
    }

    private boolean hasNames(AttendanceLabel label, int line) {
        String names = label.rest();
        for (int i = line + 1; names.isBlank() && i < Math.min(lines.size(), line + 3); i++) {
            names = lines.get(i).text();
        }
        return !NameList.in(names, false).isEmpty();
    }

    private int headAfter(int line) {
        return heads.stream()
                .mapToInt(Outline.Head::line)
                .filter(l -> l > line)
                .findFirst()
                .orElse(lines.size());
    }

    /** "Apologies were received from …" in the text of the first points. */
    private void absentAtTheOpening(int top) {
        for (int i = top; i < Math.min(lines.size(), top + OPENING * 4); i++) {
            String text = lines.get(i).text();
            if (Passages.ABSENCE.isIn(text)) {
                attenders.sentences(SUB_NUMBER.matcher(text).replaceFirst(""));
            }
        }
    }

    /** The lines that can head nothing. "1. Apologies: Anna Ek" tells of the attendance and heads a point all the same. */
    Set<Integer> lines() {
        Set<Integer> used = new HashSet<>(attenders.used);
        heads.stream()
                .filter(h -> h.heading().number() != null)
                .filter(h -> Openings.APOLOGIES.begins(h.heading().title()))
                .forEach(h -> used.remove(h.line()));
        return used;
    }

    /** The line below the attendance, which stands together near the top. */
    int end() {
        int end = 0;
        for (int line : attenders.used.stream().sorted().toList()) {
            if (line - end > FAR || line >= foot) {
                break;
            }
            end = line + 1;
        }
        return end;
    }
}
