package app.punktlig.schedule;

import app.punktlig.agenda.CalendarReadings;
import app.punktlig.chat.CalendarUpdates;
import app.punktlig.group.Groups;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the groups' calendars every quarter of an hour, and tells the health endpoint how old what is known is. */
@Configuration(proxyBeanMethods = false)
class CalendarTimers {
    private static final FixedDelay QUARTER = FixedDelay.of(Duration.ofMinutes(15));

    @Bean
    Task<Void> readCalendars(Groups groups, CalendarUpdates calendars, Clock clock) {
        return Tasks.recurring("read-calendars", QUARTER)
                .execute((_, _) -> GroupTimers.each(groups, group -> calendars.update(group.id(), clock.instant())));
    }

    @Bean
    HealthIndicator calendarHealthIndicator(CalendarReadings readings, Clock clock) {
        return new CalendarHealth(readings, clock);
    }
}
