package app.punktlig.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.agenda.Calendar.Occurrence;
import app.punktlig.group.Group;
import app.punktlig.group.GroupId;
import app.punktlig.group.Habits;
import app.punktlig.group.MemberId;
import app.punktlig.language.Language;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarSyncTests {
    private static final Instant NOW = Instant.parse("2026-01-20T08:00:00Z");
    private static final Instant UNTIL = Instant.parse("2027-01-20T08:00:00Z");
    private static final String FIRST = "2026-02-03T12:00:00Z";
    private static final String SECOND = "2026-02-17T12:00:00Z";

    private final Group group = new Group(
            GroupId.random(),
            "tenant-1",
            "19:team@thread.tacv2",
            null,
            "Ledningsgruppen i Lindby",
            Language.SV,
            ZoneId.of("Europe/Stockholm"),
            "19:team@thread.tacv2",
            "https://smba.trafficmanager.net/emea/",
            new Habits(DayOfWeek.MONDAY, LocalTime.of(8, 0), Duration.ofDays(2)),
            true);
    private final MeetingsInMemory meetings = new MeetingsInMemory();
    private final AgendasInMemory agendas = new AgendasInMemory();
    /** A group that has chosen nothing of its own. */
    private static final class UsualPoints implements StandingPoints {
        @Override
        public List<StandingPoint> of(app.punktlig.group.GroupId group) {
            return List.of();
        }

        @Override
        public void choose(app.punktlig.group.GroupId group, List<StandingPoint> points) {
            throw new UnsupportedOperationException();
        }
    }

    private final AgendaBook book = new AgendaBook(meetings, agendas, new UsualPoints());
    private final CalendarSync sync = new CalendarSync(meetings, book, agendas);
    private final AgendaIntake intake = new AgendaIntake(book, agendas);

    @Test
    void makesAMeetingOfEachNewOccurrence() {
        read(lg("a", FIRST), lg("b", SECOND));

        assertThat(coming()).extracting(Meeting::eventId).containsExactly("a", "b");
        assertThat(coming().getFirst().lengthMinutes()).isEqualTo(120);
    }

    @Test
    void changesNothingWhenReadAgain() {
        read(lg("a", FIRST));
        var before = coming();

        assertThat(read(lg("a", FIRST))).isEmpty();
        assertThat(coming()).isEqualTo(before);
    }

    @Test
    void takesAnOccurrenceThatIsToldTwiceForOne() {
        read(lg("a", FIRST), lg("a", FIRST));

        assertThat(coming()).hasSize(1);
    }

    @Test
    void keepsTwoMeetingsOnOneDayApart() {
        read(lg("a", FIRST), lg("b", FIRST));

        assertThat(coming()).hasSize(2);
    }

    @Test
    void aMovedMeetingKeepsItsPointsAndItsIdentity() {
        read(lg("a", FIRST), lg("b", SECOND));
        var meeting = coming().getFirst();
        var point = add("Skolskjuts", meeting);

        var news = read(lg("a", "2026-02-05T08:00:00Z"), lg("b", SECOND));

        assertThat(news).singleElement().isInstanceOfSatisfying(CalendarNews.Moved.class, moved -> {
            assertThat(moved.before().start()).isEqualTo(FIRST);
            assertThat(moved.meeting().id()).isEqualTo(meeting.id());
            assertThat(moved.points()).containsExactly(point);
        });
        assertThat(titles(coming().getFirst())).contains("Skolskjuts");
        assertThat(coming().getFirst().start()).isEqualTo("2026-02-05T08:00:00Z");
    }

    @Test
    void aMeetingMovedPastTheNextOneStillKeepsItsPoints() {
        read(lg("a", FIRST), lg("b", SECOND));
        add("Skolskjuts", coming().getFirst());

        read(lg("a", "2026-02-18T12:00:00Z"), lg("b", SECOND));

        assertThat(coming()).extracting(Meeting::eventId).containsExactly("b", "a");
        assertThat(titles(coming().getLast())).contains("Skolskjuts");
    }

    @Test
    void aNewNameOrRoomIsNoNews() {
        read(lg("a", FIRST));

        assertThat(read(new Occurrence(
                        "a",
                        "LG i Eken",
                        Instant.parse(FIRST),
                        Instant.parse(FIRST).plusSeconds(7200),
                        false,
                        "Eken",
                        false)))
                .isEmpty();
        assertThat(coming().getFirst().place()).isEqualTo("Eken");
        assertThat(coming().getFirst().subject()).isEqualTo("LG i Eken");
    }

    @Test
    void theCancelledMeetingsPointsGoToTheNext() {
        read(lg("a", FIRST), lg("b", SECOND));
        add("Skolskjuts", coming().getFirst());
        add("Läslyft", coming().getFirst());
        add("Budget", coming().getLast());

        var news = read(cancelled("a", FIRST), lg("b", SECOND));

        assertThat(news).singleElement().isInstanceOfSatisfying(CalendarNews.Cancelled.class, cancelled -> {
            assertThat(cancelled.meeting().eventId()).isEqualTo("a");
            assertThat(cancelled.next()).isEqualTo(coming().getFirst());
            assertThat(cancelled.points()).extracting(AgendaPoint::title).containsExactly("Skolskjuts", "Läslyft");
        });
        assertThat(coming()).hasSize(1);
        assertThat(ownTitles(coming().getFirst())).containsExactly("Budget", "Skolskjuts", "Läslyft");
    }

    @Test
    void theNextMeetingsStandingPointsAreNotDoubled() {
        read(lg("a", FIRST), lg("b", SECOND));
        add("Skolskjuts", coming().getFirst());

        read(lg("b", SECOND));

        assertThat(titles(coming().getFirst())).containsOnlyOnce("Incheckning");
    }

    @Test
    void aVanishedOccurrenceIsACancelledOne() {
        read(lg("a", FIRST), lg("b", SECOND));
        add("Skolskjuts", coming().getFirst());

        assertThat(read(lg("b", SECOND))).singleElement().isInstanceOf(CalendarNews.Cancelled.class);
        assertThat(ownTitles(coming().getFirst())).containsExactly("Skolskjuts");
    }

    @Test
    void isToldOnceThatItIsCancelled() {
        read(lg("a", FIRST));

        assertThat(read(cancelled("a", FIRST))).hasSize(1);
        assertThat(read(cancelled("a", FIRST))).isEmpty();
        assertThat(read()).isEmpty();
    }

    @Test
    void bothOfTwoCancelledMeetingsPassOnToTheOneThatIsLeft() {
        read(lg("a", FIRST), lg("b", SECOND), lg("c", "2026-03-03T12:00:00Z"));
        add("Skolskjuts", coming().get(0));
        add("Läslyft", coming().get(1));

        read(lg("c", "2026-03-03T12:00:00Z"));

        assertThat(ownTitles(coming().getFirst())).containsExactly("Skolskjuts", "Läslyft");
    }

    @Test
    void withoutALaterMeetingThePointsWait() {
        read(lg("a", FIRST));
        add("Skolskjuts", coming().getFirst());

        assertThat(read())
                .singleElement()
                .isInstanceOfSatisfying(
                        CalendarNews.Cancelled.class,
                        cancelled -> assertThat(cancelled.next()).isNull());
        assertThat(agendas.waiting(group.id())).extracting(AgendaPoint::title).containsExactly("Skolskjuts");
    }

    @Test
    void waitingPointsAreGivenTheFirstMeetingThatAppears() {
        intake.add(group, new MemberId("kim"), Matter.of("Skolskjuts"), null, NOW);

        var news = read(lg("b", SECOND), lg("a", FIRST));

        assertThat(news)
                .singleElement()
                .isInstanceOfSatisfying(
                        CalendarNews.Placed.class,
                        placed -> assertThat(placed.meeting().eventId()).isEqualTo("a"));
        assertThat(ownTitles(coming().getFirst())).containsExactly("Skolskjuts");
    }

    @Test
    void parkedPointsStayParked() {
        intake.add(group, new MemberId("kim"), Matter.of("Skolskjuts"), null, NOW);
        agendas.save(agendas.waiting(group.id()).getFirst().parked());

        assertThat(read(lg("a", FIRST))).isEmpty();
        assertThat(agendas.waiting(group.id())).hasSize(1);
    }

    @Test
    void aPointIsNotLateForHavingBeenMoved() {
        read(lg("a", FIRST), lg("b", "2026-02-04T12:00:00Z"));
        add("Skolskjuts", coming().getFirst());

        sync.takeOver(group, List.of(lg("b", "2026-02-04T12:00:00Z")), Instant.parse("2026-02-03T11:00:00Z"), UNTIL);

        assertThat(agendas.of(coming().getFirst()).orElseThrow().inOrder()).noneMatch(AgendaPoint::late);
    }

    @Test
    void anEventMadeAnewAtTheSameTimeIsTheSameMeeting() {
        read(lg("a", FIRST));
        var meeting = coming().getFirst();
        add("Skolskjuts", meeting);

        assertThat(read(lg("new", FIRST))).isEmpty();
        assertThat(coming()).extracting(Meeting::id).containsExactly(meeting.id());
        assertThat(coming().getFirst().eventId()).isEqualTo("new");
    }

    @Test
    void aCancelledMeetingCanComeBack() {
        read(lg("a", FIRST));
        read(cancelled("a", FIRST));
        read(lg("a", FIRST));

        assertThat(coming()).hasSize(1);
    }

    @Test
    void aMeetingThatIsGoingOnIsNotCancelledByVanishing() {
        read(lg("a", FIRST));

        sync.takeOver(group, List.of(), Instant.parse("2026-02-03T12:30:00Z"), UNTIL);

        assertThat(meetings.ofEvent(group.id(), "a").orElseThrow().cancelled()).isFalse();
    }

    @Test
    void aMeetingThatTheSecretaryHasEndedStaysAsItWas() {
        read(lg("a", FIRST));
        var meeting = coming().getFirst();
        var ended = new Meeting(
                meeting.id(),
                meeting.group(),
                meeting.eventId(),
                meeting.subject(),
                meeting.start(),
                meeting.end(),
                false,
                "",
                false,
                NOW,
                NOW);
        meetings.save(ended);

        assertThat(read(lg("a", SECOND))).isEmpty();
        assertThat(meetings.find(meeting.id())).contains(ended);
    }

    @Test
    void aMeetingBeyondWhatWasReadIsLeftAlone() {
        sync.takeOver(group, List.of(lg("far", "2027-03-02T12:00:00Z")), NOW, Instant.parse("2027-04-01T00:00:00Z"));

        assertThat(read()).isEmpty();
        assertThat(coming()).hasSize(1);
    }

    @Test
    void aMeetingThatWasOverAndHasBeenMovedAheadIsComingAgain() {
        read(lg("a", FIRST));
        var id = coming().getFirst().id();

        sync.takeOver(group, List.of(lg("a", SECOND)), Instant.parse("2026-02-10T08:00:00Z"), UNTIL);

        assertThat(meetings.find(id).orElseThrow().start()).isEqualTo(SECOND);
    }

    private List<CalendarNews> read(Occurrence... occurrences) {
        return sync.takeOver(group, List.of(occurrences), NOW, UNTIL);
    }

    private List<Meeting> coming() {
        return book.coming(group, NOW);
    }

    private AgendaPoint add(String title, Meeting meeting) {
        intake.add(group, new MemberId("kim"), Matter.of(title), meeting, NOW);
        return agendas.of(meeting).orElseThrow().points().stream()
                .filter(point -> point.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles(Meeting meeting) {
        return book.open(group, meeting, NOW).inOrder().stream()
                .map(AgendaPoint::title)
                .toList();
    }

    private List<String> ownTitles(Meeting meeting) {
        return book.open(group, meeting, NOW).inOrder().stream()
                .filter(point -> !point.isStanding())
                .map(AgendaPoint::title)
                .toList();
    }

    private static Occurrence lg(String id, String start) {
        var begins = Instant.parse(start);
        return new Occurrence(id, "LG", begins, begins.plusSeconds(7200), false, "", false);
    }

    private static Occurrence cancelled(String id, String start) {
        var begins = Instant.parse(start);
        return new Occurrence(id, "LG", begins, begins.plusSeconds(7200), false, "", true);
    }
}
