package app.punktlig.store;

import static app.punktlig.store.Columns.values;

import app.punktlig.agenda.MeetingId;
import app.punktlig.chat.OpenedDrafts;
import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which draft somebody last had in hand, in the database. */
@Repository
class JdbcOpenedDrafts implements OpenedDrafts {
    private static final String UPDATE =
            "update opened_draft set meeting_id = ?, at = ? where group_id = ? and entra_id = ?";

    private static final String INSERT =
            "insert into opened_draft (meeting_id, at, group_id, entra_id) values (?, ?, ?, ?)";

    private static final String LAST = "select * from opened_draft where group_id = ? and entra_id = ?";

    private final JdbcClient db;

    JdbcOpenedDrafts(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void opened(GroupId group, MemberId person, Opened opened) {
        if (write(UPDATE, group, person, opened) == 0) {
            write(INSERT, group, person, opened);
        }
    }

    private int write(String sql, GroupId group, MemberId person, Opened opened) {
        return db.sql(sql)
                .params(values(opened.meeting().value(), Columns.moment(opened.at()), group.value(), person.entraId()))
                .update();
    }

    @Override
    public Optional<Opened> last(GroupId group, MemberId person) {
        return db.sql(LAST)
                .params(values(group.value(), person.entraId()))
                .query((row, _) ->
                        new Opened(new MeetingId(Columns.uuid(row, "meeting_id")), Columns.instant(row, "at")))
                .optional();
    }
}
