package app.punktlig.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The parts of a point that head text of their own: 2a and 2b, 4.1 and 4.2. */
final class SubPoints {

    private static final int SHORT = 60;

    private final HeadingLines headings;
    private final List<Line> lines;
    private final List<HeadingLine> lettered;
    private final List<HeadingLine> numbered;

    SubPoints(HeadingLines headings, List<HeadingLine> lettered, List<HeadingLine> numbered) {
        this.headings = headings;
        this.lines = headings.lines();
        this.lettered = lettered;
        this.numbered = numbered;
    }

    /** The points with their parts, in the order of the text. */
    List<HeadingLine> among(List<HeadingLine> points, List<HeadingLine> everyNumbered) {
        NavigableMap<Integer, HeadingLine> byLine = new TreeMap<>();
        points.forEach(p -> byLine.put(p.line(), p));
        List<HeadingLine> withLetters = parts(lettered, byLine);
        List<HeadingLine> withNumbers = parts(numbered, byLine);
        List<HeadingLine> titles = withLetters.isEmpty() ? numberedTitles(points, everyNumbered) : List.of();
        List<HeadingLine> all = new ArrayList<>(points);
        all.addAll(withLetters);
        all.addAll(titles.size() > withNumbers.size() ? titles : withNumbers);
        return inOrder(all);
    }

    private List<HeadingLine> parts(List<HeadingLine> parts, NavigableMap<Integer, HeadingLine> points) {
        List<HeadingLine> subs =
                parts.stream().filter(h -> isBelowItsPoint(h, points)).toList();
        return subs.size() > 1 && subs.stream().noneMatch(this::isParagraph) ? subs : List.of();
    }

    static List<HeadingLine> inOrder(List<HeadingLine> headings) {
        return headings.stream()
                .sorted(Comparator.comparingInt(HeadingLine::line))
                .toList();
    }

    /** "4.1 Kassören", where all that is numbered so is a title of its own and no paragraph. */
    private List<HeadingLine> numberedTitles(List<HeadingLine> points, List<HeadingLine> all) {
        Set<String> numbers = new HashSet<>();
        points.forEach(p -> numbers.add(String.valueOf(p.number())));
        List<HeadingLine> titles = all.stream()
                .filter(h -> h.title().length() <= SHORT && !lines.get(h.line()).endsSentence())
                .filter(h -> headings.isAboveText(h) && numbers.contains(h.numberOfItsPoint()))
                .toList();
        return titles.size() > 1 && titles.size() == all.size() ? titles : List.of();
    }

    /** "4.1 The report was noted." is text with a number. */
    private boolean isParagraph(HeadingLine h) {
        return h.style() == HeadingLine.Style.SUB_NUMBER
                && (h.title().length() > SHORT || lines.get(h.line()).endsSentence());
    }

    private boolean isBelowItsPoint(HeadingLine sub, NavigableMap<Integer, HeadingLine> points) {
        var entry = points.lowerEntry(sub.line());
        HeadingLine above = entry == null ? null : entry.getValue();
        return above != null
                && (above.line() == sub.line() - 1 || Lines.standsApart(lines, sub.line()))
                && above.number() != null
                && sub.numberOfItsPoint().equals(above.number());
    }
}
