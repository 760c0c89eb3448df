package app.punktlig.store;

import static java.util.Comparator.comparing;

import app.punktlig.agenda.MeetingId;
import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import app.punktlig.language.Language;
import app.punktlig.minutes.AdoptedMinutes;
import app.punktlig.minutes.DecisionNumber;
import app.punktlig.minutes.MinuteBook;
import app.punktlig.minutes.MinuteTaking;
import app.punktlig.minutes.Minutes;
import app.punktlig.minutes.PublishingStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Drafts and adopted minutes in SQL; an adopted text is kept whole, as JSON, since it never changes. */
@Repository
class JdbcMinuteBook implements MinuteBook {
    /** Numbers of struck decisions count too: they are not used again. */
    private static final String NEXT_DECISION = """
            select coalesce(max(decision_number), 0) + 1 from decision
             where group_id = :group and decision_year = :year
            """;

    private static final String MEETING_OF_LINE = """
            select meeting_id from minute_note where id = :line
            union select meeting_id from decision where id = :line
            union select meeting_id from promised_return where id = :line
            """;

    private static final String UNFINISHED = """
            select m.id from meeting m left join minute_taking t on t.meeting_id = m.id
             where m.group_id = :group
               and (t.version = 0 or t.changed or (t.meeting_id is null and m.started_at is not null))
            """;

    private static final String ADOPT = """
            insert into adopted_minutes (meeting_id, version, group_id, adopted_by, adopted_at, language, whole, posted)
            values (:meeting, :version, :group, :by, :at, :language, :whole, :posted)
            """;

    private static final String VERSION =
            "select * from adopted_minutes where meeting_id = :meeting and version = :version";

    private static final String LATEST = """
            select a.* from adopted_minutes a join meeting m on m.id = a.meeting_id
             where a.group_id = :group
               and a.version = (select max(b.version) from adopted_minutes b where b.meeting_id = a.meeting_id)
             order by m.start_at desc limit :most
            """;

    private static final String STEPS =
            "select * from publishing_step where meeting_id = :meeting and version = :version";

    private static final String UPDATE_STEP = """
            update publishing_step set state = :state, attempts = :attempts, detail = :detail, told = :told, at = :at
             where meeting_id = :meeting and version = :version and kind = :kind
            """;

    private static final String ADD_STEP = """
            insert into publishing_step (meeting_id, version, kind, state, attempts, detail, told, at)
            values (:meeting, :version, :kind, :state, :attempts, :detail, :told, :at)
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final MinuteTakingRows takings;

    JdbcMinuteBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.takings = new MinuteTakingRows(jdbc);
    }

    @Override
    public Optional<MinuteTaking> taking(MeetingId meeting) {
        return takings.read(meeting);
    }

    @Override
    public void save(MinuteTaking taking) {
        takings.write(taking);
    }

    @Override
    public Optional<MeetingId> meetingOfLine(UUID line) {
        return jdbc
                .sql(MEETING_OF_LINE)
                .param("line", line)
                .query((row, _) -> new MeetingId(Columns.uuid(row, "meeting_id")))
                .stream()
                .findFirst();
    }

    @Override
    public Set<MeetingId> unfinished(GroupId group) {
        return jdbc.sql(UNFINISHED)
                .param("group", group.value())
                .query((row, _) -> new MeetingId(Columns.uuid(row, "id")))
                .set();
    }

    @Override
    public DecisionNumber nextDecision(GroupId group, int year) {
        int number = jdbc.sql(NEXT_DECISION)
                .param("group", group.value())
                .param("year", year)
                .query(Integer.class)
                .single();
        return new DecisionNumber(year, number);
    }

    @Override
    public void adopt(AdoptedMinutes minutes, List<PublishingStep> steps) {
        jdbc.sql(ADOPT)
                .param("meeting", minutes.meeting().value())
                .param("version", minutes.version())
                .param("group", minutes.group().value())
                .param("by", minutes.by().entraId())
                .param("at", Columns.moment(minutes.at()))
                .param("language", minutes.language().name())
                .param("whole", JSON.writeValueAsString(minutes.whole()))
                .param("posted", JSON.writeValueAsString(minutes.posted()))
                .update();
        steps.forEach(step -> bound(jdbc.sql(ADD_STEP), minutes.meeting(), minutes.version(), step)
                .update());
    }

    @Override
    public Optional<AdoptedMinutes> version(MeetingId meeting, int version) {
        return jdbc.sql(VERSION)
                .param("meeting", meeting.value())
                .param("version", version)
                .query((row, _) -> adopted(row))
                .optional();
    }

    @Override
    public List<AdoptedMinutes> latest(GroupId group, int atMost) {
        return jdbc.sql(LATEST)
                .param("group", group.value())
                .param("most", atMost)
                .query((row, _) -> adopted(row))
                .list();
    }

    @Override
    public List<PublishingStep> steps(MeetingId meeting, int version) {
        return jdbc
                .sql(STEPS)
                .param("meeting", meeting.value())
                .param("version", version)
                .query((row, _) -> step(row))
                .list()
                .stream()
                .sorted(comparing(PublishingStep::kind))
                .toList();
    }

    @Override
    public void save(MeetingId meeting, int version, PublishingStep step) {
        bound(jdbc.sql(UPDATE_STEP), meeting, version, step).update();
    }

    private static StatementSpec bound(StatementSpec sql, MeetingId meeting, int version, PublishingStep step) {
        return sql.param("meeting", meeting.value())
                .param("version", version)
                .param("kind", step.kind().name())
                .param("state", step.state().name())
                .param("attempts", step.attempts())
                .param("detail", step.detail())
                .param("told", step.told())
                .param("at", Columns.moment(step.at()));
    }

    private static AdoptedMinutes adopted(ResultSet row) throws SQLException {
        return new AdoptedMinutes(
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                row.getInt("version"),
                new MemberId(row.getString("adopted_by")),
                Columns.instant(row, "adopted_at"),
                Language.valueOf(row.getString("language")),
                JSON.readValue(row.getString("whole"), Minutes.class),
                JSON.readValue(row.getString("posted"), Minutes.class));
    }

    private static PublishingStep step(ResultSet row) throws SQLException {
        return new PublishingStep(
                PublishingStep.Kind.valueOf(row.getString("kind")),
                PublishingStep.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("detail"),
                row.getBoolean("told"),
                Columns.instant(row, "at"));
    }
}
