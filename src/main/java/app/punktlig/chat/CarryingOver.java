package app.punktlig.chat;

import app.punktlig.agenda.Agenda;
import app.punktlig.agenda.AgendaBook;
import app.punktlig.agenda.AgendaPoint;
import app.punktlig.agenda.Agendas;
import app.punktlig.agenda.Matter;
import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.PointId;
import app.punktlig.agenda.PointKind;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.Assignments;
import app.punktlig.language.Language;
import app.punktlig.language.Texts;
import app.punktlig.language.Wording;
import app.punktlig.minutes.MinuteTaking;
import app.punktlig.minutes.PromisedReturn;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a meeting leaves to the coming ones: promised topics, points not dealt with, and the open assignments to give account of. */
@Component
class CarryingOver {
    private final AgendaBook book;
    private final Agendas agendas;
    private final Assignments assignments;
    private final MinutesDesk desk;

    CarryingOver(AgendaBook book, Agendas agendas, Assignments assignments, MinutesDesk desk) {
        this.book = book;
        this.agendas = agendas;
        this.assignments = assignments;
        this.desk = desk;
    }

    /** Books the promises and moves the points; tells what is written now. */
    MinuteTaking carry(Talk talk, Draft draft, MinuteTaking taking) {
        draft.untouched().forEach(point -> move(talk, point, draft.next()));
        var coming = coming(talk, draft.meeting());
        var booked = taking;
        for (var promise : taking.promisesToBook()) {
            booked = booked.booked(promise.id(), booked(talk, draft, promise, coming));
        }
        return booked;
    }

    private void move(Talk talk, AgendaPoint point, Optional<Agenda> next) {
        var to = next.map(agenda -> desk.agenda(talk, agenda.meeting())).orElse(null);
        agendas.save(
                to == null
                        ? point.movedTo(null, point.position(), false)
                        : point.movedTo(to.meeting().id(), to.last(), false));
    }

    private List<Meeting> coming(Talk talk, Meeting held) {
        return book.coming(talk.group(), talk.now()).stream()
                .filter(m -> m.start().isAfter(held.start()) && !m.id().equals(held.id()))
                .toList();
    }

    private PointId booked(Talk talk, Draft draft, PromisedReturn promise, List<Meeting> coming) {
        var meeting = nearest(talk, promise.earliest(), coming);
        var origin = desk.anyPoint(talk, promise.point());
        var point = new AgendaPoint(
                PointId.random(),
                talk.group().id(),
                meeting == null ? null : meeting.id(),
                meeting == null ? 0 : desk.agenda(talk, meeting).last(),
                matter(promise, origin),
                talk.me().id(),
                talk.now(),
                false,
                AgendaPoint.Standing.NO,
                AgendaPoint.State.PROPOSED,
                null);
        agendas.save(point);
        return point.id();
    }

    /** As confidential as the point it was promised under, and presented by the same people. */
    private static Matter matter(PromisedReturn promise, Optional<AgendaPoint> origin) {
        var topic = promise.topic();
        var title = topic.length() <= Matter.LONGEST_TITLE ? topic : topic.substring(0, Matter.LONGEST_TITLE);
        return Matter.of(title)
                .of(origin.map(AgendaPoint::kind).orElse(PointKind.INFORMATION))
                .presentedBy(origin.map(AgendaPoint::presenters).orElse(List.of()))
                .confidential(origin.filter(AgendaPoint::confidential).isPresent())
                .from(promise.quote(), null);
    }

    /** The meeting closest to the day that was said, the next one where none was; null when no meeting is planned. */
    private static @Nullable Meeting nearest(Talk talk, @Nullable LocalDate day, List<Meeting> coming) {
        var zone = talk.group().zone();
        return day == null
                ? coming.stream().findFirst().orElse(null)
                : coming.stream()
                        .min(Comparator.comparingLong(m -> Math.abs(m.day(zone).toEpochDay() - day.toEpochDay())))
                        .orElse(null);
    }

    /** Lists the open assignments under the point where the next meeting looks back. */
    void feedBack(Talk talk, Meeting held) {
        desk.next(talk, held)
                .flatMap(next ->
                        next.inOrder().stream().filter(CarryingOver::looksBack).findFirst())
                .ifPresent(point -> agendas.save(point.with(point.matter()
                        .from(open(talk.inChannel()), point.matter().link()))));
    }

    private static boolean looksBack(AgendaPoint point) {
        return point.isStanding()
                && Arrays.stream(Language.values())
                        .map(language -> Texts.in(language).say("standing.feedback"))
                        .anyMatch(title -> Wording.lower(title).equals(Wording.lower(point.title())));
    }

    private String open(Talk talk) {
        return assignments.open(talk.group().id()).stream()
                .filter(a -> !a.confidential())
                .map(a -> line(talk, a))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Talk talk, Assignment assignment) {
        var deadline = assignment.deadline();
        var due = deadline == null ? "" : " (" + DeadlineWords.told(talk, deadline) + ")";
        return assignment.number() + ". " + assignment.owner().name() + ": " + assignment.what() + due;
    }
}
