package app.punktlig.settings;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which calendar the meetings stand in, and which of its events they are.
 *
 * @param subject a pattern that a meeting's subject matches, as {@code LG*}: {@code *} is any text, {@code ?} one letter
 * @param horizon how far ahead a coming meeting is worth a reminder
 */
public record CalendarSettings(Source source, String subject, Period horizon) {
    /** Whose calendar it is. */
    public sealed interface Source {}

    /** @param address of the mailbox, or its Entra object id */
    public record Mailbox(String address) implements Source {}

    /** @param id of an Entra group, or null for the group of the very team */
    public record TeamGroup(@Nullable String id) implements Source {}
}
