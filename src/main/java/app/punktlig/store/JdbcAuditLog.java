package app.punktlig.store;

import static app.punktlig.store.Columns.values;

import app.punktlig.chat.AuditLog;
import app.punktlig.chat.Message;
import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who changed what, in the database. */
@Repository
class JdbcAuditLog implements AuditLog {
    private final JdbcClient db;

    JdbcAuditLog(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void note(GroupId group, Entry entry) {
        db.sql("insert into audit (group_id, at, person, surface, action, subject) values (?, ?, ?, ?, ?, ?)")
                .params(values(
                        group.value(),
                        Columns.moment(entry.at()),
                        entry.person().entraId(),
                        entry.surface().name(),
                        entry.action(),
                        entry.subject()))
                .update();
    }

    @Override
    public List<Entry> latest(GroupId group, int atMost) {
        return db.sql("select * from audit where group_id = ? order by id desc limit ?")
                .params(values(group.value(), atMost))
                .query(JdbcAuditLog::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                Columns.instant(row, "at"),
                new MemberId(row.getString("person")),
                Message.Surface.valueOf(row.getString("surface")),
                row.getString("action"),
                row.getString("subject"));
    }
}
