package app.punktlig.chat;

import app.punktlig.agenda.Agenda;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a meeting leaves to the coming ones: promised topics, points not dealt with, and the open assignments to give account of. */
@Component
class CarryingOver {
    private final Agendas agendas;
    private final Assignments assignments;
    private final MinutesDesk desk;

    CarryingOver(Agendas agendas, Assignments assignments, MinutesDesk desk) {
        this.agendas = agendas;
        this.assignments = assignments;
        this.desk = desk;
    }

    /** Books the promises and moves the points; tells what is written now. */
    MinuteTaking carry(Talk talk, Draft draft, MinuteTaking taking) {
        draft.untouched().forEach(point -> move(talk, point, draft.next()));
        var booked = taking;
        for (var promise : taking.promisesToBook()) {
            booked = booked.booked(promise.id(), booked(talk, draft, promise));
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

    private PointId booked(Talk talk, Draft draft, PromisedReturn promise) {
        var meeting = PromiseBooking.meeting(
                        promise, draft.coming(), talk.group().zone())
                .orElse(null);
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

    /** As confidential and as long as the point it was promised under, and presented by the same people. */
    private static Matter matter(PromisedReturn promise, Optional<AgendaPoint> origin) {
        var topic = promise.topic();
        var title = topic.length() <= Matter.LONGEST_TITLE ? topic : topic.substring(0, Matter.LONGEST_TITLE);
        return Matter.of(title)
                .of(origin.map(AgendaPoint::kind).orElse(PointKind.INFORMATION))
                .presentedBy(origin.map(AgendaPoint::presenters).orElse(List.of()))
                .taking(origin.map(AgendaPoint::minutes).orElse(null))
                .confidential(origin.filter(AgendaPoint::confidential).isPresent())
                .from(promise.quote(), null);
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
