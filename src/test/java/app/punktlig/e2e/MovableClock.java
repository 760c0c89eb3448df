package app.punktlig.e2e;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Runs on from a moment that the test chose, and can be moved on from there. */
public final class MovableClock extends Clock {
    private final Clock real = Clock.systemUTC();
    private volatile Duration ahead;

    public MovableClock(Instant now) {
        ahead = Duration.between(real.instant(), now);
    }

    public void set(Instant now) {
        ahead = Duration.between(real.instant(), now);
    }

    public void forward(Duration by) {
        ahead = ahead.plus(by);
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
        throw new UnsupportedOperationException("everything here is UTC");
    }
}
