package app.punktlig.language.minutes;

import java.util.regex.Pattern;

/** Sentences that only complete the one before them. */
public final class Labels {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** "Klart senast 31/10." */
    public static final Pattern DUE_ONLY = Pattern.compile(
            "(?:(?:detta|det|allt|this|it|these|all) )?(?:ska(?:ll)? (?:vara |göras |ske |bli )?|bör (?:vara |göras |ske )?|måste (?:vara |göras |ske )?|görs |sker |(?:should|must|is to|are to|needs to|will) be )?(?:klart?|done|completed|ready|finished|in place|färdigt?|senast|deadline|due(?: date)?|när|datum|tid|slutdatum|till|before|by|target(?: date)?|when|timescale|uppföljning|inför|to be done by|complete by)\\b[ :–-].{2,40}",
            FLAGS);

    /** To the right below a sentence: it was decided. */
    public static final Pattern DECIDED_BESIDE =
            Pattern.compile("(?:beslut|beslutat|beslutas|beslutades|decision|decided|resolved)[.!]?", FLAGS);

    /** "Åter: 15 maj" below what comes back then. */
    public static final Pattern RETURNS_BESIDE = Pattern.compile(
            "(?:åter|återkommer|återupptas|tas upp igen|ny behandling|bordläggs|uppskjuts|back|returns|bring back|revisit|deferred) ?(?:till|to|until|:) ?:? ?\\S.{1,40}",
            FLAGS);

    /** What a line begins with that hands out what follows. */
    public static final Pattern TASK = Pattern.compile(
            "(?:åtgärd(?:er)?|att göra|action(?: point| item)?|uppdrag|uppgift|ap|to ?do|u)(?: ?\\d{1,3})? ?: ", FLAGS);

    /** A label of a decision in the midst of a sentence that nothing ended. */
    public static final Pattern WITHIN = Pattern.compile(
            "(?<=[^\\s:]) (?=(?:Beslut|BESLUT|Decision|DECISION|Resolved|RESOLVED|Agreed|AGREED): ?[^\\s–-])");

    /** "Ansvarig: Anna", "ACTION: CT": names and nothing else, in a prepared sentence. */
    public static final Formula NAMES_ONLY = Formula.of(
            "names only",
            "^[\\[(]?(?:(?:huvud)?ansvarig(?:a|e)?|ansvar|ansv\\.?|action(?: by| for| point| required)?s?|actioned by|owner|åtgärd|vem|who|uppdrag(?: till)?|responsible|lead|resp\\.?|to action|handläggare|utförs av|ap)\\s?[:?–=-]?\\s?{who}[\\])]?\\.?(?: ?,? ?(?:klart?|senast|deadline|när|datum|due|by|tid|slutdatum){e}.{0,40})?$",
            "Ansvarig: Anna");

    private Labels() {}
}
