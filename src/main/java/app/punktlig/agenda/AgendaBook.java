package app.punktlig.agenda;

import app.punktlig.group.Group;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The group's meetings with their agendas, each begun with the standing points when it is first opened. */
public class AgendaBook {
    private final Meetings meetings;
    private final Agendas agendas;
    private final StandingPoints standingPoints;

    public AgendaBook(Meetings meetings, Agendas agendas, StandingPoints standingPoints) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.standingPoints = standingPoints;
    }

    public Agenda open(Group group, Meeting meeting, Instant at) {
        return agendas.of(meeting).orElseGet(() -> begin(group, meeting, at));
    }

    private Agenda begin(Group group, Meeting meeting, Instant at) {
        var agenda = Agenda.begun(meeting, standing(group), at);
        agendas.begin(agenda);
        return agenda;
    }

    /** What the group takes up every time: its own choice, or the usual points. */
    public List<StandingPoint> standing(Group group) {
        var chosen = standingPoints.of(group.id());
        return chosen.isEmpty() ? StandingPoint.usual(group.language()) : chosen;
    }

    /** The group's choice, for agendas to come and those that are begun but not published. */
    public void choose(Group group, List<StandingPoint> standing, Instant at) {
        standingPoints.choose(group.id(), standing);
        coming(group, at).stream()
                .filter(meeting -> !meeting.isGoingOn())
                .flatMap(meeting -> agendas.of(meeting).stream())
                .filter(agenda -> !agenda.isPublished())
                .flatMap(agenda -> agenda.standing(standing, at).stream())
                .forEach(agendas::save);
    }

    /** The meetings that points can still be meant for, by start. */
    public List<Meeting> coming(Group group, Instant now) {
        return meetings.endingAfter(group.id(), now).stream()
                .filter(meeting -> meeting.isComing(now))
                .toList();
    }

    /** The meeting that is going on, or the next one. */
    public Optional<Meeting> next(Group group, Instant now) {
        return coming(group, now).stream().findFirst();
    }

    /** The first meeting after another one. */
    public Optional<Meeting> after(Group group, Meeting meeting, Instant now) {
        return coming(group, now).stream()
                .filter(m -> m.start().isAfter(meeting.start()))
                .findFirst();
    }

    public Optional<Meeting> meeting(Group group, MeetingId id) {
        return meetings.find(id).filter(meeting -> meeting.group().equals(group.id()));
    }
}
