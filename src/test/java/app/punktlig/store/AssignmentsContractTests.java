package app.punktlig.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.agenda.PointId;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.Assignment.Outcome;
import app.punktlig.followup.AssignmentId;
import app.punktlig.followup.Assignments;
import app.punktlig.followup.Deadline;
import app.punktlig.followup.Doer;
import app.punktlig.followup.Notices;
import app.punktlig.followup.Origin;
import app.punktlig.followup.PersonalNotice;
import app.punktlig.followup.Task;
import app.punktlig.group.MemberId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AssignmentsContractTests {
    final TestDatabase database;
    final GroupInSql group;
    final Assignments assignments;

    AssignmentsContractTests(TestDatabase database) {
        this.database = database;
        this.group = GroupInSql.in(database);
        this.assignments = new JdbcAssignments(database.jdbc());
    }

    @Test
    void comesBackAsItWasSaved() {
        var due = Deadline.days("i mars", Deadline.Kind.MONTH, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        var task = new Task("räkna om budgeten", Doer.of(group.member), List.of(Doer.outside("Avdelning Norr")), due);
        var saved = Assignment.opened(group.id, 1, task, true, group.member, origin(), group.now);
        assignments.save(saved);

        assertThat(assignments.find(group.id, 1)).contains(saved);
        assertThat(assignments.find(saved.id())).contains(saved);
    }

    @Test
    void keepsWhatHasHappened() {
        var saved = given(1, null);
        var commented = changed(saved.comment(group.member, "hälften klart", group.now.plusSeconds(60)));
        assignments.save(commented);
        var done = changed(commented.done(group.member, "", group.now.plusSeconds(120)));
        assignments.save(done);

        assertThat(assignments.find(saved.id())).contains(done);
        assertThat(done.history()).hasSize(3);
    }

    @Test
    void numbersAreTheGroupsOwn() {
        given(1, null);
        given(2, null);

        assertThat(assignments.nextNumber(group.id)).isEqualTo(3);
        assertThat(assignments.nextNumber(GroupInSql.in(database).id)).isEqualTo(1);
    }

    @Test
    void aNotedOneHasNoNumberAndIsNotAmongTheOpen() {
        var meeting = group.meeting("2026-02-04T12:00:00Z");
        var task = new Task("ringa skolan", Doer.of(group.member), List.of(), null);
        for (int i = 0; i < 2; i++) {
            assignments.save(Assignment.noted(
                    AssignmentId.random(), group.id, task, false, group.member, Origin.at(meeting, null), group.now));
        }

        assertThat(assignments.open(group.id)).isEmpty();
        assertThat(assignments.givenAt(meeting)).hasSize(2);
        assertThat(assignments.nextNumber(group.id)).isEqualTo(1);
    }

    @Test
    void theOpenOnesComeByDeadlineAndThoseWithoutOneLast() {
        given(1, null);
        given(2, Deadline.day("2 mars", LocalDate.of(2026, 3, 2)));
        given(3, Deadline.day("1 mars", LocalDate.of(2026, 3, 1)));

        assertThat(assignments.open(group.id)).extracting(Assignment::number).containsExactly(3, 2, 1);
        assertThat(assignments.openOf(group.tenant, group.member.id()))
                .extracting(Assignment::number)
                .containsExactly(3, 2, 1);
    }

    @Test
    void othersAssignmentsAreNotOnesOwn() {
        given(1, null);

        assertThat(assignments.openOf(group.tenant, new MemberId("somebody-else")))
                .isEmpty();
        assertThat(assignments.openOf("another-tenant", group.member.id())).isEmpty();
    }

    @Test
    void aDeadlineAtAMeetingMovesWithTheMeeting() {
        var meeting = group.meeting("2026-02-04T12:00:00Z");
        given(1, Deadline.at("nästa möte", meeting, LocalDate.of(2026, 2, 4), -7));

        group.move(meeting, "2026-02-11T12:00:00Z");

        assertThat(due(1)).isEqualTo(LocalDate.of(2026, 2, 4));
    }

    @Test
    void aDeadlineAtACancelledMeetingIsAtTheOneAfterIt() {
        var meeting = group.meeting("2026-02-04T12:00:00Z");
        group.meeting("2026-02-18T23:30:00Z");
        given(1, Deadline.at("nästa möte", meeting, LocalDate.of(2026, 2, 4), 0));

        group.cancel(meeting);

        // Half past eleven in the evening in UTC is the day after in Stockholm.
        assertThat(due(1)).isEqualTo(LocalDate.of(2026, 2, 19));
    }

    @Test
    void aDeadlineAtTheNextMeetingGetsItsDayWhenOneIsPlanned() {
        given(1, Deadline.someMeeting("nästa möte"));
        assertThat(assignments.find(group.id, 1).orElseThrow().lastDay()).isEmpty();

        group.meeting("2026-01-01T12:00:00Z");
        group.meeting("2026-02-18T12:00:00Z");

        assertThat(due(1)).isEqualTo(LocalDate.of(2026, 2, 18));
    }

    @Test
    void aDayIsTakenOnce() {
        var notices = new JdbcNotices(database.jdbc());
        var day = LocalDate.of(2026, 2, 4);

        assertThat(notices.last(group.tenant, group.member.id())).isEmpty();
        assertThat(take(notices, day)).isTrue();
        assertThat(take(notices, day)).isFalse();
        assertThat(take(notices, day.plusDays(1))).isTrue();
        assertThat(notices.last(group.tenant, group.member.id()))
                .contains(new PersonalNotice.Last(day.plusDays(1), group.now));
    }

    private boolean take(Notices notices, LocalDate day) {
        return notices.take(group.tenant, group.member.id(), day, group.now);
    }

    private Assignment given(int number, @Nullable Deadline deadline) {
        var task = new Task("ringa skolan", Doer.of(group.member), List.of(), deadline);
        var given = Assignment.opened(group.id, number, task, false, group.member, Origin.NOWHERE, group.now);
        assignments.save(given);
        return given;
    }

    private LocalDate due(int number) {
        return assignments.find(group.id, number).orElseThrow().lastDay().orElseThrow();
    }

    private Origin origin() {
        var meeting = group.meeting("2026-02-04T12:00:00Z");
        return new Origin(meeting, PointId.random(), "Vera räknar om budgeten.", "https://example.org/m/1");
    }

    private static Assignment changed(Outcome outcome) {
        return ((Outcome.Changed) outcome).assignment();
    }
}
