package app.punktlig.schedule;

import app.punktlig.agenda.MeetingId;
import app.punktlig.chat.MinutesPublishing;
import app.punktlig.chat.PersonalNotices;
import app.punktlig.group.Groups;
import app.punktlig.minutes.DocumentOrders;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes documents that were ordered until they are written, and wakes the daily notices to owners. */
@Configuration(proxyBeanMethods = false)
class FollowUpTimers {
    /** The instance is the meeting's id and the version: {@code …:1}. */
    private static final TaskDescriptor<Void> WRITE_MINUTES = TaskDescriptor.of("write-minutes");

    private static final FixedDelay EVERY_MINUTE = FixedDelay.of(Duration.ofMinutes(1));
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(5);

    /** Within the adopting transaction, so that what is not adopted is not written. */
    @Bean
    DocumentOrders documentOrders(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        return (meeting, version) -> scheduler
                .getObject()
                .scheduleIfNotExists(
                        WRITE_MINUTES.instance(meeting.value() + ":" + version).scheduledTo(clock.instant()));
    }

    @Bean
    Task<Void> writeMinutes(ObjectProvider<MinutesPublishing> publishing, Clock clock) {
        return Tasks.custom(WRITE_MINUTES)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_A_FAULT))
                .onDeadExecutionRevive()
                .execute((instance, _) -> write(publishing.getObject(), instance.getId(), clock));
    }

    private static CompletionHandler<Void> write(MinutesPublishing publishing, String order, Clock clock) {
        int colon = order.lastIndexOf(':');
        var meeting = new MeetingId(UUID.fromString(order.substring(0, colon)));
        var pause = publishing.write(meeting, Integer.parseInt(order.substring(colon + 1)), clock.instant());
        return pause.<CompletionHandler<Void>>map(wait -> (complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(wait)))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    @Bean
    Task<Void> tellOwners(Groups groups, PersonalNotices notices, Clock clock) {
        return Tasks.recurring("tell-owners", EVERY_MINUTE)
                .execute((_, _) -> GroupTimers.each(groups, group -> notices.tellIfDue(group, clock.instant())));
    }
}
