package app.punktlig.reading;

import app.punktlig.language.minutes.MeetingWords;
import app.punktlig.language.minutes.Passages;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads the top of the minutes: what meeting it was, when and where. */
final class HeadingReader {

    private static final int TOP = 30;

    private final List<Line> lines;
    private final int body;
    private final int to;
    private final PerLine<String> plain;
    private final boolean monthFirst;

    HeadingReader(List<Line> lines, int to, boolean monthFirst) {
        this.monthFirst = monthFirst;
        this.lines = lines;
        this.body = to;
        this.to = Math.min(lines.size(), Math.max(to, 12));
        this.plain = new PerLine<>(lines.size(), i -> plain(lines.get(i)));
    }

    @Nullable
    String title() {
        String first = null;
        for (int i = 0; i < Math.min(to, TOP); i++) {
            String text = plain(i);
            if (text.isEmpty()) {
                continue;
            }
            Matcher subject = MeetingWords.SUBJECT.matcher(text);
            if (subject.matches()) {
                return subject.group(1).strip();
            }
            if (text.length() < 120 && MeetingWords.namesAKind(text)) {
                return MeetingDay.strip(text);
            }
            first = first == null && i < body && !namesPeople(text) ? text : first;
        }
        return first == null || first.length() > 120 ? null : MeetingDay.strip(first);
    }

    /** "Närvarande: Anna Ek", "Styrgruppen: Cia Lo, Dan Ros", "Eva Hed deltog via Teams". */
    private static boolean namesPeople(String text) {
        AttendanceLabel label = AttendanceLabel.of(text, false);
        return label != null && label.tellsWhoCame()
                || text.indexOf(':') > 0 && text.indexOf(',') > 0
                || Passages.TOOK_PART.isIn(text);
    }

    @Nullable
    String group() {
        for (int i = 0; i < Math.min(to, TOP); i++) {
            Matcher label = MeetingWords.GROUP_LABEL.matcher(plain(i));
            if (label.matches()) {
                return label.group(1).strip();
            }
        }
        for (int i = 0; i < Math.min(to, TOP); i++) {
            String text = lines.get(i).text();
            if (text.length() < 120
                    && i < 12
                    && !text.endsWith(".")
                    && MeetingWords.namesABody(text)
                    && !namesPeople(text)) {
                return plain(i);
            }
        }
        return null;
    }

    Optional<java.time.LocalDate> date() {
        Optional<java.time.LocalDate> labelled = Optional.empty();
        for (int i = 0; i < Math.min(to, TOP) && labelled.isEmpty(); i++) {
            labelled = i < body || !isSentence(plain(i)) ? day(plain(i)) : Optional.empty();
        }
        return labelled;
    }

    private Optional<java.time.LocalDate> day(String line) {
        return MeetingDay.in(monthFirst ? SlashedDates.dayFirst(line) : line);
    }

    /** Below the first heading a day in a sentence is what the meeting spoke of: "Anna bokar senast den 20 mars 2026." */
    private static boolean isSentence(String line) {
        return line.endsWith(".") || Passages.LATEST_WORD.isIn(line);
    }

    @Nullable
    String labelled(java.util.regex.Pattern label) {
        for (int i = 0; i < Math.min(to, TOP); i++) {
            Matcher m = label.matcher(plain(i));
            if (m.lookingAt()) {
                return m.group(1).strip();
            }
        }
        return null;
    }

    private String plain(int i) {
        return plain.at(i);
    }

    private static String plain(Line line) {
        String text = Marks.plain(line.text());
        return text.startsWith("#") ? text.replaceFirst("^#+\\s*", "") : text;
    }
}
