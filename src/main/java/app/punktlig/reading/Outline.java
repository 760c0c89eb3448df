package app.punktlig.reading;

import app.punktlig.language.minutes.Headings;
import app.punktlig.language.minutes.Openings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which lines head the points and the sections of a document: the house layout is guessed from the document as a whole. */
final class Outline {

    /** A heading, of a point or of a section. */
    record Head(HeadingLine heading, boolean section) {

        int line() {
            return heading.line();
        }
    }

    private static final Pattern LEADING_NUMBER = Pattern.compile("^(?:\\d{1,2}[.)]?|[A-ZÅÄÖ][.)]|[IVX]{1,4}[.)])\\s+");
    private static final Pattern HASHES = Pattern.compile("^#+\\s*");
    private static final int LONGEST_TITLE = 110;

    private final List<Line> lines;
    private final Set<Integer> taken;
    private final int bodyFrom;

    private Outline(List<Line> lines, Set<Integer> taken, int bodyFrom) {
        this.lines = lines;
        this.taken = taken;
        this.bodyFrom = bodyFrom;
    }

    static List<Head> of(List<Line> lines, Set<Integer> taken, int bodyFrom) {
        return new Outline(lines, taken, bodyFrom).heads();
    }

    private List<Head> heads() {
        Map<HeadingLine.Style, List<HeadingLine>> byStyle = new EnumMap<>(HeadingLine.Style.class);
        for (int i = 0; i < lines.size(); i++) {
            HeadingLine heading = taken.contains(i) ? null : HeadingLine.of(lines, i);
            if (heading != null) {
                byStyle.computeIfAbsent(heading.style(), s -> new ArrayList<>()).add(heading);
            }
        }
        List<HeadingLine> points = points(byStyle);
        return withSections(points);
    }

    private List<HeadingLine> points(Map<HeadingLine.Style, List<HeadingLine>> byStyle) {
        List<HeadingLine> signs = byStyle.getOrDefault(HeadingLine.Style.PARAGRAPH_SIGN, List.of()).stream()
                .filter(h -> isTitle(h) || h.title().isEmpty())
                .toList();
        if (signs.size() > 1 || (signs.size() == 1 && byStyle.size() == 1)) {
            return untitled(signs);
        }
        List<HeadingLine> markdown = markdown(byStyle.getOrDefault(HeadingLine.Style.MARKDOWN, List.of()));
        List<HeadingLine> numbers = counting(byStyle.getOrDefault(HeadingLine.Style.NUMBER, List.of()));
        List<HeadingLine> subs = counting(byStyle.getOrDefault(HeadingLine.Style.SUB_NUMBER, List.of()));
        List<HeadingLine> letters = counting(byStyle.getOrDefault(HeadingLine.Style.LETTER, List.of()));
        if (markdown.size() > 1) {
            return markdown;
        }
        if (subs.size() > 1 && (numbers.size() < 2 || numbers.stream().allMatch(n -> isSection(n.title())))) {
            return subs;
        }
        if (numbers.size() > 1) {
            return numbers;
        }
        List<HeadingLine> plain = new LooseHeadings(lines, taken, bodyFrom).found();
        List<HeadingLine> romans = counting(byStyle.getOrDefault(HeadingLine.Style.ROMAN, List.of()));
        if (romans.size() > 1 && romans.size() >= letters.size()) {
            return romans;
        }
        if (letters.size() > 1 && letters.size() + 1 >= plain.size()) {
            return letters;
        }
        List<HeadingLine> marked = new ArrayList<>(byStyle.getOrDefault(HeadingLine.Style.BOLD, List.of()));
        marked.addAll(byStyle.getOrDefault(HeadingLine.Style.UNDERLINED, List.of()));
        marked.addAll(byStyle.getOrDefault(HeadingLine.Style.DECORATED, List.of()));
        List<HeadingLine> titles = marked.stream()
                .filter(h -> h.line() >= bodyFrom && isTitle(h) && !LooseHeadings.isSignature(h.title()))
                .sorted((a, b) -> a.line() - b.line())
                .toList();
        return titles.size() > 1 ? titles : plain;
    }

    /** A § whose title stands on the next line. */
    private List<HeadingLine> untitled(List<HeadingLine> signs) {
        List<HeadingLine> titled = new ArrayList<>();
        for (HeadingLine sign : signs) {
            int next = sign.line() + 1;
            while (next < lines.size() && lines.get(next).isBlank() && next < sign.line() + 3) {
                next++;
            }
            boolean borrow = sign.title().isEmpty() && next < lines.size();
            titled.add(borrow ? sign.withTitle(lines.get(next).text()) : sign);
        }
        return titled;
    }

    private List<HeadingLine> markdown(List<HeadingLine> all) {
        for (int level = 1; level <= 4; level++) {
            int wanted = level;
            List<HeadingLine> these = all.stream()
                    .filter(h -> h.level() == wanted && !h.title().isEmpty())
                    .toList();
            List<HeadingLine> deeper =
                    all.stream().filter(h -> h.level() == wanted + 1).toList();
            List<HeadingLine> points = these.stream()
                    .filter(h -> !isSection(h.title()) || deeper.isEmpty())
                    .toList();
            boolean gathers = deeper.size() > 1
                    && these.stream().filter(h -> isSection(h.title())).count() * 2 >= these.size();
            if (points.size() > 1 && !gathers) {
                return points.stream()
                        .filter(h -> !Headings.ATTENDANCE.matcher(h.title()).matches())
                        .toList();
            }
        }
        return List.of();
    }

    /** Headings that count up by one; a list inside a point begins again at one and is none of them. */
    private List<HeadingLine> counting(List<HeadingLine> all) {
        List<HeadingLine> best = List.of();
        for (int start = 0; start < Math.min(all.size(), 6); start++) {
            List<HeadingLine> run = runFrom(all, start);
            if (run.size() > best.size()) {
                best = run;
            }
        }
        return best;
    }

    private List<HeadingLine> runFrom(List<HeadingLine> all, int start) {
        List<HeadingLine> run = new ArrayList<>();
        int expected = all.get(start).count();
        for (HeadingLine h : all.subList(start, all.size())) {
            if (!isTitle(h) || h.line() < bodyFrom - 1) {
                continue;
            }
            boolean follows =
                    h.count() == expected || (h.count() > expected && h.count() <= expected + 2 && standsApart(h));
            boolean again = h.count() == 1 && !run.isEmpty() && underSection(h);
            if (run.isEmpty() || (follows && (run.size() < 2 || sameMargin(run, h))) || again) {
                run.add(h);
                expected = h.count() + 1;
            }
        }
        return run;
    }

    private boolean sameMargin(List<HeadingLine> run, HeadingLine h) {
        return Math.abs(lines.get(run.getFirst().line()).indent()
                        - lines.get(h.line()).indent())
                <= 3;
    }

    private boolean standsApart(HeadingLine h) {
        return h.line() == 0 || lines.get(h.line() - 1).isBlank();
    }

    private boolean underSection(HeadingLine h) {
        int i = h.line() - 1;
        while (i >= 0 && lines.get(i).isBlank()) {
            i--;
        }
        return i >= 0 && isSection(lines.get(i).text());
    }

    private static boolean isTitle(HeadingLine h) {
        String title = h.title().strip();
        if (title.isEmpty() || (title.length() > LONGEST_TITLE && !Titles.hasTextAfter(title))) {
            return false;
        }
        int first = title.codePointAt(0);
        boolean begins = Character.isUpperCase(first)
                || Character.isDigit(first)
                || "\"”’'*[(".indexOf(first) >= 0
                || h.style() == HeadingLine.Style.PARAGRAPH_SIGN
                || Character.isLowerCase(first) && title.length() < 50;
        boolean sentence = title.endsWith(".") && title.length() > 60 && !Titles.hasTextAfter(title)
                || title.endsWith(",")
                || title.endsWith(";");
        return begins && !sentence && !isTime(title);
    }

    /** "12 mars 2025" and "30 min" begin with a number and head nothing. */
    private static boolean isTime(String title) {
        return Openings.TIME_WORD.begins(title);
    }

    private List<Head> withSections(List<HeadingLine> points) {
        Set<Integer> pointLines = new HashSet<>();
        points.forEach(p -> pointLines.add(p.line()));
        List<Head> heads = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (pointLines.contains(i)) {
                HeadingLine point = points.get(next++);
                boolean section = isSection(point.title()) && (gathersPoints(i, pointLines) || saysNothing(i));
                heads.add(new Head(point, section && points.size() > 1));
            } else if (!taken.contains(i)
                    && isSection(lines.get(i).text())
                    && (gathersPoints(i, pointLines) || saysNothing(i))) {
                heads.add(new Head(
                        new HeadingLine(
                                i,
                                HeadingLine.Style.PLAIN,
                                null,
                                sectionTitle(lines.get(i).text()),
                                0),
                        true));
            }
        }
        return heads;
    }

    private static String sectionTitle(String line) {
        String text = withoutHash(Marks.plain(line));
        return LooseHeadings.withoutColon(LEADING_NUMBER.matcher(text).replaceFirst(""));
    }

    private static String withoutHash(String text) {
        return text.startsWith("#") ? HASHES.matcher(text).replaceFirst("") : text;
    }

    static boolean isSection(String line) {
        if (line.length() > 60 || line.isEmpty()) {
            return false;
        }
        String title = sectionTitle(line).toLowerCase(Locale.ROOT);
        return Headings.sectionKind(title) != null;
    }

    private boolean gathersPoints(int i, Set<Integer> pointLines) {
        int next = i + 1;
        while (next < lines.size()
                && (lines.get(next).isBlank()
                        || UNDERLINES.matcher(lines.get(next).text()).matches())) {
            next++;
        }
        return next < lines.size()
                && (pointLines.contains(next) || isSection(lines.get(next).text()) && gathersPoints(next, pointLines));
    }

    private static final Pattern UNDERLINES = Pattern.compile("[=_~-]{3,}");

    private boolean saysNothing(int i) {
        int next = i + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size()
                && Openings.NOTHING_DECIDED.is(Marks.plain(lines.get(next).text()));
    }

    static @Nullable FoundSection section(Head head) {
        String kind = Headings.sectionKind(sectionTitle(head.heading().title()).toLowerCase(Locale.ROOT));
        return kind == null
                ? null
                : new FoundSection(sectionTitle(head.heading().title()), FoundSection.Kind.valueOf(kind));
    }
}
