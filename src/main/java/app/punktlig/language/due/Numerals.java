package app.punktlig.language.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What digits can be: a day, a year, or a whole date such as {@code 2025-02-04}, {@code 25.01.16}, {@code 3/3/2015}, {@code 4/9}.
 * Times, decimals and parts of longer numbers ("8.30", "1,5", "2025:14", "556677-8899") are nothing.
 */
final class Numerals {
    private static final Set<String> ORDINAL_ENDINGS =
            Set.of("e", "a", "de", "te", "st", "nd", "rd", "th", "dje", "je");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    private final List<Token> tokens;
    private final boolean maybeMonthFirst;

    /** @param maybeMonthFirst whether {@code 6/30} may be the thirtieth of June, as Americans write it */
    Numerals(List<Token> tokens, boolean maybeMonthFirst) {
        this.tokens = tokens;
        this.maybeMonthFirst = maybeMonthFirst;
    }

    List<Sense> senses(int at) {
        var found = new ArrayList<Sense>(4);
        if (!continuesNumber(at)) {
            wholeDates(at, found);
            plain(at, found);
        }
        return found;
    }

    private void plain(int at, List<Sense> found) {
        var token = tokens.get(at);
        int number = token.number();
        boolean partOfNumber = isTimeOrDecimal(at);
        if (token.digits() == 4
                && number >= FIRST_YEAR
                && number <= LAST_YEAR
                && !isOneOfTwoYears(at)
                && !partOfNumber) {
            found.add(Sense.of(Role.YEAR, number, 1));
        }
        if (token.digits() > 3 || partOfNumber) {
            return;
        }
        if (token.digits() == 2 && number >= 13 && number <= 60 && endsSomething(at)) {
            found.add(Sense.of(Role.YY, number, 1));
        }
        found.add(Sense.of(Role.N, number, 1));
        if (number >= 1 && number <= 31 && token.digits() <= 2) {
            found.add(Sense.of(Role.DAY, number, 1));
            found.add(Sense.of(Role.DIGIT_DAY, number, 1));
            int suffix = ordinalSuffix(at + 1);
            if (suffix > 0) {
                found.add(Sense.of(Role.DAY, number, 1 + suffix));
                found.add(Sense.of(Role.DIGIT_DAY, number, 1 + suffix));
                found.add(Sense.of(Role.NTH, number, 1 + suffix));
                found.add(Sense.of(Role.ORDINAL, number, 1 + suffix));
            }
        }
    }

    /** How many tokens the ending of "25e", "1:a" or "15th" takes; 0 where there is none. */
    private int ordinalSuffix(int at) {
        if (isGlued(at)
                && tokens.get(at).isWord()
                && ORDINAL_ENDINGS.contains(tokens.get(at).word())) {
            return 1;
        }
        boolean colon = isGluedSign(at, ":") && isGlued(at + 1);
        return colon && ORDINAL_ENDINGS.contains(tokens.get(at + 1).word()) ? 2 : 0;
    }

    private void wholeDates(int at, List<Sense> found) {
        int digits = tokens.get(at).digits();
        if (digits == 8 && !goesOn(at)) {
            int n = tokens.get(at).number();
            add(found, n / 10000, n / 100 % 100, n % 100, 1);
        } else if (digits == 6 && !goesOn(at)) {
            int n = tokens.get(at).number();
            add(found, 2000 + n / 10000, n / 100 % 100, n % 100, 1);
        } else if (isThreePart(at)) {
            threeParts(at, found);
        } else if (isTwoPart(at)) {
            twoParts(at, found);
        }
    }

    private void threeParts(int at, List<Sense> found) {
        var first = tokens.get(at);
        var last = tokens.get(at + 4);
        int a = first.number();
        int b = tokens.get(at + 2).number();
        int c = last.number();
        if (goesOn(at + 4) && !tokens.get(at + 1).isSign("-")) {
            return;
        }
        if (first.digits() == 4) {
            add(found, a, b, c, 5);
        } else if (last.digits() == 4) {
            add(found, c, b <= 12 ? b : a, b <= 12 ? a : b, 5);
        } else if (last.digits() == 2
                && first.digits() == 2
                && !tokens.get(at + 1).isSign("/")) {
            add(found, 2000 + a, b, c, 5);
            addIfNone(found, 2000 + c, b, a);
        } else if (last.digits() == 2) {
            add(found, 2000 + c, b, a, 5);
        }
    }

    private void twoParts(int at, List<Sense> found) {
        var first = tokens.get(at);
        var second = tokens.get(at + 2);
        int a = first.number();
        int b = second.number();
        if (first.digits() == 4 && second.digits() == 2 && isMonth(b) && isYear(a) && !goesOn(at + 2)) {
            found.add(Sense.of(Role.YEAR_MONTH, a * 100 + b, 3));
        } else if (first.digits() <= 2
                && second.digits() <= 2
                && tokens.get(at + 1).isSign("/")) {
            boolean monthFirst = maybeMonthFirst && isMonth(a) && !isMonth(b);
            dayAndMonth(found, monthFirst ? b : a, monthFirst ? a : b, false);
        } else if (first.digits() <= 2
                && second.digits() <= 2
                && (a > 12 || second.word().startsWith("0"))) {
            dayAndMonth(found, a, b, true);
        }
    }

    private static void dayAndMonth(List<Sense> found, int a, int b, boolean weak) {
        if (isMonth(b) && a >= 1 && a <= Month.of(b).maxLength()) {
            boolean fraction = a < b && b <= 4 || a == 24 && b == 7;
            found.add(new Sense(Role.DAY_MONTH, b * 100 + a, "", 3, weak || fraction));
        }
    }

    private static void add(List<Sense> found, int year, int month, int day, int words) {
        try {
            if (isYear(year)) {
                var date = LocalDate.of(year, month, day);
                boolean weak = words == 1;
                found.add(new Sense(Role.DATE, (int) date.toEpochDay(), "", words, weak));
            }
        } catch (DateTimeException e) {
            // Digits that are no date are something else.
        }
    }

    private static void addIfNone(List<Sense> found, int year, int month, int day) {
        if (found.isEmpty()) {
            add(found, year, month, day, 5);
        }
    }

    private boolean isThreePart(int at) {
        return isTwoPart(at)
                && isGluedNumber(at + 4)
                && isGlued(at + 3)
                && tokens.get(at + 3).word().equals(tokens.get(at + 1).word());
    }

    private boolean isTwoPart(int at) {
        return isGluedSign(at + 1, "-/.\u2011\u2013") && isGluedNumber(at + 2);
    }

    /** "8.30", "1,5", "2025:14": a sign and more digits stuck to the number. */
    private boolean isTimeOrDecimal(int at) {
        return isGluedSign(at + 1, ".,:") && isGluedNumber(at + 2);
    }

    private boolean isOneOfTwoYears(int at) {
        return isGluedSign(at + 1, "-/\u2010\u2011\u2012\u2013\u2014") && isGluedNumber(at + 2);
    }

    /** Whether digits before are stuck to these: "0480-45", ".30", "/25"; after a dash only what looks like an identity. */
    private boolean continuesNumber(int at) {
        if (at < 2 || !tokens.get(at).glued() || !tokens.get(at - 1).glued()) {
            return at == 1 && tokens.get(at).glued() && tokens.get(0).isSign(".§#");
        }
        var sign = tokens.get(at - 1);
        if (sign.isSign("§#")) {
            return true;
        }
        var before = tokens.get(at - 2);
        boolean longer = before.digits() > 2 || tokens.get(at).digits() > 4;
        return before.isNumber() && (sign.isSign(".,:/") || sign.isSign("-\u2013") && longer);
    }

    private boolean goesOn(int at) {
        return isGluedSign(at + 1, "-./:,\u2013") && isGluedNumber(at + 2)
                || isGlued(at + 1) && tokens.get(at + 1).isWord();
    }

    /** Whether no word and no further digits follow: "14 april 15", and not "14 april 15 elever". */
    private boolean endsSomething(int at) {
        return at + 1 >= tokens.size()
                || !tokens.get(at + 1).isWord() && !tokens.get(at + 1).isNumber() && !goesOn(at);
    }

    private boolean isGlued(int at) {
        return at < tokens.size() && tokens.get(at).glued();
    }

    private boolean isGluedNumber(int at) {
        return isGlued(at) && tokens.get(at).isNumber();
    }

    private boolean isGluedSign(int at, String signs) {
        return isGlued(at) && tokens.get(at).isSign(signs);
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    private static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }
}
