package app.punktlig.language.minutes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the parts of minutes are called. */
public final class Headings {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Sections that gather points for decision. */
    public static final WordTable DECISION_SECTIONS = WordTable.of("""
            beslut beslutspunkter beslutsärenden beslutsfrågor ärenden_för_beslut för_beslut punkter_för_beslut till_beslut decisions
            for_decision decision items_for_decision decision_items""");

    /** Sections that gather points for information. */
    public static final WordTable INFORMATION_SECTIONS = WordTable.of("""
            information informationspunkter informationsärenden informationsfrågor info för_information ärenden_för_information
            punkter_för_information till_information for_information information_items items_for_information""");

    /** Sections that gather points to talk about. */
    public static final WordTable DIALOGUE_SECTIONS = WordTable.of("""
            dialog dialogpunkter diskussion diskussionspunkter diskussionsfrågor diskussionsärenden för_dialog för_diskussion
            dialogfrågor samtal beredning beredningsärenden samråd samverkan för_samverkan till_diskussion discussion discussions
            for_discussion discussion_items items_for_discussion dialogue workshop strategi strategiska_frågor utveckling""");

    /** Sections of other kinds. */
    public static final WordTable OTHER_SECTIONS = WordTable.of("""
            inledning avslutning formalia formella_ärenden uppföljning stående_punkter övriga_ärenden standing_items opening closing
            anmälningsärenden rapporter""");

    /** Points, but sections where points stand a level below. */
    public static final WordTable GATHERING = WordTable.of("""
            reports officers'_reports committee_reports old_business ongoing_business unfinished_business new_business business
            pågående_ärenden nya_ärenden verksamhet""");

    /** A word for a point, its number and its title. */
    public static final Pattern POINT_NUMBER = Pattern.compile(
            "(?:(?:punkt|ärende|paragraf|fråga|item|agenda item|topic|point|p\\.|dagordningspunkt|agendapunkt|mötespunkt|pkt\\.?)\\s{0,2}(?:nr\\.?\\s?|no\\.?\\s?|#)?|nr\\.?\\s?|#)"
                    + "(\\d{1,3})(?=[\\s.:)–—-]|$)\\s*[.:)–—-]{0,2}\\s*(.*)",
            FLAGS);

    /** A word for a point and its title, without a number. */
    public static final Pattern POINT_LABEL = Pattern.compile(
            "(?:punkt|ärende|rubrik|ämne|fråga|agenda item|item|topic|subject|rubric)\\s?:\\s+(?<title>\\S.{1,90})",
            FLAGS);

    /** A heading over the list of those who came or stayed away. */
    public static final Pattern ATTENDANCE = Pattern.compile(
            "(?:närvarande|deltagare|frånvarande|närvaro|ej närvarande|anmält förhinder|anmälda förhinder|anmäld frånvaro|förhindrade|present|attendees|participants|attendance|apologies|absent|in attendance)\\b.{0,30}",
            FLAGS);

    /** The last point, which may stand without a number. */
    public static final Pattern LAST_POINT = Pattern.compile(
            "(?:övriga? (?:frågor|ärenden|punkter)|övrigt|ev\\.? övrigt|laget runt|rundan?|any other business|other business|a\\.?o\\.?b\\.?)",
            FLAGS);

    /** A point that only tells who sent apologies. */
    public static final Pattern APOLOGIES =
            Pattern.compile("(?:welcome(?: and|,) )?apologies(?: for absence)?|(?:anmäld )?frånvaro|förhinder", FLAGS);

    /** Headings over a list of what is to come, or of where to find it. */
    public static final Pattern NO_POINT = Pattern.compile(
            "(?:(?:förslag till )?dagordning|agenda|föredragningslista|ärendelista|contents|table of contents|innehåll|innehållsförteckning|links|länkar|useful links)",
            FLAGS);

    /** A sentence that may tell who was not there. */
    public static final Pattern ABSENCE =
            Pattern.compile("(?=[afå])\\b(?:apologies|förhinder|återbud|frånvarande)\\b", FLAGS);

    /** Words before a colon that head no point: they label a line of the top or of a point. */
    public static final Pattern LABELS = Pattern.compile(
            "(?:vilka|vem|who|when|where|kunde inte.*|inte|med|här|beslut(?:et)?|förslag(?: till beslut)?|ansvarig(?:a)?|ansvar|klart?|senast|åtgärd|uppdrag|action|decision|owner|due|föredragande|föredragare|åter|återkommer|återrapport|back|returns|obs|ps|nb|tid|plats|datum|dag|när|var|lokal|enhet|grupp|till|från|cc|ämne|skickat|"
                    + "ordförande|mötesordförande|sekreterare|mötessekreterare|protokollförare|antecknare|antecknar|vid pennan|justerare|närvarande|deltagare|frånvarande|kallade|värd|notes|note|info|time|date|place|venue|location|room|chair|"
                    + "secretary|present|apologies|absent|attendees|subject|from|to|sent|nästa (?:möte|gång|träff|apt|lg|sammanträde|styrelsemöte)|next (?:meeting|time|catch-up|session)|resolved|agreed|yrkande|votering|bakgrund|bilaga|bilagor|uppföljning|diskussion|synpunkter|kommentar(?:er)?|fråga|svar|\\d.*)",
            FLAGS);

    /** A time or an amount rather than a number and a title: 12 mars, 30 min, 9 april. */
    public static final Pattern TIME = Pattern.compile(
            "\\d{1,3}(?:[.:]?\\s(?-i:jan(?:uari)?|feb(?:ruari)?|mars|apr(?:il)?|maj|jun[ie]?|juli|aug(?:usti|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b"
                    + "|(?:st|nd|rd|th|:e)?\\s(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|august|september|october|november|december)\\b"
                    + "|\\s(?:min|minuter|minutes?|tim|timmar|kr|kronor|procent|st|stycken|%|mnkr|tkr|am|pm|veckor|weeks|days|dagar|av|of|år|years|personer|people)\\b)",
            FLAGS);

    /** The line that only tells of the next meeting. */
    public static final Pattern NEXT_MEETING_LINE = Pattern.compile(
            "(?:nästa|next|kommande)\\s+(?:\\p{L}+\\s+){0,2}?(?:\\p{L}*möte|\\p{L}*träff|meeting|apt|lg|sammanträde|catch-up)\\b[^\\n]{0,40}\\d",
            FLAGS);

    private static final Map<String, String> SECTION_KINDS = sectionKinds();

    private static Map<String, String> sectionKinds() {
        Map<String, String> kinds = new HashMap<>();
        DECISION_SECTIONS.words().forEach(title -> kinds.put(title, "DECISION"));
        INFORMATION_SECTIONS.words().forEach(title -> kinds.putIfAbsent(title, "INFORMATION"));
        DIALOGUE_SECTIONS.words().forEach(title -> kinds.putIfAbsent(title, "DIALOGUE"));
        OTHER_SECTIONS.words().forEach(title -> kinds.putIfAbsent(title, "OTHER"));
        return kinds;
    }

    /** DECISION, INFORMATION, DIALOGUE or OTHER for the title of a section, in lower case; null for any other title. */
    public static @org.jspecify.annotations.Nullable String sectionKind(String title) {
        return SECTION_KINDS.get(title.toLowerCase(Locale.ROOT));
    }

    /** The same for a title that tells it by one of its words: "Information enligt § 19". OTHER where none does. */
    public static String sectionKindLike(String title) {
        String kind = sectionKind(title);
        if (kind != null) {
            return kind;
        }
        boolean decides = DECIDING.matcher(title).find();
        return decides
                ? "DECISION"
                : INFORMING.matcher(title).find()
                        ? "INFORMATION"
                        : TALKING.matcher(title).find() ? "DIALOGUE" : "OTHER";
    }

    private static final Pattern DECIDING =
            Pattern.compile("beslut|ställningstagande|decision|resolution|förhandling", FLAGS);
    private static final Pattern INFORMING =
            Pattern.compile("info|känned|lägesrapport|anmälning|noting|for note", FLAGS);
    private static final Pattern TALKING =
            Pattern.compile("dialog|diskussion|samtal|samråd|discussion|workshop|strateg", FLAGS);

    /** A section that says it is empty. */
    public static final Pattern NOTHING_DECIDED = Pattern.compile(
            "(?:det fanns |there were |there are )?(?:inga|inget|ingen|no|none)\\b\\s*(?:(?:besluts?|informations?|decision|särskilda|formella|formal|nya)\\W*)*(?:(?:punkter|ärenden|frågor|beslut|items|decisions|points)\\b[^.]{0,40}|(?:beslut|decision)\\p{L}{0,12}[^.]{0,40}|(?:att|to) (?:besluta|rapportera|notera|report|decide|ta upp)[^.]{0,30}|fattades|fanns|denna gång|idag|i dag|this time)?\\.?|-|–|—|n/a",
            FLAGS);

    /** Lines above or below the points that say who they are not. */
    public static final Pattern SALUTATION = Pattern.compile(
            "(?:hej|hejsan|god morgon|hallå|tjena|bästa|kära|dear|hi|hello|all the best|with kind regards|kind regards|best|best wishes|best regards|regards|many thanks|thanks|cheers|hälsningar|med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|vänligen|mvh|vi ses|ha det|tack|trevlig helg|hälsar|allt gott|allt väl|varmt|night|good night)(?:\\b.{0,40})?[!,.]?",
            FLAGS);

    /** The signatures at the foot. */
    public static final Pattern SIGNATURES = Pattern.compile(
            "(?:vid (?:protokollet|anteckningarna|pennan|tangenterna|datorn|protokollspennan)|vid protokoll|justeras|justerat|justeringspersoner|justerare|protokollförare|protokollet justeras|underskrifter|"
                    + "sekreterare|ordförande|antecknat av|anteckningar förda av|dag som ovan|som ovan|in fidem|minutes taken by|notes taken by|signed|minuted by|recorded by|protokoll fört av|antecknade|nedtecknat av|skrivet av)\\b[ \\t:.]*.{0,120}",
            FLAGS);

    /** What the list of tasks is called. */
    public static final Pattern TASK_LIST = Pattern.compile(
            "(?:(?:beslutade|öppna|nya|löpande|aktuella|sammanfattning av|lista över|open|agreed|new|summary of|list of|outstanding|follow-up|våra)\\s)?(?:åtgärdslistan?|åtgärder|att göra|att-göra|att-göra-listan?|todo|to do|to-do|uppdragslistan?|uppdrag|aktivitetslistan?|aktiviteter|uppgifter|uppgiftslistan?|"
                    + "uppföljningslistan?|vem gör vad|actions?|action points?|action items?|action list|action log|action summary|actions? agreed|tasks|task list|next steps|nästa steg|handlingsplan)"
                    + "(?:\\s(?:och ansvariga|från (?:dagens )?mötet|från .{2,20}|efter mötet|till nästa möte|from .{2,30}|list|agreed|and owners|for next meeting|summary|\\(.{1,20}\\)))?",
            FLAGS);

    /** What the list of topics is called that wait for a later meeting. */
    public static final Pattern RETURNING_LIST = Pattern.compile(
            "(?:parkerade|bordlagda|uppskjutna|vilande|kommande|framtida) (?:frågor|ärenden|punkter|ämnen)|parkering(?:en|splats(?:en)?)?|att återkomma till|(?:att )?ta upp (?:nästa gång|på nästa möte|framöver|senare)|(?:frågor|ärenden|punkter) (?:till|för|inför) (?:nästa|kommande) (?:möten?|gång|träff)|parking lot|car park|parked(?: items| topics| issues| matters)?|deferred(?: items| business| matters)?|items? (?:deferred|held over|for (?:the )?next (?:meeting|time|agenda)|for (?:a )?future (?:meetings?|agendas?))|future (?:agenda )?(?:items|business|topics)|forward plan|bring[ -]forwards?",
            FLAGS);

    /** A point at which everybody tells how things stand. */
    public static final Pattern ROUND = Pattern.compile(
            "(?:stand-?up|round ?(?:table|robin)|status|(?:läges)?rund(?:a|an)\\b|läget(?: (?:runt|ute|i)\\b|$)|nuläge|laget runt|bordet runt|varvet runt|lägesrapport|avrapportering|team updates?|updates?\\b|check-?in)",
            FLAGS);

    /** A line that leads into the list below it and heads no point. */
    public static final Pattern LEAD_IN = Pattern.compile(
            ".*\\b(?:har|hade|är|var|blir|ska|skall|kan|finns|vill|kom|framkom|följande|nedan|nedanstående|enligt|bland annat|bl\\.a|t\\.ex|som|att|beslutar|beslutade|is|are|was|were|has|have|had|will|should|following|including|below|that)\\b.*:",
            FLAGS);

    private Headings() {}
}
