package app.punktlig.language.minutes;

import java.util.regex.Pattern;

/** What stands beside the title of a point. */
public final class PointTitles {

    /** What stands before a register's number, as choices of a pattern in small letters. */
    public static final String REGISTER = "dnr|d\\.nr|diarienr|diarienummer|ärendenr|ärendenummer";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** "Föredragande: …" on a line of its own. */
    public static final Pattern PRESENTER_LABEL = Pattern.compile(
            "(?:föredr\\.|föredrar|rapportör|presentation|information (?:från|av)|rapport (?:från|av)|föredragande(?: tjänsteperson| chef)?|föredragare|föredras av|handläggare|handläggs av|föredragning(?: av)?|presentatör(?:er)?|presenteras av|inledare|inleds av|dragning(?: av)?|ansvarig för punkten|punktansvarig|presenters?|presented by|presentation by|led by|introduced by|lead|speakers?|item lead)(?:\\s*[:–-]\\s*|\\s+(?=(?-i:\\p{Lu})))",
            FLAGS);

    /** The same inside brackets, before the name. */
    public static final Pattern PRESENTS = Pattern.compile(
            "^(?:föredragande|föredragare|föredras av|föredrar|presentation|presenter|presenters|lead|led by|inledare|inleds av|dragning|ansvarig|ansv\\.?|by|av)\\s*[:.]?\\s*",
            FLAGS);

    /** After the name, inside brackets. */
    public static final Pattern DOES = Pattern.compile(
            "\\s+(?:visar|visade|drar|drog|leder|håller i|informerar|berättar|föredrar|föredrog|presenterar|redovisar|inleder|rapporterar|presents|presented|reports|reported|leads|led|introduces)$",
            FLAGS);

    /** "(Anna visar)" below a title. */
    public static final Pattern SHOWS = Pattern.compile(
            "[(\\[](.{2,50}?)(?: (?:visar|informerar|berättar|föredrar|presenterar|redovisar|inleder|presents|reports|leads))?[)\\]]",
            FLAGS);

    /** What a bracket after the title may hold besides names. */
    public static final Pattern AIDE = Pattern.compile(
            "(?:gäst|inbjuden|extern(?:t)?|guest|invited|(?:ca|c:a|approx\\.?|kl\\.?)?\\s*\\d{1,3}\\s*(?:min(?:uter|utes|s)?|m)\\.?|\\d{1,2}[.:]\\d{2}(?:\\s*[–-]\\s*\\d{1,2}[.:]\\d{2})?|beslut|information|info|diskussion|dialog|stående punkt|standing item|för beslut|för information|for decision|for information|for discussion|forts\\.?|bilaga \\d{0,2}|decision|discussion|(?-i:[IDBASFNR](?: ?[/,+&] ?[IDBASFNR]){0,2}))",
            FLAGS);

    /** "Prognos (I) Anna": in brackets what kind of point it is, and behind them who has it. */
    public static final Pattern CODED = Pattern.compile(
            "(?<title>.{3,90}?) ?[(\\[](?:(?-i:[IDBASFNR](?: ?[/,+&] ?[IDBASFNR]){0,2})|beslut|information|info|diskussion|disk\\.?|dialog|samråd|decision|discussion|för beslut|för information|för diskussion)[)\\]] ?[:–—-]? ?(?<rest>\\p{Lu}.{1,60})",
            FLAGS);

    /** Beside a presenter: in whose place. */
    public static final Pattern INSTEAD = Pattern.compile(
            ",? (?:i stället för|istället för|som ersättare för|ersätter|vikarierar för|in place of|instead of|on behalf of|standing in for|deputising for|covering for|för|for) .*$",
            FLAGS);

    /** A label on the line of a title, at which its text begins. */
    public static final Pattern DECIDES =
            Pattern.compile("\\s(?:beslut|beslutades|beslöts|decision|resolved|åtgärd|action)\\s?:\\s", FLAGS);

    /** "Declarations of interest – None". */
    public static final Pattern NOTHING = Pattern.compile(
            "(.{3,70}?)(?: [–—-]|:) ((?:none|nil|no |nothing|agreed|approved|noted|adopted|inga |inget|ingen |inga\\b|godkändes|fastställdes|noterades|utgår|bordlades|bordläggs).{0,60})",
            FLAGS);

    /** "Apologies – Anna Ek": who is not there is no presenter. */
    public static final Pattern ABSENT =
            Pattern.compile("((?:welcome and )?apologies[^–—:]{0,30}?|frånvaro|förhinder)(?: [–—-]|:) (.{3,})", FLAGS);

    /** What follows a title and a colon when it only tells when. */
    public static final Pattern DAY_OR_TIME = Pattern.compile(
            "(?:" + MeetingWords.WEEKDAYS + "\\b|\\d{1,2}[./: -]\\d|\\d{1,2}(?:st|nd|rd|th|:e)?\\s(?:of\\s)?"
                    + MeetingWords.MONTHS + "|\\d{4}-?\\d|\\d{6}\\b|kl\\b|den \\d)",
            FLAGS);

    private PointTitles() {}
}
