package app.punktlig.chat;

import app.punktlig.agenda.Calendar;
import app.punktlig.agenda.Horizon;
import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.MeetingId;
import app.punktlig.agenda.Meetings;
import app.punktlig.chat.Message.Mention;
import app.punktlig.chat.Message.Sender;
import app.punktlig.chat.Message.Surface;
import app.punktlig.group.Group;
import app.punktlig.group.Groups;
import app.punktlig.group.Habits;
import app.punktlig.group.MemberId;
import app.punktlig.group.Roster;
import app.punktlig.group.TeamOwners;
import app.punktlig.language.Language;
import app.punktlig.minutes.ChannelFiles;
import app.punktlig.minutes.DocumentOrders;
import app.punktlig.minutes.MinutesDocument;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** An invented leadership group that talks to the real conversation on a database in memory; what is said is kept in a list. */
public final class GroupInChat implements AutoCloseable {
    public static final String TENANT = "tenant-1";
    public static final String TEAM = "19:team@thread.tacv2";
    public static final String SERVICE = "https://smba.example/emea/";
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final List<String> PEOPLE = List.of(
            "Anna Bergkvist",
            "Bo Lindh",
            "Susanne Falk",
            "Susanne Lundin",
            "Maria Brandt Holm",
            "Göran Åkesson",
            "Eva Nyqvist");

    /** Begun once: what it costs to begin is most of what a test would take. */
    private static final AnnotationConfigApplicationContext CONTEXT =
            new AnnotationConfigApplicationContext(Setup.class);

    private final List<Post> posts;
    private Instant now = at("2026-11-23T09:00");
    private @Nullable String pressed;
    private int said;

    /** Where the fixture keeps what was said. */
    public static final class SaidPosts implements Posts {
        private final List<Post> said = new ArrayList<>();
        private final Map<UUID, Card> shown = new HashMap<>();
        private State fate = State.SENT;
        private @Nullable String breaking;

        /** What becomes of every post. */
        public void become(State state) {
            fate = state;
        }

        /** The next post with these words is not taken, with an exception that quotes them as a database does. */
        public void breaksOn(String words) {
            breaking = words;
        }

        @Override
        public void say(Post post) {
            var words = breaking;
            if (words != null && Cards.text(post.card()).contains(words)) {
                breaking = null;
                throw new IllegalStateException("value too long: '" + words + "'");
            }
            said.add(post);
        }

        /** As they lie in the channel, the edited ones as they were edited. */
        @Override
        public List<Posted> inChannels(Group group, Instant since, int atMost) {
            return said.reversed().stream()
                    .filter(post -> !post.place().isPersonal() && post.card().refresh() != null && post.edits() == null)
                    .limit(atMost)
                    .map(post -> new Posted(post.id(), post.id().toString(), post.place(), shown(post)))
                    .toList();
        }

        private Card shown(Post post) {
            return shown.getOrDefault(post.id(), post.card());
        }

        @Override
        public void note(Posted posted, Card card) {
            shown.put(posted.post(), card);
        }

        @Override
        public void edit(Posted posted, Card card) {
            note(posted, card);
            said.add(new Post(UUID.randomUUID(), posted.place(), card, null, posted.activityId()));
        }

        @Override
        public List<Fate> about(String about) {
            return said.stream()
                    .filter(p -> about.equals(p.about()))
                    .map(p -> new Fate(p.id(), fate, 1, Instant.EPOCH))
                    .toList();
        }
    }

    /** A calendar that says what it is told to. */
    public static final class FakeCalendar implements Calendar {
        private Outcome outcome = new Outcome.Read(List.of());

        public void says(Outcome next) {
            outcome = next;
        }

        @Override
        public Outcome read(Group group, Instant from, Instant until) {
            return outcome;
        }
    }

    /** Whom Graph would tell as the team's owners; nobody may know until a test says so. */
    public static final class FakeOwners implements TeamOwners {
        private Optional<Set<String>> told = Optional.empty();

        @Override
        public Optional<Set<String>> read(Group group) {
            return told;
        }
    }

    /** Which documents were ordered. */
    public static final class OrderedDocuments implements DocumentOrders {
        public final List<String> orders = new ArrayList<>();

        @Override
        public void order(MeetingId meeting, int version) {
            orders.add(meeting.value() + ":" + version);
        }
    }

    /** The channel's Files, which answer as they are told to. */
    public static final class FilesInMemory implements ChannelFiles {
        public final List<String> names = new ArrayList<>();
        public final List<String> contents = new ArrayList<>();
        public Outcome answer = STORED;
        private static final Outcome STORED = new Outcome.Stored("https://files.example/minutes.docx", "item");

        void forget() {
            names.clear();
            contents.clear();
            answer = STORED;
        }

        @Override
        public Outcome store(Group group, String fileName, byte[] content) {
            names.add(fileName);
            contents.add(new String(content, StandardCharsets.UTF_8));
            return answer;
        }
    }

    /** Where the fixture keeps the files that people send, by their address. */
    public static final class SentFiles implements FileFetcher, FileReading {
        private final Map<String, Fetched> lying = new HashMap<>();
        private final List<UUID> waiting = new ArrayList<>();

        @Override
        public Fetched fetch(String url, int mostBytes) {
            return lying.getOrDefault(url, new Fetched.Gone());
        }

        @Override
        public void readSoon(UUID offeredFile) {
            waiting.add(offeredFile);
        }
    }

    @EnableTransactionManagement
    @ComponentScan({"app.punktlig.chat", "app.punktlig.store"})
    static class Setup {
        @Bean
        DataSource dataSource() {
            var h2 = new JdbcDataSource();
            h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
            Flyway.configure().dataSource(h2).load().migrate();
            return h2;
        }

        @Bean
        JdbcClient jdbcClient(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        TransactionTemplate transactionTemplate(PlatformTransactionManager manager) {
            return new TransactionTemplate(manager);
        }

        @Bean
        Habits habits() {
            return new Habits(DayOfWeek.MONDAY, LocalTime.of(8, 0), Duration.ofDays(1));
        }

        @Bean
        Horizon horizon() {
            return new Horizon(Period.ofMonths(2));
        }

        @Bean
        Clock clock() {
            return Clock.fixed(at("2026-11-23T09:00"), ZONE);
        }

        @Bean
        FakeCalendar calendar() {
            return new FakeCalendar();
        }

        @Bean
        Roster teamsRoster() {
            return _ -> roster();
        }

        @Bean
        FakeOwners teamOwners() {
            return new FakeOwners();
        }

        @Bean
        RosterReading rosterReading() {
            return group -> {};
        }

        @Bean
        CardEdits cardEdits() {
            return group -> {};
        }

        @Bean
        OrderedDocuments documentOrders() {
            return new OrderedDocuments();
        }

        @Bean
        FilesInMemory channelFiles() {
            return new FilesInMemory();
        }

        @Bean
        MinutesDocument minutesDocument() {
            return (minutes, language, zone) -> minutes.toString().getBytes(StandardCharsets.UTF_8);
        }

        @Bean
        SentFiles sentFiles() {
            return new SentFiles();
        }

        @Bean
        SaidPosts posts() {
            return new SaidPosts();
        }
    }

    private GroupInChat() {
        posts = bean(SaidPosts.class).said;
        posts.clear();
        bean(SaidPosts.class).become(Posts.State.SENT);
        bean(FakeCalendar.class).says(new Calendar.Outcome.Read(List.of()));
        bean(FakeOwners.class).told = Optional.empty();
        bean(OrderedDocuments.class).orders.clear();
        bean(FilesInMemory.class).forget();
        forgetEverything(bean(JdbcClient.class));
    }

    private static void forgetEverything(JdbcClient db) {
        var tables = db.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'PUBLIC' and table_name <> 'flyway_schema_history'
                        """).query(String.class).list();
        db.sql("set referential_integrity false").update();
        tables.forEach(table -> db.sql("truncate table \"" + table + "\"").update());
        db.sql("set referential_integrity true").update();
    }

    /** The group with its seven members; Anna Bergkvist is its secretary, Bo Lindh its chair. */
    public static GroupInChat withMembers() {
        var chat = new GroupInChat();
        chat.conversation()
                .joinedTeam(new Conversation.Installation(
                        TENANT,
                        TEAM,
                        "entra-group",
                        "Skolans ledningsgrupp",
                        SERVICE,
                        Language.SV,
                        sender("Anna Bergkvist"),
                        "install"));
        chat.bean(RosterUpdates.class).update(chat.group().id());
        chat.say("Anna Bergkvist", "ordförande: Bo Lindh");
        chat.posts.clear();
        return chat;
    }

    /** Another team with the app, added by one of the members. */
    public Group join(String team, String name, String by) {
        conversation()
                .joinedTeam(new Conversation.Installation(
                        TENANT, team, null, name, SERVICE, Language.SV, sender(by), "install-" + team));
        bean(RosterUpdates.class)
                .update(bean(Groups.class).ofTeam(TENANT, team).orElseThrow().id());
        posts.clear();
        return bean(Groups.class).ofTeam(TENANT, team).orElseThrow();
    }

    /** In the channel of another team. */
    public Card sayIn(String team, String name, String text) {
        var place = Place.channel(TENANT, SERVICE, team, team);
        return only(message(name, text, Language.SV, place, Map.of(), Surface.TYPED, List.of()));
    }

    /** Reads the roster once more, with these as the team's owners. */
    public void ownersAre(String... names) {
        bean(FakeOwners.class).told =
                Optional.of(Stream.of(names).map(GroupInChat::id).collect(Collectors.toSet()));
        bean(RosterUpdates.class).update(group().id());
    }

    private static List<Roster.Person> roster() {
        return PEOPLE.stream()
                .map(name -> new Roster.Person(id(name), "29:" + id(name), name, null, false))
                .toList();
    }

    public <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    Conversation conversation() {
        return bean(Conversation.class);
    }

    public Group group() {
        return bean(Groups.class).ofTeam(TENANT, TEAM).orElseThrow();
    }

    /** A meeting of the group's, in local time: {@code 2026-12-01T13:00}. */
    public Meeting meeting(String start, int minutes) {
        var meeting = new Meeting(
                MeetingId.random(),
                group().id(),
                "event-" + start + minutes,
                "LG",
                at(start),
                at(start).plusSeconds(60L * minutes),
                false,
                "Rum Eken",
                false,
                null,
                null);
        bean(Meetings.class).save(meeting);
        return meeting;
    }

    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    public void itIs(String local) {
        now = at(local);
    }

    public Instant now() {
        return now;
    }

    public List<Post> posts() {
        return posts;
    }

    public static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    public static MemberId member(String name) {
        return new MemberId(id(name));
    }

    public static Sender sender(String name) {
        return new Sender(id(name), "29:" + id(name), name);
    }

    /** In the person's own chat, in Swedish. */
    public Card say(String name, String text) {
        return say(name, text, Language.SV);
    }

    public Card say(String name, String text, Language language) {
        return only(message(name, text, language, personal(name), Map.of(), Surface.TYPED, List.of()));
    }

    public Card sayInChannel(String name, String text) {
        return only(message(name, text, Language.SV, channel(), Map.of(), Surface.TYPED, List.of()));
    }

    public Card sayMentioning(String name, String text, String mentioned) {
        var mention = new Mention(mentioned, "29:" + id(mentioned), id(mentioned));
        return only(message(name, text, Language.SV, channel(), Map.of(), Surface.TYPED, List.of(mention)));
    }

    /** Presses a button in the person's own chat. */
    public Card press(String name, String say, Map<String, String> fields) {
        return only(message(name, say, Language.SV, personal(name), fields, Surface.BUTTON, List.of()));
    }

    public Card press(String name, Card.Button button) {
        return press(name, button.say(), Map.of());
    }

    public static Place personal(String name) {
        return Place.personal(TENANT, SERVICE, "29:" + id(name), "a:" + id(name));
    }

    public static Place channel() {
        return Place.channel(TENANT, SERVICE, TEAM, TEAM);
    }

    /** The message whose card's buttons are pressed from now on. */
    public void pressedOn(String card) {
        pressed = card;
    }

    public Message message(
            String name,
            String text,
            Language language,
            Place place,
            Map<String, String> fields,
            Surface surface,
            List<Mention> mentions) {
        said++;
        now = now.plusMillis(1);
        return new Message(
                "activity-" + said,
                place,
                sender(name),
                language,
                text,
                fields,
                mentions,
                List.of(),
                surface,
                surface == Surface.BUTTON ? pressed : null,
                null,
                null,
                now);
    }

    /** What would come of it; nothing of it remains. */
    <T> T undone(Supplier<T> asked) {
        var before = List.copyOf(posts);
        try {
            var transaction = new TransactionTemplate(bean(PlatformTransactionManager.class));
            transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
            return Objects.requireNonNull(transaction.execute(status -> {
                status.setRollbackOnly();
                return asked.get();
            }));
        } finally {
            posts.clear();
            posts.addAll(before);
        }
    }

    public List<Card> deliver(Message message) {
        return conversation().answer(message);
    }

    /** Sends a file in the person's own chat; tells the answer at once and what is said when it has been read. */
    public List<Card> sendFile(String name, String text, String fileName, FileFetcher.Fetched lying) {
        return sendFile(name, text, fileName, lying, personal(name), Language.SV);
    }

    public List<Card> sendFile(
            String name, String text, String fileName, FileFetcher.Fetched lying, Place place, Language language) {
        var url = "https://files.example/" + fileName;
        var sent = bean(SentFiles.class);
        sent.lying.put(url, lying);
        var typed = message(name, text, language, place, Map.of(), Surface.TYPED, List.of());
        posts.clear();
        deliver(withFile(typed, new Message.FileOffer(fileName, url)));
        var waiting = List.copyOf(sent.waiting);
        sent.waiting.clear();
        waiting.forEach(bean(OfferedFileReading.class)::read);
        return posts.stream().map(Post::card).toList();
    }

    private static Message withFile(Message m, Message.FileOffer file) {
        return new Message(
                m.deliveryId(),
                m.place(),
                m.sender(),
                m.language(),
                m.text(),
                m.fields(),
                m.mentions(),
                List.of(file),
                m.surface(),
                m.card(),
                m.teamName(),
                m.entraGroupId(),
                m.at());
    }

    private Card only(Message message) {
        var cards = deliver(message);
        if (cards.size() != 1) {
            throw new AssertionError("one answer expected, got " + cards.size());
        }
        return cards.getFirst();
    }

    /** The next test begins anew. */
    @Override
    public void close() {
        posts.clear();
    }
}
