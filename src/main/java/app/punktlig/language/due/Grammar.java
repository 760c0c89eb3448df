package app.punktlig.language.due;

import app.punktlig.language.due.Meaning.Need;
import app.punktlig.language.due.Rules.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a due expression: words that frame it ("senast i slutet av"), a time, and what may follow it ("– 15 juni", "kl 13").
 *
 * <p>Each token is tried once as the beginning of a time, and each frame is a few words deep, so the work grows with the length
 * of the text and no faster.
 */
final class Grammar {
    private static final int FRAME_DEPTH = 5;
    private static final Set<Role> FRAMES = EnumSet.of(
            Role.BY,
            Role.BEFORE,
            Role.AFTER,
            Role.START,
            Role.MID,
            Role.END,
            Role.FROM,
            Role.AT,
            Role.THE,
            Role.DEN,
            Role.REST,
            Role.HALF_OF,
            Role.WEEK_OF,
            Role.DAY_END,
            Role.BETWEEN,
            Role.OF);

    private final Text text;
    private final Reckoning reckoning;
    private final BitSet possible;
    private final @Nullable Stretch[] times;
    private final boolean[] tried;
    private final @Nullable Stretch[][] expressions;
    private final boolean[][] read;

    Grammar(Text text, Reckoning reckoning) {
        this.text = text;
        this.reckoning = reckoning;
        this.possible = Rules.possibleWith(text.roles());
        int size = possible.isEmpty() ? 0 : text.size();
        this.times = new Stretch[size];
        this.tried = new boolean[size];
        this.expressions = new Stretch[FRAME_DEPTH + 1][size];
        this.read = new boolean[FRAME_DEPTH + 1][size];
    }

    /** A found expression and the tokens it takes. */
    record Found(Meaning meaning, int start, int end) {}

    List<Found> all() {
        if (possible.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        for (int at = 0; at < text.size(); ) {
            int skip = skipped(at);
            if (skip > at) {
                at = skip;
                continue;
            }
            var stretch = accepted(at);
            if (stretch != null) {
                found.add(new Found(stretch.meaning(), at, stretch.end()));
            }
            at = stretch == null ? at + 1 : Math.max(stretch.end(), at + 1);
        }
        return found;
    }

    /** "Varje fredag", "sedan 2019": times that nothing is due at. */
    private int skipped(int at) {
        var every = text.sense(at, Role.EVERY);
        var since = text.sense(at, Role.SINCE);
        var word = every != null ? every : since;
        if (word == null) {
            return at;
        }
        int next = at + word.words();
        boolean direct = word.role() == Role.SINCE && word.value() == 1;
        var stretch = direct ? unframed(next) : expression(next, 0);
        if (direct
                && (stretch == null
                        || stretch.meaning().grain() != Grain.MONTH
                                && stretch.meaning().grain() != Grain.YEAR)) {
            return at;
        }
        return stretch == null ? next : stretch.end();
    }

    private @Nullable Stretch accepted(int at) {
        if (text.senses(at).isEmpty()) {
            return null;
        }
        var stretch = expression(at, 0);
        if (stretch == null) {
            return null;
        }
        int end = withClock(stretch.end());
        boolean whole = isBlank(0, at) && isBlank(end, text.size());
        var need = stretch.meaning().need();
        boolean fulfilled = need == Need.NOTHING || need == Need.PREPOSITION && whole;
        return fulfilled && new Guards(text).allow(at, stretch.end(), whole)
                ? new Stretch(stretch.meaning(), end)
                : null;
    }

    /** Whether only signs stand there. */
    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.token(i).isWord() || text.token(i).isNumber()) {
                return false;
            }
            if (i - from > FRAME_DEPTH) {
                return false;
            }
        }
        return true;
    }

    /** The longest of: a time as it stands, and a time in a frame. Each is worked out once per token and depth. */
    private @Nullable Stretch expression(int at, int depth) {
        if (at >= text.size() || depth > FRAME_DEPTH) {
            return null;
        }
        if (!read[depth][at]) {
            read[depth][at] = true;
            expressions[depth][at] = readExpression(at, depth);
        }
        return expressions[depth][at];
    }

    private @Nullable Stretch readExpression(int at, int depth) {
        var longest = longer(longer(unframed(at), distant(at, depth)), ofMeeting(at, depth));
        for (var sense : text.senses(at)) {
            if (FRAMES.contains(sense.role()) && (depth > 0 || sense.role() != Role.OF)) {
                longest = longer(longest, framed(sense, at, depth));
            }
        }
        return longest;
    }

    private @Nullable Stretch unframed(int at) {
        return withTail(range(time(at)));
    }

    private static @Nullable Stretch longer(@Nullable Stretch a, @Nullable Stretch b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        boolean betterFulfilled =
                b.end() == a.end() && b.meaning().need().compareTo(a.meaning().need()) < 0;
        return b.end() > a.end() || betterFulfilled ? b : a;
    }

    private @Nullable Stretch framed(Sense frame, int at, int depth) {
        int next = at + frame.words();
        if (next < text.size() && text.is(next, Role.DASH) && text.token(next).glued()) {
            next++;
        }
        var inner = inner(frame, next, depth);
        if (inner == null) {
            return null;
        }
        var meaning = apply(frame, inner.meaning());
        return meaning == null ? null : new Stretch(meaning, inner.end());
    }

    private @Nullable Stretch inner(Sense frame, int next, int depth) {
        return switch (frame.role()) {
            case BETWEEN -> between(next, depth);
            case THE, DEN -> longer(unframed(next), ofMeeting(next, depth + 1));
            default -> expression(next, depth + 1);
        };
    }

    private @Nullable Meaning apply(Sense frame, Meaning time) {
        boolean isPart = time.mod() == Due.Mod.START || time.mod() == Due.Mod.MID || time.mod() == Due.Mod.END;
        return switch (frame.role()) {
            case BY -> side(isPart ? time : time.with(Due.Mod.BY));
            case BEFORE -> side(time.mod() == Due.Mod.END ? time : time.before());
            case AFTER -> side(time.after());
            case FROM -> side(isPart ? time : time.with(Due.Mod.AFTER));
            case START -> part(time, Due.Mod.START);
            case MID -> part(time, Due.Mod.MID);
            case END -> part(time, Due.Mod.END);
            case REST -> Parts.rest(time, reckoning.today());
            case HALF_OF -> Parts.half(time, frame.value());
            case WEEK_OF -> frame.value() == 1 ? Parts.weekOf(time) : time;
            case AT ->
                frame.value() == 1 && time.grain() == Grain.YEAR && time.need() == Need.FRAME
                        ? time.needs(Need.NOTHING)
                        : preposition(time);
            case THE -> the(time);
            case DEN -> time.grain() == Grain.DAY ? time.needs(Need.NOTHING) : time;
            case DAY_END -> preposition(time);
            default -> time;
        };
    }

    /** "The sun" is no Sunday, and "the December drill" is not held in December because of its name. */
    private static Meaning the(Meaning time) {
        boolean bareMonth = time.kind() == Due.Kind.MONTH && time.mod() == null && time.meeting() == null;
        return bareMonth || time.need() == Need.PREPOSITION ? time.needs(Need.FRAME) : time;
    }

    private static Meaning preposition(Meaning time) {
        return time.need() == Need.PREPOSITION ? time.needs(Need.NOTHING) : time;
    }

    private static Meaning side(Meaning time) {
        return time.grain() == Grain.DAY && time.need() == Need.SIDE ? time : time.needs(Need.NOTHING);
    }

    private @Nullable Meaning part(Meaning time, Due.Mod part) {
        if (time.grain() == Grain.DAY || time.days() == null) {
            return null;
        }
        return time.need() == Need.SIDE ? reckoning.partOfUnit(time.grain(), part) : side(time.part(part));
    }

    private @Nullable Stretch time(int at) {
        if (at >= text.size()) {
            return null;
        }
        if (!tried[at]) {
            tried[at] = true;
            times[at] = text.is(at, Role.NO_TIME) ? null : Rules.longest(text, at, possible, reckoning);
        }
        return times[at];
    }

    private @Nullable Stretch range(@Nullable Stretch first) {
        if (first == null || first.meaning().days() == null) {
            return first;
        }
        int at = first.end();
        var join = text.sense(at, Role.DASH) == null ? text.sense(at, Role.TO) : text.sense(at, Role.DASH);
        var last = join == null ? null : secondEnd(at + join.words());
        if (last == null || last.meaning().grain() != first.meaning().grain()) {
            return first;
        }
        var span = first.meaning().until(last.meaning());
        return span == null ? first : new Stretch(span, last.end());
    }

    /** "Höstterminens slut", "april månads utgång": a part named after its whole. */
    private @Nullable Stretch withTail(@Nullable Stretch whole) {
        if (whole == null || !text.token(whole.end() - 1).word().endsWith("s")) {
            return whole;
        }
        var end = text.sense(whole.end(), Role.TAIL_END);
        var tail = end != null ? end : text.sense(whole.end(), Role.TAIL_START);
        var meaning = tail == null ? null : part(whole.meaning(), end != null ? Due.Mod.END : Due.Mod.START);
        return tail == null || meaning == null ? whole : new Stretch(meaning, whole.end() + tail.words());
    }

    private @Nullable Stretch secondEnd(int at) {
        int from = at < text.size() && (text.is(at, Role.DEN) || text.is(at, Role.THE)) ? at + 1 : at;
        var plain = time(at);
        return plain == null ? time(from) : plain;
    }

    private @Nullable Stretch between(int at, int depth) {
        var first = expression(at, depth + 1);
        var and = first == null ? null : text.sense(first.end(), Role.AND);
        var last = first == null || and == null ? null : secondEnd(first.end() + and.words());
        if (first == null || last == null) {
            return first;
        }
        var span = first.meaning().until(last.meaning());
        return span == null ? first : new Stretch(span, last.end());
    }

    /** "En vecka före nästa möte", "the day after Easter", "fredagen före påsk", "within a month of the AGM". */
    private @Nullable Stretch distant(int at, int depth) {
        var within = text.sense(at, Role.WITHIN);
        int start = within == null ? at : at + within.words();
        for (var distance : Distance.at(text, start)) {
            var side = side(distance.end(), within != null, text.is(start, Role.N));
            var from = side == null ? null : expression(distance.end() + side.words(), depth + 1);
            int sign = side != null && side.role() == Role.BEFORE ? -1 : 1;
            var meaning = from == null ? null : distance.from(from.meaning(), sign);
            if (from != null && meaning != null) {
                return new Stretch(within == null ? meaning : meaning.with(Due.Mod.BY), from.end());
            }
        }
        return null;
    }

    /** On which side of another time: before or after it; "three weeks from Monday", "within 30 days of 1 May" too. */
    private @Nullable Sense side(int at, boolean within, boolean counted) {
        for (var role : List.of(Role.BEFORE, Role.AFTER, Role.FROM, Role.OF)) {
            var side = text.sense(at, role);
            boolean loose = role == Role.FROM && !counted || role == Role.OF && !(within && counted);
            if (side != null && !loose) {
                return side;
            }
        }
        return null;
    }

    /** "LG den 4 februari", "mötet i maj", "nästa möte tisdag 4/2": a meeting whose day is told. */
    private @Nullable Stretch ofMeeting(int at, int depth) {
        var next = time(at);
        boolean named = next != null
                && next.meaning().meeting() != null
                && next.meaning().days() == null;
        var noun = named ? null : text.sense(at, Role.MEETING);
        if (!named && (noun == null || noun.name().equals("time"))) {
            return null;
        }
        var name = named && next != null ? meetingName(next) : noun == null ? "" : noun.name();
        int end = named && next != null ? next.end() : at + (noun == null ? 1 : noun.words());
        boolean joined = end < text.size()
                && (text.is(end, Role.COMMA) || text.is(end, Role.COLON) || text.is(end, Role.COPULA));
        var day = expression(joined && named ? end + 1 : end, depth + 1);
        boolean told = day != null
                && day.meaning().days() != null
                && day.meaning().need() == Need.NOTHING
                && day.meaning().mod() == null
                && day.meaning().kind() != Due.Kind.RELATIVE;
        return told && day != null ? new Stretch(day.meaning().atMeeting(name), day.end()) : null;
    }

    private static String meetingName(Stretch next) {
        var meeting = next.meaning().meeting();
        return meeting == null ? "" : meeting.name();
    }

    /** Past a time of day: ", kl. 13.00", "19:30". */
    private int withClock(int at) {
        int next = at < text.size() && text.is(at, Role.COMMA) ? at + 1 : at;
        var clock = text.sense(next, Role.CLOCK);
        int hour = clock == null ? next : next + clock.words();
        if (hour < text.size() && text.token(hour).isSign(".")) {
            hour++;
        }
        if (hour >= text.size()
                || !text.token(hour).isNumber()
                || text.token(hour).digits() > 2) {
            return at;
        }
        boolean minutes = hour + 2 < text.size()
                && text.token(hour + 1).isSign(".:")
                && text.token(hour + 1).glued()
                && text.token(hour + 2).digits() == 2
                && text.token(hour + 2).glued();
        int after = minutes ? hour + 3 : hour + 1;
        boolean halfOfDay = after < text.size()
                && text.token(after).glued()
                && text.token(after).word().matches("[ap]m");
        return halfOfDay ? after + 1 : minutes || clock != null ? after : at;
    }
}
