package app.punktlig.language;

import java.time.Month;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a day in a text that no calendar has, such as 30 February: what follows from it is not guessed. */
public final class ImpossibleDay {
    /** In Swedish and English, in full and shortened, from January on; to ask the calendar's own tables takes long at the start. */
    private static final List<String> NAMES_OF_MONTHS = List.of(
            "januari january jan",
            "februari february feb",
            "mars march mar",
            "april apr",
            "maj may",
            "juni june jun",
            "juli july jul",
            "augusti august aug",
            "september sep",
            "oktober october okt oct",
            "november nov",
            "december dec");

    private static final Map<String, Month> MONTHS = months();
    private static final String NAMES = String.join("|", MONTHS.keySet());
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?=\\d)(?<![\\d:.])(?<day>\\d{1,2})(?::?[ae]|\\.|st|nd|rd|th)?\\s(?:of\\s)?(?<month>" + NAMES
                    + ")\\b(?:\\s(?<year>\\d{4})\\b)?",
            FLAGS);
    private static final Pattern MONTH_DAY = Pattern.compile(
            "\\b(?=\\p{L}+\\s\\d)(?<month>" + NAMES
                    + ")\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]?\\d)(?:,?\\s(?<year>\\d{4})\\b)?",
            FLAGS);
    private static final Pattern ISO =
            Pattern.compile("(?=\\d)(?<!\\d)(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)");

    /** As many letters as "den 31:e september 2027" has. */
    private static final int LONGEST = 24;

    private ImpossibleDay() {}

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (int month = 0; month < NAMES_OF_MONTHS.size(); month++) {
            for (String name : NAMES_OF_MONTHS.get(month).split(" ")) {
                months.put(name, Month.of(month + 1));
            }
        }
        return months;
    }

    /** The words of the first impossible day; without a year 29 February is possible. */
    public static Optional<String> in(String text) {
        return find(text, 0, text.length()).map(MatchResult::group);
    }

    /** True when such a day stands in a part of the text or reaches into it. */
    public static boolean isAround(String text, int start, int end) {
        return find(text, Math.max(0, start - LONGEST), Math.min(text.length(), end + LONGEST))
                .filter(day -> day.start() < end && day.end() > start)
                .isPresent();
    }

    private static Optional<MatchResult> find(String text, int start, int end) {
        if (!mayHoldDay(text, start, end)) {
            return Optional.empty();
        }
        return Stream.of(DAY_MONTH, MONTH_DAY, ISO)
                .map(pattern -> first(pattern.matcher(text).region(start, end).useTransparentBounds(true)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A quick look before the patterns, each of which asks for a number beside a blank and a word, or beside a hyphen and a number. */
    private static boolean mayHoldDay(String text, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            if (c == '-' && isDigit(text, i - 1) && isDigit(text, i + 1)
                    || (Character.isWhitespace(c) || Character.isSpaceChar(c))
                            && (isDigit(text, i + 1) && Character.isLetter(text.charAt(i - 1))
                                    || Character.isLetter(text.charAt(i + 1)) && endsInNumber(text, start, i))) {
                return true;
            }
        }
        return false;
    }

    /** A number, or one with the two letters or signs at most that make it a day. */
    private static boolean endsInNumber(String text, int start, int end) {
        return isDigit(text, end - 1)
                || end - 2 >= start && isDigit(text, end - 2)
                || end - 3 >= start && isDigit(text, end - 3);
    }

    private static boolean isDigit(String text, int at) {
        return Character.isDigit(text.charAt(at));
    }

    /** A month's name with a slip of the finger. */
    public static boolean isAlmostAMonth(String word) {
        return MONTHS.keySet().stream().anyMatch(month -> Slip.isOf(month, word.toLowerCase(Locale.ROOT)));
    }

    private static Optional<MatchResult> first(Matcher matcher) {
        while (matcher.find()) {
            if (!exists(matcher.group("month"), Integer.parseInt(matcher.group("day")), matcher.group("year"))) {
                return Optional.of(matcher.toMatchResult());
            }
        }
        return Optional.empty();
    }

    private static boolean exists(String month, int day, @Nullable String year) {
        var named = month(month);
        boolean leap = year == null || Year.isLeap(Long.parseLong(year));
        return named != null && day >= 1 && day <= named.length(leap);
    }

    private static @Nullable Month month(String words) {
        var named = MONTHS.get(words.toLowerCase(Locale.ROOT));
        if (named != null) {
            return named;
        }
        int number = Integer.parseInt(words);
        return number >= 1 && number <= 12 ? Month.of(number) : null;
    }
}
