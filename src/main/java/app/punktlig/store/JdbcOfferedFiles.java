package app.punktlig.store;

import static app.punktlig.store.Columns.values;

import app.punktlig.chat.OfferedFile;
import app.punktlig.chat.OfferedFiles;
import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that wait to be fetched, in the database. */
@Repository
class JdbcOfferedFiles implements OfferedFiles {
    private static final String INSERT = """
            insert into offered_file (id, group_id, person, name, url, meeting_day, at)
            values (?, ?, ?, ?, ?, cast(? as date), ?)
            """;

    private final JdbcClient db;

    JdbcOfferedFiles(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<OfferedFile> find(UUID id) {
        return db.sql("select * from offered_file where id = ?")
                .param(id)
                .query(JdbcOfferedFiles::file)
                .optional();
    }

    @Override
    public void save(OfferedFile file) {
        db.sql(INSERT)
                .params(values(
                        file.id(),
                        file.group().value(),
                        file.person().entraId(),
                        file.name(),
                        file.url(),
                        file.day(),
                        Columns.moment(file.at())))
                .update();
    }

    @Override
    public void forget(UUID id) {
        db.sql("delete from offered_file where id = ?").param(id).update();
    }

    private static OfferedFile file(ResultSet row, int number) throws SQLException {
        return new OfferedFile(
                Columns.uuid(row, "id"),
                new GroupId(Columns.uuid(row, "group_id")),
                new MemberId(row.getString("person")),
                row.getString("name"),
                row.getString("url"),
                row.getObject("meeting_day", LocalDate.class),
                Columns.instant(row, "at"));
    }
}
