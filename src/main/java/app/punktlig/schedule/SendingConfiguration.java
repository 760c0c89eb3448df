package app.punktlig.schedule;

import app.punktlig.chat.Messenger;
import app.punktlig.chat.People;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the sending of posts together, and gives db-scheduler the clock that everything else goes by. */
@Configuration(proxyBeanMethods = false)
class SendingConfiguration {
    private static final FixedDelay EVERY_TEN_SECONDS = FixedDelay.of(Duration.ofSeconds(10));
    private static final FixedDelay ONCE_A_DAY = FixedDelay.of(Duration.ofDays(1));

    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
        return clock::instant;
    }

    @Bean
    Sender sender(Outbox outbox, Messenger messenger, People people, Clock clock) {
        return new Sender(outbox, messenger, people, clock);
    }

    @Bean
    ScheduledPosts posts(Outbox outbox, Sender sender, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        return new ScheduledPosts(outbox, sender, scheduler, clock, Executors.newVirtualThreadPerTaskExecutor());
    }

    /** Stops with the application. */
    @Bean
    ScheduledExecutorService signsOfLife(ScheduledPosts posts) {
        var timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("signs-of-life").factory());
        long every = ScheduledPosts.SIGN_OF_LIFE.toMillis();
        var unused = timer.scheduleAtFixedRate(posts::signOfLife, every, every, TimeUnit.MILLISECONDS);
        return timer;
    }

    @Bean
    Task<Void> sendAgain(ScheduledPosts posts) {
        return Tasks.oneTime(ScheduledPosts.AGAIN).execute((instance, context) -> posts.wake(instance.getId()));
    }

    @Bean
    Task<Void> lookForForgottenPosts(ScheduledPosts posts) {
        return Tasks.recurring("look-for-forgotten-posts", EVERY_TEN_SECONDS)
                .execute((instance, context) -> posts.lookForForgotten());
    }

    @Bean
    Task<Void> forgetOldReplies(ScheduledPosts posts) {
        return Tasks.recurring("forget-old-replies", ONCE_A_DAY)
                .execute((instance, context) -> posts.forgetOldReplies());
    }
}
