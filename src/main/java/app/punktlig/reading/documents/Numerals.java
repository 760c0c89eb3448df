package app.punktlig.reading.documents;

import java.util.Locale;

/** Numbers as Word writes them in lists. */
final class Numerals {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LARGEST_ROMAN = 3999;

    private Numerals() {}

    static String write(String format, int number) {
        return switch (format) {
            case "none" -> "";
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "decimalZero" -> "%02d".formatted(number);
            default -> Integer.toString(number);
        };
    }

    /** A to Z, then AA, BB, CC. */
    private static String letters(int number) {
        if (number < 1 || number > 26 * 9) {
            return Integer.toString(number);
        }
        return String.valueOf((char) ('A' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        var text = new StringBuilder();
        for (int i = 0, left = number; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                text.append(SIGNS[i]);
            }
        }
        return text.toString();
    }
}
