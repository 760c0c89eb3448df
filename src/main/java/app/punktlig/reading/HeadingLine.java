package app.punktlig.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line that by its form could head a point: numbered, marked, lettered, or short and alone. */
record HeadingLine(int line, Style style, @Nullable String number, String title, int level, String rest) {

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern FROM_NO_DIGIT = Pattern.compile("\\D.*");

    HeadingLine(int line, Style style, @Nullable String number, String title, int level) {
        this(line, style, number, title, level, "");
    }

    /** The forms, the surest first. */
    enum Style {
        PARAGRAPH_SIGN,
        NUMBER,
        SUB_NUMBER,
        SUB_LETTER,
        CODE,
        ROMAN,
        LETTER,
        MARKDOWN,
        LABELLED,
        BOLD,
        UNDERLINED,
        DECORATED,
        CAPITALS,
        SYMBOL,
        PLAIN,
        RUN_IN;

        /** Without number or mark: so less sure. */
        boolean isLoose() {
            return this == PLAIN || this == RUN_IN || this == BOLD;
        }
    }

    /** The number as it counts: the last part of 8.3, the first of 14/25, the place of a letter. */
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
        String year = number.startsWith("20") && number.length() > 5 ? number.substring(5) : number;
        String part = NO_DIGIT.matcher(Edges.before("/:", year.substring(year.indexOf('.') + 1)))
                .replaceAll("");
        return part.isEmpty() ? 0 : Integer.parseInt(part);
    }

    /** The 8 of 8.3. */
    int major() {
        int dot = number == null ? -1 : number.indexOf('.');
        return number == null || dot < 1 ? 0 : Integer.parseInt(number.substring(0, dot));
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

    /** "4.0", above 4.1 and 4.2. */
    boolean isWholePoint() {
        return style == Style.SUB_NUMBER && number != null && number.endsWith(".0");
    }

    /** Whether this is 4.1 or 4b and the other one 4. */
    boolean isPartOf(HeadingLine other) {
        boolean part = style == Style.SUB_NUMBER || style == Style.SUB_LETTER;
        return part && other.number != null && numberOfItsPoint().equals(other.number);
    }

    /** The 4 of 4.1 and of 4b; empty where there is no number. */
    String numberOfItsPoint() {
        return number == null ? "" : FROM_NO_DIGIT.matcher(number).replaceFirst("");
    }

    HeadingLine withTitle(String other) {
        return new HeadingLine(line, style, number, other, level, rest);
    }

    HeadingLine withoutNumber() {
        return new HeadingLine(line, style, null, title, level, rest);
    }

    /** A heading whose text goes on in the same line. */
    HeadingLine withRest(String shortTitle, String text) {
        return new HeadingLine(line, style, number, shortTitle, level, text);
    }
}
