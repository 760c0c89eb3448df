package app.punktlig.reading;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whether a due that was found is the one wanted, for scoring. */
final class AlikeDues {
    private static final Pattern PERIOD = Pattern.compile("P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?");

    private AlikeDues() {}

    static boolean same(JsonNode wanted, FoundDue found, String nextMeeting) {
        String kind = wanted.path("kind").asString("none");
        String iso = wanted.path("iso").asString("");
        String got = found.iso() == null ? "" : found.iso();
        if (kind.equals("none")) {
            return found.kind() == FoundDue.Kind.NONE || iso.equals("ASAP") && got.equals("ASAP");
        }
        if (kind.equals("next-meeting")) {
            return found.kind() == FoundDue.Kind.NEXT_MEETING
                    || !nextMeeting.isEmpty()
                            && days(found).anyMatch(d -> d.toString().equals(nextMeeting));
        }
        return sameIso(iso, got) || inWindow(wanted.path("window"), found);
    }

    private static boolean sameIso(String wanted, String found) {
        if (wanted.isEmpty() || found.isEmpty()) {
            return false;
        }
        boolean noYear = wanted.startsWith("XXXX")
                && found.length() > 4
                && wanted.substring(4).equals(found.substring(4));
        Double a = length(wanted);
        Double b = length(found);
        return wanted.equals(found) || noYear || a != null && b != null && Math.abs(a - b) <= 0.15 * Math.max(a, b);
    }

    private static @Nullable Double length(String iso) {
        Matcher m = PERIOD.matcher(iso);
        return m.matches()
                ? number(m.group(1)) * 365 + number(m.group(2)) * 30.4 + number(m.group(3)) * 7 + number(m.group(4))
                : null;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static boolean inWindow(JsonNode window, FoundDue found) {
        if (window.size() < 2) {
            return false;
        }
        var from = LocalDate.parse(window.get(0).asString());
        var to = LocalDate.parse(window.get(1).asString());
        return days(found).anyMatch(d -> !d.isBefore(from) && !d.isAfter(to));
    }

    private static Stream<LocalDate> days(FoundDue found) {
        return Stream.of(found.start(), found.end()).flatMap(Stream::ofNullable);
    }
}
