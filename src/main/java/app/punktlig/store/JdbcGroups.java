package app.punktlig.store;

import static app.punktlig.store.Columns.values;

import app.punktlig.group.Group;
import app.punktlig.group.GroupId;
import app.punktlig.group.Groups;
import app.punktlig.group.Habits;
import app.punktlig.group.MemberId;
import app.punktlig.language.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The groups, in the database. */
@Repository
class JdbcGroups implements Groups {
    private static final String SELECT = "select g.* from leadership_group g ";
    private static final String OF_PERSON = """
            select g.* from leadership_group g join member m on m.group_id = g.id
            where g.tenant_id = ? and m.entra_id = ? and m.active and g.installed order by g.name, g.id
            """;
    private static final String INSERT = """
            insert into leadership_group (tenant_id, team_id, entra_group_id, name, language, zone, channel_id, service_url,
                reminder_day, reminder_time, deadline_minutes, installed, id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UPDATE = """
            update leadership_group set tenant_id = ?, team_id = ?, entra_group_id = ?, name = ?, language = ?, zone = ?,
                channel_id = ?, service_url = ?, reminder_day = ?, reminder_time = ?, deadline_minutes = ?, installed = ?
            where id = ?
            """;

    private final JdbcClient db;

    JdbcGroups(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Group> find(GroupId id) {
        return db.sql(SELECT + "where g.id = ?")
                .param(id.value())
                .query(JdbcGroups::group)
                .optional();
    }

    @Override
    public Optional<Group> ofTeam(String tenantId, String teamId) {
        return db.sql(SELECT + "where g.tenant_id = ? and g.team_id = ?")
                .params(values(tenantId, teamId))
                .query(JdbcGroups::group)
                .optional();
    }

    @Override
    public List<Group> ofPerson(String tenantId, MemberId person) {
        return db.sql(OF_PERSON)
                .params(values(tenantId, person.entraId()))
                .query(JdbcGroups::group)
                .list();
    }

    @Override
    public List<Group> installed() {
        return db.sql(SELECT + "where g.installed order by g.id")
                .query(JdbcGroups::group)
                .list();
    }

    @Override
    public Group hold(GroupId id) {
        return db.sql(SELECT + "where g.id = ? for update")
                .param(id.value())
                .query(JdbcGroups::group)
                .single();
    }

    @Override
    public void save(Group group) {
        if (write(UPDATE, group) == 0) {
            write(INSERT, group);
        }
    }

    private int write(String sql, Group group) {
        return db.sql(sql)
                .params(values(
                        group.tenantId(),
                        group.teamId(),
                        group.entraGroupId(),
                        group.name(),
                        group.language().name(),
                        group.zone().getId(),
                        group.channelId(),
                        group.serviceUrl(),
                        group.habits().reminderDay().name(),
                        group.habits().reminderTime().toString(),
                        group.habits().deadline().toMinutes(),
                        group.installed(),
                        group.id().value()))
                .update();
    }

    private static Group group(ResultSet row, int number) throws SQLException {
        return new Group(
                new GroupId(Columns.uuid(row, "id")),
                row.getString("tenant_id"),
                row.getString("team_id"),
                row.getString("entra_group_id"),
                row.getString("name"),
                Language.valueOf(row.getString("language")),
                ZoneId.of(row.getString("zone")),
                row.getString("channel_id"),
                row.getString("service_url"),
                new Habits(
                        DayOfWeek.valueOf(row.getString("reminder_day")),
                        LocalTime.parse(row.getString("reminder_time")),
                        Duration.ofMinutes(row.getLong("deadline_minutes"))),
                row.getBoolean("installed"));
    }
}
