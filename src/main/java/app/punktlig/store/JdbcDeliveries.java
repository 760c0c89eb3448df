package app.punktlig.store;

import static app.punktlig.store.Columns.values;

import app.punktlig.chat.Deliveries;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The deliveries seen, in the database; of what was said only a hash is kept. */
@Repository
class JdbcDeliveries implements Deliveries {
    private static final String INSERT = """
            insert into delivery (conversation_id, delivery_id, person, said_hash, at, carried_out)
            select cast(? as text), cast(? as text), cast(? as text), cast(? as text), cast(? as timestamp with time zone), false
            where not exists (select 1 from delivery where conversation_id = ? and delivery_id = ?)
            """;
    private static final String SAID_SINCE = """
            select count(*) from delivery
            where conversation_id = ? and delivery_id <> ? and person = ? and said_hash = ? and at >= ? and carried_out
            """;

    private final JdbcClient db;

    JdbcDeliveries(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean isFirst(String conversationId, String deliveryId, String person, String said, Instant at) {
        return db.sql(INSERT)
                        .params(values(
                                conversationId,
                                deliveryId,
                                person,
                                hash(said),
                                Columns.moment(at),
                                conversationId,
                                deliveryId))
                        .update()
                == 1;
    }

    @Override
    public boolean isKnown(String conversationId, String deliveryId) {
        return db.sql("select count(*) from delivery where conversation_id = ? and delivery_id = ?")
                        .params(conversationId, deliveryId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public boolean saidSince(String conversationId, String deliveryId, String person, String said, Instant since) {
        return db.sql(SAID_SINCE)
                        .params(values(conversationId, deliveryId, person, hash(said), Columns.moment(since)))
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public void carriedOut(String conversationId, String deliveryId) {
        db.sql("update delivery set carried_out = true where conversation_id = ? and delivery_id = ?")
                .params(conversationId, deliveryId)
                .update();
    }

    private static String hash(String said) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
