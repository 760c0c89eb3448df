package app.punktlig.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.Card;
import app.punktlig.chat.Card.Button;
import app.punktlig.chat.Card.Choice;
import app.punktlig.chat.Card.Fact;
import app.punktlig.chat.Card.Field;
import app.punktlig.chat.Card.FieldKind;
import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.Card.Weight;
import app.punktlig.chat.Place;
import app.punktlig.chat.Post;
import app.punktlig.chat.Posts.Posted;
import app.punktlig.chat.Posts.State;
import app.punktlig.language.Language;
import app.punktlig.schedule.Outbox;
import app.punktlig.schedule.Outbox.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class OutboxContractTests {
    private static final Instant NOW = Instant.parse("2026-02-02T08:00:00Z");

    private final Outbox outbox;
    private final Place chat =
            Place.personal("tenant", "https://connector.example/", "29:maja", "a:" + UUID.randomUUID());

    OutboxContractTests(TestDatabase database) {
        this.outbox = new JdbcOutbox(database.jdbc());
    }

    private Place channel(String team) {
        return Place.channel("tenant", "https://c.example/", "19:" + UUID.randomUUID(), team);
    }

    private Post sentTo(Place place, String activity) {
        var card = everyKindOfBlock().refreshedBy(new Card.Refresh("kommande", List.of("29:maja")));
        var post = Post.reply(place, card);
        outbox.add(post, NOW);
        outbox.take(place.key(), "me", NOW);
        outbox.sent(post.id(), activity, NOW);
        return post;
    }

    @Test
    void whatLiesInATeamsChannelsIsKnownWithWhatItShowsNow() {
        var team = "19:team-" + UUID.randomUUID();
        var place = channel(team);
        var post = sentTo(place, "17");
        var posted = new Posted(post.id(), "17", place, post.card());
        assertThat(outbox.inChannels("tenant", team, NOW, 5)).containsExactly(posted);
        assertThat(outbox.inChannels("tenant", team, NOW.plusSeconds(1), 5)).isEmpty();
        assertThat(outbox.inChannels("other", team, NOW, 5)).isEmpty();
        var other = new Card(
                Language.EN,
                "Now",
                Tone.NEUTRAL,
                "Now",
                List.of(),
                List.of(),
                post.card().refresh());
        outbox.note(post.id(), other);
        assertThat(outbox.inChannels("tenant", team, NOW, 5).getFirst().card()).isEqualTo(other);
    }

    @Test
    void anEditThatWaitsIsChangedAndOneThatIsUnderWayIsFollowedByAnother() {
        var place = channel("19:team-" + UUID.randomUUID());
        var post = sentTo(place, "18");
        var edit = new Post(UUID.randomUUID(), place, post.card(), null, "18");
        var later = new Card(Language.EN, "Now", Tone.NEUTRAL, "Now", List.of(), List.of());
        assertThat(outbox.changeEdit("18", place.key(), later)).isFalse();
        outbox.add(edit, NOW);
        assertThat(outbox.changeEdit("18", place.key(), later)).isTrue();
        var taken = new Post(edit.id(), place, later, null, "18");
        assertThat(outbox.take(place.key(), "me", NOW)).isEqualTo(new Turn.Taken(taken, 1, NOW));
        assertThat(outbox.changeEdit("18", place.key(), later)).isFalse();
    }

    @Test
    void aMessageThatSomebodyDeletedIsNotEditedAgain() {
        var team = "19:team-" + UUID.randomUUID();
        var place = channel(team);
        var post = sentTo(place, "activity-" + team);
        var edit = new Post(UUID.randomUUID(), place, post.card(), null, "activity-" + team);
        outbox.add(edit, NOW);
        outbox.take(place.key(), "me", NOW);
        outbox.refused(edit.id(), "status 404", NOW);
        assertThat(outbox.inChannels("tenant", team, NOW, 5)).isEmpty();
    }

    @Test
    void aPostComesOutAsItWentIn() {
        var place = new Place(
                Place.Kind.CHANNEL,
                "t",
                "https://c.example/",
                "19:" + UUID.randomUUID(),
                "29:x",
                "19:team",
                "17",
                true);
        var post = Post.about("reminder:2026-W06", place, everyKindOfBlock());
        outbox.add(post, NOW);
        assertThat(outbox.take(place.key(), "me", NOW)).isEqualTo(new Turn.Taken(post, 1, NOW));
    }

    @Test
    void aPostForSomebodyWithoutAChatComesOutToo() {
        var place = Place.personal("t", "https://c.example/", "29:" + UUID.randomUUID(), null);
        var post = Post.reply(place, card("Hej"));
        outbox.add(post, NOW);
        assertThat(outbox.take(place.key(), "me", NOW)).isEqualTo(new Turn.Taken(post, 1, NOW));
    }

    @Test
    void postsComeInOrderAndOneAtATime() {
        var posts = add("ett", "två");
        assertThat(taken()).isEqualTo(posts.getFirst());
        assertThat(outbox.take(chat.key(), "other", NOW)).isInstanceOf(Turn.Nobody.class);
        outbox.sent(posts.getFirst().id(), "activity", NOW);
        assertThat(taken()).isEqualTo(posts.getLast());
        outbox.sent(posts.getLast().id(), "activity", NOW);
        assertThat(outbox.take(chat.key(), "me", NOW)).isInstanceOf(Turn.Nobody.class);
    }

    @Test
    void aPostThatWaitsHoldsUpThoseBehindIt() {
        var posts = add("ett", "två");
        taken();
        outbox.waiting(posts.getFirst().id(), NOW.plusSeconds(30), "throttled", NOW);
        assertThat(outbox.take(chat.key(), "me", NOW.plusSeconds(29)))
                .isEqualTo(new Turn.NotBefore(NOW.plusSeconds(30)));
        assertThat(outbox.take(chat.key(), "me", NOW.plusSeconds(30)))
                .isEqualTo(new Turn.Taken(posts.getFirst(), 2, NOW));
    }

    @Test
    void anUnknownOrRefusedPostIsNeverTakenAgainAndFreesThePlace() {
        var posts = add("ett", "två", "tre");
        taken();
        outbox.unknown(posts.get(0).id(), "status 502", NOW);
        assertThat(taken()).isEqualTo(posts.get(1));
        outbox.refused(posts.get(1).id(), "status 403", NOW);
        assertThat(taken()).isEqualTo(posts.get(2));
    }

    @Test
    void placesDoNotWaitForEachOther() {
        add("ett");
        taken();
        var elsewhere = Place.personal("tenant", "https://connector.example/", "29:ali", "a:" + UUID.randomUUID());
        outbox.add(Post.reply(elsewhere, card("två")), NOW);
        assertThat(outbox.take(elsewhere.key(), "me", NOW)).isInstanceOf(Turn.Taken.class);
    }

    @Test
    void whatIsDueIsFoundByItsPlace() {
        add("ett");
        assertThat(outbox.due(NOW)).contains(chat.key());
        assertThat(outbox.due(NOW.minusSeconds(1))).doesNotContain(chat.key());
        taken();
        assertThat(outbox.due(NOW)).doesNotContain(chat.key());
    }

    @Test
    void aPostWhoseSenderIsGoneIsUnknownAndNotSentAgain() {
        var posts = add("ett", "två");
        taken();
        assertThat(outbox.abandon(NOW, Set.of(), NOW)).doesNotContain(chat.key());
        assertThat(outbox.abandon(NOW.plusSeconds(1), Set.of(posts.getFirst().id()), NOW))
                .doesNotContain(chat.key());
        assertThat(outbox.abandon(NOW.plusSeconds(1), Set.of(), NOW)).contains(chat.key());
        assertThat(taken()).isEqualTo(posts.getLast());
    }

    @Test
    void aPostWhoseSenderLeavesSignsOfLifeIsNotAbandoned() {
        var posts = add("ett", "två");
        taken();
        outbox.stillSending(
                Set.of(posts.getFirst().id(), posts.getLast().id(), UUID.randomUUID()), NOW.plusSeconds(60));
        outbox.stillSending(Set.of(), NOW.plusSeconds(90));
        assertThat(outbox.abandon(NOW.plusSeconds(60), Set.of(), NOW)).doesNotContain(chat.key());
        assertThat(outbox.abandon(NOW.plusSeconds(61), Set.of(), NOW)).contains(chat.key());
    }

    @Test
    void tellsWhatHasBecomeOfThePostsAboutSomething() {
        var about = "reminder:" + UUID.randomUUID();
        var first = Post.about(about, chat, card("ett"));
        var second = Post.about(about, chat, card("två"));
        outbox.add(first, NOW);
        outbox.add(second, NOW);
        taken();
        assertThat(outbox.about(about)).extracting(fate -> fate.state()).containsExactly(State.WAITING, State.WAITING);
        outbox.sent(first.id(), "activity", NOW);
        assertThat(outbox.about(about)).extracting(fate -> fate.state()).containsExactly(State.SENT, State.WAITING);
        assertThat(outbox.about(about)).extracting(fate -> fate.attempts()).containsExactly(1, 0);
        assertThat(outbox.about("reminder:never")).isEmpty();
    }

    @Test
    void forgetsOldRepliesAndKeepsWhatIsAskedAbout() {
        var about = "reminder:" + UUID.randomUUID();
        var asked = Post.about(about, chat, card("ett"));
        outbox.add(asked, NOW);
        taken();
        outbox.sent(asked.id(), "activity", NOW);
        var replies = add("två", "tre");
        taken();
        outbox.sent(replies.getFirst().id(), "activity", NOW);

        outbox.forget(NOW.plusSeconds(1));

        assertThat(outbox.about(about)).hasSize(1);
        assertThat(taken()).isEqualTo(replies.getLast());
    }

    /** Two instances, or twenty: each post is taken once, and in order within its place. */
    @Test
    void manyTakersNeverTakeTheSamePostAndKeepTheOrder() throws InterruptedException {
        var places = new ArrayList<Place>();
        var said = new ConcurrentHashMap<String, List<UUID>>();
        for (int i = 0; i < 4; i++) {
            var place = Place.personal("tenant", "https://connector.example/", "29:p" + i, "a:" + UUID.randomUUID());
            places.add(place);
            said.put(place.key(), new ArrayList<>());
            for (int j = 0; j < 25; j++) {
                var post = Post.reply(place, card("post " + j));
                outbox.add(post, NOW);
                said.get(place.key()).add(post.id());
            }
        }
        var takenBy = takenByMany(places);
        assertThat(takenBy).isEqualTo(said);
    }

    private Map<String, List<UUID>> takenByMany(List<Place> places) throws InterruptedException {
        var taken = new ConcurrentHashMap<String, List<UUID>>();
        try (var takers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int taker = 0; taker < 6; taker++) {
                takers.submit(() -> {
                    while (places.stream()
                            .anyMatch(place ->
                                    taken.getOrDefault(place.key(), List.of()).size() < 25)) {
                        places.forEach(place -> takeOne(place, taken));
                    }
                });
            }
        }
        return taken;
    }

    private void takeOne(Place place, Map<String, List<UUID>> taken) {
        if (outbox.take(place.key(), "taker", NOW) instanceof Turn.Taken(Post post, int _, Instant _)) {
            taken.computeIfAbsent(place.key(), _ -> new CopyOnWriteArrayList<>())
                    .add(post.id());
            outbox.sent(post.id(), "activity", NOW);
        }
    }

    private List<Post> add(String... titles) {
        var posts = new ArrayList<Post>();
        for (var title : titles) {
            posts.add(Post.reply(chat, card(title)));
            outbox.add(posts.getLast(), NOW);
        }
        return posts;
    }

    private Post taken() {
        return ((Turn.Taken) outbox.take(chat.key(), "me", NOW)).post();
    }

    private static Card card(String title) {
        return new Card(Language.SV, title, Tone.DONE, title, List.of(), List.of());
    }

    private static Card everyKindOfBlock() {
        var button = Button.careful("Ta bort", "ta bort #p3");
        return new Card(
                Language.EN,
                "Rubrik \"med\" tecken 🎉",
                Tone.WARNING,
                "Sammanfattning",
                List.of(
                        new Card.Text("Text", Weight.SUBTLE),
                        new Card.Facts(List.of(new Fact("Möte", "4 februari"))),
                        new Card.Rows(
                                null, List.of(new Row("3", "Titel", List.of("a"), List.of("sen"), List.of(button)))),
                        new Card.Quote("ord", "källa"),
                        new Field(
                                "id",
                                "Namn",
                                FieldKind.PEOPLE,
                                "",
                                List.of(new Choice("Ali", "1")),
                                null,
                                true,
                                10,
                                "fel")),
                List.of(Button.opens("Öppna", "https://teams.example/")));
    }
}
