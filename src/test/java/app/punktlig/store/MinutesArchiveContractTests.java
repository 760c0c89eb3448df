package app.punktlig.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.MinutesArchive;
import app.punktlig.chat.OfferedFile;
import app.punktlig.chat.OldFinding;
import app.punktlig.chat.OldFinding.Kind;
import app.punktlig.chat.OldFinding.State;
import app.punktlig.chat.OldMinutes;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.Deadline;
import app.punktlig.followup.Doer;
import app.punktlig.followup.Origin;
import app.punktlig.followup.Task;
import app.punktlig.group.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class MinutesArchiveContractTests {
    final TestDatabase database;
    final GroupInSql group;
    final MinutesArchive archive;

    MinutesArchiveContractTests(TestDatabase database) {
        this.database = database;
        this.group = GroupInSql.in(database);
        this.archive = new JdbcMinutesArchive(database.jdbc());
    }

    @Test
    void comesBackAsItWasSavedWithItsFindingsInOrder() {
        var minutes = minutes("a", LocalDate.of(2025, 1, 14), finding(Kind.ASSIGNMENT), finding(Kind.DECISION));
        archive.save(minutes);

        assertThat(archive.find(group.id, minutes.id())).contains(minutes);
        assertThat(archive.sameText(group.id, "a")).contains(minutes);
        assertThat(archive.holding(group.id, minutes.findings().getLast().id())).contains(minutes);
    }

    @Test
    void otherGroupsMinutesAreNotFound() {
        var minutes = minutes("a", LocalDate.of(2025, 1, 14), finding(Kind.TOPIC));
        archive.save(minutes);
        var other = GroupInSql.in(database).id;

        assertThat(archive.find(other, minutes.id())).isEmpty();
        assertThat(archive.sameText(other, "a")).isEmpty();
        assertThat(archive.holding(other, minutes.findings().getFirst().id())).isEmpty();
    }

    @Test
    void theLatestWithoutADayWaitsForItsReader() {
        archive.save(minutes("dated", LocalDate.of(2025, 1, 14)));
        var waiting = minutes("undated", null);
        archive.save(waiting);

        assertThat(archive.awaitingDay(group.id, group.member.id())).contains(waiting);
        assertThat(archive.awaitingDay(group.id, new MemberId("another"))).isEmpty();
    }

    @Test
    void theTextIsForgottenOnceTheDayIsKnown() {
        var waiting = minutes("undated", null);
        archive.save(waiting);
        var dated = new OldMinutes(
                waiting.id(),
                group.id,
                "undated",
                "LG.docx",
                LocalDate.of(2025, 1, 14),
                null,
                group.member.id(),
                group.now,
                List.of(finding(Kind.DECISION)));
        archive.save(dated);

        assertThat(archive.find(group.id, waiting.id())).contains(dated);
        assertThat(archive.awaitingDay(group.id, group.member.id())).isEmpty();
    }

    @Test
    void aFindingIsStoredAsItIsNow() {
        var minutes = minutes("a", LocalDate.of(2025, 1, 14), finding(Kind.ASSIGNMENT), finding(Kind.DECISION));
        archive.save(minutes);
        var before = minutes.findings().getFirst();
        var now = new OldFinding(
                before.id(),
                before.kind(),
                before.point(),
                "något annat",
                before.quote(),
                "Guest",
                null,
                before.helpers(),
                Deadline.soon("snarast"),
                before.alarming(),
                State.TAKEN,
                "12");
        archive.save(now);

        assertThat(archive.find(group.id, minutes.id()).orElseThrow().findings())
                .containsExactly(now, minutes.findings().getLast());
    }

    @Test
    void anOfferedFileWaitsUntilItIsForgotten() {
        var files = new JdbcOfferedFiles(database.jdbc());
        var file = new OfferedFile(
                UUID.randomUUID(), group.id, group.member.id(), "LG.docx", "https://example.org/x", null, group.now);
        files.save(file);

        assertThat(files.find(file.id())).contains(file);
        files.forget(file.id());
        assertThat(files.find(file.id())).isEmpty();
    }

    @Test
    void anAssignmentRemembersTheOldMinutesItWasReadFrom() {
        var assignments = new JdbcAssignments(database.jdbc());
        var task = new Task("ringa skolan", Doer.of(group.member), List.of(), null);
        var origin = Origin.of("Vera ringer skolan.", "LG.docx · 2025-01-14");
        assignments.save(Assignment.opened(group.id, 1, task, false, group.member, origin, group.now));

        assertThat(assignments.find(group.id, 1).orElseThrow().origin()).isEqualTo(origin);
    }

    private OldMinutes minutes(String hash, @Nullable LocalDate day, OldFinding... findings) {
        return new OldMinutes(
                UUID.randomUUID(),
                group.id,
                hash,
                "LG.docx",
                day,
                day == null ? "Mötesanteckningar …" : null,
                group.member.id(),
                group.now,
                List.of(findings));
    }

    private OldFinding finding(Kind kind) {
        var deadline =
                Deadline.days("i mars", Deadline.Kind.MONTH, LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31));
        return new OldFinding(
                UUID.randomUUID(),
                kind,
                "Lokaler",
                "räkna om budgeten",
                "Vera räknar om budgeten i mars.",
                "Vera Lind",
                group.member.id(),
                List.of("Ture Gren", "Bo Lindh"),
                kind == Kind.DECISION ? null : deadline,
                kind == Kind.DECISION,
                State.OPEN,
                "");
    }
}
