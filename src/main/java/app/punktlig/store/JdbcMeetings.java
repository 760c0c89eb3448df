package app.punktlig.store;

import static app.punktlig.store.Columns.values;

import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.MeetingId;
import app.punktlig.agenda.Meetings;
import app.punktlig.group.GroupId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meetings, in the database. */
@Repository
class JdbcMeetings implements Meetings {
    private static final String INSERT = """
            insert into meeting (event_id, subject, start_at, end_at, all_day, place, cancelled, started_at, ended_at, group_id, id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UPDATE = """
            update meeting set event_id = ?, subject = ?, start_at = ?, end_at = ?, all_day = ?, place = ?, cancelled = ?,
                started_at = ?, ended_at = ? where group_id = ? and id = ?
            """;

    private final JdbcClient db;

    JdbcMeetings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return db.sql("select * from meeting where id = ?")
                .param(id.value())
                .query(JdbcMeetings::meeting)
                .optional();
    }

    @Override
    public Optional<Meeting> ofEvent(GroupId group, String eventId) {
        return db.sql("select * from meeting where group_id = ? and event_id = ?")
                .params(values(group.value(), eventId))
                .query(JdbcMeetings::meeting)
                .optional();
    }

    @Override
    public List<Meeting> endingAfter(GroupId group, Instant instant) {
        return db.sql("select * from meeting where group_id = ? and end_at > ? order by start_at, id")
                .params(values(group.value(), Columns.moment(instant)))
                .query(JdbcMeetings::meeting)
                .list();
    }

    @Override
    public List<Meeting> begunBefore(GroupId group, Instant instant, int atMost) {
        return db.sql("select * from meeting where group_id = ? and start_at < ? order by start_at desc, id limit ?")
                .params(values(group.value(), Columns.moment(instant), atMost))
                .query(JdbcMeetings::meeting)
                .list();
    }

    @Override
    public void save(Meeting meeting) {
        if (write(UPDATE, meeting) == 0) {
            write(INSERT, meeting);
        }
    }

    private int write(String sql, Meeting meeting) {
        return db.sql(sql)
                .params(values(
                        meeting.eventId(),
                        meeting.subject(),
                        Columns.moment(meeting.start()),
                        Columns.moment(meeting.end()),
                        meeting.allDay(),
                        meeting.place(),
                        meeting.cancelled(),
                        Columns.moment(meeting.startedAt()),
                        Columns.moment(meeting.endedAt()),
                        meeting.group().value(),
                        meeting.id().value()))
                .update();
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        return new Meeting(
                new MeetingId(Columns.uuid(row, "id")),
                new GroupId(Columns.uuid(row, "group_id")),
                row.getString("event_id"),
                row.getString("subject"),
                Columns.instant(row, "start_at"),
                Columns.instant(row, "end_at"),
                row.getBoolean("all_day"),
                row.getString("place"),
                row.getBoolean("cancelled"),
                Columns.instantOrNull(row, "started_at"),
                Columns.instantOrNull(row, "ended_at"));
    }
}
