package app.punktlig.schedule;

import app.punktlig.chat.Card;
import app.punktlig.chat.Post;
import app.punktlig.chat.Posts;
import app.punktlig.group.Group;
import app.punktlig.log.Trace;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Posts written with the change that they tell of, and sent at once when it is committed. What cannot be sent now is taken
 * up again by db-scheduler when its time has come; what a crash left behind, by a look at all of them every few seconds.
 */
final class ScheduledPosts implements Posts {
    /** Takes a place up again at a certain second; the two make the instance, as one that is running cannot be moved. */
    static final TaskDescriptor<Void> AGAIN = TaskDescriptor.of("send-posts-again");

    private static final Logger log = LoggerFactory.getLogger(ScheduledPosts.class);
    /** How often a process says of the posts it is sending that it is still there. */
    static final Duration SIGN_OF_LIFE = Duration.ofSeconds(4);
    /** Five signs of life missed: longer than a pause of the process or the database, and than clocks differ. */
    private static final Duration SENDER_IS_GONE = SIGN_OF_LIFE.multipliedBy(5);
    /** Replies are remembered long enough to look into a complaint, and no longer. */
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final Outbox outbox;
    private final Sender sender;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;
    private final Lanes lanes;

    ScheduledPosts(
            Outbox outbox, Sender sender, ObjectProvider<SchedulerClient> scheduler, Clock clock, Executor executor) {
        this.outbox = outbox;
        this.sender = sender;
        this.scheduler = scheduler;
        this.clock = clock;
        this.lanes = new Lanes(executor, this::sendAll);
    }

    @Override
    public void say(Post post) {
        outbox.add(post, clock.instant());
        afterCommit(() -> lanes.wake(post.place().key()));
    }

    @Override
    public List<Fate> about(String about) {
        return outbox.about(about);
    }

    @Override
    public List<Posted> inChannels(Group group, Instant since, int atMost) {
        return outbox.inChannels(group.tenantId(), group.teamId(), since, atMost);
    }

    @Override
    public void note(Posted posted, Card card) {
        outbox.note(posted.post(), card);
    }

    @Override
    public void edit(Posted posted, Card card) {
        outbox.note(posted.post(), card);
        if (!outbox.changeEdit(posted.activityId(), posted.place().key(), card)) {
            say(new Post(UUID.randomUUID(), posted.place(), card, null, posted.activityId()));
        }
    }

    void wake(String instance) {
        lanes.wake(instance.substring(0, instance.lastIndexOf('@')));
    }

    /** Every process does this for itself, so it is no task of the scheduler, which one process does for all. */
    void signOfLife() {
        try {
            outbox.stillSending(sender.underWay(), clock.instant());
        } catch (RuntimeException e) {
            log.warn("No sign of life could be left: {}", Trace.of(e));
        }
    }

    /** Finds what nobody else will: posts of a process that is gone, and those whose wake-up was lost. */
    void lookForForgotten() {
        var now = clock.instant();
        outbox.abandon(now.minus(SENDER_IS_GONE), sender.underWay(), now).forEach(lanes::wake);
        outbox.due(now).forEach(lanes::wake);
    }

    void forgetOldReplies() {
        var forgotten = outbox.forget(clock.instant().minus(REMEMBERED));
        log.info("Forgot {} old replies", forgotten);
    }

    private void sendAll(String placeKey) {
        try {
            sender.sendAll(placeKey).ifPresent(due -> again(placeKey, due));
        } catch (RuntimeException e) {
            log.error("Sending to a place stopped; it is taken up again: {}", Trace.of(e));
        }
    }

    private void again(String placeKey, Instant due) {
        var instance = AGAIN.instance(placeKey + "@" + due.getEpochSecond());
        scheduler.getObject().scheduleIfNotExists(instance.scheduledTo(due));
    }

    private static void afterCommit(Runnable action) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            action.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }
}
