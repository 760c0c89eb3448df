package app.punktlig.reading;

import app.punktlig.language.minutes.Opening;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line that by its form could head a point: numbered, marked, lettered, or short and alone. */
record HeadingLine(int line, Style style, @Nullable String number, String title, int level, String rest) {

    HeadingLine(int line, Style style, @Nullable String number, String title, int level) {
        this(line, style, number, title, level, "");
    }

    /** The forms, the surest first. */
    enum Style {
        PARAGRAPH_SIGN,
        NUMBER,
        SUB_NUMBER,
        ROMAN,
        LETTER,
        MARKDOWN,
        BOLD,
        UNDERLINED,
        DECORATED,
        PLAIN,
        RUN_IN;

        /** Without number or mark: so less sure. */
        boolean isLoose() {
            return this == PLAIN || this == RUN_IN || this == BOLD;
        }
    }

    private static final Pattern PARAGRAPH_SIGN =
            Pattern.compile("(?:§+\\s{0,3}(\\d{1,4}[a-z]?)|(\\d{1,4}[a-z]?)\\s?§)[.:)]?\\s*[–—-]?\\s*(.*)");
    private static final Pattern WORD_NUMBER = Pattern.compile(
            "(?:punkt|ärende|item|agenda item|p\\.|dagordningspunkt|mötespunkt|pkt)\\s{0,2}(\\d{1,3})\\s*[.:)–—-]?\\s*(.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER =
            Pattern.compile("(?:nr\\s?|#)?(\\d{1,3})\\s?[.):/]?(?:\\s*[–—-])?\\s+(\\S.*)|(\\d{1,3})[.)](\\p{Lu}.*)");
    private static final Pattern SUB_NUMBER = Pattern.compile("(\\d{1,3}\\.\\d{1,2})[.):]?\\s+(\\S.*)");
    private static final Pattern ROMAN = Pattern.compile("([IVX]{1,5})[.)]\\s+(\\S.*)");
    private static final Pattern DECORATED = Pattern.compile(
            "([=~<>¤_*+#-]{1,8})\\s*(\\p{L}[^=~<>¤]{1,60}?)\\s*([=~<>¤_*+#-]{1,8})|([=~<>¤]{2,8})\\s*(\\p{L}.{1,60})|\\[(\\p{L}[^\\]]{2,60})\\]");
    private static final Pattern LETTER = Pattern.compile("(\\p{L})[.)]\\s+(\\S.*)");
    private static final Pattern MARKDOWN = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
    private static final Pattern BOLD = Pattern.compile("(?:\\*\\*|__)(.+?)(?:\\*\\*|__)\\s*:?\\s*(\\([^)]*\\))?");
    private static final Pattern UNDERLINE = Pattern.compile("(?:={3,}|-{3,}|~{3,}|_{3,})");

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Opening PARAGRAPH_SIGNS = Opening.of(PARAGRAPH_SIGN);
    private static final Opening WORD_NUMBERS = Opening.of(WORD_NUMBER);
    private static final Opening NUMBERS = Opening.of(NUMBER);
    private static final Opening SUB_NUMBERS = Opening.of(SUB_NUMBER);
    private static final Opening ROMANS = Opening.of(ROMAN);
    private static final Opening DECORATEDS = Opening.of(DECORATED);
    private static final Opening LETTERS = Opening.of(LETTER);
    private static final Opening MARKDOWNS = Opening.of(MARKDOWN);
    private static final Opening BOLDS = Opening.of(BOLD);

    static @Nullable HeadingLine of(List<Line> lines, int i) {
        String text = lines.get(i).text();
        if (text.isEmpty() || text.length() > 1200 || text.startsWith("|")) {
            return null;
        }
        Matcher m = MARKDOWN.matcher(text);
        if (MARKDOWNS.is(text) && m.matches()) {
            return markdown(i, m);
        }
        HeadingLine bold = bold(i, text);
        String bare = bold == null ? text : bold.title();
        HeadingLine numbered = numbered(i, bare);
        if (numbered != null) {
            return numbered;
        }
        if (bold != null) {
            return bold;
        }
        Matcher decorated = DECORATED.matcher(text);
        if (DECORATEDS.is(text) && decorated.matches()) {
            String title = decorated.group(2) != null
                    ? decorated.group(2)
                    : decorated.group(5) != null ? decorated.group(5) : decorated.group(6);
            return new HeadingLine(i, Style.DECORATED, null, title.strip(), 0);
        }
        boolean underlined = i + 1 < lines.size()
                && UNDERLINE.matcher(lines.get(i + 1).text()).matches()
                && text.length() < 100;
        return underlined
                ? new HeadingLine(
                        i, Style.UNDERLINED, null, text, lines.get(i + 1).text().startsWith("=") ? 1 : 2)
                : null;
    }

    private static HeadingLine markdown(int i, Matcher m) {
        String title = Marks.plain(m.group(2));
        HeadingLine numbered = numbered(i, title);
        int level = m.group(1).length();
        return new HeadingLine(
                i,
                Style.MARKDOWN,
                numbered == null || numbered.style() == Style.LETTER ? null : numbered.number(),
                numbered == null || numbered.style() == Style.LETTER ? title : numbered.title(),
                level);
    }

    private static @Nullable HeadingLine bold(int i, String text) {
        Matcher m = BOLD.matcher(text);
        return BOLDS.is(text) && m.matches() ? new HeadingLine(i, Style.BOLD, null, Marks.plain(text), 0) : null;
    }

    private static @Nullable HeadingLine numbered(int i, String text) {
        Matcher m = PARAGRAPH_SIGN.matcher(text);
        if (PARAGRAPH_SIGNS.is(text) && m.matches()) {
            return new HeadingLine(
                    i, Style.PARAGRAPH_SIGN, m.group(1) != null ? m.group(1) : m.group(2), m.group(3), 0);
        }
        m = WORD_NUMBER.matcher(text);
        if (WORD_NUMBERS.is(text) && m.matches()) {
            return new HeadingLine(i, Style.NUMBER, m.group(1), m.group(2), 0);
        }
        m = SUB_NUMBER.matcher(text);
        if (SUB_NUMBERS.is(text) && m.matches()) {
            return new HeadingLine(i, Style.SUB_NUMBER, m.group(1), m.group(2), 0);
        }
        m = NUMBER.matcher(text);
        if (NUMBERS.is(text) && m.matches()) {
            return new HeadingLine(
                    i,
                    Style.NUMBER,
                    m.group(1) != null ? m.group(1) : m.group(3),
                    m.group(2) != null ? m.group(2) : m.group(4),
                    0);
        }
        m = ROMAN.matcher(text);
        if (ROMANS.is(text) && m.matches()) {
            return new HeadingLine(i, Style.ROMAN, m.group(1), m.group(2), 0);
        }
        m = LETTER.matcher(text);
        return LETTERS.is(text) && m.matches() ? new HeadingLine(i, Style.LETTER, m.group(1), m.group(2), 0) : null;
    }

    /** The number as it counts: the last part of 8.3, the place of a letter. */
    int count() {
        if (number == null) {
            return 0;
        }
        if (style == Style.ROMAN) {
            return roman(number);
        }
        if (style == Style.LETTER) {
            return Character.toLowerCase(number.charAt(0)) - 'a' + 1;
        }
        String last =
                NO_DIGIT.matcher(number.substring(number.indexOf('.') + 1)).replaceAll("");
        return Integer.parseInt(last);
    }

    private static int roman(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int value = value(number.charAt(i));
            boolean lessThanNext = i + 1 < number.length() && value < value(number.charAt(i + 1));
            sum += lessThanNext ? -value : value;
        }
        return sum;
    }

    private static int value(char sign) {
        return sign == 'I' ? 1 : sign == 'V' ? 5 : 10;
    }

    HeadingLine withTitle(String other) {
        return new HeadingLine(line, style, number, other, level, rest);
    }

    /** A heading whose text goes on in the same line. */
    HeadingLine withRest(String shortTitle, String text) {
        return new HeadingLine(line, style, number, shortTitle, level, text);
    }
}
