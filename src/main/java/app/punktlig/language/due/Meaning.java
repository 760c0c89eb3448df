package app.punktlig.language.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a due expression means so far: a {@link Due} without its words.
 *
 * @param grain how long the time is, for its parts and neighbours
 * @param need what has to stand before it for it to be taken for a time
 */
record Meaning(
        Due.Kind kind,
        @Nullable String iso,
        Due.@Nullable Mod mod,
        @Nullable Days days,
        Grain grain,
        Due.@Nullable NamedMeeting meeting,
        Need need) {

    private static final int WEEK = 7;
    private static final int A_WHILE = 14;

    /** What has to stand before a word that is often something else. */
    enum Need {
        NOTHING,
        /** A preposition, or nothing else in the text: "mån", "March". */
        PREPOSITION,
        /** "Under", "by" or their like: "under 2026". */
        FRAME,
        /** A side or a part: "före helgen", "slutet av veckan". */
        SIDE
    }

    static Meaning day(LocalDate day) {
        return new Meaning(Due.Kind.DATE, day.toString(), null, Days.of(day), Grain.DAY, null, Need.NOTHING);
    }

    static Meaning unit(Grain grain, Days days) {
        var kind = grain == Grain.MONTH ? Due.Kind.MONTH : grain == Grain.DAY ? Due.Kind.DATE : Due.Kind.PERIOD;
        return new Meaning(kind, grain.iso(days), null, days, grain, null, Need.NOTHING);
    }

    static Meaning period(@Nullable String iso, Days days) {
        return new Meaning(Due.Kind.PERIOD, iso, null, days, Grain.SPAN, null, Need.NOTHING);
    }

    static Meaning relative(String iso, Days days) {
        return new Meaning(Due.Kind.RELATIVE, iso, null, days, Grain.SPAN, null, Need.NOTHING);
    }

    static Meaning asap() {
        return new Meaning(Due.Kind.NONE, "ASAP", null, null, Grain.SPAN, null, Need.NOTHING);
    }

    static Meaning meeting(String name, int ahead) {
        var named = new Due.NamedMeeting(name, ahead, 0);
        var iso = name.isEmpty() ? ahead == 1 ? "NEXT_MEETING" : "NEXT_MEETING+" + (ahead - 1) : "NEXT_MEETING:" + name;
        return new Meaning(Due.Kind.NEXT_MEETING, iso, null, null, Grain.SPAN, named, Need.NOTHING);
    }

    /** A meeting whose day the text tells: the day, and that it is a meeting's. */
    Meaning atMeeting(String name) {
        return new Meaning(kind, iso, mod, days, grain, new Due.NamedMeeting(name, 0, 0), Need.NOTHING);
    }

    Meaning of(Grain other) {
        return new Meaning(kind, iso, mod, days, other, meeting, need);
    }

    LocalDate dayOrToday(Reckoning reckoning) {
        return days == null ? reckoning.today() : days.start();
    }

    Meaning needs(Need other) {
        return new Meaning(kind, iso, mod, days, grain, meeting, other);
    }

    Meaning weakIf(boolean isWeak) {
        return isWeak ? needs(Need.PREPOSITION) : this;
    }

    Meaning with(Due.@Nullable Mod side) {
        return side == null ? this : new Meaning(kind, iso, side, days, grain, meeting, need);
    }

    private Meaning on(Days other) {
        return new Meaning(kind, iso, mod, other, grain, meeting, need);
    }

    Meaning part(Due.Mod part) {
        return days == null ? with(part) : on(grain.part(days, part)).with(part);
    }

    /** The week up to it; before the summer means before people leave in mid June. */
    Meaning before() {
        if (days == null) {
            return with(Due.Mod.BEFORE);
        }
        boolean summer = iso != null && iso.endsWith("-SU");
        var first = firstBegun(days);
        var last = summer ? days.start().plusDays(A_WHILE) : first.minusDays(1);
        return on(new Days(last.minusDays(summer ? A_WHILE : WEEK - 1), last)).with(Due.Mod.BEFORE);
    }

    /** What comes before a weekend ends on its Friday. */
    private LocalDate firstBegun(Days time) {
        return grain == Grain.TURN
                ? Grain.middle(time)
                : grain == Grain.WEEKEND ? time.start().plusDays(1) : time.start();
    }

    /** The fortnight from its end. */
    Meaning after() {
        if (days == null) {
            return with(Due.Mod.AFTER);
        }
        var last = grain == Grain.TURN ? Grain.middle(days).minusDays(1) : days.end();
        var first = kind == Due.Kind.RELATIVE ? last : last.plusDays(1);
        return on(new Days(first, first.plusDays(A_WHILE - 1))).with(Due.Mod.AFTER);
    }

    /** This many days away from it: "två dagar före nästa möte". */
    @Nullable
    Meaning shifted(int daysAway) {
        if (days != null) {
            return day((daysAway < 0 ? days.start() : days.end()).plusDays(daysAway));
        }
        if (meeting == null) {
            return null;
        }
        var shifted = new Due.NamedMeeting(meeting.name(), meeting.ahead(), daysAway);
        return new Meaning(
                kind, iso, daysAway < 0 ? Due.Mod.BEFORE : Due.Mod.AFTER, null, grain, shifted, Need.NOTHING);
    }

    /** From the first day of this to the last day of the other. */
    @Nullable
    Meaning until(Meaning other) {
        if (days == null || other.days == null || other.days.end().isBefore(days.start())) {
            return null;
        }
        var span = new Days(days.start(), other.days.end());
        return new Meaning(Due.Kind.PERIOD, iso + "/" + other.iso, null, span, Grain.SPAN, null, Need.NOTHING);
    }

    Due due(Due.Words words) {
        return new Due(kind, iso, mod, days, meeting, words);
    }
}
