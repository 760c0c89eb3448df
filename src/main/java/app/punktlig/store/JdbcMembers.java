package app.punktlig.store;

import static app.punktlig.store.Columns.values;

import app.punktlig.group.GroupId;
import app.punktlig.group.Member;
import app.punktlig.group.MemberId;
import app.punktlig.group.Members;
import app.punktlig.group.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The members of the groups, in the database. */
@Repository
class JdbcMembers implements Members {
    private static final String INSERT = """
            insert into member (teams_user_id, name, email, roles, active, group_id, entra_id) values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UPDATE = """
            update member set teams_user_id = ?, name = ?, email = ?, roles = ?, active = ? where group_id = ? and entra_id = ?
            """;

    private final JdbcClient db;

    JdbcMembers(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Member> find(GroupId group, MemberId id) {
        return db.sql("select * from member where group_id = ? and entra_id = ?")
                .params(values(group.value(), id.entraId()))
                .query(JdbcMembers::member)
                .optional();
    }

    @Override
    public List<Member> of(GroupId group) {
        return db.sql("select * from member where group_id = ? and active order by name, entra_id")
                .param(group.value())
                .query(JdbcMembers::member)
                .list();
    }

    @Override
    public void save(Member member) {
        if (write(UPDATE, member) == 0) {
            write(INSERT, member);
        }
    }

    private int write(String sql, Member member) {
        return db.sql(sql)
                .params(values(
                        member.teamsUserId(),
                        member.name(),
                        member.email(),
                        Columns.names(member.roles()),
                        member.active(),
                        member.group().value(),
                        member.id().entraId()))
                .update();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                new GroupId(Columns.uuid(row, "group_id")),
                new MemberId(row.getString("entra_id")),
                row.getString("teams_user_id"),
                row.getString("name"),
                row.getString("email"),
                Columns.enums(Role.class, row.getString("roles")),
                row.getBoolean("active"));
    }
}
