package app.punktlig.reading;

import app.punktlig.language.Language;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of the two numbers of "3/27" is the month: in English minutes the first, where no date of theirs can be read otherwise and some date tells it. */
final class SlashedDates {

    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\d/.,:-])(\\d{1,2})/(\\d{1,2})(?=/(?:20)?\\d{2}(?!\\d)|(?![\\d/]))");
    /** "October 16, 2024" */
    private static final Pattern AMERICAN = Pattern.compile(
            "\\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}, 20\\d{2}\\b");

    /** Stands in each of those. */
    private static final String OF_THIS_CENTURY = ", 20";

    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    /** So much of a document tells how its dates are written. */
    private static final int FAR_ENOUGH = 100_000;

    private SlashedDates() {}

    static boolean areMonthFirst(String text, Language language) {
        if (language != Language.EN || text.indexOf('/') < 0) {
            return false;
        }
        int end = Math.min(text.length(), FAR_ENOUGH);
        Matcher m = SLASHED.matcher(text).useTransparentBounds(true);
        boolean monthFirst = false;
        for (int slash = text.indexOf('/'); slash > 0 && slash < end; slash = text.indexOf('/', slash + 1)) {
            if (!m.region(firstDigit(text, slash), end).lookingAt()) {
                continue;
            }
            int first = Integer.parseInt(m.group(1));
            int second = Integer.parseInt(m.group(2));
            if (first > MONTHS
                    && first <= DAYS
                    && second > 0
                    && second <= MONTHS
                    && !m.group().equals("24/7")) {
                return false;
            }
            monthFirst |= first > 0 && first <= MONTHS && second > MONTHS && second <= DAYS;
        }
        return monthFirst
                || text.contains(OF_THIS_CENTURY)
                        && AMERICAN.matcher(text).region(0, end).find();
    }

    /** Where the one or two digits before a slash begin. */
    private static int firstDigit(String text, int slash) {
        boolean two = slash > 1 && '0' <= text.charAt(slash - 2) && text.charAt(slash - 2) <= '9';
        return slash - (two ? 2 : 1);
    }

    /** The same text with the day first, as dates are read. */
    static String dayFirst(String text) {
        return text.indexOf('/') < 0 ? text : SLASHED.matcher(text).replaceAll("$2/$1");
    }
}
