package app.punktlig.e2e;

import static app.punktlig.e2e.Somebody.ALI;
import static app.punktlig.e2e.Somebody.MAJA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A message's way through the whole house, and what happens when Teams does not do its part. */
class SendingTests extends EndToEnd {
    @BeforeEach
    void install() {
        install(MAJA, MAJA, ALI);
        TEAMS.connector.forget();
    }

    @Test
    void aMessageIsAnsweredInTheChatItCameFrom() {
        assertThat(say(MAJA, "hjälp").card().path("type").asString()).isEqualTo("AdaptiveCard");
        assertThat(TEAMS.connector.attempts).hasValue(1);
    }

    @Test
    void aMessageInTheChannelIsAnsweredInItsThread() {
        assertThat(sayInChannel(ALI, "hjälp").card().path("type").asString()).isEqualTo("AdaptiveCard");
    }

    @Test
    void theSameDeliveryTwiceIsAnsweredOnce() {
        var activity = swedish.message(MAJA, "hjälp");
        assertThat(send(activity).statusCode()).isEqualTo(200);
        assertThat(send(activity).statusCode()).isEqualTo(200);
        TEAMS.connector.next();
        assertThat(say(ALI, "hjälp")).isNotNull();
        assertThat(TEAMS.connector.rest()).isEmpty();
    }

    @Test
    void aThrottledAnswerComesAfterThePauseAndThoseBehindItStayBehind() {
        TEAMS.connector.throttleNext("30");
        send(swedish.message(MAJA, "hjälp"));
        await().untilAtomic(TEAMS.connector.attempts, org.hamcrest.Matchers.is(1));
        send(swedish.message(MAJA, "det här är inget kommando"));
        assertThat(say(ALI, "hjälp")).isNotNull();
        assertThat(TEAMS.connector.rest()).isEmpty();

        CLOCK.forward(Duration.ofSeconds(31));

        var chat = FakeTeams.chatOf(MAJA.teamsId());
        var first = TEAMS.connector.nextIn(chat);
        var second = TEAMS.connector.nextIn(chat);
        assertThat(first.words()).isNotEqualTo(second.words());
        assertThat(first.card()).isEqualTo(say(MAJA, "hjälp").card());
    }

    @Test
    void anAnswerThatMayHaveArrivedIsNotRepeatedAndIsNotedAsUnknown() {
        TEAMS.connector.takeInAndFail(502);
        send(swedish.message(MAJA, "hjälp"));
        TEAMS.connector.next();
        await().until(() -> states().contains("UNKNOWN"));
        CLOCK.forward(Duration.ofHours(1));
        assertThat(say(MAJA, "hjälp")).isNotNull();
        assertThat(TEAMS.connector.attempts).hasValue(2);
    }

    @Test
    void whatACrashLeftHalfSentIsUnknownAndThoseBehindItFollowWithinHalfAMinute() {
        say(MAJA, "hjälp");
        await().until(() -> Set.copyOf(states()).equals(Set.of("SENT")));
        db.sql("update post set state = 'SENDING', sender = 'gone', changed_at = ? where place_key = ?")
                .params(START.atOffset(ZoneOffset.UTC), FakeTeams.chatOf(MAJA.teamsId()))
                .update();
        send(swedish.message(MAJA, "hjälp"));
        CLOCK.forward(Duration.ofSeconds(15));
        assertThat(say(ALI, "hjälp")).isNotNull();
        assertThat(TEAMS.connector.rest()).isEmpty();

        CLOCK.forward(Duration.ofSeconds(15));
        assertThat(TEAMS.connector.nextIn(FakeTeams.chatOf(MAJA.teamsId()))).isNotNull();
        assertThat(states()).contains("UNKNOWN");
    }

    @Test
    void anAnswerWaitsWhileThereIsNoWayToTheConnector() {
        TEAMS.connector.failNext(401);
        send(swedish.message(MAJA, "hjälp"));
        await().untilAtomic(TEAMS.connector.attempts, org.hamcrest.Matchers.is(1));
        CLOCK.forward(Duration.ofMinutes(1));
        assertThat(TEAMS.connector.nextIn(FakeTeams.chatOf(MAJA.teamsId()))).isNotNull();
    }

    @Test
    void somebodyWhoRemovedTheAppIsNoLongerReached() {
        TEAMS.connector.failNext(403);
        send(swedish.message(ALI, "hjälp"));
        await().until(() -> !isReachable(ALI));
        say(ALI, "hjälp");
        assertThat(isReachable(ALI)).isTrue();
    }

    @Test
    void aClickIsAnsweredInItsResponseAndPostsNothing() {
        assertThat(click(MAJA, "hjälp").path("type").asString()).isEqualTo("AdaptiveCard");
        assertThat(TEAMS.connector.attempts).hasValue(0);
    }

    @Test
    void whatIsNoActivityIsRefusedOverHttpToo() {
        var token = "Bearer " + TEAMS.login.token(TEAMS.serviceUrl());
        assertThat(send("{", token, "application/json").statusCode()).isEqualTo(400);
        assertThat(send("{}", token, "text/plain").statusCode()).isEqualTo(415);
        assertThat(send("{}", "Bearer x", "application/json").statusCode()).isEqualTo(401);
    }

    private List<String> states() {
        return db.sql("select state from post").query(String.class).list();
    }

    private boolean isReachable(Somebody somebody) {
        return db.sql("select reachable from person where entra_id = ?")
                .param(somebody.entraId())
                .query(Boolean.class)
                .single();
    }
}
