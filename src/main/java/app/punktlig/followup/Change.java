package app.punktlig.followup;

import app.punktlig.group.Member;
import app.punktlig.group.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an assignment.
 *
 * @param by null when nobody in particular did it
 * @param byName the name as it was then
 * @param from what was before: the former owner, the former deadline in words; empty otherwise
 * @param to what came instead; empty otherwise
 */
public record Change(
        Instant at, @Nullable MemberId by, String byName, Kind kind, String from, String to, String comment) {

    /** What happened. */
    public enum Kind {
        NOTED,
        OPENED,
        CHANGED,
        DONE,
        POSTPONED,
        HANDED_OVER,
        COMMENTED,
        REOPENED,
        DROPPED
    }

    static Change of(Kind kind, Member by, Instant at, String comment) {
        return new Change(at, by.id(), by.name(), kind, "", "", comment);
    }

    static Change between(Kind kind, Member by, Instant at, String from, String to) {
        return new Change(at, by.id(), by.name(), kind, from, to, "");
    }
}
