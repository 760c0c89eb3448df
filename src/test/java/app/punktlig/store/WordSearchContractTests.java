package app.punktlig.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.punktlig.agenda.AgendaPoint;
import app.punktlig.agenda.Matter;
import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.MeetingId;
import app.punktlig.agenda.PointId;
import app.punktlig.agenda.PointKind;
import app.punktlig.agenda.Presenter;
import app.punktlig.chat.WordSearch;
import app.punktlig.chat.WordSearch.Hit;
import app.punktlig.chat.WordSearch.Kind;
import app.punktlig.chat.WordSearch.Reader;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.Doer;
import app.punktlig.followup.Origin;
import app.punktlig.followup.Task;
import app.punktlig.group.MemberId;
import app.punktlig.language.Language;
import app.punktlig.language.SearchWords;
import app.punktlig.minutes.AdoptedMinutes;
import app.punktlig.minutes.Attendance;
import app.punktlig.minutes.EarlierDecision;
import app.punktlig.minutes.MinuteTaking;
import app.punktlig.minutes.Minutes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class WordSearchContractTests {
    static final Reader ANYBODY = new Reader("", false);
    static final Reader KEEPER = new Reader("keeper", true);

    final TestDatabase database;
    final GroupInSql group;
    final WordSearch search;

    WordSearchContractTests(TestDatabase database) {
        this.database = database;
        this.group = GroupInSql.in(database);
        this.search = new JdbcWordSearch(database.jdbc());
    }

    @Test
    void findsPointsWhateverTheCaseAndTheMarks() {
        var meeting = group.meeting("2026-02-04T12:00:00Z");
        point(meeting, "ÖVERSYN av läsårstider", "", false);
        point(null, "Budget", "Med läsårets kostnader", false);
        point(meeting, "Lokaler", "", false);

        assertThat(found("oversyn", ANYBODY)).extracting(Hit::text).containsExactly("ÖVERSYN av läsårstider");
        assertThat(found("Läsår", ANYBODY)).extracting(Hit::text).containsExactly("ÖVERSYN av läsårstider", "Budget");
    }

    @Test
    void findsNothingOfOtherGroupsAndNothingWithdrawn() {
        save(any(null, Matter.of("Betyg")).withdrawn());
        var other = GroupInSql.in(database);
        new JdbcAgendas(database.jdbc())
                .save(new AgendaPoint(
                        PointId.random(),
                        other.id,
                        null,
                        0,
                        Matter.of("Betyg"),
                        other.member.id(),
                        group.now,
                        false,
                        AgendaPoint.Standing.NO,
                        AgendaPoint.State.PROPOSED,
                        null));

        assertThat(found("betyg", KEEPER)).isEmpty();
    }

    @Test
    void aConfidentialPointIsFoundByThoseItConcerns() {
        point(null, "Personalärende", "", true);

        assertThat(found("personal", ANYBODY)).isEmpty();
        assertThat(found("personal", new Reader("someone", false))).isEmpty();
        assertThat(found("personal", new Reader(group.member.id().entraId(), false)))
                .hasSize(1);
        assertThat(found("personal", new Reader("presenter_1", false))).hasSize(1);
        assertThat(found("personal", new Reader("presenter%", false))).isEmpty();
        assertThat(found("personal", KEEPER)).hasSize(1);
    }

    @Test
    void findsAssignmentsByWhatAndByOwnerButNoConfidentialOnes() {
        assignment(1, "räkna om skolskjutsen", false);
        assignment(2, "utreda skolskjutsklagomål", true);

        assertThat(found("skolskjuts", ANYBODY)).extracting(Hit::number).containsExactly("1");
        assertThat(found("skolskjuts", new Reader("helper", false))).hasSize(2);
        assertThat(found("vera", ANYBODY)).extracting(Hit::title).containsExactly("Vera Lind");
        assertThat(found("skolskjuts", KEEPER)).hasSize(2);
    }

    @Test
    void findsDecisionsAndNotesAsTheyWereLastAdopted() {
        var meeting = group.meeting("2026-02-04T12:00:00Z");
        adopt(meeting, 1, "Mejl besvaras inom en vecka.");
        adopt(meeting, 2, "Mejl besvaras inom två dagar.");

        assertThat(found("mejl", ANYBODY))
                .extracting(Hit::kind, Hit::number, Hit::text, Hit::title)
                .containsExactly(tuple(Kind.DECISION, "2026:1", "Mejl besvaras inom två dagar.", "Rutiner"));
        assertThat(found("rutin", ANYBODY)).extracting(Hit::kind).containsExactly(Kind.DECISION);
        assertThat(found("genomgång", ANYBODY)).extracting(Hit::kind).containsExactly(Kind.NOTE);
        assertThat(found("2026:1", ANYBODY)).hasSize(1);
    }

    @Test
    void whatTheMinutesWithholdIsFoundOnlyByThoseWhoKeepThem() {
        adopt(group.meeting("2026-02-04T12:00:00Z"), 1, "Mejl besvaras.");

        assertThat(found("hemlig", ANYBODY)).isEmpty();
        assertThat(found("hemlig", KEEPER)).extracting(Hit::text).containsExactly("Hemligt beslut.");
    }

    @Test
    void findsDecisionsOfOldMinutesAndPutsTheNewestFirst() {
        earlier(LocalDate.of(2021, 5, 4), "Skolan stänger kl. 16.");
        earlier(LocalDate.of(2024, 5, 7), "Skolan stänger kl. 17.");
        point(null, "Skolan stängs", "", false);

        assertThat(found("stäng", ANYBODY))
                .extracting(Hit::text)
                .containsExactly("Skolan stängs", "Skolan stänger kl. 17.", "Skolan stänger kl. 16.");
        assertThat(new JdbcEarlierDecisions(database.jdbc()).of(group.id))
                .extracting(EarlierDecision::day)
                .containsExactly(LocalDate.of(2024, 5, 7), LocalDate.of(2021, 5, 4));
    }

    private List<Hit> found(String words, Reader reader) {
        return search.find(group.id, SearchWords.of(words), reader);
    }

    private void point(@Nullable MeetingId meeting, String title, String background, boolean confidential) {
        var presenters = List.of(new Presenter("Ture", new MemberId("presenter_1")));
        save(any(meeting, new Matter(title, PointKind.INFORMATION, presenters, null, confidential, background, null)));
    }

    private AgendaPoint any(@Nullable MeetingId meeting, Matter matter) {
        return new AgendaPoint(
                PointId.random(),
                group.id,
                meeting,
                0,
                matter,
                group.member.id(),
                group.now,
                false,
                AgendaPoint.Standing.NO,
                AgendaPoint.State.PROPOSED,
                null);
    }

    private void save(AgendaPoint point) {
        new JdbcAgendas(database.jdbc()).save(point);
    }

    private void assignment(int number, String what, boolean confidential) {
        var helper = new Doer("Hjälpare", new MemberId("helper"));
        var task = new Task(what, Doer.of(group.member), List.of(helper), null);
        new JdbcAssignments(database.jdbc())
                .save(Assignment.opened(group.id, number, task, confidential, group.member, Origin.NOWHERE, group.now));
    }

    private void adopt(MeetingId meeting, int version, String decision) {
        var book = new JdbcMinuteBook(database.jdbc());
        book.save(MinuteTaking.begun(meeting, group.id));
        book.adopt(
                new AdoptedMinutes(
                        meeting,
                        group.id,
                        version,
                        group.member.id(),
                        group.now,
                        Language.SV,
                        minutes(meeting, version, decision, "Hemligt beslut."),
                        minutes(meeting, version, decision, "")),
                List.of());
    }

    private Minutes minutes(MeetingId id, int version, String decision, String secret) {
        var start = Instant.parse("2026-02-04T12:00:00Z");
        var meeting =
                new Meeting(id, group.id, "event", "LG", start, start.plusSeconds(3600), false, "", false, null, null);
        var open = new Minutes.Item(
                PointId.random(),
                1,
                "Rutiner",
                PointKind.DECISION,
                List.of(),
                List.of("Genomgång av läget."),
                List.of(new Minutes.Decision("2026:1", decision)),
                List.of());
        var closed = new Minutes.Item(
                PointId.random(),
                2,
                "Konfidentiell punkt",
                PointKind.DECISION,
                List.of(),
                List.of(),
                secret.isEmpty() ? List.of() : List.of(new Minutes.Decision("2026:2", secret)),
                List.of());
        return new Minutes(
                "LG", meeting, version, new Attendance(List.of(), List.of()), List.of(open, closed), List.of(), null);
    }

    private void earlier(LocalDate day, String text) {
        new JdbcEarlierDecisions(database.jdbc())
                .save(new EarlierDecision(
                        UUID.randomUUID(),
                        group.id,
                        day,
                        "Öppettider",
                        text,
                        text,
                        "gammalt.docx",
                        group.member.id(),
                        group.now));
    }
}
