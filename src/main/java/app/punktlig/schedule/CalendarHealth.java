package app.punktlig.schedule;

import app.punktlig.agenda.CalendarReadings;
import app.punktlig.agenda.CalendarReadings.CalendarReading;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** How old the meetings are that are known; the bot itself is well also while a calendar cannot be read. */
final class CalendarHealth implements HealthIndicator {
    /** Two readings missed, and a little. */
    private static final Duration STALE = Duration.ofMinutes(35);

    private final CalendarReadings readings;
    private final Clock clock;

    CalendarHealth(CalendarReadings readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var all = readings.all();
        return Health.up()
                .withDetail("groups", all.size())
                .withDetail(
                        "failing", all.stream().filter(r -> r.fault() != null).count())
                .withDetail(
                        "never-read",
                        all.stream().filter(r -> r.readAt() == null).count())
                .withDetail("oldest-minutes", oldestMinutes(all))
                .withDetail("stale", oldestMinutes(all) > STALE.toMinutes())
                .build();
    }

    private long oldestMinutes(List<CalendarReading> all) {
        return all.stream()
                .map(CalendarReading::readAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(oldest -> Duration.between(oldest, clock.instant()).toMinutes())
                .orElse(0L);
    }
}
