package app.punktlig.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.punktlig.agenda.MeetingId;
import app.punktlig.agenda.PointId;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.AssignmentId;
import app.punktlig.followup.Change;
import app.punktlig.followup.Deadline;
import app.punktlig.followup.Doer;
import app.punktlig.followup.Origin;
import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Assignments as rows: one each, with rows of their own for helpers and for what has happened. */
class AssignmentRows {
    private static final String UPDATE = """
            update assignment set number = :number, what = :what, owner_name = :ownerName, owner_id = :ownerId,
                   deadline_words = :words, deadline_kind = :kind, first_day = :first, last_day = :last,
                   deadline_meeting = :deadlineMeeting, shift_days = :shift, deadline_set_at = :setAt, state = :state,
                   confidential = :confidential, owner_since = :since, point_id = :point
             where id = :id
            """;

    private static final String INSERT = """
            insert into assignment (id, group_id, number, what, owner_name, owner_id, deadline_words, deadline_kind,
                   first_day, last_day, deadline_meeting, shift_days, deadline_set_at, state, confidential, given_by,
                   owner_since, meeting_id, point_id, quote, link, source)
            values (:id, :group, :number, :what, :ownerName, :ownerId, :words, :kind, :first, :last, :deadlineMeeting,
                   :shift, :setAt, :state, :confidential, :givenBy, :since, :meeting, :point, :quote, :link, :source)
            """;

    private static final String HELPERS =
            "select * from assignment_helper where assignment_id in (:ids) order by assignment_id, position";

    private static final String FORGET_HELPERS = "delete from assignment_helper where assignment_id = :id";

    private static final String ADD_HELPER =
            "insert into assignment_helper (assignment_id, position, name, member_id) values (:id, :position, :name, :member)";

    private static final String CHANGES =
            "select * from assignment_change where assignment_id in (:ids) order by assignment_id, position";

    private static final String COUNT_CHANGES = "select count(*) from assignment_change where assignment_id = :id";

    private static final String ADD_CHANGE = """
            insert into assignment_change (assignment_id, position, at, by_id, by_name, kind, was, became, comment)
            values (:id, :position, :at, :by, :byName, :kind, :was, :became, :comment)
            """;

    private final JdbcClient jdbc;

    AssignmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something that belongs to an assignment. */
    private record Of<T>(UUID assignment, T item) {}

    List<Assignment> read(StatementSpec select) {
        var found = select.query((row, _) -> withoutLists(row)).list();
        if (found.isEmpty()) {
            return found;
        }
        var ids = found.stream().map(a -> a.id().value()).toList();
        var helpers = byAssignment(HELPERS, ids, (row, _) -> new Of<>(assignment(row), doer(row, "name", "member_id")));
        var changes = byAssignment(CHANGES, ids, (row, _) -> new Of<>(assignment(row), change(row)));
        return found.stream()
                .map(a -> whole(
                        a,
                        helpers.getOrDefault(a.id().value(), List.of()),
                        changes.getOrDefault(a.id().value(), List.of())))
                .toList();
    }

    private <T> Map<UUID, List<T>> byAssignment(String sql, List<UUID> ids, RowMapper<Of<T>> row) {
        return jdbc.sql(sql).param("ids", ids).query(row).list().stream()
                .collect(groupingBy(Of::assignment, mapping(Of::item, toList())));
    }

    private static Assignment whole(Assignment a, List<Doer> helpers, List<Change> history) {
        return new Assignment(
                a.id(),
                a.group(),
                a.number(),
                a.what(),
                a.owner(),
                helpers,
                a.deadline(),
                a.state(),
                a.confidential(),
                a.givenBy(),
                a.ownerSince(),
                a.origin(),
                history);
    }

    private static Assignment withoutLists(ResultSet row) throws SQLException {
        return new Assignment(
                new AssignmentId(row.getObject("id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                row.getInt("number"),
                row.getString("what"),
                doer(row, "owner_name", "owner_id"),
                List.of(),
                deadline(row),
                Assignment.State.valueOf(row.getString("state")),
                row.getBoolean("confidential"),
                new MemberId(row.getString("given_by")),
                Columns.instant(row, "owner_since"),
                origin(row),
                List.of());
    }

    private static @Nullable Deadline deadline(ResultSet row) throws SQLException {
        var words = row.getString("deadline_words");
        if (words == null) {
            return null;
        }
        var meeting = row.getObject("deadline_meeting", UUID.class);
        int shift = row.getInt("shift_days");
        var moved = Columns.instantOrNull(row, "meeting_at");
        var day = moved == null
                ? null
                : day(moved, ZoneId.of(row.getString("zone"))).plusDays(shift);
        return new Deadline(
                words,
                Deadline.Kind.valueOf(row.getString("deadline_kind")),
                day != null ? day : row.getObject("first_day", LocalDate.class),
                day != null ? day : row.getObject("last_day", LocalDate.class),
                meeting == null ? null : new MeetingId(meeting),
                shift);
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }

    private static Origin origin(ResultSet row) throws SQLException {
        var meeting = row.getObject("meeting_id", UUID.class);
        var point = row.getObject("point_id", UUID.class);
        return new Origin(
                meeting == null ? null : new MeetingId(meeting),
                point == null ? null : new PointId(point),
                row.getString("quote"),
                row.getString("link"),
                row.getString("source"));
    }

    private static UUID assignment(ResultSet row) throws SQLException {
        return row.getObject("assignment_id", UUID.class);
    }

    private static Doer doer(ResultSet row, String name, String member) throws SQLException {
        var id = row.getString(member);
        return new Doer(row.getString(name), id == null ? null : new MemberId(id));
    }

    private static Change change(ResultSet row) throws SQLException {
        var by = row.getString("by_id");
        return new Change(
                Columns.instant(row, "at"),
                by == null ? null : new MemberId(by),
                row.getString("by_name"),
                Change.Kind.valueOf(row.getString("kind")),
                row.getString("was"),
                row.getString("became"),
                row.getString("comment"));
    }

    void write(Assignment assignment) {
        if (bound(jdbc.sql(UPDATE), assignment).update() == 0) {
            bound(jdbc.sql(INSERT), assignment).update();
        }
        writeHelpers(assignment);
        writeChanges(assignment);
    }

    private static StatementSpec bound(StatementSpec sql, Assignment a) {
        var origin = a.origin();
        var meeting = origin.meeting();
        var point = origin.point();
        return boundDeadline(sql, a)
                .param("id", a.id().value())
                .param("group", a.group().value())
                .param("number", a.number() == 0 ? null : a.number(), Types.INTEGER)
                .param("what", a.what())
                .param("ownerName", a.owner().name())
                .param("ownerId", id(a.owner()), Types.VARCHAR)
                .param("state", a.state().name())
                .param("confidential", a.confidential())
                .param("givenBy", a.givenBy().entraId())
                .param("since", Columns.moment(a.ownerSince()))
                .param("meeting", meeting == null ? null : meeting.value(), Types.OTHER)
                .param("point", point == null ? null : point.value(), Types.OTHER)
                .param("quote", origin.quote())
                .param("link", origin.link(), Types.VARCHAR)
                .param("source", origin.source());
    }

    private static StatementSpec boundDeadline(StatementSpec sql, Assignment a) {
        var deadline = a.deadline();
        var meeting = deadline == null ? null : deadline.meeting();
        return sql.param("words", deadline == null ? null : deadline.words(), Types.VARCHAR)
                .param("kind", deadline == null ? null : deadline.kind().name(), Types.VARCHAR)
                .param("first", deadline == null ? null : deadline.first(), Types.DATE)
                .param("last", deadline == null ? null : deadline.last(), Types.DATE)
                .param("deadlineMeeting", meeting == null ? null : meeting.value(), Types.OTHER)
                .param("shift", deadline == null ? 0 : deadline.shiftDays())
                .param("setAt", Columns.moment(setAt(a)));
    }

    /** When the deadline was last set. */
    private static Instant setAt(Assignment a) {
        return a.history().reversed().stream()
                .filter(c -> c.kind() == Change.Kind.POSTPONED || c.kind() == Change.Kind.CHANGED)
                .findFirst()
                .or(() -> a.history().stream().findFirst())
                .map(Change::at)
                .orElse(a.ownerSince());
    }

    private static @Nullable String id(Doer doer) {
        var member = doer.member();
        return member == null ? null : member.entraId();
    }

    private void writeHelpers(Assignment a) {
        jdbc.sql(FORGET_HELPERS).param("id", a.id().value()).update();
        for (int i = 0; i < a.helpers().size(); i++) {
            var helper = a.helpers().get(i);
            jdbc.sql(ADD_HELPER)
                    .param("id", a.id().value())
                    .param("position", i)
                    .param("name", helper.name())
                    .param("member", id(helper), Types.VARCHAR)
                    .update();
        }
    }

    /** What has happened is only added to. */
    private void writeChanges(Assignment a) {
        int known = jdbc.sql(COUNT_CHANGES)
                .param("id", a.id().value())
                .query(Integer.class)
                .single();
        for (int i = known; i < a.history().size(); i++) {
            writeChange(a.id(), i, a.history().get(i));
        }
    }

    private void writeChange(AssignmentId assignment, int position, Change change) {
        var by = change.by();
        jdbc.sql(ADD_CHANGE)
                .param("id", assignment.value())
                .param("position", position)
                .param("at", Columns.moment(change.at()))
                .param("by", by == null ? null : by.entraId(), Types.VARCHAR)
                .param("byName", change.byName())
                .param("kind", change.kind().name())
                .param("was", change.from())
                .param("became", change.to())
                .param("comment", change.comment())
                .update();
    }
}
