package app.punktlig.local;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.agenda.Calendar;
import app.punktlig.chat.Card;
import app.punktlig.chat.Conversation;
import app.punktlig.chat.Message;
import app.punktlig.chat.Messenger;
import app.punktlig.chat.Place;
import app.punktlig.chat.Post;
import app.punktlig.group.Group;
import app.punktlig.group.GroupId;
import app.punktlig.group.Habits;
import app.punktlig.group.Roster;
import app.punktlig.language.Language;
import app.punktlig.minutes.ChannelFiles;
import app.punktlig.minutes.ChannelFolders;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.util.TestSocketUtils;

/** Punktlig's own adapters of Teams and Graph against the simulated services, by HTTP, with nothing put in between. */
class RealAdaptersTests {
    private static Simulators simulators;
    private static Http page;

    @ComponentScan({"app.punktlig.teams", "app.punktlig.graph", "app.punktlig.settings", "app.punktlig.token"})
    static class Adapters {
        @Bean
        Heard heard() {
            return new Heard();
        }

        @Bean
        ChannelFolders folders() {
            return new Folders();
        }
    }

    @BeforeAll
    static void start() {
        simulators = Simulators.start(TestSocketUtils.findAvailableTcpPort(), Adapters.class);
        page = new Http(simulators.address, Map.of("Content-Type", "application/json"));
    }

    @AfterAll
    static void stop() {
        simulators.close();
    }

    @Test
    void theInstallationIsTakenIn() {
        assertThat(bean(Heard.class).installations).isNotEmpty().allSatisfy(installation -> {
            assertThat(installation.teamId()).isEqualTo(SimulatedTeam.LEADERSHIP.id());
            assertThat(installation.teamName()).isEqualTo(SimulatedTeam.LEADERSHIP.name());
        });
    }

    @Test
    void aMessageWithAMentionIsTakenIn() {
        Person writer = People.ALL.get(4);
        String said = """
                {"as": "%s", "locale": "en-GB", "conversation": "%s",
                 "parts": [{"mention": "bot"}, {"text": " assign "}, {"mention": "%s"}, {"text": " to call"}]}
                """.formatted(
                        writer.objectId(),
                        SimulatedTeam.LEADERSHIP.id(),
                        People.ALL.get(3).objectId());
        assertThat(page.post("/sim/page/messages", said).status()).isEqualTo(200);
        Message heard = bean(Heard.class).messages.getLast();
        assertThat(heard.text()).isEqualTo("assign Susanne Falk to call");
        assertThat(heard.sender().entraId()).isEqualTo(writer.objectId());
        assertThat(heard.language()).isEqualTo(Language.EN);
        assertThat(heard.mentions()).extracting(Message.Mention::text).containsExactly("Susanne Falk");
    }

    @Test
    void aCardIsPostedToANewPersonalChat() {
        Person reader = People.ALL.get(5);
        Place chat = Place.personal(bot().tenantId(), serviceUrl(), reader.teamsId(), null);
        assertThat(bean(Messenger.class).send(Post.reply(chat, card()))).isInstanceOf(Messenger.Delivery.Sent.class);
        assertThat(page.get("/sim/page/state?as=" + reader.objectId()).body().toString())
                .contains("Sparat till mötet");
    }

    @Test
    void aCardIsPostedToTheChannel() {
        Place channel = Place.channel(
                bot().tenantId(), serviceUrl(), SimulatedTeam.LEADERSHIP.id(), SimulatedTeam.LEADERSHIP.id());
        assertThat(bean(Messenger.class).send(Post.reply(channel, card()))).isInstanceOf(Messenger.Delivery.Sent.class);
    }

    @Test
    void aReplyStaysInItsThread() {
        Place channel = Place.channel(
                bot().tenantId(), serviceUrl(), SimulatedTeam.LEADERSHIP.id(), SimulatedTeam.LEADERSHIP.id());
        Messenger.Delivery.Sent first =
                (Messenger.Delivery.Sent) bean(Messenger.class).send(Post.reply(channel, card()));
        Place thread = new Place(
                Place.Kind.CHANNEL,
                channel.tenantId(),
                channel.serviceUrl(),
                SimulatedTeam.LEADERSHIP.id(),
                null,
                SimulatedTeam.LEADERSHIP.id(),
                first.activityId(),
                false);
        Messenger.Delivery.Sent reply =
                (Messenger.Delivery.Sent) bean(Messenger.class).send(Post.reply(thread, card()));
        assertThat(bean(Messages.class).find(reply.activityId()).orElseThrow().thread())
                .isEqualTo(first.activityId());
    }

    @Test
    void theWholeRosterIsRead() {
        assertThat(bean(Roster.class).read(group()))
                .hasSize(11)
                .anySatisfy(person -> assertThat(person.guest()).isTrue());
    }

    @Test
    void aYearOfTheCalendarIsRead() {
        Instant from = Instant.parse("2026-11-22T00:00:00Z");
        Calendar.Outcome outcome = bean(Calendar.class).read(group(), from, from.plus(Duration.ofDays(365)));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Calendar.Outcome.Read.class,
                        read -> assertThat(read.occurrences())
                                .hasSizeGreaterThan(20)
                                .allSatisfy(occurrence ->
                                        assertThat(occurrence.subject()).doesNotContain("APT"))
                                .anySatisfy(occurrence ->
                                        assertThat(occurrence.start()).isEqualTo("2026-12-01T12:00:00Z")));
    }

    @Test
    void aDocumentIsStoredInTheChannelsFiles() {
        ChannelFiles files = bean(ChannelFiles.class);
        byte[] large = new byte[5 * 1024 * 1024];
        assertThat(files.store(group(), "Mötesanteckningar 2026-12-01.docx", new byte[] {1, 2}))
                .isInstanceOf(ChannelFiles.Outcome.Stored.class);
        assertThat(files.store(group(), "Mötesanteckningar 2026-12-01.docx", new byte[] {1, 2, 3}))
                .isInstanceOf(ChannelFiles.Outcome.Stored.class);
        assertThat(files.store(group(), "Stor.docx", large)).isInstanceOf(ChannelFiles.Outcome.Stored.class);
        assertThat(page.get("/sim/page/state?as=" + People.secretary().objectId())
                        .body()
                        .path("files")
                        .findValuesAsString("name"))
                .containsExactly("Mötesanteckningar 2026-12-01.docx", "Stor.docx");
    }

    private static <T> T bean(Class<T> type) {
        return simulators.context.getBean(type);
    }

    private static SimulatedBot bot() {
        return bean(SimulatedBot.class);
    }

    private static String serviceUrl() {
        return simulators.address + "/sim/teams/";
    }

    private static Group group() {
        return new Group(
                new GroupId(UUID.randomUUID()),
                bot().tenantId(),
                SimulatedTeam.LEADERSHIP.id(),
                SimulatedTeam.LEADERSHIP.groupId(),
                SimulatedTeam.LEADERSHIP.name(),
                Language.SV,
                ZoneId.of("Europe/Stockholm"),
                SimulatedTeam.LEADERSHIP.id(),
                serviceUrl(),
                new Habits(DayOfWeek.MONDAY, LocalTime.of(8, 0), Duration.ofDays(2)),
                true);
    }

    private static Card card() {
        return new Card(Language.SV, "Sparat till mötet", Card.Tone.DONE, "Sparat", List.of(), List.of());
    }

    /** Stands in for the conversation and remembers what it was told. */
    static final class Heard implements Conversation {
        final List<Message> messages = new CopyOnWriteArrayList<>();
        final List<Installation> installations = new CopyOnWriteArrayList<>();

        @Override
        public List<Card> answer(Message message) {
            messages.add(message);
            return List.of();
        }

        @Override
        public void joinedTeam(Installation installation) {
            installations.add(installation);
        }

        @Override
        public void leftTeam(String tenantId, String teamId) {}

        @Override
        public void rosterChanged(String tenantId, String teamId) {}

        @Override
        public void metPerson(Message.Sender person, Place personalChat, Language language, String deliveryId) {}

        @Override
        public Language languageOf(String tenantId, Message.Sender person, Language told) {
            return told;
        }
    }

    private static final class Folders implements ChannelFolders {
        private final Map<String, Folder> known = new ConcurrentHashMap<>();

        @Override
        public Optional<Folder> find(GroupId group, String channelId) {
            return Optional.ofNullable(known.get(channelId));
        }

        @Override
        public void keep(GroupId group, String channelId, Folder folder) {
            known.put(channelId, folder);
        }

        @Override
        public void forget(GroupId group, String channelId) {
            known.remove(channelId);
        }
    }
}
