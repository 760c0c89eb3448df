package app.punktlig.store;

import static app.punktlig.store.Columns.values;

import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import app.punktlig.minutes.EarlierDecision;
import app.punktlig.minutes.EarlierDecisions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions from old minutes, in the database. */
@Repository
class JdbcEarlierDecisions implements EarlierDecisions {
    private static final String INSERT = """
            insert into earlier_decision (id, group_id, meeting_day, point_title, said, quote, source, accepted_by, accepted_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient db;

    JdbcEarlierDecisions(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void save(EarlierDecision decision) {
        db.sql(INSERT)
                .params(values(
                        decision.id(),
                        decision.group().value(),
                        decision.day(),
                        decision.point(),
                        decision.text(),
                        decision.quote(),
                        decision.source(),
                        decision.acceptedBy().entraId(),
                        Columns.moment(decision.acceptedAt())))
                .update();
    }

    @Override
    public List<EarlierDecision> of(GroupId group) {
        return db.sql("select * from earlier_decision where group_id = ? order by meeting_day desc, accepted_at, id")
                .param(group.value())
                .query(JdbcEarlierDecisions::decision)
                .list();
    }

    private static EarlierDecision decision(ResultSet row, int number) throws SQLException {
        return new EarlierDecision(
                Columns.uuid(row, "id"),
                new GroupId(Columns.uuid(row, "group_id")),
                row.getObject("meeting_day", LocalDate.class),
                row.getString("point_title"),
                row.getString("said"),
                row.getString("quote"),
                row.getString("source"),
                new MemberId(row.getString("accepted_by")),
                Columns.instant(row, "accepted_at"));
    }
}
