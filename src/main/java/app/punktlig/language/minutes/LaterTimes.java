package app.punktlig.language.minutes;

import static app.punktlig.language.minutes.ReturnKind.*;

/** Marks in a clause where a later time or a coming meeting is told: in May, next time, at the meeting on the 3rd, in two weeks. */
final class LaterTimes {

    private static final long A_PREPOSITION = bits("ON|TO|AFTER");
    private static final long A_SPAN = bits("WITHIN|AFTER");
    private static final long A_PERIOD_OR_DAY = bits("UNIT|SEASON|DAY");
    private static final long A_PERIOD = bits("UNIT|SEASON");
    private static final long A_PERIOD_OR_TREATMENT = bits("UNIT|SEASON|TREATMENT");
    private static final long A_LATER = bits("NEXT|LATER");

    private static final long A_TIME = bits("SEASON|DAY");
    private static final long A_MEETING = bits("MEETING|OCCASION");
    private static final long STOPS =
            bits("TREATED|TREAT|TAKEN|HELD|RETURN|RESUME|PUT_OFF|BE|MODAL|ON|AFTER|ONCE|PERSON|OTHER|PAST|NOT");
    private static final long WHICH = bits("NEXT|LATER|SEASON|DAY|NUMBER|AFTER|UNIT");
    private static final int NEAR = 4;

    private final long[] kinds;
    private final int end;

    private LaterTimes(long[] kinds, int end) {
        this.kinds = kinds;
        this.end = end;
    }

    static void mark(long[] kinds, int start, int end) {
        LaterTimes times = new LaterTimes(kinds, end);
        for (int i = end - 1; i >= start; i--) {
            times.markAt(i);
        }
    }

    private void markAt(int i) {
        if (is(i - 1, FROM.bit()) || is(i - 2, FROM.bit()) && is(i, NUMBER.bit() | DAY.bit())) {
            return;
        }
        if (is(i, DAY.bit()) || is(i, NUMBER.bit()) && (is(i + 1, SEASON.bit()) || is(i - 1, SEASON.bit()))) {
            kinds[i] |= is(i - 1, WE.bit()) ? WHEN.bit() | AT.bit() : WHEN.bit();
        } else if (is(i, UNIT.bit()) && is(i + 1, NUMBER.bit())) {
            kinds[i] |= WHEN.bit();
        } else if (is(i, NEXT.bit())) {
            next(i);
        } else if (is(i, LATER.bit())) {
            later(i);
        }
        if (is(i, A_PREPOSITION)) {
            place(i);
        }
        if (is(i, ONCE.bit()) && is(i + 1, WE.bit()) && is(i + 2, MEET.bit())) {
            kinds[i] |= WHEN.bit() | AT.bit();
        }
        if (is(i, A_SPAN)) {
            within(i);
        }
    }

    private void next(int i) {
        boolean meeting = i + 1 == end || near(i, A_MEETING | WE.bit() | HERE.bit(), 3) || is(i - 1, MEETING.bit());
        boolean unit = is(i + 1, A_PERIOD_OR_DAY);
        boolean time = unit && !meeting || !meeting && near(i, A_PERIOD, 2);
        kinds[i] |= time ? WHEN.bit() : WHEN.bit() | AT.bit();
    }

    private void later(int i) {
        if (near(i, A_MEETING | HERE.bit(), 3)) {
            kinds[i] |= WHEN.bit() | AT.bit();
        } else if (near(i, A_PERIOD_OR_TREATMENT, 2)) {
            kinds[i] |= WHEN.bit();
        }
    }

    private void place(int i) {
        long found = NONE;
        for (int j = i + 1; j < Math.min(end, i + 1 + NEAR) && !is(j, STOPS & ~A_TIME); j++) {
            if (is(j, MEETING.bit())) {
                found = meeting(i, j);
                break;
            }
            boolean unit = is(j, UNIT.bit()) && (is(j - 1, A_LATER) || is(j + 1, NUMBER.bit()));
            if (is(j, A_TIME) || unit || is(j, NUMBER.bit()) && is(j + 1, SEASON.bit())) {
                found |= WHEN.bit();
            }
        }
        for (int j = i + 1; j < Math.min(end, i + 3); j++) {
            found |= kinds[j] & (WHEN.bit() | AT.bit());
        }
        if (found != NONE && is(i, TO.bit())) {
            found |= UNTIL.bit();
        }
        kinds[i] |= found;
    }

    /** After a meeting is no meeting, and the meeting may be this one where nothing tells which. */
    private long meeting(int i, int j) {
        boolean told = !is(j, THIS_MEETING.bit()) || j > i + 1;
        for (int k = j + 1; k < Math.min(end, j + NEAR); k++) {
            told |= is(k, WHICH);
        }
        if (is(i, AFTER.bit())) {
            return is(j, THIS_MEETING.bit()) ? NONE : WHEN.bit();
        }
        return told ? WHEN.bit() | AT.bit() : NONE;
    }

    private void within(int i) {
        for (int j = i + 1; j < Math.min(end, i + NEAR); j++) {
            if (is(j, UNIT.bit())) {
                kinds[i] |= WHEN.bit();
            }
        }
    }

    private boolean near(int i, long any, int far) {
        for (int j = i + 1; j <= Math.min(end - 1, i + far) && !is(j, STOPS & ~any); j++) {
            if (is(j, any)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int i, long any) {
        return i >= 0 && i < end && (kinds[i] & any) != 0;
    }
}
