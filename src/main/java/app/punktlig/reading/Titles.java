package app.punktlig.reading;

import app.punktlig.language.minutes.Passage;
import app.punktlig.language.minutes.Passages;
import app.punktlig.language.minutes.PointTitles;
import app.punktlig.language.minutes.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a point of its heading and the lines right below it: the title without number and names, and who presents. */
final class Titles {

    /** A point, and how many lines of its text only named the presenters or went on with the title. */
    record Titled(FoundPoint point, int linesUsed, String restOfLine) {}

    private static final Pattern BRACKETS_LAST = Pattern.compile("^(.*?)\\s*[(\\[]([^()\\[\\]]{1,80})[)\\]]\\s*$");
    private static final Pattern TAIL =
            Pattern.compile("^(.{3,}?)\\s*(?:\\s[–—/|-]\\s?|\\s(?=@)|/|\\t|\\s{2,}|,\\s|:\\s)\\s*([^–—/|\\t:]{2,60})$");
    private static final Pattern WIDE = Pattern.compile(" {3,}");
    /** Names are looked for so near the end of a title; the rest of a long one is not tried again from each of its letters. */
    private static final int LONGEST_TAIL = 100;

    private static final int LONGEST_NAME = 40;
    private static final Pattern MINUTES = Pattern.compile("([)\\]])\\s+\\d{1,3}\\s?min\\.?$");
    private static final Passage DOCKET = Passage.of(Pattern.compile(
            "(?=[\\s(\\[,])(?:\\s*[(\\[]|\\s{2,}|\\t|,\\s|\\s)(?:" + PointTitles.REGISTER
                    + ")[.:]? ?[^()]{3,30}[)\\]]?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|/|\\+|&|\\boch\\b|\\band\\b|\\bsamt\\b)\\s*");

    private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)");

    private static final Pattern WHENCE =
            Pattern.compile("\\p{Lu}[\\p{L} -]{1,40}, ?\\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*){0,2}");

    private final Roster roster;

    Titles(Roster roster) {
        this.roster = roster;
    }

    Titled titled(
            HeadingLine heading,
            List<Line> below,
            @org.jspecify.annotations.Nullable String section,
            int width,
            int reach) {
        String written = Marks.plain(heading.title());
        Matcher docket = DOCKET.in(written);
        String title =
                docket == null ? written : written.substring(0, docket.start()).strip();
        String rest = "";
        int used = 0;
        if (!heading.rest().isEmpty()) {
            return new Titled(new FoundPoint(heading.number(), title, section, List.of()), 0, heading.rest());
        }
        List<String> presenters = new ArrayList<>();
        Matcher absent = PointTitles.ABSENT.matcher(title);
        if (absent.matches()) {
            return new Titled(
                    new FoundPoint(heading.number(), absent.group(1), section, List.of()), 0, absent.group(2));
        }
        boolean whole = heading.style() == HeadingLine.Style.MARKDOWN;
        boolean alone = whole || standsAlone(title, below, width, reach);
        TitleEnd.Cut cut = alone ? new TitleEnd.Cut(title, "") : new TitleEnd(roster).in(title);
        if (!cut.rest().isEmpty() && names(cut.rest()).isEmpty()) {
            rest = cut.rest();
            title = cut.title();
        }
        if (rest.isEmpty() && !below.isEmpty() && goesOn(title, below, width, reach)) {
            title = title + " " + below.getFirst().text();
            used = 1;
        }
        title = withoutTrailers(title, presenters);
        for (int i = used; i < Math.min(below.size(), used + 4); i++) {
            if (below.get(i).isBlank()) {
                continue;
            }
            List<String> named = presenterLine(Marks.plain(below.get(i).text()));
            if (named.isEmpty()) {
                break;
            }
            presenters.addAll(named);
            used = i + 1;
            break;
        }
        return new Titled(new FoundPoint(heading.number(), title, section, presenters), used, rest);
    }

    /** "Lokaler: skolan och badet i Vik        /Anna" above text: the line is full neither of text nor to its end. */
    private static boolean standsAlone(String title, List<Line> below, int width, int reach) {
        boolean overText = !below.isEmpty()
                && !below.getFirst().isBlank()
                && !below.getFirst().startsLower();
        boolean room = WIDE.matcher(title).find() || reach < width * 4 / 5;
        return overText && room && !title.isEmpty() && ".!?:".indexOf(title.charAt(title.length() - 1)) < 0;
    }

    private static boolean goesOn(String title, List<Line> below, int width, int reach) {
        Line next = below.getFirst();
        return next.startsLower()
                && reach > Math.max(45, width * 2 / 3)
                && !title.endsWith(".")
                && next.text().length() < 60
                && (below.size() < 2 || below.get(1).isBlank());
    }

    private String withoutTrailers(String title, List<String> presenters) {
        String left = MINUTES.matcher(Edges.withoutAfter(":", title)).replaceFirst("$1");
        for (int n = 0; n < 3; n++) {
            Matcher brackets = left.endsWith(")") || left.endsWith("]") ? BRACKETS_LAST.matcher(left) : null;
            if (brackets != null && brackets.matches() && !brackets.group(1).isBlank()) {
                String inside = PointTitles.PRESENTS.matcher(brackets.group(2)).replaceFirst("");
                List<String> named = names(inside);
                named = named.isEmpty() ? nameAndWhence(inside) : named;
                if (!named.isEmpty()) {
                    presenters.addAll(0, named);
                } else if (!PointTitles.AIDE.matcher(brackets.group(2)).matches()) {
                    break;
                }
                left = brackets.group(1).strip();
                continue;
            }
            Matcher coded = left.indexOf(')') < 0 && left.indexOf(']') < 0 ? null : PointTitles.CODED.matcher(left);
            if (coded != null && coded.matches()) {
                List<String> after = names(coded.group("rest"));
                if (!after.isEmpty()) {
                    presenters.addAll(0, after);
                    left = coded.group("title").strip();
                    continue;
                }
            }
            String narrow = WIDE.matcher(left).replaceAll("  ");
            int from = Math.max(0, narrow.length() - LONGEST_TAIL);
            Matcher tail = TAIL.matcher(narrow).region(from, narrow.length());
            List<String> named = mayHaveTail(narrow, from) && tail.matches()
                    ? names(PointTitles.PRESENTS.matcher(tail.group(2)).replaceFirst(""))
                    : List.of();
            if (named.isEmpty()) {
                break;
            }
            presenters.addAll(0, named);
            left = narrow.substring(0, tail.end(1)).strip();
        }
        return Edges.withoutAfter(",–—/-", Edges.withoutAfter(":.", left));
    }

    /** A quick look for a sign that parts names from a title. */
    private static boolean mayHaveTail(String title, int from) {
        for (int i = title.length() - 1; i > from; i--) {
            boolean blanks = Character.isWhitespace(title.charAt(i)) && Character.isWhitespace(title.charAt(i - 1));
            if (blanks || "–—/|-,:@\t".indexOf(title.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private List<String> presenterLine(String line) {
        if (line.length() > 160) {
            return List.of();
        }
        Matcher label = PointTitles.PRESENTER_LABEL.matcher(line);
        if (label.lookingAt()) {
            String rest = line.substring(label.end());
            boolean sign = ":–-"
                            .indexOf(label.group()
                                    .strip()
                                    .charAt(label.group().strip().length() - 1))
                    >= 0;
            boolean nothingElse = rest.indexOf(':') < 0;
            return sign && nothingElse ? all(rest) : names(rest);
        }
        Matcher bracketed = PointTitles.SHOWS.matcher(line);
        if (bracketed.matches()) {
            return names(bracketed.group(1));
        }
        return line.length() < LONGEST_NAME ? names(line) : List.of();
    }

    /** As written after a label: people, and roles too. */
    private static List<String> all(String text) {
        return BETWEEN.splitAsStream(Edges.without(":", ".", text))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** "Anna, Datanavet": the name, before whom or what somebody speaks for. */
    private List<String> nameAndWhence(String text) {
        String[] parts = WHENCE.matcher(text).matches() ? text.split(",", 2) : new String[0];
        return parts.length == 2 && isName(parts[0].strip()) ? List.of(parts[0].strip()) : List.of();
    }

    /** The names, if the text is nothing but names the document knows. */
    private List<String> names(String text) {
        Matcher deed = Passages.DONE_BY.in(text);
        String told = deed == null ? text : text.substring(0, deed.start());
        List<String> parts = all(PointTitles.INSTEAD.matcher(told).replaceFirst("")).stream()
                .filter(part -> !PointTitles.AIDE.matcher(part).matches())
                .toList();
        boolean known = parts.stream().anyMatch(this::isName)
                && parts.stream().allMatch(part -> isName(part) || Who.UNITS.has(part));
        return known ? parts.stream().map(part -> part.replace("@", "")).toList() : List.of();
    }

    private boolean isName(String part) {
        String bare = part.indexOf('(') < 0 ? part : BRACKETED.matcher(part).replaceAll("");
        String name = NamePiece.withoutCourtesy(bare.strip());
        List<Word> words = Word.in(name);
        if (words.isEmpty() || words.size() > 4) {
            return false;
        }
        Roster.Found found = roster.at(name, words, 0);
        return found != null && found.to() == words.size();
    }
}
