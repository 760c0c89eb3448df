package app.punktlig.store;

import static app.punktlig.store.Columns.values;

import app.punktlig.chat.Card;
import app.punktlig.chat.Place;
import app.punktlig.chat.Post;
import app.punktlig.chat.Posts.Fate;
import app.punktlig.chat.Posts.Posted;
import app.punktlig.chat.Posts.State;
import app.punktlig.schedule.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox, in the database: taking a post for sending is one conditional update, which one instance wins. */
@Repository
class JdbcOutbox implements Outbox {
    private static final String INSERT = """
            insert into post (id, place_key, kind, tenant_id, service_url, conversation_id, user_id, team_id, root_id, targeted,
                card, about, edits, state, attempts, said_at, due_at, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?, ?)
            """;
    private static final String FIRST_OPEN = """
            select * from post where place_key = ? and state in ('WAITING', 'SENDING') order by number
            fetch first 1 row only
            """;
    private static final String TAKE = """
            update post set state = 'SENDING', sender = ?, attempts = attempts + 1, changed_at = ?
            where id = ? and state = 'WAITING'
            """;
    private static final String SETTLE = """
            update post set state = ?, due_at = coalesce(cast(? as timestamp with time zone), due_at), note = ?, changed_at = ?
            where id = ? and state = 'SENDING'
            """;
    private static final String SENT = """
            update post set state = 'SENT', note = null, activity_id = coalesce(nullif(?, ''), activity_id), changed_at = ?
            where id = ? and state = 'SENDING'
            """;
    private static final String STILL_SENDING =
            "update post set changed_at = :now where id in (:posts) and state = 'SENDING'";
    private static final String DUE = "select distinct place_key from post where state = 'WAITING' and due_at <= ?";
    private static final String ABANDONED =
            "select id, place_key from post where state = 'SENDING' and changed_at < ? order by number";
    private static final String FORGET =
            "delete from post where about is null and state in ('SENT', 'UNKNOWN', 'REFUSED') and changed_at < ?";
    private static final String ABOUT =
            "select id, state, attempts, changed_at from post where about = ? order by number";

    /** A card without a refresh stays as it is. */
    private static final String IN_CHANNELS = """
            select * from post where tenant_id = ? and team_id = ? and said_at >= ? and kind = 'CHANNEL' and not targeted
                and state = 'SENT' and activity_id is not null and card not like '%"refresh":null%'
            order by number desc fetch first ? rows only
            """;
    /** Somebody has deleted the message. */
    private static final String CANNOT_BE_EDITED = """
            update post set activity_id = null where activity_id = (select edits from post where id = :edit)
                and place_key = (select place_key from post where id = :edit)
            """;

    private final JdbcClient db;

    JdbcOutbox(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void add(Post post, Instant now) {
        var place = post.place();
        var at = Columns.moment(now);
        db.sql(INSERT)
                .params(values(
                        post.id(),
                        place.key(),
                        place.kind().name(),
                        place.tenantId(),
                        place.serviceUrl(),
                        place.conversationId(),
                        place.userId(),
                        place.teamId(),
                        place.rootId(),
                        place.targeted(),
                        CardJson.write(post.card()),
                        post.about(),
                        post.edits(),
                        at,
                        at,
                        at))
                .update();
    }

    @Override
    public Turn take(String placeKey, String sender, Instant now) {
        var first = db.sql(FIRST_OPEN).param(placeKey).query(JdbcOutbox::row).optional();
        if (first.isEmpty() || first.get().isBeingSent()) {
            return new Turn.Nobody();
        }
        var row = first.get();
        if (row.due().isAfter(now)) {
            return new Turn.NotBefore(row.due());
        }
        var won = db.sql(TAKE)
                        .params(values(sender, Columns.moment(now), row.post().id()))
                        .update()
                == 1;
        return won ? new Turn.Taken(row.post(), row.attempts() + 1, row.saidAt()) : new Turn.Nobody();
    }

    @Override
    public void sent(UUID post, String activityId, Instant now) {
        db.sql(SENT).params(values(activityId, Columns.moment(now), post)).update();
    }

    @Override
    public void waiting(UUID post, Instant due, String reason, Instant now) {
        settle(post, "WAITING", due, reason, now);
    }

    @Override
    public void unknown(UUID post, String reason, Instant now) {
        settle(post, "UNKNOWN", null, reason, now);
    }

    @Override
    public void refused(UUID post, String reason, Instant now) {
        settle(post, "REFUSED", null, reason, now);
        db.sql(CANNOT_BE_EDITED).param("edit", post).update();
    }

    @Override
    public List<String> due(Instant now) {
        return db.sql(DUE).param(Columns.moment(now)).query(String.class).list();
    }

    @Override
    public void stillSending(Set<UUID> posts, Instant now) {
        if (!posts.isEmpty()) {
            db.sql(STILL_SENDING)
                    .param("now", Columns.moment(now))
                    .param("posts", posts)
                    .update();
        }
    }

    @Override
    public List<String> abandon(Instant before, Set<UUID> except, Instant now) {
        var places = new ArrayList<String>();
        var abandoned = db.sql(ABANDONED)
                .param(Columns.moment(before))
                .query((row, number) -> new Abandoned(Columns.uuid(row, "id"), row.getString("place_key")))
                .list();
        for (var post : abandoned) {
            if (!except.contains(post.id())) {
                unknown(post.id(), "the sender is gone", now);
                places.add(post.placeKey());
            }
        }
        return places;
    }

    @Override
    public int forget(Instant before) {
        return db.sql(FORGET).param(Columns.moment(before)).update();
    }

    @Override
    public List<Fate> about(String about) {
        return db.sql(ABOUT).param(about).query(JdbcOutbox::fate).list();
    }

    @Override
    public List<Posted> inChannels(String tenantId, String teamId, Instant since, int atMost) {
        return db.sql(IN_CHANNELS)
                .params(values(tenantId, teamId, Columns.moment(since), atMost))
                .query((row, _) -> new Posted(
                        Columns.uuid(row, "id"),
                        row.getString("activity_id"),
                        place(row),
                        CardJson.read(row.getString("card"))))
                .list();
    }

    @Override
    public void note(UUID post, Card card) {
        db.sql("update post set card = ? where id = ?")
                .params(values(CardJson.write(card), post))
                .update();
    }

    @Override
    public boolean changeEdit(String activityId, String placeKey, Card card) {
        return db.sql("update post set card = ? where edits = ? and place_key = ? and state = 'WAITING'")
                        .params(values(CardJson.write(card), activityId, placeKey))
                        .update()
                > 0;
    }

    private void settle(UUID post, String state, @Nullable Instant due, @Nullable String note, Instant now) {
        db.sql(SETTLE)
                .params(values(state, Columns.moment(due), note, Columns.moment(now), post))
                .update();
    }

    private record Abandoned(UUID id, String placeKey) {}

    private record Row(Post post, boolean isBeingSent, int attempts, Instant saidAt, Instant due) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        var card = CardJson.read(row.getString("card"));
        return new Row(
                new Post(Columns.uuid(row, "id"), place(row), card, row.getString("about"), row.getString("edits")),
                row.getString("state").equals("SENDING"),
                row.getInt("attempts"),
                Columns.instant(row, "said_at"),
                Columns.instant(row, "due_at"));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                Place.Kind.valueOf(row.getString("kind")),
                row.getString("tenant_id"),
                row.getString("service_url"),
                row.getString("conversation_id"),
                row.getString("user_id"),
                row.getString("team_id"),
                row.getString("root_id"),
                row.getBoolean("targeted"));
    }

    private static Fate fate(ResultSet row, int number) throws SQLException {
        var state = row.getString("state");
        return new Fate(
                Columns.uuid(row, "id"),
                state.equals("SENDING") ? State.WAITING : State.valueOf(state),
                row.getInt("attempts"),
                Columns.instant(row, "changed_at"));
    }
}
