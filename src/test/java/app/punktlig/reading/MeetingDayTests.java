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
}
