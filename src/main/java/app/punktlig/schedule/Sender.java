package app.punktlig.schedule;

import app.punktlig.chat.Messenger;
import app.punktlig.chat.Messenger.Delivery;
import app.punktlig.chat.People;
import app.punktlig.chat.Post;
import app.punktlig.schedule.Outbox.Turn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the posts of a place one after the other, and notes what became of each before the next. */
final class Sender {
    private static final Logger log = LoggerFactory.getLogger(Sender.class);
    /** An answer that comes days later helps nobody. */
    private static final Duration GIVES_UP = Duration.ofDays(3);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Set<Integer> NOT_THERE = Set.of(403, 404);

    private final Outbox outbox;
    private final Messenger messenger;
    private final People people;
    private final Clock clock;
    /** This very process: a name of its own at each start, so that a crashed one's posts are nobody's. */
    private final String name = UUID.randomUUID().toString();

    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();

    Sender(Outbox outbox, Messenger messenger, People people, Clock clock) {
        this.outbox = outbox;
        this.messenger = messenger;
        this.people = people;
        this.clock = clock;
    }

    /** Sends until nothing of the place is left to be sent now; tells when the next may be. */
    Optional<Instant> sendAll(String placeKey) {
        while (true) {
            switch (outbox.take(placeKey, name, clock.instant())) {
                case Turn.Taken taken -> send(taken);
                case Turn.NotBefore(Instant due) -> {
                    return Optional.of(due);
                }
                case Turn.Nobody _ -> {
                    return Optional.empty();
                }
            }
        }
    }

    Set<UUID> underWay() {
        return Set.copyOf(underWay);
    }

    private void send(Turn.Taken taken) {
        underWay.add(taken.post().id());
        try {
            settle(taken, messenger.send(taken.post()));
        } finally {
            underWay.remove(taken.post().id());
        }
    }

    private void settle(Turn.Taken taken, Delivery delivery) {
        var post = taken.post();
        var now = clock.instant();
        switch (delivery) {
            case Delivery.Sent sent -> sent(post, sent, now);
            case Delivery.Throttled(Duration pause) -> again(taken, pause, "throttled", now);
            case Delivery.NotReached(String reason) -> again(taken, wait(taken.attempts()), reason, now);
            case Delivery.Unknown(String reason) -> outbox.unknown(post.id(), reason, now);
            case Delivery.Refused refused -> refused(post, refused, now);
        }
    }

    private void sent(Post post, Delivery.Sent sent, Instant now) {
        outbox.sent(post.id(), post.edits() == null ? sent.activityId() : "", now);
        var place = post.place();
        if (place.conversationId() == null && place.userId() != null) {
            people.openedChat(place.tenantId(), place.userId(), sent.conversationId());
        }
    }

    private void again(Turn.Taken taken, Duration pause, String reason, Instant now) {
        if (taken.saidAt().plus(GIVES_UP).isBefore(now)) {
            log.warn("Post {} is given up after {} attempts", taken.post().id(), taken.attempts());
            outbox.refused(taken.post().id(), "given up: " + reason, now);
        } else {
            outbox.waiting(taken.post().id(), now.plus(pause), reason, now);
        }
    }

    private void refused(Post post, Delivery.Refused refused, Instant now) {
        outbox.refused(post.id(), refused.reason(), now);
        var place = post.place();
        if (place.isPersonal() && place.userId() != null && NOT_THERE.contains(refused.status())) {
            people.lost(place.tenantId(), place.userId());
        }
    }

    private static Duration wait(int attempts) {
        var doubled = Duration.ofSeconds(1L << Math.min(attempts, 10)).dividedBy(2);
        return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    }
}
