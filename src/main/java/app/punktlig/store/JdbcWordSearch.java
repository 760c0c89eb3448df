package app.punktlig.store;

import static java.util.Comparator.comparing;

import app.punktlig.chat.WordSearch;
import app.punktlig.group.GroupId;
import app.punktlig.language.SearchWords;
import app.punktlig.minutes.Minutes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Search in SQL: the longest word narrows the rows down in the database, all the words are looked for in what is left. Minutes are
 * searched as they were adopted, confidential points withheld from those who may not see them.
 */
@Repository
class JdbcWordSearch implements WordSearch {
    private static final String POINTS = """
            select p.title, p.background, p.added_at, m.start_at
              from agenda_point p left join meeting m on m.id = p.meeting_id
             where p.group_id = :group and p.standing = 'NO' and p.state not in ('WITHDRAWN', 'DECLINED')
               and translate(lower(p.title || ' ' || p.background), :from, :to) like :like
               and (not p.confidential or :everything or p.author = :me or p.presenters like :presents escape '!')
            """;
    private static final String ASSIGNMENTS = """
            select a.number, a.what, a.quote, a.owner_name, a.owner_since from assignment a
             where a.group_id = :group and a.state in ('OPEN', 'DONE')
               and translate(lower(a.what || ' ' || a.owner_name || ' ' || a.quote), :from, :to) like :like
               and (not a.confidential or :everything or a.owner_id = :me or a.given_by = :me
                    or exists (select 1 from assignment_helper h where h.assignment_id = a.id and h.member_id = :me))
            """;
    private static final String MINUTES = """
            select case when :everything then a.whole else a.posted end as text, m.start_at
              from adopted_minutes a join meeting m on m.id = a.meeting_id
             where a.group_id = :group
               and a.version = (select max(b.version) from adopted_minutes b where b.meeting_id = a.meeting_id)
               and translate(lower(case when :everything then a.whole else a.posted end), :from, :to) like :like
            """;
    private static final String EARLIER = """
            select said, point_title, meeting_day from earlier_decision
             where group_id = :group
               and translate(lower(said || ' ' || point_title), :from, :to) like :like
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;

    JdbcWordSearch(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Hit> find(GroupId group, SearchWords words, Reader reader) {
        return Stream.of(
                        points(group, words, reader),
                        assignments(group, words, reader),
                        minutes(group, words, reader),
                        earlier(group, words))
                .flatMap(hits -> hits)
                .sorted(comparing(Hit::at).reversed())
                .toList();
    }

    private Stream<Hit> points(GroupId group, SearchWords words, Reader reader) {
        return narrowed(POINTS, group, words)
                .param("everything", reader.everything())
                .param("me", reader.me())
                .param("presents", presents(reader))
                .query((row, _) -> point(row))
                .list()
                .stream()
                .filter(found -> words.areIn(found.searched()))
                .map(Found::hit);
    }

    /** Presenters stand as JSON; nobody's id matches nothing. */
    private static String presents(Reader reader) {
        return reader.me().isEmpty() ? "" : "%\"" + reader.me().replaceAll("([!%_])", "!$1") + "\"%";
    }

    /** @param searched the text that has to hold the words */
    private record Found(Hit hit, String searched) {}

    private static Found point(ResultSet row) throws SQLException {
        var title = row.getString("title");
        var start = Columns.instantOrNull(row, "start_at");
        var at = start == null ? Columns.instant(row, "added_at") : start;
        return new Found(new Hit(Kind.POINT, "", title, "", at), title + " " + row.getString("background"));
    }

    private Stream<Hit> assignments(GroupId group, SearchWords words, Reader reader) {
        return narrowed(ASSIGNMENTS, group, words)
                .param("everything", reader.everything())
                .param("me", reader.me())
                .query((row, _) -> assignment(row))
                .list()
                .stream()
                .filter(found -> words.areIn(found.searched()))
                .map(Found::hit);
    }

    private static Found assignment(ResultSet row) throws SQLException {
        var what = row.getString("what");
        var owner = row.getString("owner_name");
        var hit = new Hit(Kind.ASSIGNMENT, row.getString("number"), what, owner, Columns.instant(row, "owner_since"));
        return new Found(hit, what + " " + owner + " " + row.getString("quote"));
    }

    private Stream<Hit> minutes(GroupId group, SearchWords words, Reader reader) {
        return narrowed(MINUTES, group, words)
                .param("everything", reader.everything())
                .query((row, _) -> items(row, words))
                .list()
                .stream()
                .flatMap(List::stream);
    }

    private static List<Hit> items(ResultSet row, SearchWords words) throws SQLException {
        var start = Columns.instant(row, "start_at");
        var minutes = JSON.readValue(row.getString("text"), Minutes.class);
        return minutes.items().stream()
                .flatMap(item -> Stream.concat(decisions(item, words, start), notes(item, words, start)))
                .toList();
    }

    /** A decision is found by its point's title too: "Förslaget godkänns" does not say what about. */
    private static Stream<Hit> decisions(Minutes.Item item, SearchWords words, Instant start) {
        return item.decisions().stream()
                .filter(d -> words.areIn(d.number() + " " + d.text() + " " + item.title()))
                .map(d -> new Hit(Kind.DECISION, d.number(), d.text(), item.title(), start));
    }

    private static Stream<Hit> notes(Minutes.Item item, SearchWords words, Instant start) {
        return item.notes().stream().filter(words::areIn).map(n -> new Hit(Kind.NOTE, "", n, item.title(), start));
    }

    private Stream<Hit> earlier(GroupId group, SearchWords words) {
        return narrowed(EARLIER, group, words).query((row, _) -> earlier(row)).list().stream()
                .filter(found -> words.areIn(found.searched()))
                .map(Found::hit);
    }

    /** Noon in UTC is the same day in the zones where groups meet. */
    private static Found earlier(ResultSet row) throws SQLException {
        var said = row.getString("said");
        var title = row.getString("point_title");
        var noon = row.getObject("meeting_day", LocalDate.class).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new Found(new Hit(Kind.EARLIER_DECISION, "", said, title, noon), said + " " + title);
    }

    private JdbcClient.StatementSpec narrowed(String sql, GroupId group, SearchWords words) {
        return db.sql(sql)
                .param("group", group.value())
                .param("from", Folding.FROM)
                .param("to", Folding.TO)
                .param("like", "%" + words.words().getFirst() + "%");
    }
}
