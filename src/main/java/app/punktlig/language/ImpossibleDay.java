package app.punktlig.language;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a day in a text that no calendar has, such as 30 February: what follows from it is not guessed. */
public final class ImpossibleDay {
    private static final Map<String, Month> MONTHS = months();
    private static final String NAMES = String.join("|", MONTHS.keySet());
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<![\\d:.])(?<day>\\d{1,2})(?::?[ae]|\\.|st|nd|rd|th)?\\s(?:of\\s)?(?<month>" + NAMES + ")\\b", FLAGS);
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b(?<month>" + NAMES + ")\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]?\\d)", FLAGS);
    private static final Pattern ISO = Pattern.compile("(?<!\\d)\\d{4}-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)");

    private ImpossibleDay() {}

    private static Map<String, Month> months() {
        return Stream.of(Locale.of("sv"), Locale.ENGLISH)
                .flatMap(locale -> Arrays.stream(Month.values()).flatMap(month -> names(month, locale)))
                .distinct()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    private static Stream<Map.Entry<String, Month>> names(Month month, Locale locale) {
        return Stream.of(TextStyle.FULL, TextStyle.SHORT)
                .map(style ->
                        month.getDisplayName(style, locale).replace(".", "").toLowerCase(Locale.ROOT))
                .map(name -> Map.entry(name, month));
    }

    /** The words of the first impossible day; any year's 29 February is possible. */
    public static Optional<String> in(String text) {
        return Stream.of(DAY_MONTH, MONTH_DAY, ISO)
                .map(pattern -> first(pattern.matcher(text)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A month's name with a slip of the finger. */
    public static boolean isAlmostAMonth(String word) {
        return MONTHS.keySet().stream().anyMatch(month -> Slip.isOf(month, word.toLowerCase(Locale.ROOT)));
    }

    private static Optional<String> first(Matcher matcher) {
        while (matcher.find()) {
            if (!exists(matcher.group("month"), Integer.parseInt(matcher.group("day")))) {
                return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }

    private static boolean exists(String month, int day) {
        var named = month(month);
        return named != null && day >= 1 && day <= named.maxLength();
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
