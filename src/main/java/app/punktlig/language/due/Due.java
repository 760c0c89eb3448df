package app.punktlig.language.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something is to be done, as a text says it: what kind of time, which days it can mean, and the words that say so.
 *
 * @param iso {@code 2025-02-04}, {@code 2025-04}, {@code 2025-W08}, {@code 2025-Q2}, {@code 2025-T2} (tertial), {@code 2025-SU},
 *     {@code P2W}, {@code NEXT_MEETING}, {@code ASAP}; null where no such form exists ("före midsommar")
 * @param mod which side or part of that time is meant, null for the time itself
 * @param days the days it can mean; null for a meeting whose day the text does not tell, and for "as soon as possible"
 * @param meeting the meeting that the words name, null where they name none
 */
public record Due(
        Kind kind,
        @Nullable String iso,
        @Nullable Mod mod,
        @Nullable Days days,
        @Nullable NamedMeeting meeting,
        Words words) {

    public Due {
        if (kind == Kind.NEXT_MEETING && meeting == null) {
            throw new IllegalArgumentException("a due at a meeting names the meeting");
        }
        if (kind != Kind.NEXT_MEETING && kind != Kind.NONE && days == null) {
            throw new IllegalArgumentException("a due of kind " + kind + " has days");
        }
    }

    /** What kind of time a due expression names; NONE is "as soon as possible", which names no day. */
    public enum Kind {
        DATE,
        MONTH,
        PERIOD,
        RELATIVE,
        NEXT_MEETING,
        NONE;

        /** The word for it in JSON: {@code next-meeting}. */
        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Which side or part of the time is meant. */
    public enum Mod {
        BY,
        BEFORE,
        AFTER,
        START,
        MID,
        END;

        /** The word for it in JSON. */
        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The exact words in the text, and where they stand in it (UTF-16 offsets, end excluded). */
    public record Words(String text, int start, int end) {
        public Words {
            if (text.isEmpty() || start < 0 || end - start != text.length()) {
                throw new IllegalArgumentException("words outside their text");
            }
        }
    }

    /**
     * A meeting that a due expression names.
     *
     * @param name the word for it where it is another group's ("årsmötet"), empty for the group's own
     * @param ahead 1 for the next meeting, 2 for the one after it; 0 where the days tell which ("LG den 4 februari")
     * @param shiftDays days from the meeting to the due: -7 for "en vecka före nästa möte"
     */
    public record NamedMeeting(String name, int ahead, int shiftDays) {
        public boolean isOwn() {
            return name.isEmpty();
        }
    }

    /** "Snarast", "asap": soon, and no day. */
    public boolean isAsSoonAsPossible() {
        return "ASAP".equals(iso);
    }

    /** The last day that is still in time, where the words tell; the first one for "efter …". A week ends on its Friday. */
    public Optional<LocalDate> day() {
        if (days == null) {
            return Optional.empty();
        }
        if (mod == Mod.AFTER) {
            return Optional.of(days.start());
        }
        boolean week = iso != null && iso.contains("-W") && days.end().getDayOfWeek() == DayOfWeek.SUNDAY;
        return Optional.of(week && !days.isOneDay() ? days.end().minusDays(2) : days.end());
    }

    /**
     * The day it falls due for a group that meets on these coming days, sorted: "nästa möte" is the first of them, "mötet i maj"
     * the first in May. Empty for another group's meeting, "snarast", and when no such meeting is planned.
     */
    public Optional<LocalDate> resolve(List<LocalDate> comingMeetings) {
        if (meeting == null || !meeting.isOwn()) {
            return day();
        }
        if (days != null) {
            return days.firstOf(comingMeetings).map(this::beside).or(this::day);
        }
        int index = meeting.ahead() - 1;
        return index < comingMeetings.size() ? Optional.of(beside(comingMeetings.get(index))) : Optional.empty();
    }

    private LocalDate beside(LocalDate meetingDay) {
        int shift = meeting == null ? 0 : meeting.shiftDays();
        return meetingDay.plusDays(shift == 0 && mod == Mod.BEFORE ? -1 : shift);
    }
}
