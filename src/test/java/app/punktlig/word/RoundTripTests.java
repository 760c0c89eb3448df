package app.punktlig.word;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.agenda.PointId;
import app.punktlig.agenda.PointKind;
import app.punktlig.language.Language;
import app.punktlig.minutes.Attendance;
import app.punktlig.minutes.Attendance.Absent;
import app.punktlig.minutes.Attendance.Mode;
import app.punktlig.minutes.Attendance.Present;
import app.punktlig.minutes.Minutes;
import app.punktlig.minutes.Minutes.Decision;
import app.punktlig.minutes.Minutes.Item;
import app.punktlig.minutes.Minutes.Task;
import app.punktlig.reading.Absentee;
import app.punktlig.reading.Attendee;
import app.punktlig.reading.FoundFollowUp;
import app.punktlig.reading.FoundPoint;
import app.punktlig.reading.FoundSection;
import app.punktlig.reading.MinutesReader;
import app.punktlig.reading.MinutesReading;
import app.punktlig.reading.documents.Document;
import app.punktlig.reading.documents.Documents;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written can be read again: the minutes of today are the old minutes of tomorrow. */
class RoundTripTests {
    private static final List<String> NAMES = List.of(
            "Vera Lind",
            "Olof Dahlgren",
            "Susanne Falk",
            "Susanne Lund",
            "Mira Berg Holmström",
            "Karim Nordin",
            "Tova Ek",
            "Åsa Örn",
            "Jean-Pierre Ström",
            "Ebbe Sand");
    private static final List<String> TITLES = List.of(
            "Läsårstider 2026/27",
            "Skolskjuts",
            "Lokaler för förskolan",
            "Nytt från systergrupper",
            "Kort, kort",
            "Tertialrapport T1",
            "Digitala läromedel",
            "Arbetsmiljö (rond)",
            "Incheckning");
    private static final List<String> NOTES = List.of(
            "Gruppen går igenom underlaget.",
            "Frågan är komplicerad och rör flera skolor.",
            "Läget:\n• två skolor är klara\n• en skola återstår");

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsBackWhoWasThereAndWhatWasTakenUp(Language language) {
        for (int seed = 0; seed < 40; seed++) {
            var minutes = minutes(new Random(seed));
            var reading = readBack(minutes, language);

            assertThat(reading.attendees()).as("seed %s", seed).isEqualTo(attendees(minutes));
            assertThat(reading.absent()).as("seed %s", seed).isEqualTo(absentees(minutes));
            assertThat(reading.points())
                    .as("seed %s", seed)
                    .extracting(FoundPoint::number, FoundPoint::title, FoundPoint::presenters)
                    .containsExactlyElementsOf(points(minutes));
            assertThat(reading.meeting().date()).isEqualTo(LocalDate.of(2026, 2, 3));
        }
    }

    @Test
    void readsBackSectionsDecisionsAndAssignments() {
        var reading = readBack(SomeMinutes.ofLindby(1), Language.SV);

        assertThat(reading.sections())
                .extracting(FoundSection::title)
                .containsExactly("BESLUT", "INFORMATION", "DIALOG");
        assertThat(reading.decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.quote().text()).startsWith("Beslut 2026:14: Läsårstiderna"));
        assertThat(reading.followUps())
                .extracting(FoundFollowUp::point, followUp -> followUp.owners().getFirst())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", "Olof Dahlgren"),
                        org.assertj.core.groups.Tuple.tuple("5", "Mira Berg Holmström"),
                        org.assertj.core.groups.Tuple.tuple("5", "Susanne Lund"));
        assertThat(reading.meeting().nextMeeting()).isEqualTo(LocalDate.of(2026, 2, 17));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nobodyIsNotTakenForAName(Language language) {
        var reading = readBack(SomeMinutes.empty(), language);

        assertThat(reading.attendees()).isEmpty();
        assertThat(reading.absent()).isEmpty();
    }

    private static MinutesReading readBack(Minutes minutes, Language language) {
        var bytes = new WordMinutes().of(minutes, language, ZoneId.of("Europe/Stockholm"));
        var text = (Document.Text) new Documents().open("minutes.docx", bytes);
        return new MinutesReader().read(text.text(), null);
    }

    private static List<Attendee> attendees(Minutes minutes) {
        return minutes.attendance().present().stream()
                .map(present -> new Attendee(present.name(), present.group(), mode(present.mode()), null))
                .toList();
    }

    private static Attendee.Mode mode(Mode mode) {
        return switch (mode) {
            case IN_THE_ROOM -> Attendee.Mode.PRESENT;
            case REMOTE -> Attendee.Mode.REMOTE;
            case PARTIAL -> Attendee.Mode.PARTIAL;
        };
    }

    private static List<Absentee> absentees(Minutes minutes) {
        return minutes.attendance().absent().stream()
                .map(absent -> new Absentee(absent.name(), null))
                .toList();
    }

    private static List<org.assertj.core.groups.Tuple> points(Minutes minutes) {
        return minutes.items().stream()
                .map(item -> org.assertj.core.groups.Tuple.tuple(
                        String.valueOf(item.number()), item.title(), item.presenters()))
                .toList();
    }

    private static Minutes minutes(Random random) {
        var people = shuffled(NAMES, random);
        int there = 1 + random.nextInt(people.size() - 1);
        var present = new ArrayList<Present>();
        people.subList(0, there).forEach(name -> present.add(present(name, null, random)));
        if (random.nextBoolean()) {
            present.add(new Present("Ylva Grön", null, "SG", Mode.IN_THE_ROOM, ""));
        }
        var absent = people.subList(there, people.size()).stream()
                .map(name -> new Absent(name, null))
                .toList();
        return new Minutes(
                "Ledningsgruppen i Lindby",
                SomeMinutes.meeting("2026-02-03T12:00:00Z", "Eken"),
                1,
                new Attendance(present, absent),
                items(people, random),
                List.of(),
                null);
    }

    private static Present present(String name, @org.jspecify.annotations.Nullable String group, Random random) {
        var mode = Mode.values()[random.nextInt(3)];
        return new Present(name, null, group, mode, mode == Mode.PARTIAL ? "13–15" : "");
    }

    private static List<Item> items(List<String> people, Random random) {
        var titles = shuffled(TITLES, random).subList(0, 2 + random.nextInt(TITLES.size() - 2));
        var kinds = titles.stream()
                .map(title -> PointKind.values()[random.nextInt(3)])
                .sorted()
                .toList();
        return IntStream.range(0, titles.size())
                .mapToObj(i -> item(i + 1, titles.get(i), kinds.get(i), people, random))
                .toList();
    }

    private static Item item(int number, String title, PointKind kind, List<String> people, Random random) {
        return new Item(
                PointId.random(),
                number,
                title,
                kind,
                people.subList(0, random.nextInt(Math.min(3, people.size()))),
                shuffled(NOTES, random).subList(0, random.nextInt(NOTES.size())),
                random.nextInt(4) == 0 ? List.of(new Decision("2026:" + number, "Förslaget godkänns")) : List.of(),
                random.nextInt(3) == 0
                        ? List.of(new Task(
                                number, people.getFirst(), List.of(), "skriver ett förslag", "fredag 6 februari"))
                        : List.of());
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
