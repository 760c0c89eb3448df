package app.punktlig.store;

import app.punktlig.agenda.MeetingId;
import app.punktlig.group.GroupId;
import app.punktlig.group.Member;
import app.punktlig.group.MemberId;
import app.punktlig.group.Role;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A group of one in a test database, and meetings for it. */
final class GroupInSql {
    final GroupId id = GroupId.random();
    final String tenant = UUID.randomUUID().toString();
    final Instant now = Instant.parse("2026-01-20T08:00:00Z");
    final Member member;
    private final JdbcClient jdbc;

    private GroupInSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.member = new Member(
                id,
                new MemberId(UUID.randomUUID().toString()),
                "29:vera",
                "Vera Lind",
                null,
                Set.of(Role.SECRETARY),
                true);
    }

    static GroupInSql in(TestDatabase database) {
        var group = new GroupInSql(database.jdbc());
        group.jdbc.sql("""
                        insert into leadership_group (id, tenant_id, team_id, name, language, zone, channel_id, service_url,
                               reminder_day, reminder_time, deadline_minutes, installed)
                        values (?, ?, 'team', 'LG', 'SV', 'Europe/Stockholm', 'team', 'https://example.org',
                               'MONDAY', '08:00', 0, true)
                        """).param(group.id.value()).param(group.tenant).update();
        return group;
    }

    MeetingId meeting(String start) {
        var meeting = MeetingId.random();
        jdbc.sql("""
                        insert into meeting (id, group_id, event_id, subject, start_at, end_at, all_day, place, cancelled)
                        values (?, ?, ?, 'LG', ?, ?, false, '', false)
                        """)
                .param(meeting.value())
                .param(id.value())
                .param(meeting.value().toString())
                .param(OffsetDateTime.parse(start))
                .param(OffsetDateTime.parse(start).plusHours(2))
                .update();
        return meeting;
    }

    void move(MeetingId meeting, String start) {
        jdbc.sql("update meeting set start_at = ?, end_at = ? where id = ?")
                .param(OffsetDateTime.parse(start))
                .param(OffsetDateTime.parse(start).plusHours(2))
                .param(meeting.value())
                .update();
    }

    void start(MeetingId meeting) {
        jdbc.sql("update meeting set started_at = start_at where id = ?")
                .param(meeting.value())
                .update();
    }

    void cancel(MeetingId meeting) {
        jdbc.sql("update meeting set cancelled = true where id = ?")
                .param(meeting.value())
                .update();
    }
}
