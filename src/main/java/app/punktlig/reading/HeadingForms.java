package app.punktlig.reading;

import app.punktlig.language.minutes.MeetingWords;
import app.punktlig.language.minutes.Opening;
import app.punktlig.language.minutes.Openings;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms a heading takes on its line. */
final class HeadingForms {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String DASH = "\\s*[–—-]?\\s*";
    private static final Opening PARAGRAPH_SIGN = Opening.of(Pattern.compile("(?:[\\p{L}/]{2,8}\\s)?§+\\s{0,3}"
            + "(20\\d{2}[:/]\\d{1,3}|\\d{1,4}[a-z]?(?:[/:]\\d{2,4})?)(?=[.:)\\s–—-]|$)[.:)]?" + DASH + "(.*)"
            + "|(\\d{1,4}[a-z]?)\\s?§[.:)]?" + DASH + "(.*)"));
    /** "§§ 41–50": which points there are. */
    private static final Pattern RANGE = Pattern.compile("§+\\s*\\d+\\s*[–—-]\\s*\\d+");

    private static final Opening NUMBER = Opening.of(
            Pattern.compile(
                    "[(\\[]?(\\d{1,3})\\s?[.):/\\]]{0,2}(?:\\s*[–—│¦-]|\\s\\|(?=[^|]*$))?\\s+(\\S.*)|(\\d{1,3})[.)](\\p{Lu}.*)"));
    private static final Pattern BULLET = Pattern.compile("^[-•]\\s+");
    private static final Pattern BULLET_NUMBER = Pattern.compile("•\\s+\\d{1,3}\\p{Ll}?[.):]?\\s+\\p{Lu}");
    /** "--- 4 --- Ekonomi" */
    private static final Opening RULED_NUMBER =
            Opening.of(Pattern.compile("[=~–—-]{1,8}\\s*(\\d{1,3})\\s*[=~–—-]{1,8}\\s+(\\p{Lu}.*)"));

    /** "== 4 Ekonomi ==" */
    private static final Opening ENCLOSED_NUMBER =
            Opening.of(Pattern.compile("[=~<>¤#*+–—-]{2,8}\\s*(\\d{1,3}[.):]?\\s.{1,80}?)\\s*[=~<>¤#*+–—-]{2,8}"));

    /** "08.30–09.15" */
    private static final Opening FROM_TO =
            Opening.of(Pattern.compile("^(\\d{1,2}[.:]\\d{2})\\s?[–-]\\s?\\d{1,2}[.:]\\d{2}\\s+"));

    private static final Opening WORD_LETTER =
            Opening.of(Pattern.compile("(?:punkt|ärende|item|agenda item)\\s([a-h])\\s?[.:)–—-]\\s*(\\S.*)", FLAGS));
    private static final Opening SUB_NUMBER =
            Opening.of(Pattern.compile("(\\d{1,3}\\.\\d{1,2})[.):]?(?:\\s*[–—-])?\\s+(\\S.*)"));
    private static final Opening SUB_LETTER = Opening.of(Pattern.compile(
            "(\\d{1,2}\\s?[.:]?\\s?\\p{Ll}|(?:20)?\\d{1,2}:\\d{1,3})[.):]?(?:\\s*[–—-])?\\s+(\\p{Lu}.*)"));
    private static final Opening CODE = Opening.of(
            Pattern.compile(
                    "((?:\\p{Lu}{1,4}[ -]?)?(?:\\d{2,4}[/-]0\\d{1,2}|\\d{2}/\\d{1,3}|0\\d{1,2}/\\d{2,4}|\\d{1,3}/2\\d)|\\p{Lu}{1,4} \\d{1,3}/\\d{2,4}|\\p{Lu}{2,5}/\\d{2,4}/\\d{1,3}|\\p{Lu}{1,2}-?\\d{1,3})[.):]?(?:\\s*[–—-])?\\s+(\\p{Lu}[^\\t|]*)"));
    private static final Opening ROMAN = Opening.of(Pattern.compile("([IVX]{1,5})(?:[.):]|\\s?[–—-])?\\s+(\\S.*)"));
    private static final Opening LETTER = Opening.of(Pattern.compile("\\(?(\\p{L})(?:[.):]|\\s?[–—-])\\s+(\\S.*)"));

    private static final Opening MARKDOWN =
            Opening.of(Pattern.compile("(#{1,6})(?:\\s+|(?<=##)(?=\\p{L}))(.*?)\\s*#*"));
    private static final Opening BOLD = Opening.of(
            Pattern.compile("(?:[-*•]\\s+)?(\\*\\*|__|\\*|_)(?=[^\\s*_])([^*_]+)\\1\\s*:?\\s*(\\([^)]*\\))?"));
    private static final Opening BOLD_LEAD =
            Opening.of(Pattern.compile("([^*_]{0,12})(\\*\\*|__)([^*_]{2,90})\\2[.:]?\\s*(?:[–—-]\\s+)?(\\p{L}.*)"));
    private static final Opening DECORATED = Opening.of(
            Pattern.compile(
                    "([=~<>¤_*+#:-]{1,8})\\s*(\\p{L}[^=~<>¤]{1,60}?)\\s*([=~<>¤_*+#:-]{1,8})|([=~<>¤]{2,8})\\s*(\\p{L}.{1,60})|\\[(\\p{L}[^\\]]{2,60})\\]"));
    private static final Opening SYMBOL = Opening.of(Pattern.compile("[►▶➤➢■▪◆●»▸❖✦★☆✿❀❤♥♦✻◈▣]\\s*(\\p{L}.{1,90})"));
    private static final Pattern UNDERLINE = Pattern.compile("(?:={3,}|-{3,}|~{3,}|_{3,}|¯{3,})");
    private static final Pattern WORD_IN_CAPITALS = Pattern.compile("\\p{Lu}{4,}|\\p{Lu}{2,} \\p{Lu}{2,}");
    /** What may stand in small letters after a title in capitals: a day, or what a bracket says. */
    private static final Pattern AFTER_CAPITALS = Pattern.compile(
            "\\s*[/–-]\\s*\\p{Lu}\\p{Ll}[\\p{L}., &+-]{0,30}$|\\s+(?:[(\\[][^()\\[\\]]{1,40}[)\\]]|(?:\\d{1,2}(?:[–-]\\d{1,2})? )?"
                    + MeetingWords.MONTHS + "(?: \\d{4})?)$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 1200;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_BEFORE_NUMBER = 32;
    private static final int LONGEST_AFTER_CAPITALS = 45;

    private HeadingForms() {}

    static @Nullable HeadingLine of(List<Line> lines, int i) {
        String text = lines.get(i).text();
        if (text.isEmpty() || text.length() > LONGEST || text.startsWith("|")) {
            return null;
        }
        Matcher markdown = text.startsWith("#") ? MARKDOWN.whole(text) : null;
        if (markdown != null) {
            return markdown(i, markdown);
        }
        HeadingLine lead = boldLead(i, text);
        HeadingLine numbered = lead != null ? lead : numbered(i, bare(text));
        return numbered != null ? numbered : marked(lines, i, text);
    }

    /** "**3. Ekonomi** Allt väl." */
    private static @Nullable HeadingLine boldLead(int i, String text) {
        boolean emphasis = text.indexOf('*') >= 0 || text.indexOf('_') >= 0;
        Matcher m = emphasis ? BOLD_LEAD.whole(text) : null;
        HeadingLine lead = m == null ? null : numbered(i, m.group(1) + m.group(3));
        if (m == null
                || lead == null
                || !m.group(3).endsWith(lead.title())
                || lead.title().length() < 3) {
            return null;
        }
        return lead.withRest(lead.title().replaceFirst("[.:]$", ""), m.group(4));
    }

    /** Emphasis may enclose the number, the title or both; a bullet is none, unless it stands for a lost § before the number. */
    private static String bare(String text) {
        if (text.length() > 2
                && text.charAt(0) == '•'
                && BULLET_NUMBER.matcher(text).lookingAt()) {
            return text.substring(1).strip();
        }
        if (beginsWithLetter(text)) {
            return withoutEmphasis(text);
        }
        Matcher ruled = RULED_NUMBER.whole(text);
        if (ruled != null) {
            return ruled.group(1) + ". " + ruled.group(2);
        }
        Matcher enclosed = ENCLOSED_NUMBER.whole(text);
        if (enclosed != null) {
            return enclosed.group(1);
        }
        Matcher fromTo = FROM_TO.beginning(text);
        if (fromTo != null) {
            return fromTo.group(1) + " " + text.substring(fromTo.end());
        }
        return withoutEmphasis(text);
    }

    /** Most lines do, and need not be held against the forms that begin with a number or a sign. */
    private static boolean beginsWithLetter(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }

    private static String withoutEmphasis(String text) {
        boolean emphasis = text.indexOf('*') >= 0 || text.indexOf('_') >= 0;
        return emphasis && !(text.length() > 1 && text.charAt(1) == ' ') ? Marks.plain(text) : text;
    }

    /** A markdown heading whose number is part of its title. */
    static HeadingLine unnumbered(List<Line> lines, HeadingLine heading) {
        Matcher m = MARKDOWN.whole(lines.get(heading.line()).text());
        return m != null
                ? new HeadingLine(heading.line(), heading.style(), null, title(m), heading.level(), heading.rest())
                : heading;
    }

    private static String title(Matcher markdown) {
        return Marks.withoutLinks(Marks.plain(markdown.group(2))).strip();
    }

    private static HeadingLine markdown(int i, Matcher m) {
        String title = title(m);
        HeadingLine numbered = numbered(i, title);
        int level = m.group(1).length();
        boolean plain = numbered == null || numbered.title().isBlank() || "I".equals(numbered.number());
        if (numbered == null || plain) {
            return new HeadingLine(i, HeadingLine.Style.MARKDOWN, null, title, level);
        }
        return new HeadingLine(i, HeadingLine.Style.MARKDOWN, numbered.number(), numbered.title(), level);
    }

    private static @Nullable HeadingLine marked(List<Line> lines, int i, String text) {
        boolean letter = beginsWithLetter(text);
        boolean emphasis = Math.max(text.lastIndexOf('*'), text.lastIndexOf('_')) > 1;
        Matcher bold = letter || !emphasis ? null : BOLD.whole(text);
        if (bold != null) {
            return new HeadingLine(i, HeadingLine.Style.BOLD, null, unbulleted(Marks.plain(text)), 0);
        }
        Matcher label = Openings.POINT_LABEL.whole(text);
        if (label != null) {
            return new HeadingLine(i, HeadingLine.Style.LABELLED, null, label.group("title"), 0);
        }
        boolean item = text.startsWith("* ") || text.startsWith("- ");
        Matcher decorated = letter || item ? null : DECORATED.whole(text);
        if (decorated != null) {
            String title = decorated.group(2) != null
                    ? decorated.group(2)
                    : decorated.group(5) != null ? decorated.group(5) : decorated.group(6);
            return new HeadingLine(i, HeadingLine.Style.DECORATED, null, title.strip(), 0);
        }
        if (isUnderlined(lines, i)) {
            int level = lines.get(i + 1).text().startsWith("=") ? 1 : 2;
            return new HeadingLine(i, HeadingLine.Style.UNDERLINED, null, text, level);
        }
        Matcher symbol = letter ? null : SYMBOL.whole(text);
        if (symbol != null && ".,;".indexOf(text.charAt(text.length() - 1)) < 0) {
            return new HeadingLine(i, HeadingLine.Style.SYMBOL, null, Marks.plain(symbol.group(1)), 0);
        }
        String bare = unbulleted(text);
        return isCapitals(bare) ? new HeadingLine(i, HeadingLine.Style.CAPITALS, null, bare, 0) : null;
    }

    private static String unbulleted(String text) {
        char first = text.charAt(0);
        return first == '-' || first == '•' ? BULLET.matcher(text).replaceFirst("") : text;
    }

    private static boolean isUnderlined(List<Line> lines, int i) {
        String text = lines.get(i).text();
        return i + 1 < lines.size()
                && isLine(lines.get(i + 1).text())
                && !isLine(text)
                && text.length() < LONGEST_TITLE
                && text.indexOf('\t') < 0
                && text.indexOf('|') < 0;
    }

    private static boolean isLine(String text) {
        return !text.isEmpty()
                && "=-~_¯".indexOf(text.charAt(0)) >= 0
                && UNDERLINE.matcher(text).matches();
    }

    private static boolean isCapitals(String text) {
        if (text.length() > LONGEST_TITLE
                || text.endsWith(".") && !text.endsWith("...")
                || !mayBeginInCapitals(text)
                || !holdsTwoCapitals(text)
                || !WORD_IN_CAPITALS.matcher(text).find()) {
            return false;
        }
        return isUpperCase(text) || isUpperCase(AFTER_CAPITALS.matcher(text).replaceFirst(""));
    }

    private static boolean isUpperCase(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** Whether the first small letter, if there is one, may belong to what follows a title in capitals. */
    private static boolean mayBeginInCapitals(String text) {
        boolean mayEnd = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            mayEnd |= Character.isWhitespace(c) || "/–-".indexOf(c) >= 0;
            if (c != Character.toUpperCase(c)) {
                return mayEnd && text.length() - i <= LONGEST_AFTER_CAPITALS;
            }
        }
        return true;
    }

    private static boolean holdsTwoCapitals(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isUpperCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable HeadingLine numbered(int i, String text) {
        Matcher m = text.indexOf('§') < 0 ? null : PARAGRAPH_SIGN.whole(text);
        if (m != null && !RANGE.matcher(text).matches()) {
            return heading(i, HeadingLine.Style.PARAGRAPH_SIGN, m, m.group(1) != null ? 1 : 3);
        }
        boolean letter = beginsWithLetter(text);
        boolean digit = !letter || holdsDigitEarly(text);
        m = digit ? Openings.POINT_NUMBER.whole(text) : null;
        if (m != null) {
            return heading(i, HeadingLine.Style.NUMBER, m, 1);
        }
        m = WORD_LETTER.whole(text);
        if (m != null) {
            return heading(i, HeadingLine.Style.LETTER, m, 1);
        }
        m = letter ? null : SUB_NUMBER.whole(text);
        if (m != null) {
            return heading(i, HeadingLine.Style.SUB_NUMBER, m, 1);
        }
        m = letter ? null : SUB_LETTER.whole(text);
        if (m != null) {
            return heading(i, HeadingLine.Style.SUB_LETTER, m, 1);
        }
        m = digit ? CODE.whole(text) : null;
        if (m != null) {
            return heading(i, HeadingLine.Style.CODE, m, 1);
        }
        m = letter ? null : NUMBER.whole(text);
        if (m != null) {
            return isTime(text) ? null : heading(i, HeadingLine.Style.NUMBER, m, m.group(1) != null ? 1 : 3);
        }
        m = ROMAN.whole(text);
        if (m != null) {
            return heading(i, HeadingLine.Style.ROMAN, m, 1);
        }
        m = LETTER.whole(text);
        return m != null ? heading(i, HeadingLine.Style.LETTER, m, 1) : null;
    }

    /** Behind a word for a point, or the letters of a register, stands a number. */
    private static boolean holdsDigitEarly(String text) {
        return Edges.holdsDigit(text.substring(0, Math.min(text.length(), LONGEST_BEFORE_NUMBER)));
    }

    /** "12 mars 2025" and "30 min" begin with a number and head nothing. */
    private static boolean isTime(String text) {
        return Openings.TIME.begins(text);
    }

    private static HeadingLine heading(int i, HeadingLine.Style style, Matcher m, int number) {
        return new HeadingLine(i, style, m.group(number), m.group(number + 1), 0);
    }
}
