package app.punktlig.store;

import static app.punktlig.store.Columns.values;

import app.punktlig.chat.People;
import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import app.punktlig.language.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people Punktlig has met, in the database. */
@Repository
class JdbcPeople implements People {
    private static final String INSERT = """
            insert into person (teams_user_id, service_url, conversation_id, language, chosen_language, chosen_group, notices_paused_until,
                reachable, tenant_id, entra_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UPDATE = """
            update person set teams_user_id = ?, service_url = ?, conversation_id = ?, language = ?, chosen_language = ?,
                chosen_group = ?, notices_paused_until = ?, reachable = ? where tenant_id = ? and entra_id = ?
            """;

    private final JdbcClient db;

    JdbcPeople(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Person> find(String tenantId, MemberId id) {
        return db.sql("select * from person where tenant_id = ? and entra_id = ?")
                .params(values(tenantId, id.entraId()))
                .query(JdbcPeople::person)
                .optional();
    }

    @Override
    public void save(Person person) {
        if (write(UPDATE, person) == 0) {
            write(INSERT, person);
        }
    }

    @Override
    public void openedChat(String tenantId, String teamsUserId, String conversationId) {
        db.sql("update person set conversation_id = ? where tenant_id = ? and teams_user_id = ?")
                .params(values(conversationId, tenantId, teamsUserId))
                .update();
    }

    @Override
    public void lost(String tenantId, String teamsUserId) {
        db.sql("update person set reachable = false where tenant_id = ? and teams_user_id = ?")
                .params(values(tenantId, teamsUserId))
                .update();
    }

    private int write(String sql, Person person) {
        return db.sql(sql)
                .params(values(
                        person.teamsUserId(),
                        person.serviceUrl(),
                        person.conversationId(),
                        name(person.language()),
                        name(person.chosenLanguage()),
                        person.chosenGroup() == null
                                ? null
                                : person.chosenGroup().value(),
                        Columns.moment(person.pausedUntil()),
                        person.reachable(),
                        person.tenantId(),
                        person.id().entraId()))
                .update();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getString("tenant_id"),
                new MemberId(row.getString("entra_id")),
                row.getString("teams_user_id"),
                row.getString("service_url"),
                row.getString("conversation_id"),
                language(row, "language"),
                language(row, "chosen_language"),
                Columns.idOrNull(row, "chosen_group", GroupId::new),
                Columns.instantOrNull(row, "notices_paused_until"),
                row.getBoolean("reachable"));
    }

    private static @Nullable String name(@Nullable Language language) {
        return language == null ? null : language.name();
    }

    private static @Nullable Language language(ResultSet row, String column) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Language.valueOf(name);
    }
}
