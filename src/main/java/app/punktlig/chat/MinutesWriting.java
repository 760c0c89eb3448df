package app.punktlig.chat;

import app.punktlig.agenda.Agenda;
import app.punktlig.agenda.AgendaPoint;
import app.punktlig.agenda.PointId;
import app.punktlig.agenda.Presenter;
import app.punktlig.followup.Assignment;
import app.punktlig.minutes.Decision;
import app.punktlig.minutes.MinuteTaking;
import app.punktlig.minutes.Minutes;
import app.punktlig.minutes.Note;
import app.punktlig.minutes.PromisedReturn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes minutes of what has been written down: the points that were dealt with, in the order of the agenda, numbered straight
 * through.
 *
 * @param tasks the assignments of the meeting
 * @param next the agenda of the next meeting, if one is planned
 * @param returningNext the promises not booked yet that will stand on it
 * @param confidential the points that only those may read about whom they are for
 */
record MinutesWriting(
        Talk talk,
        Agenda agenda,
        MinuteTaking taking,
        List<Assignment> tasks,
        Optional<Agenda> next,
        Set<UUID> returningNext,
        Set<PointId> confidential) {

    /** All of it, for those who may see confidential points. */
    Minutes whole() {
        return minutes(true);
    }

    /** As the channel and the document tell it: of a confidential point that it was there, and no more. */
    Minutes posted() {
        return minutes(false);
    }

    /** The points in the order of their numbers. */
    List<AgendaPoint> points() {
        return agenda.inOrder().stream().filter(this::isDealtWith).toList();
    }

    /** The agenda as it was held, which decides in which section the closing points stand. */
    private Agenda held() {
        return new Agenda(agenda.meeting(), points(), agenda.publishedAt());
    }

    private boolean isDealtWith(AgendaPoint point) {
        return point.isStanding()
                || taking.isDealtWith(point.id())
                || !tasks(point, allPoints()).isEmpty();
    }

    private List<PointId> allPoints() {
        return agenda.inOrder().stream().map(AgendaPoint::id).toList();
    }

    private Minutes minutes(boolean all) {
        var points = points();
        var items = new ArrayList<Minutes.Item>();
        for (var point : points) {
            items.add(item(point, items.size() + 1, all));
        }
        return new Minutes(
                talk.group().name(),
                agenda.meeting(),
                taking.version(),
                taking.attendance(),
                items,
                promises(all),
                nextMeeting(all));
    }

    private boolean isTold(PointId point, boolean all) {
        return all || !confidential.contains(point);
    }

    private Minutes.Item item(AgendaPoint point, int number, boolean all) {
        var kind = held().section(point);
        if (!isTold(point.id(), all)) {
            var title = talk.texts().say("point.confidential");
            return new Minutes.Item(point.id(), number, title, kind, List.of(), List.of(), List.of(), List.of());
        }
        return new Minutes.Item(
                point.id(),
                number,
                point.title(),
                kind,
                point.presenters().stream().map(Presenter::name).toList(),
                taking.notes().stream()
                        .filter(n -> n.point().equals(point.id()))
                        .map(Note::text)
                        .toList(),
                decisions(point),
                tasks(point, allPoints()).stream()
                        .filter(task -> all || !task.confidential())
                        .map(this::task)
                        .toList());
    }

    private List<Minutes.Decision> decisions(AgendaPoint point) {
        return taking.standing().stream()
                .filter(d -> d.point().equals(point.id()))
                .map(MinutesWriting::decision)
                .toList();
    }

    private static Minutes.Decision decision(Decision decision) {
        var number = decision.number();
        return new Minutes.Decision(number == null ? "" : number.toString(), decision.text());
    }

    private List<Assignment> tasks(AgendaPoint point, List<PointId> onAgenda) {
        return tasks.stream().filter(task -> isUnder(task, point, onAgenda)).toList();
    }

    /** An assignment that belongs to no point of this agenda stands under the last one. */
    private static boolean isUnder(Assignment task, AgendaPoint point, List<PointId> onAgenda) {
        var of = task.origin().point();
        return of != null && onAgenda.contains(of)
                ? of.equals(point.id())
                : point.id().equals(onAgenda.getLast());
    }

    private Minutes.Task task(Assignment task) {
        var deadline = task.deadline();
        return new Minutes.Task(
                task.number(),
                task.owner().name(),
                task.helpers().stream().map(helper -> helper.name()).toList(),
                task.what(),
                deadline == null ? "" : DeadlineWords.told(talk, deadline));
    }

    private List<Minutes.Promise> promises(boolean all) {
        return taking.promises().stream()
                .filter(p -> p.isKept() && isTold(p.point(), all))
                .map(p -> new Minutes.Promise(p.topic(), when(p)))
                .toList();
    }

    /** The meeting it was booked at, once it has been. */
    private String when(PromisedReturn promise) {
        var booked = promise.booked();
        return next.filter(agenda -> booked != null && agenda.point(booked).isPresent())
                .map(agenda -> talk.moments().day(agenda.meeting().start(), talk.now()))
                .orElse(promise.when());
    }

    private Minutes.@Nullable NextMeeting nextMeeting(boolean all) {
        return next.map(coming -> new Minutes.NextMeeting(coming.meeting(), comingPoints(coming, all)))
                .orElse(null);
    }

    /** What will be carried over and taken up again is there already, before it has been moved. */
    private List<String> comingPoints(Agenda coming, boolean all) {
        boolean open = all && talk.inPrivate();
        var there = coming.inOrder().stream().filter(p -> !p.isStanding()).toList();
        var known = new HashSet<>(there.stream().map(AgendaPoint::id).toList());
        var carried = agenda.inOrder().stream()
                .filter(p -> !isDealtWith(p) && known.add(p.id()))
                .toList();
        var points = Stream.concat(there.stream(), carried.stream())
                .map(p -> p.confidential() && !open ? talk.texts().say("point.confidential") : p.title());
        var returning = taking.promisesToBook().stream()
                .filter(p -> isTold(p.point(), all) && returningNext.contains(p.id()))
                .map(PromisedReturn::topic);
        return Stream.concat(points, returning).toList();
    }
}
