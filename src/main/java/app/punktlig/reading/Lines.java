package app.punktlig.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The lines of a document, without page numbers and the headers and footers that stand beside them. */
final class Lines {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:(?:sidan?|sid\\.?|page)\\s*)?[-–]?\\s*\\d{1,3}\\s*(?:\\(\\d{1,3}\\)|(?:av|of|/)\\s*\\d{1,3})?\\s*[-–]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_PAGE_NUMBER = Pattern.compile(
            "(?:.{0,100}\\s)?(?:(?:sidan?|sid\\.?|page)\\s*\\d{1,3}(?:\\s*\\(\\d{1,3}\\)|\\s*(?:av|of|/)\\s*\\d{1,3})?|\\d{1,3}\\s?\\(\\d{1,3}\\))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST_HEADER = 120;
    private static final int NARROW = 60;

    private Lines() {}

    static List<Line> of(List<Line> all, Chat chat) {
        return PointTable.unfolded(
                NumbersAbove.joined(ScannedSigns.restored(withoutLeftovers(PageFields.blanked(chat.unprefixed(all))))));
    }

    /** The line of the first text below a line; the number of lines where there is none. */
    static int textBelow(List<Line> lines, int line) {
        int next = line + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next;
    }

    /** The line of the nearest text above a line; -1 where there is none. */
    static int textAbove(List<Line> lines, int line) {
        int above = line - 1;
        while (above >= 0 && lines.get(above).isBlank()) {
            above--;
        }
        return above;
    }

    /** A blank line, or nothing, stands above. */
    static boolean standsApart(List<Line> lines, int line) {
        return line == 0 || lines.get(line - 1).isBlank();
    }

    /** A blank line, or nothing, stands above and below. */
    static boolean standsAlone(List<Line> lines, int line) {
        return standsApart(lines, line) && isBlankOrEnd(lines, line + 1);
    }

    /** Whether a line is blank, or below the last one. */
    static boolean isBlankOrEnd(List<Line> lines, int line) {
        return line >= lines.size() || lines.get(line).isBlank();
    }

    /** How wide a full line is: most lines of a wrapped document end near it. */
    static int width(List<Line> lines) {
        int[] reaches = new int[lines.size()];
        int written = 0;
        for (Line line : lines) {
            if (!line.isBlank()) {
                reaches[written++] = line.reach();
            }
        }
        Arrays.sort(reaches, 0, written);
        return written == 0 ? NARROW : Math.max(NARROW, reaches[(int) ((written - 1) * 0.92)]);
    }

    /** Quick notes without full stops and capitals have one thought a line. */
    static boolean areOneThoughtEach(List<Line> lines) {
        List<Line> written = lines.stream().filter(l -> !l.isBlank()).toList();
        long lower = written.stream().filter(Line::startsLower).count();
        long stopped = written.stream()
                .filter(l -> l.endsSentence() && !l.text().endsWith(":"))
                .count();
        return lower * 2 > written.size() && stopped * 3 < written.size() && !areWrapped(written);
    }

    /** Lines of one length that sentences go on over: prose, whose lines begin in lower case by chance. */
    private static boolean areWrapped(List<Line> written) {
        int full = width(written) * 3 / 4;
        long reaching = written.stream().filter(l -> l.reach() >= full).count();
        long within = written.stream()
                .filter(l -> l.reach() >= full && l.text().lastIndexOf(". ") > 0)
                .count();
        return full >= NARROW && reaching * 2 > written.size() && within * 5 > reaching;
    }

    /** The lines as they are written. */
    static List<Line> split(String text) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int end = endOfLine(text, at);
            lines.add(line(text, at, end));
            at = end + 1;
        }
        return lines;
    }

    private static int endOfLine(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n'
                    || c == '\f'
                    || c == '\u2028'
                    || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                return i;
            }
        }
        return text.length();
    }

    private static Line line(String text, int from, int to) {
        int start = from;
        int indent = 0;
        while (start < to && isBlank(text.charAt(start))) {
            indent += text.charAt(start) == '\t' ? 4 : 1;
            start++;
        }
        int end = withoutBlanks(text, start, to);
        if (end - start > 1 && text.charAt(end - 1) == '\\') {
            // Markdown's line break
            end = withoutBlanks(text, start, end - 1);
        }
        return new Line(start, end, indent, text.substring(start, end));
    }

    private static int withoutBlanks(String text, int start, int to) {
        int end = to;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff' || c == '\u200b';
    }

    private static List<Line> withoutLeftovers(List<Line> lines) {
        boolean[] page = new boolean[lines.size()];
        boolean paged = false;
        for (int i = 0; i < lines.size(); i++) {
            page[i] = isPageNumber(lines, i);
            paged |= page[i];
        }
        if (!paged) {
            return lines;
        }
        Map<String, Integer> seen = countShortLines(lines);
        List<Line> kept = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            boolean leftover = page[i] || (nearPageNumber(page, i) && seen.getOrDefault(masked(lines.get(i)), 0) > 1);
            kept.add(leftover ? blank(lines.get(i)) : lines.get(i));
        }
        return kept;
    }

    private static boolean isPageNumber(List<Line> lines, int i) {
        String text = lines.get(i).text();
        if (text.isEmpty() || text.length() > LONGEST_HEADER) {
            return false;
        }
        if (!mayEndInNumber(text)) {
            return false;
        }
        // a bare number inside a paragraph or a table is content
        return PAGE_NUMBER.matcher(text).matches()
                ? standsAlone(lines, i)
                : WITH_PAGE_NUMBER.matcher(text).matches();
    }

    private static boolean mayEndInNumber(String text) {
        int end = text.length() - 1;
        char last = text.charAt(end);
        boolean bracketed = last == ')' && end > 0 && Character.isDigit(text.charAt(end - 1));
        return Character.isDigit(last) || bracketed || last == '-' || last == '–' || Character.isWhitespace(last);
    }

    private static boolean nearPageNumber(boolean[] page, int i) {
        for (int j = Math.max(0, i - 4); j < Math.min(page.length, i + 5); j++) {
            if (page[j]) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Integer> countShortLines(List<Line> lines) {
        Map<String, Integer> seen = new HashMap<>();
        for (Line line : lines) {
            if (line.text().length() > 5 && line.text().length() <= LONGEST_HEADER) {
                seen.merge(masked(line), 1, Integer::sum);
            }
        }
        return seen;
    }

    private static String masked(Line line) {
        return line.text().length() > LONGEST_HEADER || !Edges.holdsDigit(line.text())
                ? line.text()
                : DIGITS.matcher(line.text()).replaceAll("0");
    }

    /** A blank line in the place of another. */
    static Line blank(Line line) {
        return new Line(line.start(), line.start(), 0, "");
    }
}
