package app.punktlig.reading;

import app.punktlig.language.minutes.Headings;
import app.punktlig.language.minutes.Opening;
import app.punktlig.language.minutes.Openings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which lines head the points and the sections of a document. */
final class Outline {

    /** A heading, of a point or of a section. */
    record Head(HeadingLine heading, boolean section) {

        int line() {
            return heading.line();
        }
    }

    private static final Opening LEADING_NUMBER = Opening.of(
            Pattern.compile(
                    "(?:(?i:del|part|avdelning|block|section|avsnitt)\\s+\\w{1,3}\\s*[:.–—-]?\\s*|\\d{1,2}[.)]?\\s+|[A-ZÅÄÖ](?:[.):]|\\s[–—-])?\\s+|[IVX]{1,4}[.)]\\s+)"));
    private static final Pattern MINUTES_AFTER = Pattern.compile("\\s*[(\\[][^()\\[\\]]{1,25}[)\\]]$");
    private static final Pattern HASHES = Pattern.compile("^#+\\s*");

    private static final Set<HeadingLine.Style> GATHERING = EnumSet.of(
            HeadingLine.Style.CAPITALS,
            HeadingLine.Style.BOLD,
            HeadingLine.Style.MARKDOWN,
            HeadingLine.Style.UNDERLINED,
            HeadingLine.Style.DECORATED,
            HeadingLine.Style.LETTER,
            HeadingLine.Style.ROMAN);
    private static final int LONGEST_SECTION = 60;
    private static final int FEW_WORDS = 5;

    private final HeadingLines headings;
    private final List<Line> lines;
    private final Set<Integer> taken;
    private final int bodyFrom;

    private Outline(HeadingLines headings, Set<Integer> taken, int bodyFrom) {
        this.headings = headings;
        this.lines = headings.lines();
        this.taken = taken;
        this.bodyFrom = bodyFrom;
    }

    static List<Head> of(HeadingLines headings, Set<Integer> taken, int bodyFrom) {
        return new Outline(headings, taken, bodyFrom).heads();
    }

    private List<Head> heads() {
        List<HeadingLine> points = new HouseLayout(headings, taken, bodyFrom).points();
        return withSections(points.stream()
                .filter(p -> p.number() != null || !listsWhatIsToCome(p))
                .toList());
    }

    /** "Agenda" above nothing but a list. */
    private boolean listsWhatIsToCome(HeadingLine heading) {
        int i = textBelow(heading.line());
        return Openings.NO_POINT.is(heading.title())
                && i < lines.size()
                && !Character.isUpperCase(lines.get(i).text().codePointAt(0));
    }

    private List<Head> withSections(List<HeadingLine> points) {
        Set<Integer> pointLines = new HashSet<>();
        points.forEach(p -> pointLines.add(p.line()));
        Set<Integer> gathering = gathering(pointLines, points);
        List<Head> heads = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (pointLines.contains(i)) {
                HeadingLine point = points.get(next++);
                boolean section = mayGather(point)
                        && (gathersPoints(i, pointLines) || isSection(point.title()) && saysNothing(i));
                boolean divided = next < points.size() && points.get(next).isPartOf(point);
                heads.add(new Head(point, section && !divided && points.size() > 1));
            } else if (gathering.contains(i)
                    || !taken.contains(i)
                            && headings.isSection(i)
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

    /** Headings of one other form right above numbered points, of which no table knows the words. */
    private Set<Integer> gathering(Set<Integer> pointLines, List<HeadingLine> points) {
        Set<Integer> found = new HashSet<>();
        Set<Integer> plain = new HashSet<>();
        for (HeadingLine point : points) {
            int i = Lines.textAbove(lines, point.line());
            boolean free = i >= bodyFrom && !pointLines.contains(i) && !taken.contains(i) && point.number() != null;
            HeadingLine above = free ? headings.at(i) : null;
            if (above != null
                    && GATHERING.contains(above.style())
                    && lines.get(i).text().length() <= LONGEST_SECTION) {
                found.add(i);
            } else if (free && above == null && isShortAndApart(i)) {
                plain.add(i);
            }
        }
        found.addAll(saysWhatKind(plain) ? plain : Set.of());
        boolean several = found.size() > 1 && found.size() * 3 <= points.size() * 2;
        return several ? found : Set.of();
    }

    /** A short line between blank ones that is no sentence and nobody's name. */
    private boolean isShortAndApart(int i) {
        String text = lines.get(i).text();
        return text.length() <= LONGEST_SECTION
                && Edges.words(text) <= FEW_WORDS
                && Character.isUpperCase(text.codePointAt(0))
                && Character.isLetter(text.codePointBefore(text.length()))
                && text.indexOf(':') < 0
                && Lines.standsApart(lines, i)
                && Lines.textBelow(lines, i) > i + 1
                && !NamePiece.isName(text)
                && !Openings.NOTHING_DECIDED.is(text);
    }

    /** Whether at least half of the lines say what is done with the points below: inform, talk or decide. */
    private boolean saysWhatKind(Set<Integer> plain) {
        long known = plain.stream()
                .map(i -> Headings.sectionKindLike(lines.get(i).text().toLowerCase(Locale.ROOT)))
                .filter(kind -> !kind.equals("OTHER"))
                .count();
        return plain.size() > 1 && known * 2 >= plain.size();
    }

    private static String sectionTitle(String line) {
        String text = withoutHash(Marks.plain(line));
        String undecorated = Edges.without("-–—=~<>* ", "-–—=~<>* ", text);
        Matcher number = LEADING_NUMBER.beginning(undecorated);
        return LooseHeadings.withoutColon(
                withoutMinutes(number == null ? undecorated : undecorated.substring(number.end())));
    }

    private static String withoutMinutes(String title) {
        return title.endsWith(")") || title.endsWith("]")
                ? MINUTES_AFTER.matcher(title).replaceFirst("")
                : title;
    }

    private static String withoutHash(String text) {
        return text.startsWith("#") ? HASHES.matcher(text).replaceFirst("") : text;
    }

    /** "## Reports" above "### Budget" is a section, though it is a point where nothing stands a level below. */
    static boolean mayGather(HeadingLine heading) {
        boolean above = heading.style() == HeadingLine.Style.MARKDOWN
                && Headings.GATHERING.has(heading.title().toLowerCase(Locale.ROOT));
        return above || isSection(heading.title());
    }

    static boolean isSection(String line) {
        if (line.length() > 60 || line.isEmpty()) {
            return false;
        }
        String title = sectionTitle(line).toLowerCase(Locale.ROOT);
        return Headings.sectionKind(title) != null;
    }

    /** A point stands below, or below sections that stand one upon the other. */
    private boolean gathersPoints(int i, Set<Integer> pointLines) {
        int next = textBelow(i);
        while (next < lines.size()
                && !pointLines.contains(next)
                && headings.isSection(next)
                && next - i < MOST_SECTIONS) {
            next = textBelow(next);
        }
        return pointLines.contains(next);
    }

    private int textBelow(int i) {
        int next = Lines.textBelow(lines, i);
        while (next < lines.size() && UNDERLINES.matcher(lines.get(next).text()).matches()) {
            next = Lines.textBelow(lines, next);
        }
        return next;
    }

    private static final int MOST_SECTIONS = 40;
    private static final Pattern UNDERLINES = Pattern.compile("[=_~-]{3,}");

    private boolean saysNothing(int i) {
        int next = Lines.textBelow(lines, i);
        return next < lines.size()
                && Openings.NOTHING_DECIDED.is(Marks.plain(lines.get(next).text()));
    }

    static @Nullable FoundSection section(Head head) {
        String title = sectionTitle(head.heading().title());
        return title.isBlank()
                ? null
                : new FoundSection(
                        title, FoundSection.Kind.valueOf(Headings.sectionKindLike(title.toLowerCase(Locale.ROOT))));
    }
}
