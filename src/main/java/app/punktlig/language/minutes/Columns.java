package app.punktlig.language.minutes;

import java.util.regex.Pattern;

/** What the columns of attendance and action tables are called. */
public final class Columns {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    public static final Pattern NAME = words(
            "namn|name|vem|who|vilka|deltagare|ledamot|ledamöter|person|member|members|attendee|attendees|närvarande|representant(?:er)?|ombud|klassombud|governor|trustee|councillor|participant");
    public static final Pattern ABSENT = words("frånvarande|frånv\\.?|ej närvarande|förhinder|absent|apologies");
    public static final Pattern THERE = words(
            "närvaro|närv\\.?|närvarande|deltog|deltar|present|attendance|attended|på plats|status|närvarande\\?|present\\?|här\\??|här i dag\\??|med\\??|here\\??");
    /** The day of the meeting over the marks of who was there. */
    public static final Pattern DAY =
            words("\\d{1,2}[/.]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\p{L}{3,9}\\.?(?: \\d{4})?");

    public static final Pattern ROLE = words(
            "roll|role|funktion|titel|befattning|uppdrag|title|position|organisation|förvaltning|enhet|klass|kommun|skola|parti|avdelning|förening|unit|school|team|department|organization|representing|company");

    /** The short name by which the rest of the text calls a person. */
    public static final Pattern HANDLE = words(
            "handle|github|github[ -](?:id|handle|name)|alias|användarnamn|user ?name|nick|initials?|initialer|sign(?:atur)?");

    /** Of a table whose rows are points. */
    public static final Pattern NUMBER =
            words("nr\\.?|no\\.?|n:o|num(?:mer|ber)|§+|#|p\\.?|pkt\\.?|punkt(?:nr)?|item|löpnr\\.?|ref\\.?");

    public static final Pattern TITLE = words(
            "ärende|ärenden|rubrik|punkt|ämne|fråga|dagordning(?:spunkt)?|agenda(?:punkt)?|agenda item|item|topic|subject|heading|område");

    public static final Pattern TEXT = words(
            "anteckning(?:ar)?|minnesanteckning(?:ar)?|mötesanteckning(?:ar)?|notering(?:ar)?|diskussion|sammanfattning|protokoll(?:stext)?|innehåll|text|redogörelse|behandling|vad sades|notes?|discussion|minutes?|summary|record|details?|anteckning/beslut|diskussion/beslut|discussion and decisions?");

    public static final Pattern TASK = words(
            "åtgärd(?:er)?|uppgift(?:er)?|aktivitet(?:er)?|vad|vad ska göras|att göra|uppdrag|action(?:s)?|actions? (?:required|agreed|item|point)s?|task(?:s)?|what|to do|beslut/åtgärd|beskrivning|ärende|description|åtgärd/uppdrag|item|punkt|fråga|action required|beslutad åtgärd");
    public static final Pattern OWNER = words(
            "ansvarig(?:a|e)?(?: person)?|ansvar|vem|vem\\?|utförare|owner(?:s)?|who|responsible(?: person)?|by whom|assigned to|lead|assignee|resp\\.?|action by|by|handläggare|ansv\\.?|namn|person(?: responsible)?|utförs av");
    public static final Pattern DUE = words(
            "klart?|klart? senast|klar(?:t)? när|när|när\\?|datum|senast|deadline|due(?: date| by)?|when|by(?: when)?|target(?: date)?|tidplan|tid|slutdatum|färdigt?|klardatum|förfallodatum|date|completion|complete by|uppföljning|klart till|ska vara klart|timescale|till");
    public static final Pattern STATUS =
            words("status|st\\.?|läge|state|klar\\?|utfört|utförd|done|avslutad|progress|kommentar|comment|anmärkning");

    /** A status that says there is nothing left to do. */
    public static final Pattern DONE = Pattern.compile(
            "(?:k|klar|klart|klara|avslutad|avslutat|utförd|utfört|genomförd|genomfört|åtgärdad|åtgärdat|färdig|färdigt|done|complete|completed|closed|finished|utgår|struken|ja|yes|x|✓|✔|✅|stängd|stängt|ok|cancelled|withdrawn|no longer required)(?:[ ,(\\d].{0,30})?",
            FLAGS);

    private Columns() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?:" + alternatives + ")[:.]?", FLAGS);
    }
}
