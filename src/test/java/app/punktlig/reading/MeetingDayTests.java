package app.punktlig.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MeetingDayTests {

    @Test
    void takesNoDeadlineForTheDayOfTheMeeting() {
        var text =
                "Närvarande: Anna Ek, Bo Alm\n\n1. Lokaler\nAnna bokar en lokal senast den 20 mars 2026.\n\n2. Budget\nInget nytt.\n";

        assertThat(new MinutesReader().read(text, null).meeting().date()).isNull();
    }

    @Test
    void takesTheDayAtTheTop() {
        var text =
                "Möte 3 mars 2026\nNärvarande: Anna Ek, Bo Alm\n\n1. Lokaler\nAnna bokar senast den 20 mars 2026.\n\n2. Budget\nInget nytt.\n";

        assertThat(new MinutesReader().read(text, null).meeting().date()).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void takesTheYearBeforeTheDay() {
        var text =
                "Protokoll fört vid höstmötet 2025, torsdagen den 4 december klockan 19\nNärvarande: Anna Ek, Bo Alm\n\n1. Lokaler\nInget nytt.\n\n2. Budget\nInget nytt.\n";

        assertThat(new MinutesReader().read(text, null).meeting().date()).isEqualTo(LocalDate.of(2025, 12, 4));
    }

    @Test
    void readsTheMonthFirstWhereTheDatesSaySo() {
        var reading = new MinutesReader().read(MONTH_FIRST, null);

        assertThat(reading.meeting().date()).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(reading.followUps()).extracting(f -> f.due().start()).contains(LocalDate.of(2026, 4, 1));
    }

    @Test
    void readsTheDayFirstWhereNothingSaysOtherwise() {
        var text = MONTH_FIRST.replace("3/27", "3/7");

        assertThat(new MinutesReader().read(text, null).meeting().date()).isEqualTo(LocalDate.of(2026, 11, 3));
    }

    @Test
    void takesWhatLedToTheDateOffTheTitle() {
        var text =
                "Minutes of the meeting held on Wednesday 19 November 2025\nPresent: Anna Ek, Bob Alm\n\n1. Roof\nIt leaks.\n";

        assertThat(new MinutesReader().read(text, null).meeting().title()).isEqualTo("Minutes of the meeting");
    }

    @Test
    void takesNoLineOfAttendanceForTitleOrGroup() {
        var meeting = new MinutesReader()
                .read(
                        "Närvarande: Anna Ek, Bo Alm\nStyrgruppen: Cia Lo, Dan Ros\nEva Hed deltog via Teams\n\n1. Taket\nDet läcker.\n\n2. Golvet\nInget nytt.\n",
                        null)
                .meeting();

        assertThat(meeting.title()).isNull();
        assertThat(meeting.group()).isNull();
    }

    private static final String MONTH_FIRST = """
            Staff meeting 03/11/2026
            Present: Anna Ek, Bob Alm

            1. Roof
            Anna will ring the roofer by 4/1. The dealer closes on 3/27.

            2. Budget
            There was nothing new to report.
            """;
}
