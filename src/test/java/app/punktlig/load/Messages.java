package app.punktlig.load;

import app.punktlig.e2e.Activities;
import app.punktlig.e2e.FakeTeams;
import app.punktlig.e2e.Somebody;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import tools.jackson.databind.node.ObjectNode;

/** Messages in the members' personal chats, each of which is answered by one post at the connector. */
final class Messages {
    private static final List<String> SAID =
            List.of("lägg till Punkt %d, beslut, 10 min", "dagordning", "ångra", "mina punkter");
    private static final int POINTS = 500;
    private static final int ASSIGNMENTS = 300;
    private static final int GENTLY = 25;

    private final Map<String, Queue<Asked>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger unexpected = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Times times = new Times();
    private final RunningJar jar;
    private final Activities activities;
    private final List<Somebody> people;

    /** What was said, and when it was due to be said. */
    private record Asked(String words, long at) {}

    Messages(FakeTeams teams, RunningJar jar, Activities activities, List<Somebody> people) {
        this.jar = jar;
        this.activities = activities;
        this.people = people;
        Thread.ofVirtual().start(() -> collect(teams));
    }

    /** What the JVM compiles first is not what is measured. */
    void warmUp() {
        say(GENTLY, 15 * GENTLY, this::inTurn);
        times.forget();
    }

    /** Each person says the four things in turn and waits for nothing; the time runs from when it was due to be said. */
    void say(int rate, int seconds) {
        say(rate, rate * seconds, this::inTurn);
        System.out.printf(
                "%d messages a second for %d s: %d replies, %d lost, %d unexpected, %d refused%n",
                rate, seconds, times.size(), lost(), unexpected.get(), refused.get());
        times.tell();
    }

    /** What a group has after a year: points for each meeting, and assignments. */
    void letAYearGoBy() {
        times.forget();
        say(
                GENTLY,
                POINTS,
                i -> "lägg till Årets ärende %d om skolans lokaler, information, 5 min, till %s"
                        .formatted(i, YearOfMeetings.meeting(i % YearOfMeetings.MEETINGS)));
        say(
                GENTLY,
                ASSIGNMENTS,
                i -> "uppdrag: %s ska skriva årets underlag %d senast %s"
                        .formatted(
                                people.get(i % people.size()).name(),
                                i,
                                YearOfMeetings.meeting(i % YearOfMeetings.MEETINGS)));
        System.out.printf(
                "a year: %d points and %d assignments; %d replies, %d lost, %d refused%n",
                POINTS, ASSIGNMENTS, times.size(), lost(), refused.get());
    }

    private String inTurn(int number) {
        return SAID.get(number / people.size() % SAID.size());
    }

    private void say(int rate, int count, IntFunction<String> words) {
        Pace.keep(rate, count, (number, due) -> {
            var person = people.get(number % people.size());
            var said = words.apply(number);
            waiting.computeIfAbsent(FakeTeams.chatOf(person.teamsId()), _ -> new ConcurrentLinkedQueue<>())
                    .add(new Asked(said, due));
            var message = activities.message(person, said.formatted(number));
            return () -> post(message);
        });
        drain();
    }

    private void post(ObjectNode message) {
        try {
            if (jar.post(message).statusCode() != 200) {
                refused.incrementAndGet();
            }
        } catch (IOException | InterruptedException e) {
            refused.incrementAndGet();
        }
    }

    /** Replies come in order within a conversation, so that the oldest question is the one answered. */
    private void collect(FakeTeams teams) {
        while (true) {
            var posted = teams.connector.next(any -> true, Duration.ofHours(1));
            var asked = waiting.getOrDefault(posted.conversation(), new ArrayDeque<>())
                    .poll();
            if (asked == null) {
                unexpected.incrementAndGet();
            } else {
                times.answered(asked.words(), asked.at());
            }
        }
    }

    private void drain() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (lost() > 0 && System.nanoTime() < until) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private long lost() {
        return waiting.values().stream().mapToLong(Queue::size).sum();
    }
}
