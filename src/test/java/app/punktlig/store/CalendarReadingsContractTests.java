package app.punktlig.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.agenda.CalendarReadings;
import app.punktlig.agenda.CalendarReadings.CalendarReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class CalendarReadingsContractTests {
    final GroupInSql group;
    final CalendarReadings readings;

    CalendarReadingsContractTests(TestDatabase database) {
        this.group = GroupInSql.in(database);
        this.readings = new JdbcCalendarReadings(database.jdbc());
    }

    @Test
    void aNewGroupsCalendarHasNeverBeenRead() {
        assertThat(readings.of(group.id)).isEqualTo(CalendarReading.NEVER);
    }

    @Test
    void remembersSinceWhenItFails() {
        var failing = CalendarReading.NEVER
                .succeeded(group.now)
                .failed("503", group.now.plusSeconds(900))
                .failed("403", group.now.plusSeconds(1800))
                .asTold();
        readings.save(group.id, failing);

        assertThat(readings.of(group.id))
                .isEqualTo(new CalendarReading(group.now, "403", group.now.plusSeconds(900), true));
        assertThat(readings.all()).contains(failing);
    }

    @Test
    void forgetsTheFaultOnceItWorks() {
        readings.save(group.id, CalendarReading.NEVER.failed("503", group.now).asTold());
        readings.save(group.id, readings.of(group.id).succeeded(group.now.plusSeconds(60)));

        assertThat(readings.of(group.id)).isEqualTo(new CalendarReading(group.now.plusSeconds(60), null, null, false));
    }
}
