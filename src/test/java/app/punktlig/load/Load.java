package app.punktlig.load;

import app.punktlig.e2e.Activities;
import app.punktlig.e2e.FakeTeams;
import app.punktlig.e2e.Somebody;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Starts the packaged jar with an H2 file, a signed login, a connector and a calendar on this machine; says things at a steady pace
 * whatever the answers do; lets the group's year go by; and then clicks, opens and sends forms and searches at the same pace:
 * {@code java -cp … app.punktlig.load.Load [a second] [seconds] [flags of the JVM]}.
 */
public final class Load {
    /** As in docs/operations.md. */
    private static final String DOCUMENTED_FLAGS =
            "-XX:+UseParallelGC -Xmx96m -XX:MetaspaceSize=128m -Xss512k -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders";

    private static final int PEOPLE = 20;

    private Load() {}

    public static void main(String[] args) throws Exception {
        // The little server of the JDK would else hold its answers back for the 40 ms of a delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        int rate = args.length > 0 ? Integer.parseInt(args[0]) : 50;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 60;
        run(rate, seconds, List.of((args.length > 2 ? args[2] : DOCUMENTED_FLAGS).split(" ")));
    }

    private static void run(int rate, int seconds, List<String> flags) throws Exception {
        var people = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(i -> Somebody.somebody(100 + i, "Person Nummer" + i))
                .toList();
        try (var teams = new FakeTeams();
                var calendar = new YearOfMeetings();
                var jar = RunningJar.start(teams, calendar, flags)) {
            var activities = new Activities(teams.serviceUrl(), "sv-SE");
            teams.connector.roster(
                    List.of(people.stream().map(Somebody::onRoster).toList()));
            jar.post(activities.installedIn(people.getFirst()));
            teams.connector.next();
            System.out.printf("jar to first reply: %.1f s%n", jar.secondsSinceStart());
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(5));
            teams.connector.rest();

            var messages = new Messages(teams, jar, activities, people);
            messages.warmUp();
            messages.say(rate, seconds);
            jar.tellMemory();
            messages.letAYearGoBy();
            new Invokes(jar, activities, people).click(rate, seconds);
            jar.tellMemory();
        }
    }
}
