package app.punktlig.store;

import static app.punktlig.store.Columns.values;

import app.punktlig.agenda.CalendarReadings;
import app.punktlig.group.GroupId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How fresh the meetings are, in the database. */
@Repository
class JdbcCalendarReadings implements CalendarReadings {
    private static final String SELECT =
            "select calendar_read_at, calendar_fault, calendar_failing_since, calendar_told from leadership_group ";
    private static final String UPDATE = """
            update leadership_group set calendar_read_at = ?, calendar_fault = ?, calendar_failing_since = ?, calendar_told = ?
            where id = ?
            """;

    private final JdbcClient db;

    JdbcCalendarReadings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public CalendarReading of(GroupId group) {
        return db.sql(SELECT + "where id = ?")
                .param(group.value())
                .query(JdbcCalendarReadings::reading)
                .optional()
                .orElse(CalendarReading.NEVER);
    }

    @Override
    public void save(GroupId group, CalendarReading reading) {
        db.sql(UPDATE)
                .params(values(
                        Columns.moment(reading.readAt()),
                        reading.fault(),
                        Columns.moment(reading.failingSince()),
                        reading.told(),
                        group.value()))
                .update();
    }

    @Override
    public List<CalendarReading> all() {
        return db.sql(SELECT + "where installed")
                .query(JdbcCalendarReadings::reading)
                .list();
    }

    private static CalendarReading reading(ResultSet row, int number) throws SQLException {
        return new CalendarReading(
                Columns.instantOrNull(row, "calendar_read_at"),
                row.getString("calendar_fault"),
                Columns.instantOrNull(row, "calendar_failing_since"),
                row.getBoolean("calendar_told"));
    }
}
