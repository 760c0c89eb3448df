package app.punktlig.store;

import static app.punktlig.store.Columns.values;

import app.punktlig.agenda.AgendaPoint.Standing;
import app.punktlig.agenda.StandingPoint;
import app.punktlig.agenda.StandingPoints;
import app.punktlig.group.GroupId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The groups' own standing points, in the database. */
@Repository
class JdbcStandingPoints implements StandingPoints {
    private final JdbcClient db;

    JdbcStandingPoints(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<StandingPoint> of(GroupId group) {
        return db.sql("select title, place from standing_point where group_id = ? order by position")
                .param(group.value())
                .query((row, _) -> new StandingPoint(row.getString("title"), Standing.valueOf(row.getString("place"))))
                .list();
    }

    @Override
    public void choose(GroupId group, List<StandingPoint> points) {
        db.sql("delete from standing_point where group_id = ?")
                .param(group.value())
                .update();
        for (int i = 0; i < points.size(); i++) {
            db.sql("insert into standing_point (group_id, position, title, place) values (?, ?, ?, ?)")
                    .params(values(
                            group.value(),
                            i,
                            points.get(i).title(),
                            points.get(i).where().name()))
                    .update();
        }
    }
}
