package app.punktlig.store;

import static app.punktlig.store.Columns.values;

import app.punktlig.chat.MinutesArchive;
import app.punktlig.chat.OldFinding;
import app.punktlig.chat.OldMinutes;
import app.punktlig.followup.Deadline;
import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Old minutes and what was found in them, in the database. */
@Repository
class JdbcMinutesArchive implements MinutesArchive {
    private static final String HOLDING = """
            select m.* from old_minutes m join old_finding f on f.old_minutes_id = m.id
            where m.group_id = ? and f.id = ?
            """;
    private static final String AWAITING_DAY = """
            select * from old_minutes where group_id = ? and read_by = ? and whole_text is not null
            order by read_at desc limit 1
            """;
    private static final String UPDATE =
            "update old_minutes set meeting_day = cast(? as date), whole_text = cast(? as text) where id = ?";
    private static final String INSERT = """
            insert into old_minutes (meeting_day, whole_text, id, group_id, text_hash, source, read_by, read_at)
            values (cast(? as date), cast(? as text), ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_FINDING = """
            insert into old_finding (old_minutes_id, position, point_title, quote, helpers, alarming, kind,
                what, owner_name, owner_id, due_words, due_kind, due_first, due_last, state, became, id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as date), cast(? as date), ?, ?, ?)
            """;
    private static final String UPDATE_FINDING = """
            update old_finding set what = ?, owner_name = ?, owner_id = ?, due_words = ?, due_kind = ?,
                due_first = cast(? as date), due_last = cast(? as date), state = ?, became = ? where id = ?
            """;

    /** Between names; cannot stand in one, since a name is a line. */
    private static final String BETWEEN = "\n";

    private final JdbcClient db;

    JdbcMinutesArchive(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<OldMinutes> find(GroupId group, UUID id) {
        return one("select * from old_minutes where group_id = ? and id = ?", group.value(), id);
    }

    @Override
    public Optional<OldMinutes> holding(GroupId group, UUID finding) {
        return one(HOLDING, group.value(), finding);
    }

    @Override
    public Optional<OldMinutes> sameText(GroupId group, String hash) {
        return one("select * from old_minutes where group_id = ? and text_hash = ?", group.value(), hash);
    }

    @Override
    public Optional<OldMinutes> awaitingDay(GroupId group, MemberId reader) {
        return one(AWAITING_DAY, group.value(), reader.entraId());
    }

    private Optional<OldMinutes> one(String sql, Object... values) {
        return db.sql(sql).params(values).query((row, _) -> minutes(row)).optional();
    }

    @Override
    public void save(OldMinutes minutes) {
        if (db.sql(UPDATE)
                        .params(values(minutes.day(), minutes.text(), minutes.id()))
                        .update()
                == 0) {
            insert(minutes);
        }
        db.sql("delete from old_finding where old_minutes_id = ?")
                .param(minutes.id())
                .update();
        IntStream.range(0, minutes.findings().size())
                .forEach(i -> insert(minutes.id(), i, minutes.findings().get(i)));
    }

    private void insert(OldMinutes minutes) {
        db.sql(INSERT)
                .params(values(
                        minutes.day(),
                        minutes.text(),
                        minutes.id(),
                        minutes.group().value(),
                        minutes.hash(),
                        minutes.source(),
                        minutes.readBy().entraId(),
                        Columns.moment(minutes.readAt())))
                .update();
    }

    private void insert(UUID minutes, int position, OldFinding finding) {
        var all = new ArrayList<@Nullable Object>(values(
                minutes,
                position,
                finding.point(),
                finding.quote(),
                String.join(BETWEEN, finding.helpers()),
                finding.alarming(),
                finding.kind().name()));
        all.addAll(changing(finding));
        db.sql(INSERT_FINDING).params(all).update();
    }

    @Override
    public void save(OldFinding finding) {
        db.sql(UPDATE_FINDING).params(changing(finding)).update();
    }

    private static List<@Nullable Object> changing(OldFinding finding) {
        var deadline = finding.deadline();
        var owner = finding.ownerId();
        return values(
                finding.what(),
                finding.owner(),
                owner == null ? null : owner.entraId(),
                deadline == null ? "" : deadline.words(),
                deadline == null ? null : deadline.kind().name(),
                deadline == null ? null : deadline.first(),
                deadline == null ? null : deadline.last(),
                finding.state().name(),
                finding.became(),
                finding.id());
    }

    private OldMinutes minutes(ResultSet row) throws SQLException {
        var id = Columns.uuid(row, "id");
        return new OldMinutes(
                id,
                new GroupId(Columns.uuid(row, "group_id")),
                row.getString("text_hash"),
                row.getString("source"),
                row.getObject("meeting_day", LocalDate.class),
                row.getString("whole_text"),
                new MemberId(row.getString("read_by")),
                Columns.instant(row, "read_at"),
                findings(id));
    }

    private List<OldFinding> findings(UUID minutes) {
        return db.sql("select * from old_finding where old_minutes_id = ? order by position")
                .param(minutes)
                .query(JdbcMinutesArchive::finding)
                .list();
    }

    private static OldFinding finding(ResultSet row, int number) throws SQLException {
        var owner = row.getString("owner_id");
        return new OldFinding(
                Columns.uuid(row, "id"),
                OldFinding.Kind.valueOf(row.getString("kind")),
                row.getString("point_title"),
                row.getString("what"),
                row.getString("quote"),
                row.getString("owner_name"),
                owner == null ? null : new MemberId(owner),
                row.getString("helpers").lines().toList(),
                deadline(row),
                row.getBoolean("alarming"),
                OldFinding.State.valueOf(row.getString("state")),
                row.getString("became"));
    }

    private static @Nullable Deadline deadline(ResultSet row) throws SQLException {
        var kind = row.getString("due_kind");
        return kind == null
                ? null
                : new Deadline(
                        row.getString("due_words"),
                        Deadline.Kind.valueOf(kind),
                        row.getObject("due_first", LocalDate.class),
                        row.getObject("due_last", LocalDate.class),
                        null,
                        0);
    }
}
