package app.punktlig.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.punktlig.followup.Assignment.Outcome;
import app.punktlig.group.GroupId;
import app.punktlig.group.Member;
import app.punktlig.group.MemberId;
import app.punktlig.group.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssignmentTests {
    static final GroupId GROUP = GroupId.random();
    static final Instant NOW = Instant.parse("2026-02-04T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 2, 4);
    static final Member VERA = member("Vera Lind");
    static final Member OLE = member("Ole Dal");
    static final Member SECRETARY = member("Siv Ek", Role.SECRETARY);

    static Member member(String name, Role... roles) {
        return new Member(GROUP, new MemberId(name), "29:" + name, name, null, Set.of(roles), true);
    }

    static Assignment anAssignment(Deadline... deadline) {
        var task = new Task("räkna om budgeten", Doer.of(VERA), List.of(), deadline.length == 0 ? null : deadline[0]);
        return Assignment.opened(GROUP, 12, task, false, SECRETARY, Origin.NOWHERE, NOW);
    }

    static Assignment changed(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Changed.class);
        return ((Outcome.Changed) outcome).assignment();
    }

    static Deadline on(int day, int month) {
        return Deadline.day(day + "/" + month, LocalDate.of(2026, month, day));
    }

    @Test
    void theOwnerClosesIt() {
        var done = changed(anAssignment().done(VERA, "skickat", NOW));

        assertThat(done.state()).isEqualTo(Assignment.State.DONE);
        assertThat(done.number()).isEqualTo(12);
        assertThat(done.history().getLast().comment()).isEqualTo("skickat");
    }

    @ParameterizedTest
    @EnumSource(names = {"SECRETARY", "CHAIR", "DEPUTY"})
    void whoeverKeepsTheMinutesClosesItForTheOwner(Role role) {
        assertThat(anAssignment().done(member("Kim", role), "", NOW)).isInstanceOf(Outcome.Changed.class);
    }

    @Test
    void othersAreToldWhoMay() {
        var assignment = anAssignment(on(5, 2));

        assertThat(assignment.done(OLE, "", NOW)).isEqualTo(new Outcome.NotYours(assignment.owner()));
        assertThat(assignment.postpone(OLE, on(1, 1), TODAY, NOW)).isInstanceOf(Outcome.NotYours.class);
        assertThat(assignment.handOver(OLE, assignment.owner(), NOW)).isInstanceOf(Outcome.NotYours.class);
        assertThat(assignment.comment(OLE, "hej", NOW)).isInstanceOf(Outcome.NotYours.class);
        assertThat(assignment.reopen(OLE, "", NOW)).isInstanceOf(Outcome.NotYours.class);
    }

    @Test
    void beingTheOwnerOfATeamGivesNoSay() {
        assertThat(anAssignment().done(member("Kim", Role.OWNER), "", NOW)).isInstanceOf(Outcome.NotYours.class);
    }

    @Test
    void whatIsDoneIsNotDoneAgain() {
        var done = changed(anAssignment().done(VERA, "", NOW));

        assertThat(done.done(VERA, "", NOW)).isInstanceOf(Outcome.AlreadyDone.class);
        assertThat(done.postpone(VERA, on(5, 3), TODAY, NOW)).isInstanceOf(Outcome.AlreadyDone.class);
    }

    @Test
    void postponesAndRemembersTheOldDeadline() {
        var postponed = changed(anAssignment(on(5, 2)).postpone(VERA, on(5, 3), TODAY, NOW));

        assertThat(postponed.lastDay()).contains(LocalDate.of(2026, 3, 5));
        assertThat(postponed.history().getLast().from()).isEqualTo("5/2");
        assertThat(postponed.history().getLast().to()).isEqualTo("5/3");
    }

    @Test
    void isNotPostponedIntoThePast() {
        assertThat(anAssignment().postpone(VERA, on(3, 2), TODAY, NOW))
                .isEqualTo(new Outcome.DeadlinePast(LocalDate.of(2026, 2, 3)));
        assertThat(anAssignment().postpone(VERA, on(4, 2), TODAY, NOW)).isInstanceOf(Outcome.Changed.class);
    }

    @Test
    void handedOverItBelongsToTheNewOwnerFromThenOn() {
        var later = NOW.plusSeconds(60);
        var ole = changed(anAssignment().handOver(VERA, Doer.of(OLE), later));

        assertThat(ole.ownerSince()).isEqualTo(later);
        assertThat(ole.done(VERA, "", later)).isInstanceOf(Outcome.NotYours.class);
        assertThat(ole.done(OLE, "", later)).isInstanceOf(Outcome.Changed.class);
    }

    @Test
    void theNewOwnerIsNoLongerAHelper() {
        var task = new Task("räkna", Doer.of(VERA), List.of(Doer.of(OLE)), null);
        var given = Assignment.opened(GROUP, 1, task, false, SECRETARY, Origin.NOWHERE, NOW);

        assertThat(changed(given.handOver(VERA, Doer.of(OLE), NOW)).helpers()).isEmpty();
    }

    @Test
    void isNotHandedOverToItsOwner() {
        assertThat(anAssignment().handOver(VERA, Doer.of(VERA), NOW)).isInstanceOf(Outcome.OwnerAlready.class);
    }

    @Test
    void isReopenedOnceItIsDone() {
        var done = changed(anAssignment().done(VERA, "", NOW));

        assertThat(changed(done.reopen(VERA, "", NOW)).isOpen()).isTrue();
        assertThat(anAssignment().reopen(VERA, "", NOW)).isInstanceOf(Outcome.StillOpen.class);
    }

    @Test
    void isOverdueTheDayAfterItsLastDay() {
        assertThat(anAssignment(on(4, 2)).isOverdue(TODAY)).isFalse();
        assertThat(anAssignment(on(4, 2)).isOverdue(TODAY.plusDays(1))).isTrue();
        assertThat(anAssignment().isOverdue(TODAY)).isFalse();
    }

    @Test
    void aConfidentialOneIsForItsPeopleAndThoseWhoKeepTheMinutes() {
        var task = new Task("räkna", Doer.of(VERA), List.of(Doer.of(OLE)), null);
        var secret = Assignment.opened(GROUP, 1, task, true, SECRETARY, Origin.NOWHERE, NOW);

        assertThat(secret.isVisibleTo(VERA)).isTrue();
        assertThat(secret.isVisibleTo(OLE)).isTrue();
        assertThat(secret.isVisibleTo(member("Kim", Role.CHAIR))).isTrue();
        assertThat(secret.isVisibleTo(member("Kim"))).isFalse();
        assertThat(anAssignment().isVisibleTo(member("Kim"))).isTrue();
    }

    @Test
    void whatIsNotedOpensWithANumber() {
        var task = new Task("räkna", Doer.of(VERA), List.of(), null);
        var noted = Assignment.noted(AssignmentId.random(), GROUP, task, false, SECRETARY, Origin.NOWHERE, NOW);

        assertThat(noted.done(VERA, "", NOW)).isInstanceOf(Outcome.NotOpenedYet.class);
        var opened = noted.open(7, SECRETARY, NOW.plusSeconds(9));
        assertThat(opened.number()).isEqualTo(7);
        assertThat(opened.ownerSince()).isEqualTo(NOW.plusSeconds(9));
        assertThatThrownBy(() -> opened.open(8, SECRETARY, NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesNonsense() {
        assertThatThrownBy(() -> new Task(" ", Doer.of(VERA), List.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Doer.outside(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Deadline.days("x", Deadline.Kind.WEEK, TODAY, TODAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
