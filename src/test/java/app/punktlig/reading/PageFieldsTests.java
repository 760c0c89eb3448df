package app.punktlig.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFieldsTests {

    private static final String MINUTES = """

            Present: Anna Ek, Bo Alm

            ## Workshop
            <!-- Bo: add the picture -->
            Bo will mend the [lathe][1].

            ## Yard
            We agreed to buy a shed.

            [1]: https://example.org/lathe
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: \"Members' meeting\"\ndate: 2026-03-11\npublished: true\ntags:\n-   minutes\n---\n",
                "<!--\n.. title: Members' meeting\n.. slug: march\n.. date: 2026-03-11 12:00:00\n-->\n",
            })
    void readsTheTitleAndTheDayAlone(String fields) {
        MinutesReading reading = new MinutesReader().read(fields + MINUTES, null);

        assertThat(reading.meeting().title()).isEqualTo("Members' meeting");
        assertThat(reading.meeting().date()).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(reading.points()).extracting(FoundPoint::title).containsExactly("Workshop", "Yard");
        assertThat(reading.attendees()).extracting(Attendee::name).containsExactly("Anna Ek", "Bo Alm");
        assertThat(reading.followUps())
                .singleElement()
                .satisfies(f -> assertThat(f.quote().text()).isEqualTo("Bo will mend the [lathe][1]."));
    }

    @Test
    void leavesRulesAroundWhatAPersonReads() {
        MinutesReading reading = new MinutesReader()
                .read(
                        "---\nPresent: Anna Ek, Bo Alm\nPlace: Torp\n---\n\n1. Yard\nAnna will buy a shed.\n\n2. Roof\nIt leaks.\n",
                        null);

        assertThat(reading.attendees()).hasSize(2);
        assertThat(reading.followUps()).hasSize(1);
    }
}
