package app.punktlig.store;

import static app.punktlig.store.Columns.values;

import app.punktlig.chat.RemindersSent;
import app.punktlig.group.GroupId;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The weekly reminders dealt with, in the database; the caller holds the group. */
@Repository
class JdbcRemindersSent implements RemindersSent {
    private static final String INSERT = """
            insert into reminder_sent (group_id, week, at)
            select cast(? as uuid), cast(? as text), cast(? as timestamp with time zone)
            where not exists (select 1 from reminder_sent where group_id = ? and week = ?)
            """;

    private final JdbcClient db;

    JdbcRemindersSent(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean isFirst(GroupId group, String week, Instant at) {
        return db.sql(INSERT)
                        .params(values(group.value(), week, Columns.moment(at), group.value(), week))
                        .update()
                == 1;
    }
}
