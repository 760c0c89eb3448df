package app.punktlig.language.minutes;

import java.util.regex.Pattern;

/** What stands beside the title of a point. */
public final class PointTitles {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** "Föredragande: …" on a line of its own. */
    public static final Pattern PRESENTER_LABEL = Pattern.compile(
            "(?:föredrar|rapportör|presentation|information (?:från|av)|rapport (?:från|av)|föredragande(?: tjänsteperson| chef)?|föredragare|föredras av|föredragning(?: av)?|presentatör(?:er)?|presenteras av|inledare|inleds av|dragning(?: av)?|ansvarig för punkten|punktansvarig|presenters?|presented by|presentation by|led by|introduced by|lead|speakers?|item lead)(?:\\s*[:–-]\\s*|\\s+(?=(?-i:\\p{Lu})))",
            FLAGS);

    /** The same inside brackets, before the name. */
    public static final Pattern PRESENTS = Pattern.compile(
            "^(?:föredragande|föredragare|föredras av|föredrar|presentation|presenter|presenters|lead|led by|inledare|inleds av|dragning|ansvarig|ansv\\.?|by|av)\\s*[:.]?\\s*",
            FLAGS);

    /** After the name, inside brackets. */
    public static final Pattern DOES = Pattern.compile(
            "\\s+(?:visar|informerar|berättar|föredrar|presenterar|redovisar|inleder|rapporterar|presents|reports|leads|introduces)$",
            FLAGS);

    /** "(Anna visar)" below a title. */
    public static final Pattern SHOWS = Pattern.compile(
            "[(\\[](.{2,50}?)(?: (?:visar|informerar|berättar|föredrar|presenterar|redovisar|inleder|presents|reports|leads))?[)\\]]",
            FLAGS);

    /** What a bracket after the title may hold besides names. */
    public static final Pattern AIDE = Pattern.compile(
            "(?:(?:ca|c:a|approx\\.?|kl\\.?)?\\s*\\d{1,3}\\s*(?:min(?:uter|utes|s)?|m)\\.?|\\d{1,2}[.:]\\d{2}(?:\\s*[–-]\\s*\\d{1,2}[.:]\\d{2})?|beslut|information|info|diskussion|dialog|stående punkt|standing item|för beslut|för information|for decision|for information|for discussion|forts\\.?|bilaga \\d{0,2}|decision|discussion)",
            FLAGS);

    private PointTitles() {}
}
