package app.punktlig.store;

import app.punktlig.followup.Notices;
import app.punktlig.followup.PersonalNotice;
import app.punktlig.group.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Days on which people were told, in SQL. */
@Repository
class JdbcNotices implements Notices {
    private static final String LAST = """
            select on_day, at from personal_notice where tenant_id = :tenant and entra_id = :person
             order by on_day desc fetch first 1 row only
            """;

    /** Inserts nothing when the row is there; two at once meet in the primary key. */
    private static final String TAKE = """
            insert into personal_notice (tenant_id, entra_id, on_day, at)
            select v.tenant_id, v.entra_id, v.on_day, v.at
              from (values (cast(:tenant as text), cast(:person as text), cast(:day as date),
                            cast(:at as timestamp with time zone))) v (tenant_id, entra_id, on_day, at)
             where not exists (select 1 from personal_notice n
                    where n.tenant_id = v.tenant_id and n.entra_id = v.entra_id and n.on_day = v.on_day)
            """;

    private final JdbcClient jdbc;

    JdbcNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PersonalNotice.Last> last(String tenantId, MemberId person) {
        return jdbc.sql(LAST)
                .param("tenant", tenantId)
                .param("person", person.entraId())
                .query((row, _) ->
                        new PersonalNotice.Last(row.getObject("on_day", LocalDate.class), Columns.instant(row, "at")))
                .optional();
    }

    @Override
    public boolean take(String tenantId, MemberId person, LocalDate day, Instant at) {
        return jdbc.sql(TAKE)
                        .param("tenant", tenantId)
                        .param("person", person.entraId())
                        .param("day", day)
                        .param("at", Columns.moment(at))
                        .update()
                == 1;
    }
}
