package app.punktlig.reading;

import app.punktlig.language.minutes.GivenNames;
import app.punktlig.language.minutes.Openings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings without numbers or marks: short lines that stand apart, bullets that head text, or words before a colon. */
final class LooseHeadings {

    private static final Pattern BOLD_LEAD = Pattern.compile(
            "(?:[-•*]\\s+)?(\\*\\*|__)(?<title>\\p{L}[^*_]{1,60}?)[.:]?\\1[.:]?\\s*(?:[–—-]\\s+)?(?<rest>\\S.*)");
    private static final Pattern BALL = Pattern.compile("^o (?=\\p{Lu})");
    private static final int SHORT = 45;
    private static final int LONGEST_PARAGRAPH = 3000;

    private final LooseLines loose;
    private final List<Line> lines;
    private final Set<Integer> taken;
    private final int from;
    private final int last;

    LooseHeadings(HeadingLines headings, Set<Integer> taken, int from) {
        this.loose = headings.loose();
        this.lines = headings.lines();
        this.taken = taken;
        this.from = Math.max(0, from);
        this.last = lastText();
    }

    /** Short lines below a blank one. */
    List<HeadingLine> apart() {
        return where(this::standsApart);
    }

    List<HeadingLine> found() {
        List<HeadingLine> apart = apart();
        List<HeadingLine> bulleted = bulleted();
        List<HeadingLine> overText = overText(bulleted);
        if (overText.size() > 2) {
            return overText;
        }
        List<HeadingLine> outlined = outlined();
        if (outlined.size() > 2) {
            return outlined;
        }
        List<HeadingLine> runIn = runIn();
        if (runIn.size() > 2 && runIn.size() > apart.size() && (apart.size() < 3 || !standTogether(runIn))) {
            return runIn;
        }
        List<HeadingLine> colon = where(this::endsInColon);
        if (colon.size() > 1 && colon.size() > apart.size()) {
            return colon;
        }
        if (apart.size() > 1) {
            return apart;
        }
        List<HeadingLine> dense = where(i -> standsApart(i) || followsAnEnd(i));
        if (bulleted.size() > 1 && bulleted.size() >= dense.size()) {
            return bulleted;
        }
        return dense.size() > 1 ? dense : apart;
    }

    /** Most of them right below each other: a list within the text. */
    private static boolean standTogether(List<HeadingLine> headings) {
        int together = 0;
        for (int i = 1; i < headings.size(); i++) {
            together += headings.get(i).line() == headings.get(i - 1).line() + 1 ? 1 : 0;
        }
        return together * 2 >= headings.size();
    }

    private List<HeadingLine> where(java.util.function.IntPredicate heads) {
        List<HeadingLine> found = new ArrayList<>();
        for (int i = from; i < last; i++) {
            if (couldHead(i) && heads.test(i)) {
                found.add(new HeadingLine(
                        i,
                        HeadingLine.Style.PLAIN,
                        null,
                        withoutColon(
                                Marks.plain(BALL.matcher(lines.get(i).text()).replaceFirst(""))),
                        0));
            }
        }
        return found;
    }

    private int lastText() {
        return Math.max(0, Lines.textAbove(lines, lines.size()));
    }

    private boolean couldHead(int i) {
        return !taken.contains(i) && loose.couldHead(i);
    }

    static boolean isSignature(String text) {
        return Openings.SIGNATURES.is(text) || text.startsWith("/");
    }

    /** A blank line, or the attendance, stands above. */
    private boolean standsApart(int i) {
        return i <= from || Lines.standsApart(lines, i);
    }

    /** "ekonomi:" on a line of its own. */
    private boolean endsInColon(int i) {
        String text = lines.get(i).text();
        return text.endsWith(":") && text.length() <= SHORT && !Openings.LABELS.is(withoutColon(text));
    }

    /** In minutes without blank lines a heading is a short line between two that are whole sentences or list items. */
    private boolean followsAnEnd(int i) {
        Line line = lines.get(i);
        Line above = lines.get(i - 1);
        Line below = lines.get(i + 1);
        boolean ended = above.endsSentence() || loose.isBulleted(i - 1) || taken.contains(i - 1);
        boolean tells = below.endsSentence() || below.text().length() > SHORT || loose.isBulleted(i + 1);
        return line.text().length() <= SHORT
                && ended
                && tells
                && !below.startsLower()
                && !loose.isBulleted(i)
                && Character.isUpperCase(line.text().codePointAt(0));
    }

    /** A bullet that heads the text below it. */
    private List<HeadingLine> bulleted() {
        List<HeadingLine> found = new ArrayList<>();
        for (int i = from; i < last; i++) {
            String title = loose.bulletTitle(i).orElse(null);
            if (title != null && !taken.contains(i) && standsApart(i) && headsBelow(i, title)) {
                found.add(new HeadingLine(i, HeadingLine.Style.PLAIN, null, withoutColon(Marks.plain(title)), 0));
            }
        }
        return found;
    }

    /** Bullets that head text, where a sign stands at the margin for nothing else. */
    private List<HeadingLine> overText(List<HeadingLine> bulleted) {
        Set<Character> tried = new HashSet<>();
        for (HeadingLine first : bulleted) {
            char sign = lines.get(first.line()).text().charAt(0);
            if (!tried.add(sign)) {
                continue;
            }
            List<HeadingLine> alike = bulleted.stream()
                    .filter(h -> lines.get(h.line()).text().charAt(0) == sign)
                    .toList();
            if (alike.size() > 2
                    && alike.size() == atMargin(sign, lines.get(first.line()).indent())) {
                return alike;
            }
        }
        return List.of();
    }

    /** Bullets at the margin of an outline, each with its text further in, where hardly anything else stands at that margin. */
    private List<HeadingLine> outlined() {
        int margin = Integer.MAX_VALUE;
        for (int i = from; i <= last; i++) {
            boolean bullet = !taken.contains(i) && loose.isBulleted(i);
            margin = bullet ? Math.min(margin, lines.get(i).indent()) : margin;
        }
        if (margin == Integer.MAX_VALUE) {
            return List.of();
        }
        List<HeadingLine> found = new ArrayList<>();
        int others = 0;
        for (int i = from; i <= last; i++) {
            Line line = lines.get(i);
            if (line.isBlank() || taken.contains(i) || line.indent() > margin) {
                continue;
            }
            String title = loose.bulletTitle(i).orElse(null);
            int below = Lines.textBelow(lines, i);
            boolean heads = title != null
                    && mayEndATitle(i)
                    && below < lines.size()
                    && lines.get(below).indent() > margin;
            others += heads ? 0 : 1;
            if (title != null && heads) {
                found.add(new HeadingLine(i, HeadingLine.Style.PLAIN, null, withoutColon(Marks.plain(title)), 0));
            }
        }
        return others * 4 <= found.size() ? found : List.of();
    }

    /** "- Ekonomi." heads what stands further in below a blank line. */
    private boolean mayEndATitle(int i) {
        String text = lines.get(i).text();
        char sign = text.charAt(text.length() - 1);
        return ".,;!".indexOf(sign) < 0
                || sign == '.' && i < last && lines.get(i + 1).isBlank();
    }

    private long atMargin(char sign, int indent) {
        return lines.stream()
                .skip(from)
                .filter(l -> l.text().length() > 2
                        && l.text().charAt(0) == sign
                        && l.text().charAt(1) == ' ')
                .filter(l -> l.indent() <= indent)
                .count();
    }

    private boolean headsBelow(int i, String title) {
        Line below = lines.get(i + 1);
        boolean whole = ".,;!".indexOf(title.charAt(title.length() - 1)) < 0;
        boolean begins = Character.isUpperCase(title.codePointAt(0)) ? !below.startsLower() : isLowerCase();
        boolean another = !below.isBlank()
                && (below.text().charAt(0) != lines.get(i).text().charAt(0)
                        || below.endsSentence()
                        || below.indent() > lines.get(i).indent());
        return whole && begins && another;
    }

    /** Sloppy notes write without capitals. */
    private boolean isLowerCase() {
        long lower = lines.stream().filter(Line::startsLower).count();
        return lower * 2 > lines.stream().filter(l -> !l.isBlank()).count();
    }

    /** "**Ekonomi** Allt väl." */
    private List<HeadingLine> boldLeads() {
        List<HeadingLine> found = new ArrayList<>();
        for (int i = from; i <= last; i++) {
            String text = lines.get(i).text();
            Matcher m = text.length() > LONGEST_PARAGRAPH || text.indexOf("*") < 0 && text.indexOf("__") < 0
                    ? null
                    : BOLD_LEAD.matcher(text);
            boolean heads = m != null
                    && m.matches()
                    && !taken.contains(i)
                    && !Openings.LABELS.is(m.group("title"))
                    && !GivenNames.has(Edges.firstWord(m.group("title")));
            if (m != null && heads) {
                found.add(new HeadingLine(i, HeadingLine.Style.RUN_IN, null, text, 0)
                        .withRest(m.group("title").strip(), m.group("rest")));
            }
        }
        return found;
    }

    /** "Ekonomi: allt väl." Each paragraph begins with what it is about. */
    private List<HeadingLine> runIn() {
        List<HeadingLine> bold = boldLeads();
        if (bold.size() > 2) {
            return bold;
        }
        List<HeadingLine> found = new ArrayList<>();
        for (int i = from; i <= last; i++) {
            LooseLines.RunIn runIn = loose.runIn(i).orElse(null);
            if (runIn != null && headsItsText(i, runIn)) {
                found.add(new HeadingLine(
                                i,
                                HeadingLine.Style.RUN_IN,
                                null,
                                Marks.plain(lines.get(i).text()),
                                0)
                        .withRest(runIn.title(), runIn.rest()));
            }
        }
        return found;
    }

    private boolean headsItsText(int i, LooseLines.RunIn runIn) {
        String title = runIn.title();
        boolean stop = runIn.endsInStop();
        String text = Marks.plain(lines.get(i).text());
        return !taken.contains(i)
                && Edges.words(title) <= (stop ? 3 : 5)
                && runIn.rest().length() > 3
                && (!stop
                        || ((standsApart(i) || isInCapitals(title))
                                && Character.isUpperCase(title.codePointAt(0))
                                && lines.get(i).text().length() > SHORT))
                && !Openings.LABELS.is(title)
                && !Openings.NEXT_MEETING_LINE.begins(text)
                && !isSignature(text);
    }

    private static boolean isInCapitals(String title) {
        return title.length() > 2 && title.equals(title.toUpperCase(Locale.ROOT));
    }

    static String withoutColon(String text) {
        return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    }
}
