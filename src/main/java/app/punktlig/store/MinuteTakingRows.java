package app.punktlig.store;

import static java.util.stream.Collectors.toSet;

import app.punktlig.agenda.MeetingId;
import app.punktlig.agenda.PointId;
import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import app.punktlig.minutes.Attendance;
import app.punktlig.minutes.Attendance.Absent;
import app.punktlig.minutes.Attendance.Present;
import app.punktlig.minutes.Decision;
import app.punktlig.minutes.DecisionNumber;
import app.punktlig.minutes.MinuteTaking;
import app.punktlig.minutes.Note;
import app.punktlig.minutes.PromisedReturn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The draft of one meeting as rows; it is small, so that it is written anew each time. */
class MinuteTakingRows {
    private static final String SELECT = "select * from minute_taking where meeting_id = :meeting";

    private static final String UPDATE =
            "update minute_taking set version = :version, changed = :changed where meeting_id = :meeting";

    private static final String INSERT = """
            insert into minute_taking (meeting_id, group_id, version, changed)
            values (:meeting, :group, :version, :changed)
            """;

    private static final List<String> FORGET = List.of(
            "delete from minute_attendance where meeting_id = :meeting",
            "delete from minute_note where meeting_id = :meeting",
            "delete from decision where meeting_id = :meeting",
            "delete from promised_return where meeting_id = :meeting",
            "delete from minute_mark where meeting_id = :meeting");

    private static final String PRESENT =
            "select * from minute_attendance where meeting_id = :meeting and not absent order by position";

    private static final String ABSENT =
            "select * from minute_attendance where meeting_id = :meeting and absent order by position";

    private static final String ADD_ATTENDANCE = """
            insert into minute_attendance (meeting_id, position, absent, name, member_id, other_group, mode, remark)
            values (:meeting, :position, :absent, :name, :member, :otherGroup, :mode, :remark)
            """;

    private static final String NOTES = "select * from minute_note where meeting_id = :meeting order by position";

    private static final String ADD_NOTE =
            "insert into minute_note (id, meeting_id, position, point_id, said) values (:id, :meeting, :position, :point, :said)";

    private static final String DECISIONS = "select * from decision where meeting_id = :meeting order by position";

    private static final String ADD_DECISION = """
            insert into decision (id, group_id, meeting_id, position, point_id, said, decision_year, decision_number, struck)
            values (:id, :group, :meeting, :position, :point, :said, :year, :number, :struck)
            """;

    private static final String PROMISES =
            "select * from promised_return where meeting_id = :meeting order by position";

    private static final String ADD_PROMISE = """
            insert into promised_return (id, meeting_id, position, point_id, note_id, topic, quote, when_words, earliest, latest, state, booked_point)
            values (:id, :meeting, :position, :point, :note, :topic, :quote, :when, :earliest, :latest, :state, :booked)
            """;

    private static final String MARKS = "select marked from minute_mark where meeting_id = :meeting and kind = :kind";

    private static final String ADD_MARK =
            "insert into minute_mark (meeting_id, kind, marked) values (:meeting, :kind, :marked)";

    private static final String DISMISSED = "DISMISSED";
    private static final String TAKEN_UP = "TAKEN_UP";

    private final JdbcClient jdbc;

    MinuteTakingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MinuteTaking> read(MeetingId meeting) {
        return jdbc.sql(SELECT)
                .param("meeting", meeting.value())
                .query((row, _) -> taking(meeting, row))
                .optional();
    }

    private MinuteTaking taking(MeetingId meeting, ResultSet row) throws SQLException {
        return new MinuteTaking(
                meeting,
                new GroupId(row.getObject("group_id", UUID.class)),
                new Attendance(
                        list(PRESENT, meeting, (r, _) -> present(r)), list(ABSENT, meeting, (r, _) -> absent(r))),
                list(NOTES, meeting, (r, _) -> new Note(id(r, "id"), point(r), r.getString("said"))),
                list(DECISIONS, meeting, (r, _) -> decision(r)),
                list(PROMISES, meeting, (r, _) -> promise(r)),
                marks(meeting, DISMISSED),
                marks(meeting, TAKEN_UP).stream().map(PointId::new).collect(toSet()),
                row.getInt("version"),
                row.getBoolean("changed"));
    }

    private <T> List<T> list(String sql, MeetingId meeting, RowMapper<T> row) {
        return jdbc.sql(sql).param("meeting", meeting.value()).query(row).list();
    }

    private Set<UUID> marks(MeetingId meeting, String kind) {
        return jdbc.sql(MARKS)
                .param("meeting", meeting.value())
                .param("kind", kind)
                .query((row, _) -> id(row, "marked"))
                .set();
    }

    private static Present present(ResultSet row) throws SQLException {
        return new Present(
                row.getString("name"),
                member(row),
                row.getString("other_group"),
                Attendance.Mode.valueOf(row.getString("mode")),
                row.getString("remark"));
    }

    private static Absent absent(ResultSet row) throws SQLException {
        return new Absent(row.getString("name"), member(row));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        int number = row.getInt("decision_number");
        return new Decision(
                id(row, "id"),
                point(row),
                row.getString("said"),
                number == 0 ? null : new DecisionNumber(row.getInt("decision_year"), number),
                row.getBoolean("struck"));
    }

    private static PromisedReturn promise(ResultSet row) throws SQLException {
        var booked = row.getObject("booked_point", UUID.class);
        return new PromisedReturn(
                id(row, "id"),
                point(row),
                id(row, "note_id"),
                row.getString("topic"),
                row.getString("quote"),
                row.getString("when_words"),
                row.getObject("earliest", LocalDate.class),
                row.getObject("latest", LocalDate.class),
                PromisedReturn.State.valueOf(row.getString("state")),
                booked == null ? null : new PointId(booked));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static PointId point(ResultSet row) throws SQLException {
        return new PointId(id(row, "point_id"));
    }

    private static @Nullable MemberId member(ResultSet row) throws SQLException {
        var id = row.getString("member_id");
        return id == null ? null : new MemberId(id);
    }

    void write(MinuteTaking taking) {
        if (bound(UPDATE, taking).update() == 0) {
            bound(INSERT, taking).update();
        }
        FORGET.forEach(
                sql -> jdbc.sql(sql).param("meeting", taking.meeting().value()).update());
        writeAttendance(taking);
        each(
                taking.notes(),
                (note, position) -> item(ADD_NOTE, taking, position)
                        .param("id", note.id())
                        .param("point", note.point().value())
                        .param("said", note.text())
                        .update());
        each(taking.decisions(), (decision, position) -> writeDecision(taking, decision, position));
        each(taking.promises(), (promise, position) -> writePromise(taking, promise, position));
        taking.dismissed().forEach(marked -> writeMark(taking, DISMISSED, marked));
        taking.takenUp().forEach(point -> writeMark(taking, TAKEN_UP, point.value()));
    }

    private StatementSpec bound(String sql, MinuteTaking taking) {
        return jdbc.sql(sql)
                .param("meeting", taking.meeting().value())
                .param("group", taking.group().value())
                .param("version", taking.version())
                .param("changed", taking.changed());
    }

    private void writeAttendance(MinuteTaking taking) {
        var present = taking.attendance().present();
        each(
                present,
                (p, position) -> attendance(taking, position, p.name(), p.member())
                        .param("absent", false)
                        .param("otherGroup", p.group(), Types.VARCHAR)
                        .param("mode", p.mode().name())
                        .param("remark", p.remark())
                        .update());
        each(
                taking.attendance().absent(),
                (a, position) -> attendance(taking, present.size() + position, a.name(), a.member())
                        .param("absent", true)
                        .param("otherGroup", null, Types.VARCHAR)
                        .param("mode", null, Types.VARCHAR)
                        .param("remark", "")
                        .update());
    }

    private StatementSpec attendance(MinuteTaking taking, int position, String name, @Nullable MemberId member) {
        return item(ADD_ATTENDANCE, taking, position)
                .param("name", name)
                .param("member", member == null ? null : member.entraId(), Types.VARCHAR);
    }

    private void writeDecision(MinuteTaking taking, Decision decision, int position) {
        var number = decision.number();
        item(ADD_DECISION, taking, position)
                .param("id", decision.id())
                .param("group", taking.group().value())
                .param("point", decision.point().value())
                .param("said", decision.text())
                .param("year", number == null ? null : number.year(), Types.INTEGER)
                .param("number", number == null ? null : number.number(), Types.INTEGER)
                .param("struck", decision.struck())
                .update();
    }

    private void writePromise(MinuteTaking taking, PromisedReturn promise, int position) {
        var booked = promise.booked();
        item(ADD_PROMISE, taking, position)
                .param("id", promise.id())
                .param("point", promise.point().value())
                .param("note", promise.note())
                .param("topic", promise.topic())
                .param("quote", promise.quote())
                .param("when", promise.when())
                .param("earliest", promise.earliest(), Types.DATE)
                .param("latest", promise.latest(), Types.DATE)
                .param("state", promise.state().name())
                .param("booked", booked == null ? null : booked.value(), Types.OTHER)
                .update();
    }

    private void writeMark(MinuteTaking taking, String kind, UUID marked) {
        jdbc.sql(ADD_MARK)
                .param("meeting", taking.meeting().value())
                .param("kind", kind)
                .param("marked", marked)
                .update();
    }

    private StatementSpec item(String sql, MinuteTaking taking, int position) {
        return jdbc.sql(sql).param("meeting", taking.meeting().value()).param("position", position);
    }

    private static <T> void each(List<T> items, ObjIntConsumer<T> write) {
        for (int i = 0; i < items.size(); i++) {
            write.accept(items.get(i), i);
        }
    }
}
