package app.punktlig.followup;

import static app.punktlig.followup.AssignmentTests.NOW;
import static app.punktlig.followup.AssignmentTests.SECRETARY;
import static app.punktlig.followup.AssignmentTests.TODAY;
import static app.punktlig.followup.AssignmentTests.anAssignment;
import static app.punktlig.followup.AssignmentTests.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonalNoticeTests {
    /** They were told after the assignment of these tests was given. */
    static final PersonalNotice.Last TOLD = new PersonalNotice.Last(TODAY, NOW.plus(Duration.ofMinutes(1)));

    private static Optional<PersonalNotice> notice(LocalDate day, PersonalNotice.Last last, Assignment... open) {
        return PersonalNotice.of(List.of(open), day, last);
    }

    @Test
    void tellsWhatIsNew() {
        var given = anAssignment();

        assertThat(PersonalNotice.of(List.of(given), TODAY, null).orElseThrow().fresh())
                .containsExactly(given);
    }

    @Test
    void saysNothingMoreThatDay() {
        assertThat(notice(TODAY, TOLD, anAssignment(on(1, 2)))).isEmpty();
    }

    @Test
    void saysNothingOfWhatIsKnownAndNotDue() {
        assertThat(notice(TODAY.plusDays(1), TOLD, anAssignment(), anAssignment(on(30, 4))))
                .isEmpty();
        assertThat(PersonalNotice.of(List.of(), TODAY, null)).isEmpty();
    }

    @Test
    void tellsOnceThatItIsSoonDueAndOnceOnTheDay() {
        var due = anAssignment(on(20, 2));
        var first = LocalDate.of(2026, 2, 17);

        assertThat(notice(first.minusDays(1), TOLD, due)).isEmpty();
        assertThat(notice(first, TOLD, due).orElseThrow().due()).containsExactly(due);
        var toldFirst = new PersonalNotice.Last(first, NOW.plus(Duration.ofDays(13)));
        assertThat(notice(first.plusDays(1), toldFirst, due)).isEmpty();
        assertThat(notice(first.plusDays(3), toldFirst, due)).isPresent();
    }

    @Test
    void tellsOfWhatIsOverdueEveryDay() {
        var overdue = anAssignment(on(3, 2));

        assertThat(notice(TODAY.plusDays(1), TOLD, overdue).orElseThrow().overdue())
                .containsExactly(overdue);
        var again = new PersonalNotice.Last(TODAY.plusDays(1), NOW.plus(Duration.ofDays(1)));
        assertThat(notice(TODAY.plusDays(2), again, overdue)).isPresent();
    }

    @Test
    void whatIsHandedOverIsNewToItsNewOwner() {
        var later = NOW.plus(Duration.ofDays(1));
        var handed = AssignmentTests.changed(anAssignment().handOver(SECRETARY, Doer.of(AssignmentTests.OLE), later));

        assertThat(notice(TODAY.plusDays(2), TOLD, handed).orElseThrow().fresh())
                .containsExactly(handed);
    }

    @Test
    void aNewOneThatIsOverdueAlreadyIsToldOnce() {
        var notice =
                PersonalNotice.of(List.of(anAssignment(on(3, 2))), TODAY, null).orElseThrow();

        assertThat(notice.size()).isEqualTo(1);
    }

    @Test
    void moreThanAWeekOverdueIsOnTheSecretarysList() {
        var assignment = anAssignment(on(3, 2));

        assertThat(LongOverdue.of(List.of(assignment), LocalDate.of(2026, 2, 10)))
                .isEmpty();
        assertThat(LongOverdue.of(List.of(assignment), LocalDate.of(2026, 2, 11)))
                .containsExactly(assignment);
        assertThat(LongOverdue.since(List.of(assignment), LocalDate.of(2026, 2, 12), LocalDate.of(2026, 2, 11)))
                .isEmpty();
    }
}
