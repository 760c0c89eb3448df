package app.punktlig.teams;

import static app.punktlig.e2e.Somebody.MAJA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.punktlig.chat.Messenger.Delivery;
import app.punktlig.chat.Place;
import app.punktlig.chat.Post;
import app.punktlig.e2e.Activities;
import app.punktlig.e2e.FakeLogin;
import app.punktlig.e2e.FakeTeams;
import app.punktlig.settings.AllowedHosts;
import app.punktlig.token.Credentials;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import okhttp3.Interceptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsMessengerTests {
    private final FakeTeams teams = new FakeTeams();
    private final TeamsMessenger messenger = messenger(new AllowedHosts(List.of("127.0.0.1")));
    private final Place chat =
            Place.personal(FakeLogin.TENANT, teams.serviceUrl(), MAJA.teamsId(), FakeTeams.chatOf(MAJA.teamsId()));

    @AfterEach
    void close() {
        teams.close();
    }

    @Test
    void postsTheCardOnceAsTheBot() {
        assertThat(send(chat)).isInstanceOf(Delivery.Sent.class);
        var posted = teams.connector.next();
        assertThat(posted.conversation()).isEqualTo(chat.conversationId());
        assertThat(posted.activity().at("/from/id").asString()).isEqualTo(Activities.BOT);
        assertThat(posted.activity().path("summary").asString()).isEqualTo("Punkt 3 är sparad.");
        assertThat(posted.activity().path("locale").asString()).isEqualTo("sv-SE");
        assertThat(posted.activity().at("/attachments/0/contentType").asString())
                .isEqualTo(AdaptiveCards.CONTENT_TYPE);
        assertThat(posted.card()).isEqualTo(RenderedCards.inChat(SomeCards.saved()));
        assertThat(teams.connector.attempts).hasValue(1);
    }

    @Test
    void answersInTheChannelsThread() {
        send(new Place(
                Place.Kind.CHANNEL,
                FakeLogin.TENANT,
                teams.serviceUrl(),
                Activities.TEAM,
                null,
                Activities.TEAM,
                "17000",
                false));
        assertThat(teams.connector.next().conversation()).isEqualTo(Activities.TEAM + ";messageid=17000");
    }

    @Test
    void opensAChatWithSomebodyWhoHasNone() {
        var sent = send(Place.personal(FakeLogin.TENANT, teams.serviceUrl(), MAJA.teamsId(), null));
        assertThat(sent)
                .isInstanceOfSatisfying(
                        Delivery.Sent.class,
                        it -> assertThat(it.conversationId()).isEqualTo(FakeTeams.chatOf(MAJA.teamsId())));
        assertThat(teams.connector.next().conversation()).isEqualTo(FakeTeams.chatOf(MAJA.teamsId()));
    }

    @Test
    void showsATargetedReplyToOnePersonOnly() {
        assertThat(send(targeted())).isInstanceOf(Delivery.Sent.class);
        var posted = teams.connector.next();
        assertThat(posted.targeted()).isTrue();
        assertThat(posted.activity().at("/recipient/id").asString()).isEqualTo(MAJA.teamsId());
    }

    @Test
    void fallsBackToThePersonalChatWhereTargetingIsRefused() {
        teams.connector.failNext(400);
        assertThat(send(targeted())).isInstanceOf(Delivery.Sent.class);
        var posted = teams.connector.next();
        assertThat(posted.targeted()).isFalse();
        assertThat(posted.conversation()).isEqualTo(FakeTeams.chatOf(MAJA.teamsId()));
    }

    @Test
    void neverPostsAgainAfterATargetedReplyThatMayHaveBeenSeen() {
        teams.connector.takeInAndFail(502);
        assertThat(send(targeted())).isInstanceOf(Delivery.Unknown.class);
        assertThat(teams.connector.attempts).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"7,7", "0,0", "7200,3600", "-5,0", "soon,5"})
    void honoursTheRequestedPause(String retryAfter, long seconds) {
        teams.connector.throttleNext(retryAfter);
        assertThat(send(chat)).isEqualTo(new Delivery.Throttled(Duration.ofSeconds(seconds)));
        assertThat(teams.connector.attempts).hasValue(1);
    }

    @Test
    void readsThePauseAsADateToo() {
        var attempt = new Attempt(Clock.fixed(Instant.parse("2026-02-02T08:00:00Z"), ZoneOffset.UTC));
        assertThat(attempt.pause("Mon, 2 Feb 2026 08:00:30 GMT")).isEqualTo(Duration.ofSeconds(30));
        assertThat(attempt.pause("Mon, 2 Feb 2026 07:00:00 GMT")).isZero();
        assertThat(attempt.pause(null)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 412, 500, 502, 503, 504})
    void neverRepeatsWhatMayHaveArrived(int status) {
        teams.connector.takeInAndFail(status);
        assertThat(send(chat)).isInstanceOf(Delivery.Unknown.class);
        assertThat(teams.connector.attempts).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404})
    void takesARefusalForAnAnswer(int status) {
        teams.connector.failNext(status);
        assertThat(send(chat))
                .isInstanceOfSatisfying(
                        Delivery.Refused.class, it -> assertThat(it.status()).isEqualTo(status));
    }

    @Test
    void sendsTheBeginningOfWhatWasTooBig() {
        teams.connector.failNext(413);
        var whole = SomeCards.longAgenda(70);
        assertThat(messenger.send(Post.reply(chat, whole))).isInstanceOf(Delivery.Sent.class);
        var posted = teams.connector.next();
        assertThat(posted.card().toString().length())
                .isLessThan(RenderedCards.inChat(whole).toString().length() / 2);
        RenderedCards.check(posted.card());
        assertThat(posted.words()).contains("… och ");
        assertThat(teams.connector.attempts).hasValue(2);
    }

    @Test
    void givesUpOnWhatIsTooBigEvenShortened() {
        teams.connector.failNext(413);
        teams.connector.failNext(413);
        assertThat(send(chat))
                .isInstanceOfSatisfying(
                        Delivery.Refused.class, it -> assertThat(it.status()).isEqualTo(413));
        assertThat(teams.connector.attempts).hasValue(2);
    }

    @Test
    void doesNotKnowWhatBecameOfAPostThatWasNotAnsweredInTime() throws IOException {
        Interceptor.Chain connected = mock();
        when(connected.proceed(any())).thenThrow(new SocketTimeoutException("timeout"));
        assertThatThrownBy(() -> PerhapsSent.mark(connected))
                .satisfies(thrown -> assertThat(new Attempt(Clock.systemUTC()).failed(thrown))
                        .isInstanceOf(Delivery.Unknown.class));
    }

    @Test
    void knowsThatNothingWasSentWhenNobodyListens() {
        teams.connector.forget();
        var place = Place.personal(FakeLogin.TENANT, "http://127.0.0.1:1/", MAJA.teamsId(), "a:chat");
        assertThat(send(place)).isInstanceOf(Delivery.NotReached.class);
    }

    @Test
    void knowsThatNothingWasSentWithoutAToken() {
        teams.login.down = true;
        assertThat(send(chat)).isInstanceOf(Delivery.NotReached.class);
        teams.login.down = false;
        assertThat(send(chat)).isInstanceOf(Delivery.Sent.class);
    }

    @Test
    void doesNotKnowWhatBecameOfAPostWhoseConnectionBroke() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var broken = Thread.ofVirtual().start(() -> readSomethingAndHangUp(server));
            var url = "http://127.0.0.1:" + server.getLocalPort() + "/";
            assertThat(send(Place.personal(FakeLogin.TENANT, url, MAJA.teamsId(), "a:chat")))
                    .isInstanceOf(Delivery.Unknown.class);
            broken.interrupt();
        }
    }

    @Test
    void sendsNothingToAHostThatIsNotAllowed() {
        var strict = messenger(new AllowedHosts(List.of("smba.trafficmanager.net")));
        assertThat(strict.send(Post.reply(chat, SomeCards.saved()))).isInstanceOf(Delivery.Refused.class);
        assertThat(teams.connector.attempts).hasValue(0);
        assertThat(teams.login.tokensAsked).hasValue(0);
    }

    @Test
    void asksForOneTokenForManyPosts() {
        for (int i = 0; i < 5; i++) {
            send(chat);
        }
        assertThat(teams.login.tokensAsked).hasValue(1);
        assertThat(teams.connector.rest()).hasSize(5);
    }

    private Place targeted() {
        return new Place(
                Place.Kind.CHANNEL,
                FakeLogin.TENANT,
                teams.serviceUrl(),
                Activities.TEAM,
                MAJA.teamsId(),
                Activities.TEAM,
                null,
                true);
    }

    private Delivery send(Place place) {
        return messenger.send(Post.reply(place, SomeCards.saved()));
    }

    private TeamsMessenger messenger(AllowedHosts allowed) {
        var clock = Clock.systemUTC();
        var credentials =
                new ConnectorCredentials(FakeLogin.APP_ID, Credentials.of(EndpointFixture.settings(teams)), clock);
        return new TeamsMessenger(new Connectors(allowed, credentials), FakeLogin.APP_ID, new Attempt(clock));
    }

    private static void readSomethingAndHangUp(ServerSocket server) {
        try (var socket = server.accept()) {
            socket.getInputStream().read(new byte[200]);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
