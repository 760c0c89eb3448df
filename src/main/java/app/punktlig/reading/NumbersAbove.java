package app.punktlig.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Headings on two lines: a number of its own line, or § with a register's number beside it, above the title. Each is put on one
 * line, its parts in their places, as other houses write it.
 */
final class NumbersAbove {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)]?");

    /** "§ 47", "§ 47   Dnr KS 2025/00123", "KS § 4   2025-00123". */
    private static final Pattern SIGN =
            Pattern.compile("((?:\\p{Lu}{2,8} )?§+ ?(\\d{1,4})\\p{Ll}?(?:[/:]\\d{2,4})?)[.:]?"
                    + "(?:\\s+(?:(?i:dnr|d\\.nr|diarienr|diarienummer|ärendenr|ärendenummer)\\b[.:]*.{0,40}"
                    + "|(?:\\p{Lu}{2,8}[ -]?)?(?:20)?\\d{2}[-/:]\\d{1,6}(?:[-/.]\\d{1,6})?))?");

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_TITLE = 110;
    private static final int SHORT_TITLE = 60;
    private static final int FULL_LINE = 40;
    private static final int NEAR = 3;
    private static final int FEWEST = 3;

    private final List<Line> lines;

    /** The number and what stands before it, and the lines of the title below. */
    private record Head(String sign, int count, int line, int title, int end) {}

    private NumbersAbove(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines with each such heading on its first line, and nothing on its others. */
    static List<Line> joined(List<Line> lines) {
        return new NumbersAbove(lines).joined();
    }

    private List<Line> joined() {
        Map<Integer, Head> heads = new TreeMap<>();
        List<Head> numbered = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Head sign = head(SIGN, '§', i, NEAR);
            Head number = sign != null || !Lines.standsApart(lines, i) ? null : head(NUMBER, ' ', i, 1);
            if (sign != null) {
                heads.put(i, sign);
            } else if (number != null) {
                numbered.add(number);
            }
        }
        if (countUp(numbered)) {
            numbered.forEach(head -> heads.put(head.line(), head));
        }
        if (heads.isEmpty()) {
            return lines;
        }
        List<Line> joined = new ArrayList<>(lines);
        heads.values().forEach(head -> join(head, joined));
        return joined;
    }

    private @Nullable Head head(Pattern form, char sign, int i, int near) {
        String text = lines.get(i).text();
        boolean may = !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && (sign == ' ' ? Character.isDigit(text.charAt(0)) : text.indexOf(sign) >= 0);
        Matcher m = may ? form.matcher(text) : null;
        if (m == null || !m.matches()) {
            return null;
        }
        int title = Lines.textBelow(lines, i);
        int end = title < lines.size() && title <= i + near ? endOfTitle(title) : -1;
        return end < 0 ? null : new Head(m.group(1), Integer.parseInt(m.group(m.groupCount())), i, title, end);
    }

    /** The line after a title; -1 where the line begins text instead. */
    private int endOfTitle(int title) {
        Line first = lines.get(title);
        boolean begins = Character.isUpperCase(first.text().codePointAt(0))
                && first.text().length() <= LONGEST_TITLE
                && !first.text().endsWith(".");
        if (!begins) {
            return -1;
        }
        if (isBlank(title + 1)) {
            return title + 1;
        }
        Line second = lines.get(title + 1);
        boolean wrapped = first.text().length() >= FULL_LINE && isBlank(title + 2) && !second.endsSentence();
        if (wrapped) {
            return title + 2;
        }
        return first.text().length() <= SHORT_TITLE && !second.startsLower() ? title + 1 : -1;
    }

    private boolean isBlank(int line) {
        return line >= lines.size() || lines.get(line).isBlank();
    }

    /** Numbers that rise by little above titles of their own; others are pages or figures. */
    private boolean countUp(List<Head> numbered) {
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < numbered.size(); i++) {
            int step =
                    i == 0 ? 1 : numbered.get(i).count() - numbered.get(i - 1).count();
            if (step < 1
                    || step > NEAR
                    || !titles.add(lines.get(numbered.get(i).title()).text())) {
                return false;
            }
        }
        return numbered.size() >= FEWEST;
    }

    private void join(Head head, List<Line> joined) {
        Line number = lines.get(head.line());
        Line title = lines.get(head.title());
        Line last = lines.get(head.end() - 1);
        int gap = Math.max(1, title.start() - number.start() - head.sign().length() - 1);
        String text = head.sign() + "." + " ".repeat(gap) + title.text() + (last == title ? "" : " " + last.text());
        joined.set(head.line(), new Line(number.start(), last.end(), number.indent(), text));
        for (int i = head.line() + 1; i < head.end(); i++) {
            joined.set(i, new Line(title.start(), title.start(), 0, ""));
        }
    }
}
