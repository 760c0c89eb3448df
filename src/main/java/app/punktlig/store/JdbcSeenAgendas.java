package app.punktlig.store;

import static app.punktlig.store.Columns.values;

import app.punktlig.agenda.MeetingId;
import app.punktlig.agenda.PointId;
import app.punktlig.chat.SeenAgendas;
import app.punktlig.group.GroupId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which agenda somebody last saw, in the database. */
@Repository
class JdbcSeenAgendas implements SeenAgendas {
    private static final Pattern COMMA = Pattern.compile(",");

    private static final String BETWEEN_AGENDAS = ";";

    private final JdbcClient db;

    JdbcSeenAgendas(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void saw(String viewer, GroupId group, Seen seen) {
        var points = seen.agendas().stream().map(JdbcSeenAgendas::written).collect(Collectors.joining(BETWEEN_AGENDAS));
        var meeting = seen.meeting() == null ? null : seen.meeting().value();
        int updated = db.sql(
                        "update seen_agenda set meeting_id = ?, point_ids = ?, at = ? where viewer = ? and group_id = ?")
                .params(values(meeting, points, Columns.moment(seen.at()), viewer, group.value()))
                .update();
        if (updated == 0) {
            db.sql("insert into seen_agenda (meeting_id, point_ids, at, viewer, group_id) values (?, ?, ?, ?, ?)")
                    .params(values(meeting, points, Columns.moment(seen.at()), viewer, group.value()))
                    .update();
        }
    }

    @Override
    public Optional<Seen> lastSeen(String viewer, GroupId group) {
        return db.sql("select * from seen_agenda where viewer = ? and group_id = ?")
                .params(values(viewer, group.value()))
                .query(JdbcSeenAgendas::seen)
                .optional();
    }

    private static Seen seen(ResultSet row, int number) throws SQLException {
        return new Seen(
                Columns.idOrNull(row, "meeting_id", MeetingId::new),
                Stream.of(row.getString("point_ids").split(BETWEEN_AGENDAS, -1))
                        .map(JdbcSeenAgendas::points)
                        .toList(),
                Columns.instant(row, "at"));
    }

    private static String written(List<PointId> points) {
        return points.stream().map(id -> id.value().toString()).collect(Collectors.joining(","));
    }

    private static List<PointId> points(String ids) {
        return COMMA.splitAsStream(ids)
                .filter(id -> !id.isEmpty())
                .map(id -> new PointId(UUID.fromString(id)))
                .toList();
    }
}
