package app.punktlig.reading;

import app.punktlig.language.minutes.PointTitles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Headings on two lines: a number of its own line, or § with a register's number beside it, above the title. Each is put on one
 * line, its parts in their places, as other houses write it.
 */
final class NumbersAbove {

    private static final Pattern NUMBER = Pattern.compile("(?<number>\\d{1,3})[.)]?");

    /** "§ 47", "§ 47   Dnr KS 2025/00123", "KS § 4   2025-00123". */
    private static final Pattern SIGN =
            Pattern.compile("(?<number>(?:\\p{Lu}{2,8} )?§+ ?\\d{1,4}\\p{Ll}?(?:[/:]\\d{2,4})?)[.:]?"
                    + "(?:\\s+(?:(?i:" + PointTitles.REGISTER + ")\\b[.:]*.{0,40}"
                    + "|(?:\\p{Lu}{2,8}[ -]?)?(?:20)?\\d{2}[-/:]\\d{1,6}(?:[-/.]\\d{1,6})?))?");

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_TITLE = 110;
    private static final int SHORT_TITLE = 60;
    private static final int FULL_LINE = 40;
    private static final int NEAR = 3;
    private static final int FEWEST = 3;

    private final List<Line> lines;

    /** The number with what stands before it, its line, and those of the title below. */
    private record Head(String number, int line, int title, int end) {}

    private NumbersAbove(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines with each such heading on its first line, and nothing on its others. */
    static List<Line> joined(List<Line> lines) {
        return new NumbersAbove(lines).joined();
    }

    private List<Line> joined() {
        List<Head> heads = new ArrayList<>();
        List<Head> numbered = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            Head sign = text.indexOf('§') < 0 ? null : head(SIGN, i, NEAR);
            if (sign != null) {
                heads.add(sign);
            } else if (!text.isEmpty() && Character.isDigit(text.charAt(0)) && Lines.standsApart(lines, i)) {
                Head number = head(NUMBER, i, 1);
                if (number != null) {
                    numbered.add(number);
                }
            }
        }
        if (countUp(numbered)) {
            heads.addAll(numbered);
        }
        if (heads.isEmpty()) {
            return lines;
        }
        List<Line> joined = new ArrayList<>(lines);
        heads.forEach(head -> join(head, joined));
        return joined;
    }

    private @Nullable Head head(Pattern form, int i, int near) {
        String text = lines.get(i).text();
        Matcher m = text.length() > LONGEST_NUMBER ? null : form.matcher(text);
        if (m == null || !m.matches()) {
            return null;
        }
        int title = Lines.textBelow(lines, i);
        int end = title < lines.size() && title <= i + near ? endOfTitle(title) : -1;
        return end < 0 ? null : new Head(m.group("number"), i, title, end);
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
        if (Lines.isBlankOrEnd(lines, title + 1)) {
            return title + 1;
        }
        Line second = lines.get(title + 1);
        boolean wrapped =
                first.text().length() >= FULL_LINE && Lines.isBlankOrEnd(lines, title + 2) && !second.endsSentence();
        if (wrapped) {
            return title + 2;
        }
        return first.text().length() <= SHORT_TITLE && !second.startsLower() ? title + 1 : -1;
    }

    /** Numbers that rise by little above titles of their own; others are pages or figures. */
    private boolean countUp(List<Head> numbered) {
        Set<String> titles = new HashSet<>();
        int above = 0;
        for (Head head : numbered) {
            int number = Integer.parseInt(head.number());
            int step = titles.isEmpty() ? 1 : number - above;
            if (step < 1 || step > NEAR || !titles.add(lines.get(head.title()).text())) {
                return false;
            }
            above = number;
        }
        return numbered.size() >= FEWEST;
    }

    private void join(Head head, List<Line> joined) {
        Line number = lines.get(head.line());
        Line title = lines.get(head.title());
        Line last = lines.get(head.end() - 1);
        int gap = Math.max(1, title.start() - number.start() - head.number().length() - 1);
        String text = head.number() + "." + " ".repeat(gap) + title.text() + (last == title ? "" : " " + last.text());
        joined.set(head.line(), new Line(number.start(), last.end(), number.indent(), text));
        for (int i = head.line() + 1; i < head.end(); i++) {
            joined.set(i, new Line(title.start(), title.start(), 0, ""));
        }
    }
}
