package app.punktlig.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that runs as the real one but can be set ahead of it, never back. */
final class MovableClock extends Clock {
    private final Clock real;
    private volatile Duration ahead;

    MovableClock(Clock real, Duration ahead) {
        this.real = real;
        this.ahead = ahead;
    }

    Duration ahead() {
        return ahead;
    }

    /** Timers have fired and posts are stored with today's time, so that going back would contradict them. */
    synchronized boolean moveTo(Instant moment) {
        if (moment.isBefore(instant())) {
            return false;
        }
        ahead = Duration.between(real.instant(), moment);
        return true;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    private static final class Zoned extends Clock {
        private final Clock base;
        private final ZoneId zone;

        Zoned(Clock base, ZoneId zone) {
            this.base = base;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return base.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(base, other);
        }
    }
}
