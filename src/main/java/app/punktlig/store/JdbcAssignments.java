package app.punktlig.store;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import app.punktlig.agenda.MeetingId;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.AssignmentId;
import app.punktlig.followup.Assignments;
import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Assignments in SQL. */
@Repository
class JdbcAssignments implements Assignments {
    /** A deadline at a meeting is on the day of that meeting, of the next one if it was cancelled, of the first that comes if none was planned. */
    private static final String SELECT = """
            select a.*, g.zone, case when a.deadline_kind = 'MEETING' then
                (select min(n.start_at) from meeting n
                  where n.group_id = a.group_id and not n.cancelled and n.start_at >= coalesce(
                        (select m.start_at from meeting m where m.id = a.deadline_meeting), a.deadline_set_at))
                end as meeting_at
              from assignment a join leadership_group g on g.id = a.group_id
            """;

    private static final String BY_ID = SELECT + " where a.id = :id";

    private static final String BY_NUMBER = SELECT + " where a.group_id = :group and a.number = :number";

    private static final String OPEN = SELECT + " where a.group_id = :group and a.state = 'OPEN'";

    private static final String OPEN_OF =
            SELECT + " where g.tenant_id = :tenant and a.owner_id = :owner and a.state = 'OPEN'";

    private static final String GIVEN_AT = SELECT + " where a.meeting_id = :meeting order by a.seq";

    private static final String NEXT_NUMBER =
            "select coalesce(max(number), 0) + 1 from assignment where group_id = :group";

    private final JdbcClient jdbc;
    private final AssignmentRows rows;

    JdbcAssignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new AssignmentRows(jdbc);
    }

    @Override
    public Optional<Assignment> find(AssignmentId id) {
        return rows.read(jdbc.sql(BY_ID).param("id", id.value())).stream().findFirst();
    }

    @Override
    public Optional<Assignment> find(GroupId group, int number) {
        var statement = jdbc.sql(BY_NUMBER).param("group", group.value()).param("number", number);
        return rows.read(statement).stream().findFirst();
    }

    @Override
    public List<Assignment> open(GroupId group) {
        return byDeadline(rows.read(jdbc.sql(OPEN).param("group", group.value())));
    }

    @Override
    public List<Assignment> openOf(String tenantId, MemberId owner) {
        return byDeadline(rows.read(jdbc.sql(OPEN_OF).param("tenant", tenantId).param("owner", owner.entraId())));
    }

    @Override
    public List<Assignment> givenAt(MeetingId meeting) {
        return rows.read(jdbc.sql(GIVEN_AT).param("meeting", meeting.value()));
    }

    @Override
    public int nextNumber(GroupId group) {
        return jdbc.sql(NEXT_NUMBER)
                .param("group", group.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void save(Assignment assignment) {
        rows.write(assignment);
    }

    private static List<Assignment> byDeadline(List<Assignment> assignments) {
        return assignments.stream()
                .sorted(comparing((Assignment a) -> a.lastDay().orElse(null), nullsLast(naturalOrder()))
                        .thenComparing(Assignment::number))
                .toList();
    }
}
