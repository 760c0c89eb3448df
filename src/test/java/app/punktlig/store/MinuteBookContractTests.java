package app.punktlig.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.PointId;
import app.punktlig.agenda.PointKind;
import app.punktlig.language.Language;
import app.punktlig.minutes.AdoptedMinutes;
import app.punktlig.minutes.Attendance;
import app.punktlig.minutes.DecisionNumber;
import app.punktlig.minutes.MinuteBook;
import app.punktlig.minutes.MinuteTaking;
import app.punktlig.minutes.Minutes;
import app.punktlig.minutes.PromisedReturn;
import app.punktlig.minutes.PublishingStep;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DuplicateKeyException;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class MinuteBookContractTests {
    final TestDatabase database;
    final GroupInSql group;
    final MinuteBook book;
    final PointId point = PointId.random();

    MinuteBookContractTests(TestDatabase database) {
        this.database = database;
        this.group = GroupInSql.in(database);
        this.book = new JdbcMinuteBook(database.jdbc());
    }

    @Test
    void aDraftComesBackAsItWasSaved() {
        var draft = draft().note(point, "Gick bra.")
                .note(point, "Gick \"mycket\" bra. 🎉")
                .decide(point, "Ja.");
        var written = draft.attended(attendance())
                .promised(List.of(promise(draft.notes().getFirst().id())))
                .dismiss(UUID.randomUUID())
                .takenUp(PointId.random(), true);
        book.save(written);
        book.save(written);

        assertThat(book.taking(written.meeting())).contains(written);
    }

    @Test
    void nothingIsKnownOfAMeetingThatNobodyHasWrittenAbout() {
        assertThat(book.taking(group.meeting("2026-02-04T12:00:00Z"))).isEmpty();
    }

    @Test
    void decisionNumbersGoOnWithinTheYearAndTheGroup() {
        book.save(adopted(draft().decide(point, "Ja.").decide(point, "Nej."), 2026));

        assertThat(book.nextDecision(group.id, 2026)).isEqualTo(new DecisionNumber(2026, 3));
        assertThat(book.nextDecision(group.id, 2027)).isEqualTo(new DecisionNumber(2027, 1));
        assertThat(book.nextDecision(GroupInSql.in(database).id, 2026)).isEqualTo(new DecisionNumber(2026, 1));
    }

    @Test
    void theNumberOfAStruckDecisionIsNotUsedAgain() {
        var adopted = adopted(draft().decide(point, "Ja."), 2026);
        book.save(adopted.removeDecision(adopted.decisions().getFirst().id()));

        assertThat(book.nextDecision(group.id, 2026)).isEqualTo(new DecisionNumber(2026, 2));
    }

    @Test
    void aLineTellsItsMeeting() {
        var written = draft().note(point, "Gick bra.").decide(point, "Ja.");
        book.save(written);

        assertThat(book.meetingOfLine(written.notes().getFirst().id())).contains(written.meeting());
        assertThat(book.meetingOfLine(written.decisions().getFirst().id())).contains(written.meeting());
        assertThat(book.meetingOfLine(UUID.randomUUID())).isEmpty();
    }

    @Test
    void unfinishedAreDraftsAndCorrectionsAndWhatWasStarted() {
        var draft = draft();
        var finished = adopted(draft().decide(point, "Ja."), 2026);
        book.save(finished);
        var corrected = adopted(draft().decide(point, "Nej."), 2027).note(point, "Rättat.");
        book.save(corrected);
        var started = group.meeting("2026-02-04T12:00:00Z");
        group.start(started);
        group.meeting("2026-03-04T12:00:00Z");

        assertThat(book.unfinished(group.id)).containsExactlyInAnyOrder(draft.meeting(), corrected.meeting(), started);
        assertThat(book.unfinished(GroupInSql.in(database).id)).isEmpty();
    }

    @Test
    void anAdoptedVersionComesBackToTheLetter() {
        var minutes = adoptedMinutes(draft());
        book.adopt(minutes, List.of());

        assertThat(book.version(minutes.meeting(), 1)).contains(minutes);
        assertThat(book.version(minutes.meeting(), 2)).isEmpty();
    }

    @Test
    void aVersionIsAdoptedOnce() {
        var minutes = adoptedMinutes(draft());
        book.adopt(minutes, List.of());

        assertThatThrownBy(() -> book.adopt(minutes, List.of())).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void stepsAreKeptInTheirOrder() {
        var minutes = adoptedMinutes(draft());
        var document = PublishingStep.waiting(PublishingStep.Kind.DOCUMENT, group.now);
        book.adopt(minutes, List.of(document, PublishingStep.waiting(PublishingStep.Kind.CARD, group.now)));
        book.save(minutes.meeting(), 1, document.failed("403", group.now).asTold());

        assertThat(book.steps(minutes.meeting(), 1))
                .containsExactly(
                        PublishingStep.waiting(PublishingStep.Kind.CARD, group.now),
                        document.failed("403", group.now).asTold());
    }

    private MinuteTaking draft() {
        var draft = MinuteTaking.begun(group.meeting("2026-02-04T12:00:00Z"), group.id);
        book.save(draft);
        return draft;
    }

    private static MinuteTaking adopted(MinuteTaking draft, int year) {
        return ((MinuteTaking.Adoption.Adopted) draft.adopt(new DecisionNumber(year, 1), List.of())).taking();
    }

    private Attendance attendance() {
        return new Attendance(
                List.of(
                        new Attendance.Present("Vera Lind", group.member.id(), null, Attendance.Mode.REMOTE, ""),
                        new Attendance.Present("Elis Ek", null, "SG", Attendance.Mode.PARTIAL, "13–15")),
                List.of(new Attendance.Absent("Åsa Öst", null)));
    }

    private PromisedReturn promise(UUID note) {
        return new PromisedReturn(
                UUID.randomUUID(),
                point,
                note,
                "Budget",
                "Budget tas upp igen om två veckor.",
                "om två veckor",
                LocalDate.of(2026, 2, 18),
                LocalDate.of(2026, 2, 20),
                PromisedReturn.State.FOUND,
                PointId.random());
    }

    private AdoptedMinutes adoptedMinutes(MinuteTaking draft) {
        var meeting = new Meeting(
                draft.meeting(),
                group.id,
                "e",
                "LG",
                group.now,
                group.now.plusSeconds(60),
                false,
                "Sal 1",
                false,
                null,
                null);
        var item = new Minutes.Item(
                point,
                1,
                "Budget",
                PointKind.DECISION,
                List.of("Vera Lind"),
                List.of("Gick \"bra\"."),
                List.of(new Minutes.Decision("2026:1", "Ja.")),
                List.of(new Minutes.Task(1, "Vera Lind", List.of(), "räkna om", "i mars")));
        var minutes = new Minutes(
                "LG",
                meeting,
                1,
                attendance(),
                List.of(item),
                List.of(new Minutes.Promise("Budget", "18 februari")),
                new Minutes.NextMeeting(meeting, List.of("Budget")));
        return new AdoptedMinutes(
                draft.meeting(), group.id, 1, group.member.id(), group.now, Language.SV, minutes, minutes);
    }
}
