package app.punktlig.followup;

import app.punktlig.agenda.MeetingId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an assignment is due: the words that were used, and the days they mean.
 *
 * @param words as they were said, e.g. "senast i mars"
 * @param first the first day it can mean; null where no day is known
 * @param last the last day that is still in time; null where no day is known
 * @param meeting the meeting it is due at, whose day it follows when the meeting is moved
 * @param shiftDays days from that meeting to the due: -7 for "a week before the next meeting"
 */
public record Deadline(
        String words,
        Kind kind,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable MeetingId meeting,
        int shiftDays) {

    /** What sort of time the words name. */
    public enum Kind {
        DAY,
        WEEK,
        MONTH,
        PERIOD,
        /** At a meeting of the group; without days while none is planned. */
        MEETING,
        /** "Snarast": soon, and no day. */
        SOON
    }

    public Deadline {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a deadline is told in words");
        }
        if ((first == null) != (last == null) || (first != null && last != null && last.isBefore(first))) {
            throw new IllegalArgumentException("a deadline's days begin before they end");
        }
        if (last == null && kind != Kind.MEETING && kind != Kind.SOON) {
            throw new IllegalArgumentException("a deadline of kind " + kind + " has days");
        }
        if (meeting != null && kind != Kind.MEETING) {
            throw new IllegalArgumentException("only a deadline at a meeting follows one");
        }
    }

    public static Deadline day(String words, LocalDate day) {
        return new Deadline(words, Kind.DAY, day, day, null, 0);
    }

    public static Deadline days(String words, Kind kind, LocalDate first, LocalDate last) {
        return new Deadline(words, kind, first, last, null, 0);
    }

    public static Deadline at(String words, MeetingId meeting, LocalDate meetingDay, int shiftDays) {
        var day = meetingDay.plusDays(shiftDays);
        return new Deadline(words, Kind.MEETING, day, day, meeting, shiftDays);
    }

    /** The next meeting, while none is planned. */
    public static Deadline someMeeting(String words) {
        return new Deadline(words, Kind.MEETING, null, null, null, 0);
    }

    public static Deadline soon(String words) {
        return new Deadline(words, Kind.SOON, null, null, null, 0);
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(last);
    }

    public boolean isPast(LocalDate today) {
        return last != null && last.isBefore(today);
    }
}
