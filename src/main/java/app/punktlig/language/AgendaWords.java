package app.punktlig.language;

import java.util.Map;
import java.util.Set;

/** The words that go with an agenda point, in Swedish and English, all in lower case. */
public final class AgendaWords {
    private AgendaWords() {}

    public static final Set<String> PRESENTER = Set.of(
            "föredragande",
            "föredragare",
            "föredras av",
            "presenteras av",
            "dragning av",
            "presenter",
            "presenters",
            "presented by");

    public static final Set<String> DECISION = Set.of("beslut", "beslutspunkt", "decision");
    public static final Set<String> INFORMATION = Set.of("information", "info");
    public static final Set<String> DIALOGUE = Set.of("dialog", "diskussion", "dialogue", "discussion");

    public static final Set<String> CONFIDENTIAL =
            Set.of("konfidentiellt", "konfidentiell", "sekretess", "confidential");

    /** Before the day or meeting that something is meant for. */
    public static final Set<String> UNTIL = Set.of("till", "för", "until", "to", "for");

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

    public static final Set<String> PLEASE = Set.of("tack", "snälla", "please", "thanks");

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
