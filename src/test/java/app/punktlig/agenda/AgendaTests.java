package app.punktlig.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.agenda.AgendaPoint.Standing;
import app.punktlig.agenda.AgendaPoint.State;
import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import app.punktlig.language.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order in which a meeting takes its points up, and the numbers they get by it. */
class AgendaTests {
    private static final Instant AT = Instant.parse("2026-01-20T08:00:00Z");
    private static final Instant START = Instant.parse("2026-02-03T12:00:00Z");

    private final Meeting meeting = new Meeting(
            MeetingId.random(),
            GroupId.random(),
            "event",
            "LG",
            START,
            START.plus(Duration.ofHours(2)),
            false,
            "Björken",
            false,
            null,
            null);
    private Agenda agenda = Agenda.begun(meeting, StandingPoint.usual(Language.SV), AT);

    @Test
    void beginsWithTheStandingPoints() {
        assertThat(titles())
                .containsExactly(
                        "Incheckning",
                        "Återkoppling från föregående möte",
                        "Nytt från systergrupper",
                        "Kort, kort",
                        "Summering och utcheckning");
    }

    @Test
    void numbersStraightThroughTheSections() {
        add("Skolval", PointKind.DIALOGUE);
        add("Lokaler", PointKind.INFORMATION);
        add("Budget", PointKind.DECISION);

        assertThat(agenda.numbered())
                .extracting(n -> n.number() + " " + n.point().title())
                .containsExactly(
                        "1 Budget",
                        "2 Incheckning",
                        "3 Återkoppling från föregående möte",
                        "4 Nytt från systergrupper",
                        "5 Lokaler",
                        "6 Skolval",
                        "7 Kort, kort",
                        "8 Summering och utcheckning");
    }

    @Test
    void closingPointsStandLastWhereverTheMeetingEnds() {
        assertThat(agenda.section(point("Kort, kort"))).isEqualTo(PointKind.INFORMATION);
        add("Skolval", PointKind.DIALOGUE);
        assertThat(agenda.section(point("Kort, kort"))).isEqualTo(PointKind.DIALOGUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WITHDRAWN", "DECLINED", "PARKED"})
    void whatIsNotTakenUpHasNoNumberAndNoMinutes(State state) {
        var gone = add("Lokaler", PointKind.INFORMATION);
        put(
                switch (state) {
                    case WITHDRAWN -> gone.withdrawn();
                    case DECLINED -> gone.declined("tas i styrgruppen");
                    default -> gone.parked();
                });

        assertThat(agenda.numberOf(gone.id())).isEmpty();
        assertThat(titles()).doesNotContain("Lokaler");
        assertThat(agenda.minutesPlanned()).isZero();
    }

    @Test
    void sumsTheMinutesThatSomebodyHasAskedFor() {
        add("Lokaler", PointKind.INFORMATION);
        add("Budget", PointKind.DECISION);

        assertThat(agenda.minutesPlanned()).isEqualTo(30);
    }

    @Test
    void putsAPointFirstInItsSectionBeforeTheOpeningPoints() {
        var lokaler = add("Lokaler", PointKind.INFORMATION);
        add("Budget", PointKind.DECISION);

        put(agenda.first(lokaler));

        assertThat(titles()).startsWith("Budget", "Lokaler", "Incheckning");
    }

    @Test
    void aPointPutBeforeOneOfAnotherSectionStaysInItsOwn() {
        add("Lokaler", PointKind.INFORMATION);
        var skolval = add("Skolval", PointKind.DIALOGUE);
        add("Tider", PointKind.DIALOGUE);

        put(agenda.before(point("Tider"), point("Lokaler")));
        assertThat(titles()).containsSubsequence("Lokaler", "Tider", "Skolval");

        put(agenda.before(point("Lokaler"), skolval));
        assertThat(titles()).containsSubsequence("Nytt från systergrupper", "Lokaler", "Tider");
    }

    @Test
    void isLateAfterTheDeadlineAndNotAtIt() {
        var twoDays = Duration.ofDays(2);
        var deadline = Instant.parse("2026-02-01T12:00:00Z");

        assertThat(agenda.deadline(twoDays)).isEqualTo(deadline);
        assertThat(agenda.isLate(deadline, twoDays)).isFalse();
        assertThat(agenda.isLate(deadline.plusMillis(1), twoDays)).isTrue();
    }

    /** Whatever was moved before: the point stands right before the other, and nobody else has changed places. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPointPutBeforeAnotherStandsRightBeforeItAndMovesNobodyElse(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 8; i++) {
            add("Punkt " + i, PointKind.INFORMATION);
        }
        for (int i = 0; i < 200; i++) {
            var movable = agenda.inOrder().stream()
                    .filter(p -> p.standing() != Standing.CLOSING)
                    .toList();
            var one = movable.get(random.nextInt(movable.size()));
            var other = movable.get(random.nextInt(movable.size()));
            if (!one.equals(other)) {
                var expected = new ArrayList<>(titles());
                expected.remove(one.title());
                expected.add(expected.indexOf(other.title()), one.title());

                put(agenda.before(one, other));

                assertThat(titles()).isEqualTo(expected);
            }
        }
    }

    private AgendaPoint add(String title, PointKind kind) {
        var point = new AgendaPoint(
                PointId.random(),
                meeting.group(),
                meeting.id(),
                agenda.last(),
                Matter.of(title).of(kind).taking(15),
                new MemberId("author"),
                AT,
                false,
                Standing.NO,
                State.PROPOSED,
                null);
        put(point);
        return point;
    }

    private void put(AgendaPoint point) {
        var points = new ArrayList<>(agenda.points());
        points.removeIf(p -> p.id().equals(point.id()));
        points.add(point);
        agenda = new Agenda(meeting, points, null);
    }

    private AgendaPoint point(String title) {
        return agenda.points().stream()
                .filter(p -> p.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles() {
        return agenda.inOrder().stream().map(AgendaPoint::title).toList();
    }
}
