package app.punktlig.schedule;

import app.punktlig.chat.CalendarUpdates;
import app.punktlig.chat.CardEdits;
import app.punktlig.chat.PostedCards;
import app.punktlig.chat.RosterReading;
import app.punktlig.chat.RosterUpdates;
import app.punktlig.chat.WeeklyReminder;
import app.punktlig.group.Group;
import app.punktlig.group.GroupId;
import app.punktlig.group.Groups;
import app.punktlig.log.Trace;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wakes what groups need by the clock: the weekly reminder, and their rosters. */
@Configuration(proxyBeanMethods = false)
class GroupTimers {
    private static final Logger log = LoggerFactory.getLogger(GroupTimers.class);

    private static final TaskDescriptor<Void> READ_ROSTER = TaskDescriptor.of("read-roster");

    private static final TaskDescriptor<Void> EDIT_CARDS = TaskDescriptor.of("edit-cards");
    private static final int SECONDS_TOGETHER = 5;

    /** Often enough that a reminder comes at its minute. */
    private static final FixedDelay OFTEN = FixedDelay.of(Duration.ofSeconds(20));

    private static final FixedDelay HOURLY = FixedDelay.of(Duration.ofHours(1));

    @Bean
    Task<Void> remindGroups(Groups groups, WeeklyReminder reminder, Clock clock) {
        return Tasks.recurring("remind-groups", OFTEN)
                .execute((_, _) -> each(groups, group -> reminder.postIfDue(group, clock.instant())));
    }

    @Bean
    Task<Void> readRosters(Groups groups, RosterUpdates rosters) {
        return Tasks.recurring("read-rosters", HOURLY)
                .execute((_, _) -> each(groups, group -> rosters.update(group.id())));
    }

    /** A new group is known whole at once: its people and its meetings. */
    @Bean
    Task<Void> readRoster(RosterUpdates rosters, CalendarUpdates calendars, Clock clock) {
        return Tasks.oneTime(READ_ROSTER).execute((instance, _) -> {
            var group = group(instance);
            calendars.update(group, clock.instant());
            rosters.update(group);
        });
    }

    /** One reading for all changes within a second; a reading that is under way could not be moved, and would miss them. */
    @Bean
    RosterReading rosterReading(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        return group -> once(scheduler.getObject(), READ_ROSTER, group, 1, clock);
    }

    @Bean
    Task<Void> editCards(PostedCards cards, Clock clock) {
        return Tasks.oneTime(EDIT_CARDS)
                .execute((instance, _) -> cards.bringUpToDate(group(instance), clock.instant()));
    }

    /** The changes of some seconds are one edit. */
    @Bean
    CardEdits cardEdits(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        return group -> once(scheduler.getObject(), EDIT_CARDS, group, SECONDS_TOGETHER, clock);
    }

    /** What is asked for several times within some seconds is done once, at their end. */
    private static void once(
            SchedulerClient scheduler, TaskDescriptor<Void> task, GroupId group, int seconds, Clock clock) {
        long end = (clock.instant().getEpochSecond() / seconds + 1) * seconds;
        scheduler.scheduleIfNotExists(task.instance(group.value() + "@" + end).scheduledTo(Instant.ofEpochSecond(end)));
    }

    private static GroupId group(TaskInstance<Void> instance) {
        return new GroupId(UUID.fromString(instance.getId().split("@", 2)[0]));
    }

    /** One group's fault is not another's. */
    static void each(Groups groups, Consumer<Group> work) {
        for (var group : groups.installed()) {
            try {
                work.accept(group);
            } catch (RuntimeException fault) {
                log.warn("group {}: {}", group.id().value(), Trace.of(fault));
            }
        }
    }
}
