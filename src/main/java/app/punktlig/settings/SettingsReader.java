package app.punktlig.settings;

import app.punktlig.group.Habits;
import app.punktlig.settings.CalendarSettings.Mailbox;
import app.punktlig.settings.CalendarSettings.TeamGroup;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.boot.convert.PeriodStyle;
import org.springframework.core.env.ConfigurableEnvironment;

/** Reads all settings, fills in what was left open, and refuses the whole when anything is wrong. */
final class SettingsReader {
    private static final List<String> SWEDISH_DAYS =
            List.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag");
    /** An address or an id; neither holds what would lead elsewhere in Graph. */
    private static final String PLAIN_ID = "[^\\s/\\\\?#%]++";

    private final Keys keys;

    private SettingsReader(Keys keys) {
        this.keys = keys;
    }

    static Settings read(ConfigurableEnvironment environment) {
        var keys = new Keys(environment);
        SimulatorGuard.check(environment, keys);
        var settings = new SettingsReader(keys).settings();
        if (!keys.faults().isEmpty()) {
            throw new WrongSettings(keys.faults());
        }
        return settings;
    }

    private Settings settings() {
        var bot = new BotReader(keys).read();
        var graph = new GraphReader(keys, bot).read();
        checkDatabase();
        return new Settings(bot, graph, calendar(), habits());
    }

    private CalendarSettings calendar() {
        return new CalendarSettings(
                source(), keys.text("punktlig.calendar.subject").orElse("LG*"), horizon());
    }

    private CalendarSettings.Source source() {
        var mailbox = keys.text("punktlig.calendar.mailbox");
        var group = keys.text("punktlig.calendar.group").filter(text -> !text.equalsIgnoreCase("false"));
        if (mailbox.isPresent() && group.isPresent()) {
            keys.fault(
                    "punktlig.calendar.group",
                    "contradicts punktlig.calendar.mailbox",
                    "Keep the one whose calendar the meetings stand in, and remove the other.");
        }
        if (group.isPresent()) {
            return keys.read(
                    "punktlig.calendar.group",
                    new TeamGroup(null),
                    "true, or the id of a group",
                    SettingsReader::group);
        }
        if (mailbox.isEmpty()) {
            keys.fault(
                    "punktlig.calendar.mailbox",
                    "is missing",
                    "Set it to the address of a mailbox that is invited to every meeting, or set "
                            + "punktlig.calendar.group=true to read the calendar of the team's own group.");
        }
        return keys.read("punktlig.calendar.mailbox", new Mailbox("?"), "an e-mail address", SettingsReader::mailbox);
    }

    private static Mailbox mailbox(String text) {
        return new Mailbox(plainId(text));
    }

    private static TeamGroup group(String text) {
        return new TeamGroup(text.equalsIgnoreCase("true") ? null : plainId(text));
    }

    private static String plainId(String text) {
        if (!text.matches(PLAIN_ID)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private Period horizon() {
        return keys.read(
                "punktlig.calendar.horizon",
                Period.ofWeeks(4),
                "a length of time in days, weeks or months, such as 28d, 4w or P1M",
                SettingsReader::period);
    }

    private static Period period(String text) {
        var period = PeriodStyle.detectAndParse(text);
        if (period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException(text);
        }
        return period;
    }

    private Habits habits() {
        var day = keys.read(
                "punktlig.reminder.day", DayOfWeek.MONDAY, "a weekday, such as MONDAY", SettingsReader::weekday);
        var time = keys.read(
                "punktlig.reminder.time", LocalTime.of(8, 0), "a time of day, such as 08:00", LocalTime::parse);
        var deadline = keys.read(
                "punktlig.agenda.deadline",
                Duration.ofDays(2),
                "how long before the meeting points must be in, such as 2d or 36h",
                SettingsReader::deadline);
        return new Habits(day, time, deadline);
    }

    private static DayOfWeek weekday(String text) {
        var swedish = SWEDISH_DAYS.indexOf(text.toLowerCase(Locale.ROOT));
        return swedish >= 0 ? DayOfWeek.of(swedish + 1) : DayOfWeek.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static Duration deadline(String text) {
        var deadline = DurationStyle.detectAndParse(text);
        if (deadline.isNegative()) {
            throw new IllegalArgumentException(text);
        }
        return deadline;
    }

    private void checkDatabase() {
        if (keys.text("punktlig.data-dir").orElse("").contains(";")) {
            keys.fault("punktlig.data-dir", "holds a semicolon", "Name the folder without one.");
        }
        var url = keys.text("spring.datasource.url").orElse("");
        if (!url.startsWith("jdbc:postgresql:") && !url.startsWith("jdbc:h2:")) {
            keys.fault(
                    "spring.datasource.url",
                    "is not an address of PostgreSQL",
                    "Set it to jdbc:postgresql://host/database, or remove it to keep everything in punktlig.data-dir.");
        }
    }
}
