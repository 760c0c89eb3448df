package app.punktlig.chat;

import static app.punktlig.chat.CommandReader.isOneOf;

import app.punktlig.group.Group;
import app.punktlig.group.Habits;
import app.punktlig.language.Language;
import app.punktlig.language.SettingWords;
import app.punktlig.language.Wording;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a change of the group's settings: "påminnelse fredag 09.00", "deadline 2 dagar", "språk engelska". */
final class HabitsReader {
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[.:]([0-5]\\d)");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,3}) (\\p{L}+)");

    /** Longer notice than this would close the agenda before the meeting before it. */
    private static final Duration LONGEST_DEADLINE = Duration.ofDays(30);

    /** What came of reading. */
    sealed interface Read {
        record Changed(Group group) implements Read {}

        /** A deputy is named. */
        record Role(String name) implements Read {}

        record NotUnderstood() implements Read {}
    }

    Read read(String words, Group group) {
        var parts = Wording.line(words.replaceFirst(":", " ")).split(" ", 2);
        var rest = parts.length > 1 ? parts[1] : "";
        if (isOneOf(SettingWords.DEPUTY, parts[0]) && !rest.isEmpty()) {
            return new Read.Role(rest);
        }
        var changed = changed(parts[0], Wording.lower(rest), rest, group);
        return changed == null ? new Read.NotUnderstood() : new Read.Changed(changed);
    }

    private static @Nullable Group changed(String what, String rest, String asWritten, Group group) {
        if (isOneOf(SettingWords.REMINDER, what)) {
            return reminder(rest, group);
        }
        if (isOneOf(SettingWords.DEADLINE, what)) {
            return deadline(rest, group);
        }
        if (isOneOf(SettingWords.LANGUAGE, what)) {
            var language = SettingWords.LANGUAGES.get(rest);
            return language == null ? null : with(group, language, group.zone(), group.habits());
        }
        return isOneOf(SettingWords.ZONE, what) ? zone(asWritten, group) : null;
    }

    private static @Nullable Group reminder(String rest, Group group) {
        var words = List.of(rest.split(" "));
        var day = SettingWords.WEEKDAYS.getOrDefault(
                words.getFirst(), group.habits().reminderDay());
        var time = TIME.matcher(words.getLast());
        boolean said = SettingWords.WEEKDAYS.containsKey(words.getFirst()) || time.matches();
        if (!said) {
            return null;
        }
        var at = time.matches()
                ? LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)))
                : group.habits().reminderTime();
        return with(
                group,
                group.language(),
                group.zone(),
                new Habits(day, at, group.habits().deadline()));
    }

    private static @Nullable Group deadline(String rest, Group group) {
        var length = LENGTH.matcher(rest);
        if (!length.matches()) {
            return null;
        }
        int number = Integer.parseInt(length.group(1));
        var before = isOneOf(SettingWords.DAYS, length.group(2))
                ? Duration.ofDays(number)
                : isOneOf(SettingWords.HOURS, length.group(2)) ? Duration.ofHours(number) : null;
        if (before == null || before.compareTo(LONGEST_DEADLINE) > 0) {
            return null;
        }
        var habits = group.habits();
        return with(
                group, group.language(), group.zone(), new Habits(habits.reminderDay(), habits.reminderTime(), before));
    }

    private static @Nullable Group zone(String rest, Group group) {
        try {
            return with(group, group.language(), ZoneId.of(rest.strip()), group.habits());
        } catch (DateTimeException notAZone) {
            return null;
        }
    }

    private static Group with(Group group, Language language, ZoneId zone, Habits habits) {
        return new Group(
                group.id(),
                group.tenantId(),
                group.teamId(),
                group.entraGroupId(),
                group.name(),
                language,
                zone,
                group.channelId(),
                group.serviceUrl(),
                habits,
                group.installed());
    }

    /** "måndagar kl. 08.00", for people. */
    static String reminder(Talk talk) {
        var habits = talk.group().habits();
        return talk.texts()
                .say(
                        "settings.reminder",
                        day(talk, habits.reminderDay()),
                        talk.moments().time(habits.reminderTime()));
    }

    private static String day(Talk talk, DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, talk.language().locale());
    }

    /** "2 dagar före mötet", for people. */
    static String deadline(Talk talk) {
        var before = talk.group().habits().deadline();
        return before.toHours() % 24 == 0
                ? talk.texts().say("settings.deadline.days", before.toDays())
                : talk.texts().say("settings.deadline.hours", before.toHours());
    }
}
