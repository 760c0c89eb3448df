package app.punktlig.language;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;

/** The words of the group's settings, in Swedish and English, all in lower case. */
public final class SettingWords {
    private SettingWords() {}

    public static final Set<String> REMINDER = Set.of("påminnelse", "påminnelser", "reminder", "reminders");
    public static final Set<String> DEADLINE = Set.of("stopptid", "deadline");
    public static final Set<String> LANGUAGE = Set.of("språk", "language");
    public static final Set<String> ZONE = Set.of("tidszon", "zone", "timezone");
    public static final Set<String> DEPUTY = Set.of("ersättare", "deputy");
    /** Instead of the name of somebody who gets a role. */
    public static final Set<String> NOBODY = Set.of("ingen", "nobody", "none", "no one");

    /** Before the standing points that close a meeting. */
    public static final Set<String> LAST = Set.of("sist", "last");

    public static final Set<String> DAYS = Set.of("dag", "dagar", "day", "days");
    public static final Set<String> HOURS = Set.of("tim", "timme", "timmar", "hour", "hours");

    public static final Map<String, Language> LANGUAGES =
            Map.of("svenska", Language.SV, "swedish", Language.SV, "engelska", Language.EN, "english", Language.EN);

    /** Instead of a language: the one that Teams has. */
    public static final Set<String> AUTOMATIC =
            Set.of("automatiskt", "automatisk", "automatic", "automatically", "som i teams", "as in teams");

    public static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("måndag", DayOfWeek.MONDAY),
            Map.entry("tisdag", DayOfWeek.TUESDAY),
            Map.entry("onsdag", DayOfWeek.WEDNESDAY),
            Map.entry("torsdag", DayOfWeek.THURSDAY),
            Map.entry("fredag", DayOfWeek.FRIDAY),
            Map.entry("monday", DayOfWeek.MONDAY),
            Map.entry("tuesday", DayOfWeek.TUESDAY),
            Map.entry("wednesday", DayOfWeek.WEDNESDAY),
            Map.entry("thursday", DayOfWeek.THURSDAY),
            Map.entry("friday", DayOfWeek.FRIDAY));
}
