package app.punktlig.word;

import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.MeetingId;
import app.punktlig.agenda.PointId;
import app.punktlig.agenda.PointKind;
import app.punktlig.group.GroupId;
import app.punktlig.minutes.Attendance;
import app.punktlig.minutes.Attendance.Absent;
import app.punktlig.minutes.Attendance.Mode;
import app.punktlig.minutes.Attendance.Present;
import app.punktlig.minutes.Minutes;
import app.punktlig.minutes.Minutes.Decision;
import app.punktlig.minutes.Minutes.Item;
import app.punktlig.minutes.Minutes.NextMeeting;
import app.punktlig.minutes.Minutes.Promise;
import app.punktlig.minutes.Minutes.Task;
import java.time.Instant;
import java.util.List;

/** Minutes of an invented group, with some of everything. */
final class SomeMinutes {
    private SomeMinutes() {}

    static Minutes ofLindby(int version) {
        return new Minutes(
                "Ledningsgruppen i Lindby",
                meeting("2026-02-03T12:00:00Z", "Sammanträdesrummet Eken"),
                version,
                attendance(),
                items(),
                List.of(
                        new Promise("Lokaler för förskolan", "tisdag 17 februari"),
                        new Promise("Betygsresultat", "om drygt en månad")),
                new NextMeeting(
                        meeting("2026-02-17T12:00:00Z", "Sammanträdesrummet Eken"),
                        List.of("Lokaler för förskolan", "Tertialrapport T1")));
    }

    static Minutes empty() {
        return new Minutes(
                "LG",
                meeting("2026-02-03T12:00:00Z", ""),
                1,
                new Attendance(List.of(), List.of()),
                List.of(),
                List.of(),
                null);
    }

    static Meeting meeting(String start, String place) {
        var begins = Instant.parse(start);
        return new Meeting(
                MeetingId.random(),
                GroupId.random(),
                "e",
                "LG",
                begins,
                begins.plusSeconds(10_800),
                false,
                place,
                false,
                null,
                null);
    }

    private static Attendance attendance() {
        return new Attendance(
                List.of(
                        present("Vera Lind", Mode.IN_THE_ROOM, ""),
                        present("Olof Dahlgren", Mode.IN_THE_ROOM, ""),
                        present("Susanne Falk", Mode.REMOTE, ""),
                        present("Susanne Lund", Mode.IN_THE_ROOM, ""),
                        present("Mira Berg Holmström", Mode.PARTIAL, "13–15"),
                        new Present("Ebbe Sand", null, "SG", Mode.IN_THE_ROOM, "")),
                List.of(new Absent("Karim Nordin", null), new Absent("Tova Ek", null)));
    }

    private static Present present(String name, Mode mode, String remark) {
        return new Present(name, null, null, mode, remark);
    }

    private static List<Item> items() {
        return List.of(
                item(
                        1,
                        "Läsårstider 2026/27",
                        PointKind.DECISION,
                        List.of("Olof Dahlgren"),
                        List.of(
                                "Förslaget har varit på remiss hos skolorna och vårdnadshavarna. Höstlovet ligger kvar i vecka 44."),
                        List.of(new Decision("2026:14", "Läsårstiderna för 2026/27 fastställs enligt förslaget.")),
                        List.of(new Task(
                                12,
                                "Olof Dahlgren",
                                List.of(),
                                "meddelar skolorna och uppdaterar webbplatsen",
                                "fredag 6 februari"))),
                item(2, "Incheckning", PointKind.INFORMATION, List.of(), List.of(), List.of(), List.of()),
                item(
                        3,
                        "Återkoppling från föregående möte",
                        PointKind.INFORMATION,
                        List.of(),
                        List.of("Uppdragen från den 20 januari är klara, utom översynen av skolskjutsen som pågår."),
                        List.of(),
                        List.of()),
                item(
                        4,
                        "Nytt från systergrupper",
                        PointKind.INFORMATION,
                        List.of("Vera Lind", "Ebbe Sand"),
                        List.of(
                                "Styrgruppen:\n• Planeringen för vårens kontorsmöte är lagd.\n• Samtalen om ekonomi bokas in under mars."),
                        List.of(),
                        List.of()),
                item(
                        5,
                        "Lokaler för förskolan",
                        PointKind.DIALOGUE,
                        List.of("Mira Berg Holmström", "verksamhetscheferna"),
                        List.of(
                                "Antalet barn minskar i öster och ökar i väster. Gruppen ser två vägar framåt:\n- en avdelning flyttar till Norra skolan\n- två avdelningar slås ihop under ett år",
                                "Gruppen vill se kostnaderna innan den tar ställning."),
                        List.of(),
                        List.of(
                                new Task(
                                        13,
                                        "Mira Berg Holmström",
                                        List.of("Susanne Falk", "Karim Nordin", "Tova Ek"),
                                        "räknar på båda förslagen",
                                        "tisdag 17 februari"),
                                new Task(14, "Susanne Lund", List.of(), "pratar med fackförbunden", ""))),
                item(6, "Summering och utcheckning", PointKind.DIALOGUE, List.of(), List.of(), List.of(), List.of()));
    }

    private static Item item(
            int number,
            String title,
            PointKind kind,
            List<String> presenters,
            List<String> notes,
            List<Decision> decisions,
            List<Task> tasks) {
        return new Item(PointId.random(), number, title, kind, presenters, notes, decisions, tasks);
    }
}
