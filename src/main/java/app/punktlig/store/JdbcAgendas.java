package app.punktlig.store;

import static app.punktlig.store.Columns.values;

import app.punktlig.agenda.Agenda;
import app.punktlig.agenda.AgendaPoint;
import app.punktlig.agenda.Agendas;
import app.punktlig.agenda.Matter;
import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.MeetingId;
import app.punktlig.agenda.PointId;
import app.punktlig.agenda.PointKind;
import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agendas and their points, in the database. */
@Repository
class JdbcAgendas implements Agendas {
    private static final String WAITING = """
            select * from agenda_point where group_id = ? and meeting_id is null and state not in ('WITHDRAWN', 'DECLINED')
            order by position, added_at
            """;
    private static final String CONCERNING = """
            select p.* from agenda_point p left join meeting m on m.id = p.meeting_id
            where p.group_id = ? and p.state not in ('WITHDRAWN', 'DECLINED') and p.standing = 'NO'
                and (p.author = ? or p.presenters like ? escape '!')
                and (m.id is null or m.ended_at is null)
            order by m.start_at, p.position, p.added_at
            """;
    private static final String INSERT = """
            insert into agenda_point (meeting_id, position, title, kind, presenters, minutes, confidential, author, added_at, late,
                standing, state, reason, background, link, purpose, proposal, group_id, id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UPDATE = """
            update agenda_point set meeting_id = ?, position = ?, title = ?, kind = ?, presenters = ?, minutes = ?,
                confidential = ?, author = ?, added_at = ?, late = ?, standing = ?, state = ?, reason = ?, background = ?, link = ?,
                purpose = ?, proposal = ?
            where group_id = ? and id = ?
            """;
    private static final String LAST_CHANGE = """
            select c.id as change_id, c.before, c.at as changed_at, p.* from point_change c join agenda_point p on p.id = c.point_id
            where c.group_id = ? and c.actor = ? and not c.undone order by c.id desc limit 1
            """;

    private final JdbcClient db;

    JdbcAgendas(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Agenda> of(Meeting meeting) {
        return db.sql("select published_at from agenda where meeting_id = ?")
                .param(meeting.id().value())
                .query((row, _) -> new Agenda(meeting, points(meeting), Columns.instantOrNull(row, "published_at")))
                .optional();
    }

    private List<AgendaPoint> points(Meeting meeting) {
        return db.sql("select * from agenda_point where group_id = ? and meeting_id = ? order by position, added_at")
                .params(values(meeting.group().value(), meeting.id().value()))
                .query(JdbcAgendas::point)
                .list();
    }

    @Override
    public void begin(Agenda agenda) {
        db.sql("insert into agenda (meeting_id, group_id) values (?, ?)")
                .params(values(
                        agenda.meeting().id().value(), agenda.meeting().group().value()))
                .update();
        agenda.points().forEach(this::save);
    }

    @Override
    public void publish(MeetingId meeting, Instant at) {
        db.sql("update agenda set published_at = ? where meeting_id = ?")
                .params(values(Columns.moment(at), meeting.value()))
                .update();
    }

    @Override
    public List<AgendaPoint> waiting(GroupId group) {
        return db.sql(WAITING).param(group.value()).query(JdbcAgendas::point).list();
    }

    @Override
    public Optional<AgendaPoint> point(GroupId group, PointId id) {
        return db.sql("select * from agenda_point where group_id = ? and id = ?")
                .params(values(group.value(), id.value()))
                .query(JdbcAgendas::point)
                .optional();
    }

    @Override
    public List<AgendaPoint> concerning(GroupId group, MemberId member) {
        var quoted = member.entraId().replaceAll("([!%_])", "!$1");
        return db.sql(CONCERNING)
                .params(values(group.value(), member.entraId(), "%\"" + quoted + "\"%"))
                .query(JdbcAgendas::point)
                .list();
    }

    @Override
    public void change(AgendaPoint point, MemberId by, Instant at) {
        var before = point(point.group(), point.id()).map(PointJson::point).orElse(null);
        save(point);
        db.sql("insert into point_change (group_id, point_id, actor, at, before, undone) values (?, ?, ?, ?, ?, false)")
                .params(values(point.group().value(), point.id().value(), by.entraId(), Columns.moment(at), before))
                .update();
    }

    @Override
    public void save(AgendaPoint point) {
        if (write(UPDATE, point) == 0) {
            write(INSERT, point);
        }
    }

    @Override
    public Optional<Change> lastChange(GroupId group, MemberId by) {
        return db.sql(LAST_CHANGE)
                .params(values(group.value(), by.entraId()))
                .query(JdbcAgendas::change)
                .optional();
    }

    @Override
    public Optional<Touched> touched(PointId point) {
        return db.sql("select actor, at from point_change where point_id = ? order by id desc limit 1")
                .param(point.value())
                .query((row, _) -> new Touched(new MemberId(row.getString("actor")), Columns.instant(row, "at")))
                .optional();
    }

    @Override
    public List<PointId> changed(GroupId group, MemberId by, Instant at) {
        return db.sql("select point_id from point_change where group_id = ? and actor = ? and at = ? order by id")
                .params(values(group.value(), by.entraId(), Columns.moment(at)))
                .query((row, _) -> new PointId(row.getObject("point_id", UUID.class)))
                .list();
    }

    @Override
    public void undo(Change change) {
        save(change.before() != null ? change.before() : change.after().withdrawn());
        db.sql("update point_change set undone = true where id = ?")
                .param(change.id())
                .update();
    }

    private int write(String sql, AgendaPoint point) {
        return db.sql(sql)
                .params(values(
                        id(point.meeting()),
                        point.position(),
                        point.title(),
                        point.kind().name(),
                        PointJson.presenters(point.presenters()),
                        point.minutes(),
                        point.confidential(),
                        point.author() == null ? null : point.author().entraId(),
                        Columns.moment(point.addedAt()),
                        point.late(),
                        point.standing().name(),
                        point.state().name(),
                        point.reason(),
                        point.matter().background(),
                        point.matter().link(),
                        point.matter().purpose(),
                        point.matter().proposal(),
                        point.group().value(),
                        point.id().value()))
                .update();
    }

    private static @Nullable UUID id(@Nullable MeetingId meeting) {
        return meeting == null ? null : meeting.value();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        var before = row.getString("before");
        return new Change(
                row.getLong("change_id"),
                before == null ? null : PointJson.point(before),
                point(row, number),
                Columns.instant(row, "changed_at"));
    }

    private static AgendaPoint point(ResultSet row, int number) throws SQLException {
        var author = row.getString("author");
        return new AgendaPoint(
                new PointId(Columns.uuid(row, "id")),
                new GroupId(Columns.uuid(row, "group_id")),
                Columns.idOrNull(row, "meeting_id", MeetingId::new),
                row.getLong("position"),
                matter(row),
                author == null ? null : new MemberId(author),
                Columns.instant(row, "added_at"),
                row.getBoolean("late"),
                AgendaPoint.Standing.valueOf(row.getString("standing")),
                AgendaPoint.State.valueOf(row.getString("state")),
                row.getString("reason"));
    }

    private static Matter matter(ResultSet row) throws SQLException {
        return new Matter(
                row.getString("title"),
                PointKind.valueOf(row.getString("kind")),
                PointJson.presenters(row.getString("presenters")),
                Columns.integerOrNull(row, "minutes"),
                row.getBoolean("confidential"),
                row.getString("background"),
                row.getString("link"),
                row.getString("purpose"),
                row.getString("proposal"));
    }
}
