package app.punktlig.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

/** Lines that tell who was there, and who that is: "those who were | those who were not". */
final class AttendanceExample {
    private AttendanceExample() {}

    /** Between what stands above and below, which has two points, 1 and 2. */
    static void assertAttendance(String above, String lines, String below, String expected) {
        String[] names = expected.split("\\|", -1);
        var reading = new MinutesReader().read(above + lines + below, null);
        assertThat(reading.attendees().stream().map(Attendee::name).toList())
                .containsExactlyInAnyOrderElementsOf(list(names[0]));
        assertThat(reading.absent().stream().map(Absentee::name).toList())
                .containsExactlyInAnyOrderElementsOf(list(names[1]));
        assertThat(reading.points()).extracting(FoundPoint::number).containsExactly("1", "2");
    }

    private static List<String> list(String names) {
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
    }
}
