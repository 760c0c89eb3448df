package app.punktlig.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import tools.jackson.databind.node.ObjectNode;

/** What Teams sends at the same moment: the app's coming is told twice, and a message can come again before its first is dealt with. */
class AtOnceTests extends EndToEnd {
    private static final Somebody MAJA = Somebody.MAJA;

    private List<Integer> atOnce(ObjectNode... activities) throws InterruptedException {
        var ready = new CountDownLatch(activities.length);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = Stream.of(activities)
                    .map(activity -> (Callable<Integer>) () -> {
                        ready.countDown();
                        ready.await();
                        return send(activity).statusCode();
                    })
                    .toList();
            return threads.invokeAll(sending).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
        }
    }

    @RepeatedTest(5)
    void aTeamThatIsToldTwiceIsOneGroupAndWelcomedOnce() throws InterruptedException {
        TEAMS.connector.roster(List.of(List.of(MAJA.onRoster(), Somebody.ALI.onRoster())));
        assertThat(atOnce(swedish.botAddedToTeam(MAJA), swedish.installedIn(MAJA)))
                .containsOnly(200);
        TEAMS.connector.nextIn(Activities.TEAM);
        assertThat(count("leadership_group")).isOne();
        assertThat(count("post")).isOne();
        // What reads the roster must be done before the next test empties the tables under it.
        CLOCK.forward(Duration.ofSeconds(1));
        await().until(() -> count("member") == 2);
    }

    @RepeatedTest(5)
    void aPersonWhoIsToldTwiceIsGreetedOnce() throws InterruptedException {
        var installed = swedish.inChat("installationUpdate", MAJA).put("action", "add");
        assertThat(atOnce(swedish.botAddedToChat(MAJA), installed)).containsOnly(200);
        TEAMS.connector.nextIn(FakeTeams.chatOf(MAJA.teamsId()));
        assertThat(count("person")).isOne();
        assertThat(count("post")).isOne();
    }

    @RepeatedTest(5)
    void aMessageThatComesTwiceAtOnceIsAnsweredOnce() throws InterruptedException {
        install(MAJA, MAJA);
        var message = swedish.message(MAJA, "lägg till Skolmaten");
        var before = count("post");
        assertThat(atOnce(message, message.deepCopy())).containsOnly(200);
        assertThat(TEAMS.connector.nextIn(FakeTeams.chatOf(MAJA.teamsId())).words())
                .contains("Skolmaten");
        assertThat(count("post")).isEqualTo(before + 1);
        assertThat(count("agenda_point")).isOne();
    }
}
