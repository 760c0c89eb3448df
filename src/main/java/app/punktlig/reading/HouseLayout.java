package app.punktlig.reading;

import static app.punktlig.reading.HeadingLine.Style.BOLD;
import static app.punktlig.reading.HeadingLine.Style.CAPITALS;
import static app.punktlig.reading.HeadingLine.Style.CODE;
import static app.punktlig.reading.HeadingLine.Style.DECORATED;
import static app.punktlig.reading.HeadingLine.Style.LABELLED;
import static app.punktlig.reading.HeadingLine.Style.LETTER;
import static app.punktlig.reading.HeadingLine.Style.MARKDOWN;
import static app.punktlig.reading.HeadingLine.Style.NUMBER;
import static app.punktlig.reading.HeadingLine.Style.PARAGRAPH_SIGN;
import static app.punktlig.reading.HeadingLine.Style.ROMAN;
import static app.punktlig.reading.HeadingLine.Style.SUB_LETTER;
import static app.punktlig.reading.HeadingLine.Style.SUB_NUMBER;
import static app.punktlig.reading.HeadingLine.Style.SYMBOL;
import static app.punktlig.reading.HeadingLine.Style.UNDERLINED;

import app.punktlig.language.minutes.Openings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which way the house that wrote a document heads its points, guessed from the document as a whole: the surest form of
 * which there are several headings, unless they are only a list inside a point of another form.
 */
final class HouseLayout {

    /** "att bifalla motionen" is what was decided, in a list of such clauses. */
    private static final Pattern CLAUSE = Pattern.compile("att\\s|Att\\s{2}");

    private static final Pattern CLOCK = Pattern.compile("(?:0?[6-9]|1\\d|2[0-2])[.:][0-5][05]");

    private static final Pattern OF_THE_YEAR = Pattern.compile("\\d{1,4}:\\d{1,3}");

    private static final int LONGEST_TITLE = 110;
    private static final int SHORT = 50;
    private static final int FEW = 3;
    private static final int NEAR = 3;

    private final HeadingLines headings;
    private final List<Line> lines;
    private final Set<Integer> taken;
    private final int bodyFrom;
    private final Map<HeadingLine.Style, List<HeadingLine>> byStyle = new EnumMap<>(HeadingLine.Style.class);
    private final Map<HeadingLine.Style, List<HeadingLine>> titles = new EnumMap<>(HeadingLine.Style.class);
    private final CountingRun counting;
    private final List<HeadingLine> attendances = new ArrayList<>();
    private @Nullable List<HeadingLine> looseBesideRuns;

    HouseLayout(HeadingLines headings, Set<Integer> taken, int bodyFrom) {
        this.headings = headings;
        this.lines = headings.lines();
        this.taken = taken;
        this.bodyFrom = bodyFrom;
        this.counting = new CountingRun(headings, this::underSection);
        for (int i = 0; i < lines.size(); i++) {
            boolean used = taken.contains(i) && !lines.get(i).text().startsWith("#");
            HeadingLine heading = used ? null : headings.at(i);
            if (heading != null && heading.style() == MARKDOWN && Openings.PRESENT.is(heading.title())) {
                attendances.add(heading);
            }
            if (taken.contains(i)) {
                continue;
            }
            if (heading != null) {
                byStyle.computeIfAbsent(heading.style(), s -> new ArrayList<>()).add(heading);
            }
        }
    }

    /** The headings of the points, in the order of the text. */
    List<HeadingLine> points() {
        List<HeadingLine> signs = of(PARAGRAPH_SIGN);
        if (signs.size() > 1 || (signs.size() == 1 && byStyle.size() == 1)) {
            return withLast(withSubPoints(titled(signs)));
        }
        List<HeadingLine> marked = withoutLabels(marked());
        List<HeadingLine> markdown =
                new MarkdownLevels(lines, byStyle.getOrDefault(MARKDOWN, List.of()), attendances).points();
        List<List<HeadingLine>> runs = runs();
        List<HeadingLine> numbered = numbered(runs, marked);
        if (markdown.size() > 1 && !carries(numbered, markdown)) {
            return markdown;
        }
        List<HeadingLine> timed = timed();
        if (timed.size() >= FEW && timed.size() >= numbered.size()) {
            return timed;
        }
        List<HeadingLine> yearly = ofTheYear();
        if (yearly.size() >= FEW && yearly.size() >= numbered.size()) {
            return withLast(yearly);
        }
        List<HeadingLine> codes = codes();
        if (!numbered.isEmpty() && codes.size() >= FEW && RegisterCodes.areLettersOf(numbered, codes)) {
            return withTheirLetters(codes, numbered);
        }
        if (codes.size() >= FEW
                && !RegisterCodes.areDays(codes)
                && (numbered.isEmpty() || isListWithin(numbered, codes, 2) || areListsWithin(numbered, codes))) {
            return codes;
        }
        if (!numbered.isEmpty()) {
            return withLast(withSubPoints(titled(numbered)));
        }
        return marked.size() > 1 ? withLast(marked) : loose(Set.of());
    }

    /** What counts up: numbers, numbers of two parts, Roman ones and letters, the surest first. */
    private List<List<HeadingLine>> runs() {
        List<HeadingLine> numbers = withLettered(counted(of(NUMBER)));
        List<HeadingLine> subs = counting.in(of(SUB_NUMBER));
        List<HeadingLine> romans = counting.in(of(ROMAN));
        List<HeadingLine> letters = counting.in(of(LETTER));
        boolean gathered =
                subs.size() > 1 && (numbers.size() < 2 || numbers.stream().allMatch(n -> Outline.isSection(n.title())));
        List<List<HeadingLine>> runs = new ArrayList<>(gathered ? List.of(subs) : List.of(numbers, subs));
        runs.addAll(romans.size() >= letters.size() ? List.of(romans, letters) : List.of(letters, romans));
        return runs.stream().filter(run -> run.size() > 1).toList();
    }

    /** "2a", "2b", "3": a report of some points may begin with one that is parted. */
    private List<HeadingLine> withLettered(List<HeadingLine> numbers) {
        List<HeadingLine> parted = of(SUB_LETTER).stream()
                .filter(h -> standsApart(h.line())
                        && h.number() != null
                        && h.number().matches("\\d+\\p{Ll}"))
                .toList();
        if (parted.size() < 2 || numbers.size() > 1) {
            return numbers;
        }
        List<HeadingLine> all = new ArrayList<>(parted);
        numbers.stream().filter(h -> standsApart(h.line())).forEach(all::add);
        return SubPoints.inOrder(all);
    }

    private boolean standsApart(int line) {
        return Lines.standsApart(lines, line);
    }

    /** A list that lost its numbers on the way has the same one before each point. */
    private List<HeadingLine> counted(List<HeadingLine> numbers) {
        List<HeadingLine> run = counting.in(numbers);
        List<HeadingLine> stuck = numbers.stream()
                .filter(n -> "1".equals(n.number()) && standsApart(n.line()))
                .toList();
        return stuck.size() >= Math.max(FEW, run.size() + 1) ? stuck : run;
    }

    /** "B1" and "B2", and "A" which has text of its own. */
    private List<HeadingLine> withTheirLetters(List<HeadingLine> codes, List<HeadingLine> letters) {
        List<HeadingLine> all = new ArrayList<>(codes);
        letters.stream()
                .filter(letter ->
                        codes.stream().noneMatch(code -> code.line() == Lines.textBelow(lines, letter.line())))
                .forEach(all::add);
        return SubPoints.inOrder(all);
    }

    /** "08.30 Ekonomi": points by the clock, which goes on. */
    private List<HeadingLine> timed() {
        if (of(SUB_NUMBER).isEmpty() && of(SUB_LETTER).isEmpty()) {
            return List.of();
        }
        List<HeadingLine> timed = Stream.of(SUB_NUMBER, SUB_LETTER)
                .flatMap(style -> of(style).stream())
                .filter(h -> CLOCK.matcher(String.valueOf(h.number())).matches() && standsApart(h.line()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), SubPoints::inOrder));
        List<Integer> minutes = timed.stream().map(HouseLayout::minutes).toList();
        return minutes.stream().sorted().toList().equals(minutes)
                ? timed.stream().map(HeadingLine::withoutNumber).toList()
                : List.of();
    }

    /** "24:1", "24:2": a number of the year or the meeting, and of the point in it. */
    private List<HeadingLine> ofTheYear() {
        List<HeadingLine> numbered = of(SUB_LETTER).stream()
                .filter(h ->
                        h.number() != null && OF_THE_YEAR.matcher(h.number()).matches() && hasTextBelow(h))
                .toList();
        for (int i = 1; i < numbered.size(); i++) {
            String[] above = String.valueOf(numbered.get(i - 1).number()).split(":", 2);
            String[] here = String.valueOf(numbered.get(i).number()).split(":", 2);
            if (!above[0].equals(here[0]) || Integer.parseInt(here[1]) != Integer.parseInt(above[1]) + 1) {
                return List.of();
            }
        }
        return numbered;
    }

    private static int minutes(HeadingLine timed) {
        String[] parts = String.valueOf(timed.number()).split("[.:]");
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }

    /** "26/001", "A1": a register's numbers, each of its own, above text. */
    private List<HeadingLine> codes() {
        Set<String> seen = new HashSet<>();
        return of(CODE).stream()
                .filter(h -> h.line() > 0 && (standsApart(h.line()) || isShortOverText(h)) && hasTextBelow(h))
                .filter(h -> h.number() != null && seen.add(h.number()))
                .toList();
    }

    private boolean isShortOverText(HeadingLine h) {
        return h.title().length() <= SHORT && !lines.get(h.line()).endsSentence() && headings.isAboveText(h);
    }

    /** "(a)" and "(b)" below one code after the other. */
    private boolean areListsWithin(List<HeadingLine> numbered, List<HeadingLine> codes) {
        return codes.getFirst().line() < numbered.getFirst().line() && carriesTheText(codes);
    }

    /** "2a" and "2b" below point 2, where they head text of their own. */
    private List<HeadingLine> withSubPoints(List<HeadingLine> points) {
        HeadingLine.Style style = points.getFirst().style();
        return style != NUMBER && style != PARAGRAPH_SIGN
                ? points
                : new SubPoints(headings, of(SUB_LETTER), of(SUB_NUMBER))
                        .among(points, byStyle.getOrDefault(SUB_NUMBER, List.of()));
    }

    /** "Övriga frågor", which many houses leave without a number, below the last point that has one. */
    private List<HeadingLine> withLast(List<HeadingLine> points) {
        int last = points.getLast().line();
        List<HeadingLine> all = new ArrayList<>(points);
        for (int i = last + 1; i < lines.size() && all.size() == points.size(); i++) {
            String title = LooseHeadings.withoutColon(Marks.plain(lines.get(i).text()));
            if (!taken.contains(i)
                    && standsApart(i)
                    && Openings.LAST_POINT.is(title)
                    && Lines.textBelow(lines, i) < lines.size()) {
                all.add(new HeadingLine(i, HeadingLine.Style.PLAIN, null, title, 0));
            }
        }
        return all;
    }

    /** The surest run that is no list within the points of another form; none where there is no such run. */
    private List<HeadingLine> numbered(List<List<HeadingLine>> runs, List<HeadingLine> marked) {
        for (List<HeadingLine> run : runs) {
            boolean list = !carriesTheText(run)
                    && (standWithin(run, marked, 2)
                            || runs.stream().anyMatch(other -> other != run && standWithin(run, other, 2))
                            || standWithin(run, looseBeside(runs), FEW));
            boolean sure =
                    !list && (run.getFirst().style() == NUMBER || run.size() + 1 >= atMarginOf(run, looseBeside(runs)));
            if (sure) {
                return run;
            }
        }
        return List.of();
    }

    /** The loose headings that are in no run; most numbered documents are understood without a look at them. */
    private List<HeadingLine> looseBeside(List<List<HeadingLine>> runs) {
        List<HeadingLine> known = looseBesideRuns;
        if (known == null) {
            Set<Integer> lists = new HashSet<>();
            runs.forEach(run -> run.forEach(h -> lists.add(h.line())));
            known = loose(lists);
            looseBesideRuns = known;
        }
        return known;
    }

    /** Those of other headings that stand as far out as this run; what is indented below it is its text. */
    private long atMarginOf(List<HeadingLine> run, List<HeadingLine> others) {
        int margin =
                run.stream().mapToInt(h -> lines.get(h.line()).indent()).max().orElse(0);
        boolean apart = run.stream().allMatch(h -> standsApart(h.line()));
        return others.stream()
                .filter(h -> !apart || lines.get(h.line()).indent() <= margin)
                .count();
    }

    private List<HeadingLine> loose(Set<Integer> lists) {
        Set<Integer> not = new HashSet<>(taken);
        not.addAll(lists);
        return withoutLabels(new LooseHeadings(headings, not, bodyFrom).found());
    }

    /** "Beslut" and "Sammanfattning", again and again, part the text of the points that other titles head. */
    private static List<HeadingLine> withoutLabels(List<HeadingLine> headings) {
        Map<String, Long> times =
                headings.stream().collect(Collectors.groupingBy(HeadingLine::title, Collectors.counting()));
        List<HeadingLine> others = headings.stream()
                .filter(h -> times.getOrDefault(h.title(), 0L) < FEW)
                .toList();
        return others.size() > 1 ? others : headings;
    }

    private List<HeadingLine> of(HeadingLine.Style style) {
        return titles.computeIfAbsent(style, this::titles);
    }

    private List<HeadingLine> titles(HeadingLine.Style style) {
        List<HeadingLine> written = byStyle.getOrDefault(style, List.of());
        return written.isEmpty()
                ? written
                : written.stream()
                        .filter(h -> h.title().isBlank() ? isNumbered(h) : isTitle(h))
                        .filter(h -> !CLAUSE.matcher(h.title()).lookingAt())
                        .filter(h -> h.line() >= bodyFrom - 1 || style == PARAGRAPH_SIGN)
                        .toList();
    }

    private static boolean isNumbered(HeadingLine h) {
        return h.number() != null && (h.style() == PARAGRAPH_SIGN || h.style() == NUMBER);
    }

    /** The form with the most headings among those that only a mark or capitals show. */
    private List<HeadingLine> marked() {
        List<HeadingLine> best = List.of();
        for (HeadingLine.Style style : List.of(UNDERLINED, LABELLED, BOLD, DECORATED, SYMBOL, CAPITALS)) {
            if (of(style).isEmpty()) {
                continue;
            }
            List<HeadingLine> these = of(style).stream()
                    .filter(h -> h.line() >= bodyFrom && !LooseHeadings.isSignature(h.title()))
                    .filter(h -> style != CAPITALS || hasTextBelow(h))
                    .toList();
            if (style == UNDERLINED && these.size() >= FEW) {
                return these;
            }
            best = these.size() > best.size() ? these : best;
        }
        return best;
    }

    private boolean hasTextBelow(HeadingLine h) {
        return Lines.textBelow(lines, h.line()) < lines.size();
    }

    /** Whether the numbered headings go through the whole document, across the sections of which markdown has made headings. */
    private static boolean carries(List<HeadingLine> numbered, List<HeadingLine> sections) {
        if (numbered.size() <= sections.size()) {
            return false;
        }
        long met = sections.stream()
                .filter(s -> s.line() > numbered.getFirst().line()
                        && s.line() < numbered.getLast().line())
                .count();
        boolean gathering =
                sections.stream().filter(s -> Outline.isSection(s.title())).count() * 2 >= sections.size();
        return met > 0 || gathering;
    }

    /** Whether these are a list within one point of another form, and no points themselves. */
    private boolean isListWithin(List<HeadingLine> these, List<HeadingLine> others, int enough) {
        return !carriesTheText(these) && standWithin(these, others, enough);
    }

    private boolean standWithin(List<HeadingLine> these, List<HeadingLine> others, int enough) {
        int first = these.getFirst().line();
        int last = these.getLast().line();
        long before = others.stream().filter(o -> o.line() < first).count();
        long after = others.stream().filter(o -> o.line() > last).count();
        boolean inside = before + after
                < others.stream()
                        .filter(o -> o.line() != first && o.line() != last)
                        .count();
        boolean both = before > 0 && after > 0 && before + after >= enough;
        return !inside && (both || isCompact(these) && (before >= enough || after >= enough));
    }

    /** Each stands apart, most above text of their own, and together they hold most of the text: so no list. */
    private boolean carriesTheText(List<HeadingLine> these) {
        boolean head = these.size() > FEW
                && these.stream().allMatch(h -> standsApart(h.line()))
                && these.stream().filter(h -> headings.isAboveText(h)).count() * 2 > these.size();
        int from = these.getFirst().line();
        int to = Math.min(lines.size(), these.getLast().line() + 2);
        return head && letters(from, to) * 2 > letters(0, lines.size());
    }

    private int letters(int from, int to) {
        return lines.subList(from, to).stream().mapToInt(l -> l.text().length()).sum();
    }

    /** Rows right below each other, without text between them. */
    private boolean isCompact(List<HeadingLine> these) {
        for (int i = 1; i < these.size(); i++) {
            if (Lines.textBelow(lines, these.get(i - 1).line()) < these.get(i).line()) {
                return false;
            }
        }
        return true;
    }

    /** A number whose title stands on the next line. */
    private List<HeadingLine> titled(List<HeadingLine> numbers) {
        List<HeadingLine> titled = new ArrayList<>();
        for (HeadingLine number : numbers) {
            int next = Lines.textBelow(lines, number.line());
            boolean borrow = number.title().isBlank() && next < lines.size() && next <= number.line() + NEAR;
            titled.add(borrow ? number.withTitle(lines.get(next).text()) : number);
        }
        return titled;
    }

    private boolean underSection(HeadingLine h) {
        int i = Lines.textAbove(lines, h.line());
        return i >= 0 && headings.isSection(i);
    }

    private static boolean isTitle(HeadingLine h) {
        String title = h.title().strip();
        if (title.isEmpty() || (title.length() > LONGEST_TITLE && !TitleEnd.hasTextAfter(title))) {
            return false;
        }
        int first = title.codePointAt(0);
        boolean begins = Character.isUpperCase(first)
                || Character.isDigit(first)
                || "\"”’'*[(".indexOf(first) >= 0
                || h.style() == PARAGRAPH_SIGN
                || Character.isLowerCase(first) && title.length() < 50;
        boolean sentence = title.endsWith(".") && title.length() > 60 && !TitleEnd.hasTextAfter(title)
                || title.endsWith(",")
                || title.endsWith(";");
        return begins && !sentence;
    }
}
