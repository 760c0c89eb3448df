package app.punktlig.reading;

import app.punktlig.language.minutes.Headings;
import app.punktlig.language.minutes.Passages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands below the points: who signed, and the day of the next meeting, which may stand above too. */
final class Foot {

    private static final Pattern STROKES = Pattern.compile("^/+\\s*");
    private static final int MOST_LINES = 25;
    private static final int LAST_LINES = 8;
    private static final int SHORT = 40;
    private static final int LONGEST_SIGNATURE = 80;
    private static final int LONGEST = 400;

    private final List<Line> lines;

    Foot(List<Line> lines) {
        this.lines = lines;
    }

    /** Signatures end the minutes: their line, below the last heading; the number of lines where there are none. */
    int from(List<Outline.Head> heads) {
        int last = heads.isEmpty() ? 0 : heads.getLast().line();
        for (int i = Math.max(last + 1, lines.size() - MOST_LINES); i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (Headings.SIGNATURES.matcher(text).matches()
                    && text.length() < LONGEST_SIGNATURE
                    && !text.endsWith(".")) {
                return i;
            }
        }
        return lines.size();
    }

    /** Where a letter's greeting begins, below which only a name and an address stand; the number of lines where it has none. */
    int greeting() {
        for (int i = lines.size() - 1; i > Math.max(0, lines.size() - LAST_LINES); i--) {
            String text = lines.get(i).text();
            if (Headings.SALUTATION.matcher(text).matches() && text.length() < SHORT) {
                return i;
            }
            if (text.length() > SHORT
                    || text.endsWith(".")
                    || !text.isEmpty() && !Character.isUpperCase(text.charAt(0))) {
                return lines.size();
            }
        }
        return lines.size();
    }

    /** A letter is signed at its foot. */
    @Nullable
    String signature() {
        int last = lines.size() - 1;
        for (int i = last; i > Math.max(0, last - LAST_LINES); i--) {
            String line = lines.get(i).text();
            boolean signed = line.startsWith("/")
                    || Headings.SALUTATION.matcher(lines.get(i - 1).text()).matches();
            List<ListedName> names = signed && line.length() < SHORT
                    ? NameList.trusting(STROKES.matcher(line).replaceFirst(""))
                    : List.of();
            if (names.size() == 1) {
                return names.getFirst().name();
            }
        }
        return null;
    }

    @Nullable
    LocalDate nextMeeting(Deadlines deadlines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (line.length() < LONGEST && Passages.NEXT_MEETING.isIn(line)) {
                Optional<LocalDate> day = deadlines.firstDay(withTheLinesBelow(i));
                if (day.isPresent()) {
                    return day.get();
                }
            }
        }
        return null;
    }

    private String withTheLinesBelow(int i) {
        StringBuilder text = new StringBuilder(lines.get(i).text());
        for (int below = i + 1; below < Math.min(lines.size(), i + 3); below++) {
            text.append(' ').append(lines.get(below).text());
        }
        return text.toString();
    }
}
