package app.punktlig.language.due;

import static app.punktlig.language.due.Role.MEETING;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expressions for a meeting whose day the words do not tell. */
final class MeetingRules {
    static final List<Rule> RULES = List.of(
            Rule.of("the? next meeting", (m, r) -> Meaning.meeting(name(m), 1)),
            Rule.of("the? meeting after_next", (m, r) -> Meaning.meeting(name(m), 2)),
            Rule.of("the? next_but_one meeting", (m, r) -> Meaning.meeting(name(m), 2)),
            Rule.of("next_gathering", (m, r) -> Meaning.meeting("", 1)),
            Rule.of("the? month meeting", MeetingRules::inMonth),
            Rule.of("the? annual", (m, r) -> annual(m).needs(Meaning.Need.PREPOSITION)),
            Rule.of(
                    "month_meeting",
                    (m, r) -> r.month(m.value(Role.MONTH_MEETING)).atMeeting("").needs(Meaning.Need.PREPOSITION)));

    private MeetingRules() {}

    /** Held once a year, on a day the words do not tell. */
    private static Meaning annual(Shape.Match m) {
        return Meaning.meeting(m.get(Role.ANNUAL).name(), 1);
    }

    private static String name(Shape.Match m) {
        var name = m.get(MEETING).name();
        return name.equals("time") ? "" : name;
    }

    private static @Nullable Meaning inMonth(Shape.Match m, Reckoning r) {
        boolean time = m.get(MEETING).name().equals("time");
        return time ? null : r.month(m.value(Role.MONTH)).atMeeting(name(m));
    }
}
