package app.punktlig.reading;

import app.punktlig.language.minutes.Headings;
import app.punktlig.language.minutes.Openings;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The levels of a document's markdown headings, of which one holds the points. */
final class MarkdownLevels {

    private static final int DEEPEST = 4;

    private final List<Line> lines;
    private final List<HeadingLine> all;
    private final List<HeadingLine> attendances;

    /** @param attendances the headings above those who were there, which are no points */
    MarkdownLevels(List<Line> lines, List<HeadingLine> all, List<HeadingLine> attendances) {
        this.lines = lines;
        this.all = all;
        this.attendances = attendances;
    }

    /** The headings of the points: a level that is numbered, or the first that does not gather others; none where there is none. */
    List<HeadingLine> points() {
        List<HeadingLine> numbered = numberedLevel();
        if (!numbered.isEmpty()) {
            return numbered;
        }
        for (int level = 1; level <= DEEPEST; level++) {
            int wanted = level;
            List<HeadingLine> these = all.stream()
                    .filter(h -> h.level() == wanted && !h.title().isEmpty())
                    .toList();
            List<HeadingLine> deeper =
                    all.stream().filter(h -> h.level() == wanted + 1).toList();
            List<HeadingLine> points = these.stream()
                    .filter(h -> !Outline.isSection(h.title()) || deeper.isEmpty())
                    .toList();
            boolean gathers = deeper.size() > 1
                    && these.stream().filter(h -> Outline.isSection(h.title())).count() * 2 >= these.size();
            if (points.size() > 1
                    && !gathers
                    && !isAboveAttendance(wanted, points)
                    && !isFrame(these, deeper)
                    && !isAboveNames(wanted, these, deeper)) {
                List<HeadingLine> gathered = gathered(these, deeper);
                return withNumbersOfTheirOwn(belowAttendance(
                        wanted,
                        gathered.isEmpty()
                                ? points
                                : Stream.concat(points.stream(), gathered.stream())
                                        .sorted(Comparator.comparingInt(HeadingLine::line))
                                        .toList()));
            }
        }
        return List.of();
    }

    /** "## Attendance", "## Meeting", "## Next meeting": hardly any of the many headings a level below stand elsewhere than below one. */
    private boolean isFrame(List<HeadingLine> these, List<HeadingLine> deeper) {
        for (int i = 0; i < these.size(); i++) {
            int from = these.get(i).line();
            List<HeadingLine> below = below(from, these, deeper);
            if (below.size() > these.size()
                    && below.size() * 4 >= deeper.size() * 3
                    && Lines.textBelow(lines, from) == below.getFirst().line()) {
                return true;
            }
        }
        return false;
    }

    /** "## Agenda", "## Actions", "## Attendees", and a level below the points: they begin below the names, and all stand there. */
    private boolean isAboveNames(int level, List<HeadingLine> these, List<HeadingLine> deeper) {
        int there = attendance(level);
        return there >= 0 && deeper.size() > 1 && below(there, these, deeper).size() == deeper.size();
    }

    /** Of the headings a level below, those that stand between a line and the next of these headings. */
    private List<HeadingLine> below(int line, List<HeadingLine> these, List<HeadingLine> deeper) {
        int to = these.stream()
                .mapToInt(HeadingLine::line)
                .filter(l -> l > line)
                .findFirst()
                .orElse(lines.size());
        return deeper.stream().filter(h -> h.line() > line && h.line() < to).toList();
    }

    /** "### Budget" and "### Buildings" below "## Reports": headings a level below, of which hardly any stand elsewhere than below sections. */
    private static List<HeadingLine> gathered(List<HeadingLine> these, List<HeadingLine> deeper) {
        List<HeadingLine> gathered = deeper.stream()
                .filter(h -> these.stream()
                        .filter(above -> above.line() < h.line())
                        .reduce((_, last) -> last)
                        .filter(Outline::mayGather)
                        .isPresent())
                .toList();
        return gathered.size() > 1 && gathered.size() * 4 >= deeper.size() * 3 ? gathered : List.of();
    }

    /** "### 1. Budget" below "## Minutes": where one level is numbered and those above it are not, it holds the points. */
    private List<HeadingLine> numberedLevel() {
        for (int level = 1; level <= DEEPEST; level++) {
            int wanted = level;
            List<HeadingLine> these =
                    all.stream().filter(h -> h.level() == wanted).toList();
            List<HeadingLine> numbered =
                    these.stream().filter(h -> h.number() != null).toList();
            if (level > 1 && numbered.size() > 1 && numbered.size() * 4 >= these.size() * 3) {
                return firstOfEach(numbered);
            }
            if (!numbered.isEmpty()) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "3.2 release" among headings without numbers speaks of release 3.2. */
    private List<HeadingLine> withNumbersOfTheirOwn(List<HeadingLine> points) {
        long numbered = points.stream().filter(h -> h.number() != null).count();
        return numbered * 2 >= points.size()
                ? points
                : points.stream()
                        .map(h -> h.number() == null ? h : HeadingForms.unnumbered(lines, h))
                        .toList();
    }

    /** A point may be taken up more than once. */
    private static List<HeadingLine> firstOfEach(List<HeadingLine> headings) {
        Set<String> seen = new HashSet<>();
        return headings.stream()
                .filter(h -> seen.add(h.number() + " " + h.title()))
                .toList();
    }

    /** What stands above the list of those who were there is about the meeting: day, place, links. */
    private List<HeadingLine> belowAttendance(int level, List<HeadingLine> points) {
        int there = attendance(level);
        long above = points.stream().filter(h -> h.line() < there).count();
        return points.stream()
                .filter(h -> h.line() > there || above * 2 > points.size())
                .filter(h -> !Headings.ATTENDANCE.matcher(h.title()).matches())
                .toList();
    }

    /** Whether who was there is told a level below, among the points then. */
    private boolean isAboveAttendance(int level, List<HeadingLine> points) {
        int there = attendance(level + 1);
        HeadingLine above = points.stream()
                .filter(p -> p.line() < there)
                .reduce((_, last) -> last)
                .orElse(null);
        return above != null
                && all.stream()
                                .filter(h -> h.level() == level + 1 && h.line() > there)
                                .count()
                        > 2
                && !Headings.ATTENDANCE.matcher(above.title()).matches();
    }

    /** The line of the first heading of a level over those who were there; -1 where there is none. */
    private int attendance(int level) {
        return attendances.stream()
                .filter(h -> h.level() == level && Openings.PRESENT.is(h.title()))
                .mapToInt(HeadingLine::line)
                .findFirst()
                .orElse(-1);
    }
}
