package app.punktlig.reading;

import app.punktlig.language.minutes.MeetingWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day of a meeting as the top of its minutes writes it, with its year. */
final class MeetingDay {

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(20\\d{2})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)");
    private static final Pattern WORDS = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|:e|:a|e)?\\.? (?:of )?" + MeetingWords.MONTHS + "\\.?,? (20\\d{2})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            MeetingWords.MONTHS + "\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d{2})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "Höstmötet 2025, torsdagen den 4 december" */
    private static final Pattern YEAR_BEFORE = Pattern.compile(
            "(?<!\\d)(20\\d{2}),? (?:" + MeetingWords.WEEKDAYS + " )?(?:den )?(\\d{1,2})(?::e|:a|e)? "
                    + MeetingWords.MONTHS,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SLASHED =
            Pattern.compile("(?<!\\d)(\\d{1,2})[/.](\\d{1,2})[ /.-]{1,3}(20\\d{2}|\\d{2})(?!\\d)");
    private static final Pattern SIX = Pattern.compile("(?<![\\d-])(?:20)?(\\d{2})(\\d{2})(\\d{2})(?![\\d-])");
    private static final Pattern TRAILING = Pattern.compile(
            "[\\s,:–-]+(?=[dfmlostw\\d]|$)(?:den )?(?:" + MeetingWords.WEEKDAYS + "\\s*)?(?:den )?(?:\\d.*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Minutes of the meeting held on": what led to the date. */
    private static final Pattern HELD_ON = Pattern.compile(
            "[,:–-]?\\s+(?:held(?: on)?|hållet|hållen|of|on|den|från|fört(?: den)?)$", Pattern.CASE_INSENSITIVE);

    private MeetingDay() {}

    static Optional<LocalDate> in(String line) {
        if (line.length() > 200 || !Edges.holdsDigit(line)) {
            return Optional.empty();
        }
        Matcher m = ISO.matcher(line);
        if (m.find()) {
            return day(m.group(1), m.group(2), m.group(3));
        }
        m = WORDS.matcher(line);
        if (m.find()) {
            return day(m.group(3), "" + MeetingWords.month(m.group(2)), m.group(1));
        }
        m = MONTH_FIRST.matcher(line);
        if (m.find()) {
            return day(m.group(3), "" + MeetingWords.month(m.group(1)), m.group(2));
        }
        m = YEAR_BEFORE.matcher(line);
        if (m.find()) {
            return day(m.group(1), "" + MeetingWords.month(m.group(3)), m.group(2));
        }
        m = SLASHED.matcher(line);
        if (m.find()) {
            return day(m.group(3).length() == 2 ? "20" + m.group(3) : m.group(3), m.group(2), m.group(1));
        }
        m = SIX.matcher(line);
        return m.find() ? day("20" + m.group(1), m.group(2), m.group(3)) : Optional.empty();
    }

    /** A title without the date that ends it. */
    static @Nullable String strip(String title) {
        String left = (Edges.holdsDigit(title) ? ISO.matcher(title).replaceFirst("") : title).strip();
        left = TRAILING.matcher(left).replaceFirst("").strip();
        left = HELD_ON.matcher(left).replaceFirst("");
        return left.isEmpty() ? title : left;
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException | NumberFormatException notADay) {
            return Optional.empty();
        }
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
