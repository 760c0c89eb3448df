package app.punktlig.language.minutes;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of the top of the minutes. */
public final class MeetingWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final List<String> FIRST_LETTERS =
            List.of("jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep", "o", "nov", "dec");

    public static final String MONTHS =
            "(jan(?:uari|uary)?|feb(?:r|ruari|ruary)?|mars|march|mar|apr(?:il)?|maj|may|jun[ie]?|jul[iy]?|aug(?:usti|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    public static final String WEEKDAYS =
            "(?:måndagen|tisdagen|onsdagen|torsdagen|fredagen|lördagen|söndagen|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mån|tis|ons|tors|fre)";

    /** What a meeting's minutes are called. */
    private static final Pattern KIND = Pattern.compile(
            "(?:protokoll|anteckningar|möte|träff|sammanträde|apt\\b|minutes|meeting|notes|agenda|dagordning|catch-up|stand-?up)",
            FLAGS);

    public static final Pattern SUBJECT = Pattern.compile("(?:ämne|subject|ang|re):\\s*(.+)", FLAGS);

    public static final Pattern GROUP_LABEL =
            Pattern.compile("(?:grupp|forum|organ|möte|mötesgrupp|group|team|committee|till|to):\\s+(.+)", FLAGS);

    public static final Pattern TIME = Pattern.compile("(?:tid|klockan|time|när)\\s*:\\s*(\\S.{0,40})", FLAGS);
    public static final Pattern PLACE =
            Pattern.compile("(?:plats|lokal|var|place|location|venue|where|room)\\s*:\\s*(\\S.{0,80})", FLAGS);

    /** What tells when the group meets next. */
    public static final Pattern NEXT_MEETING = Pattern.compile(
            "\\b(?:nästa|nästkommande|next)\\s+(?:\\p{L}+\\s+){0,2}?(?:\\p{L}*möte|\\p{L}*träff|\\p{L}*sammanträde|gång|apt|lg|meeting|catch-up|session)\\b|\\bdonm\\b|\\bdate of (?:the )?next meeting|\\bkommande möten?\\b",
            FLAGS);

    private static final List<String> KINDS = List.of(
            "protokoll",
            "möte",
            "anteckning",
            "minutes",
            "meeting",
            "notes",
            "träff",
            "sammanträde",
            "apt",
            "agenda",
            "dagordning",
            "catch-up",
            "stand");
    private static final List<String> BODIES = List.of(
            "grupp",
            "styrelse",
            "råd",
            "nämnd",
            "utskott",
            "nätverk",
            "klubb",
            "förening",
            "kommitté",
            "förbund",
            "enhet",
            "avdelning",
            "board",
            "committee",
            "team",
            "group",
            "council",
            "panel",
            "trust",
            "ledning",
            "direktion",
            "directorate",
            "staff");

    private MeetingWords() {}

    /** Whether a line says what kind of meeting, or of minutes, it is of. */
    public static boolean namesAKind(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String kind : KINDS) {
            if (lower.contains(kind)) {
                return KIND.matcher(line).find();
            }
        }
        return false;
    }

    /** Whether a line names a group. */
    public static boolean namesABody(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return BODIES.stream().anyMatch(lower::contains);
    }

    /** The number of a month by its name. */
    public static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("maj") || lower.equals("may")) {
            return 5;
        }
        for (int i = 0; i < FIRST_LETTERS.size(); i++) {
            if (i != 4 && lower.startsWith(FIRST_LETTERS.get(i))) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no month: " + name);
    }
}
