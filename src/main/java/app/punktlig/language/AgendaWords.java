package app.punktlig.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that go with an agenda point, in Swedish and English, all in lower case. */
public final class AgendaWords {
    /** Two letters without their dots are too often another word. */
    private static final int SHORT = 2;

    private AgendaWords() {}

    /** True when the words are one of a table, whatever the letters' case and dots, with one slip of the finger or none. */
    public static boolean isOneOf(Set<String> table, String words) {
        var said = Wording.lower(words);
        return table.contains(said) || table.stream().anyMatch(word -> isAlike(word, said));
    }

    private static boolean isAlike(String word, String said) {
        var folded = Wording.folded(word);
        var saidFolded = Wording.folded(said);
        return folded.length() > SHORT && folded.equals(saidFolded) || Slip.isOf(folded, saidFolded);
    }

    public static final Set<String> PRESENTER = Set.of(
            "föredragande",
            "föredragare",
            "föredr",
            "föredr.",
            "föredras av",
            "dragande",
            "dragare",
            "dras av",
            "presenteras av",
            "presentatör",
            "dragning av",
            "presenter",
            "presenters",
            "presented by");

    /** Before a name that may be the presenter's, if it is a member's: "by SN". */
    public static final Set<String> PERHAPS_PRESENTER =
            Set.of("av", "by", "ansvarig", "ansvarige", "presenterar", "föredrar", "kör", "drar", "dragning");

    /** After a name, if it is a member's: "Johan drar", "Susanne som föredragande". */
    public static final Set<String> PRESENTS = Set.of(
            "kör",
            "drar",
            "dra",
            "köra",
            "föredrar",
            "föredra",
            "föredrager",
            "presenterar",
            "presentera",
            "tar",
            "ta",
            "håller",
            "hålla",
            "leder",
            "leda",
            "redovisar",
            "redovisa",
            "berättar",
            "berätta",
            "informerar",
            "informera",
            "föredragande",
            "föredragare",
            "presents",
            "present",
            "presenting",
            "leads",
            "lead",
            "runs",
            "run",
            "takes",
            "take",
            "presenter");

    /** Between the name and the verb. */
    public static final Set<String> BEFORE_PRESENTS =
            Set.of("ska", "skall", "kan", "får", "vill", "är", "som", "will", "can", "shall", "is", "as", "to");

    /** What the verb is said of: the point itself. */
    public static final Set<String> THE_POINT = Set.of(
            "i",
            "det",
            "den",
            "denna",
            "detta",
            "punkten",
            "frågan",
            "ärendet",
            "dragningen",
            "själv",
            "själva",
            "myself",
            "it",
            "this",
            "the",
            "point",
            "item");

    public static final Set<String> DECISION =
            Set.of("beslut", "beslutspunkt", "beslutsärende", "decision", "decision point");
    public static final Set<String> INFORMATION =
            Set.of("information", "info", "informationspunkt", "infopunkt", "kännedom", "information point");
    public static final Set<String> DIALOGUE = Set.of(
            "dialog", "dialogpunkt", "diskussion", "diskussionspunkt", "dialogue", "discussion", "discussion point");

    /** Before what kind of point it is: "for decision", "som en beslutspunkt". */
    public static final Set<String> BEFORE_KIND = Set.of("till", "för", "som", "en", "ett", "for", "as", "a", "an");

    public static final Set<String> CONFIDENTIAL = Set.of(
            "konfidentiellt",
            "konfidentiell",
            "sekretess",
            "sekretessbelagt",
            "sekretessbelagd",
            "hemligt",
            "hemlig",
            "confidential",
            "secret");

    /** Before a colon, what the words behind it say; as people write who fill in a list. */
    public static final Set<String> KIND_LABELS = Set.of("typ", "kind", "type");

    public static final Set<String> LENGTH_LABELS =
            Set.of("tid", "tidsåtgång", "längd", "tidsbehov", "time", "length", "duration");
    public static final Set<String> WHEN_LABELS =
            Set.of("möte", "mötet", "datum", "dag", "när", "meeting", "date", "when");
    public static final Set<String> TITLE_LABELS =
            Set.of("titel", "rubrik", "punkt", "ämne", "title", "subject", "topic");

    /** Before a length that is not meant to the minute. */
    public static final Set<String> ABOUT = Set.of(
            "ca", "ca.", "c:a", "cirka", "circa", "ungefär", "runt", "omkring", "typ", "max", "högst", "tar", "det",
            "behöver", "about", "around", "roughly", "approx", "approx.", "takes", "it", "needs", "~");

    /** Lengths that are said without a number, in minutes. */
    public static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("kvart", 15),
            Map.entry("en kvart", 15),
            Map.entry("tre kvart", 45),
            Map.entry("en trekvart", 45),
            Map.entry("halvtimme", 30),
            Map.entry("en halvtimme", 30),
            Map.entry("en halvtimma", 30),
            Map.entry("halv timme", 30),
            Map.entry("en halv timme", 30),
            Map.entry("en timme", 60),
            Map.entry("en timma", 60),
            Map.entry("en och en halv timme", 90),
            Map.entry("halvannan timme", 90),
            Map.entry("två timmar", 120),
            Map.entry("a quarter", 15),
            Map.entry("quarter of an hour", 15),
            Map.entry("a quarter of an hour", 15),
            Map.entry("three quarters of an hour", 45),
            Map.entry("half an hour", 30),
            Map.entry("half hour", 30),
            Map.entry("a half hour", 30),
            Map.entry("an hour", 60),
            Map.entry("one hour", 60),
            Map.entry("an hour and a half", 90),
            Map.entry("two hours", 120));

    /** Numbers of minutes as people write them out. */
    public static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("fem", 5),
            Map.entry("tio", 10),
            Map.entry("femton", 15),
            Map.entry("tjugo", 20),
            Map.entry("tjugofem", 25),
            Map.entry("trettio", 30),
            Map.entry("fyrtio", 40),
            Map.entry("fyrtiofem", 45),
            Map.entry("sextio", 60),
            Map.entry("nittio", 90),
            Map.entry("five", 5),
            Map.entry("ten", 10),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("forty-five", 45),
            Map.entry("sixty", 60),
            Map.entry("ninety", 90));

    /** Before the day or meeting that something is meant for. */
    public static final Set<String> UNTIL = Set.of("till", "för", "until", "to", "for");

    /** As these before a day or meeting, where the whole of it is one. */
    public static final Set<String> AT = Set.of("på", "vid", "inför", "at", "on");

    /** Minutes that a unit of time is worth. */
    public static final Map<String, Integer> MINUTES = Map.ofEntries(
            Map.entry("min", 1),
            Map.entry("minut", 1),
            Map.entry("minuter", 1),
            Map.entry("minute", 1),
            Map.entry("minutes", 1),
            Map.entry("mins", 1),
            Map.entry("tim", 60),
            Map.entry("timme", 60),
            Map.entry("timmar", 60),
            Map.entry("h", 60),
            Map.entry("timma", 60),
            Map.entry("hour", 60),
            Map.entry("hours", 60));

    /** Said of the nearest meeting, so that no comma is needed to tell it from the title. */
    public static final Set<String> TO_THE_NEXT = Set.of(
            "till nästa möte",
            "på nästa möte",
            "till nästa lg",
            "på nästa lg",
            "to the next meeting",
            "to next meeting",
            "for the next meeting",
            "for next meeting",
            "at the next meeting");

    /** Before a list of points. */
    public static final List<String> THE_FOLLOWING = List.of(
            "följande punkter",
            "följande",
            "dessa punkter",
            "de här punkterna",
            "punkterna",
            "punkter",
            "the following points",
            "the following items",
            "the following",
            "these points",
            "these items",
            "points",
            "items");

    /** Where a point is put is no part of what it is called. */
    public static final Set<String> ON_THE_AGENDA = Set.of(
            "på agendan",
            "på dagordningen",
            "till agendan",
            "till dagordningen",
            "i dagordningen",
            "on the agenda",
            "to the agenda");

    /** Before these words they are part of the title after all: "Ordning på dagordningen". */
    public static final Set<String> ABOUT_THE_AGENDA = Set.of(
            "ordning",
            "ordningen",
            "punkter",
            "punkterna",
            "tid",
            "tiden",
            "står",
            "finns",
            "är",
            "items",
            "points",
            "is",
            "are",
            "changes",
            "ändringar",
            "ändring",
            "förslag",
            "synpunkter");

    /** What may stand before anything that is said. */
    public static final Set<String> GREETINGS = Set.of("hej", "hello", "hi");

    public static final Set<String> PLEASE =
            Set.of("tack", "tack så mycket", "snälla", "please", "thanks", "thank you");

    /** Before "tack", which then is what the title is about. */
    public static final Set<String> THANKS_IN_TITLES = Set.of("ett", "stort", "varmt", "säga", "säger", "och", "vårt");

    public static final Set<String> AND = Set.of("och", "and", "samt", "&");
    public static final Set<String> FIRST = Set.of("först", "first");
    public static final Set<String> BEFORE = Set.of("före", "before");
    public static final Set<String> ANYWAY = Set.of("ändå", "anyway", "ändå tack");

    /** Words between a command about minutes and the day of their meeting. */
    public static final Set<String> OF_THE_MEETING = Set.of(
            "av",
            "från",
            "för",
            "mötet",
            "möte",
            "den",
            "protokollet",
            "utkastet",
            "mötesanteckningarna",
            "anteckningarna",
            "of",
            "from",
            "for",
            "on",
            "the",
            "meeting",
            "minutes",
            "draft");

    public static final Set<String> LATEST_MEETING = Set.of(
            "senaste mötet",
            "det senaste mötet",
            "förra mötet",
            "the latest meeting",
            "latest meeting",
            "the last meeting",
            "last meeting",
            "the previous meeting",
            "previous meeting");

    public static final Set<String> AGAIN = Set.of("igen", "again");

    /** What the forward plan is called as a place to move a point to. */
    public static final Set<String> FORWARD_PLAN =
            Set.of("kommande", "kommande punkter", "forward plan", "the forward plan", "upcoming");
}
