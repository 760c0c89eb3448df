package app.punktlig.chat;

import app.punktlig.agenda.Agenda;
import app.punktlig.agenda.AgendaPoint;
import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.PointId;
import app.punktlig.chat.NoteFindings.Proposal;
import app.punktlig.followup.Assignment;
import app.punktlig.group.Member;
import app.punktlig.group.Members;
import app.punktlig.minutes.MinuteTaking;
import app.punktlig.minutes.PromisedReturn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What is written about a meeting and what was found in it, as the secretary sees it before it is adopted.
 *
 * @param coming the meetings after this one
 * @param untouched points that will be carried over
 * @param confidential the points written about that are confidential
 */
record Draft(
        Meeting meeting,
        Agenda agenda,
        MinuteTaking taking,
        List<Assignment> tasks,
        List<AgendaPoint> untouched,
        NoteFindings findings,
        Optional<Agenda> next,
        List<Meeting> coming,
        Set<PointId> confidential) {

    List<Proposal> openProposals() {
        return findings.open(
                taking, tasks.stream().map(task -> task.id().value()).toList());
    }

    /** The promises that are kept at the next meeting, once they are booked. */
    private Set<UUID> returningNext(Talk talk) {
        return taking.promisesToBook().stream()
                .filter(p -> PromiseBooking.meeting(p, coming, talk.group().zone())
                        .filter(m -> next.isPresent() && m.equals(next.get().meeting()))
                        .isPresent())
                .map(PromisedReturn::id)
                .collect(Collectors.toSet());
    }

    boolean proposes(UUID id) {
        return openProposals().stream().anyMatch(p -> p.id().equals(id))
                || undecided().stream().anyMatch(d -> d.id().equals(id));
    }

    List<NoteFindings.Hidden> undecided() {
        return findings.undecided(taking);
    }

    MinutesWriting writing(Talk talk) {
        return new MinutesWriting(talk, agenda, taking, tasks, next, returningNext(talk), confidential);
    }

    /** Puts drafts together. */
    @Component
    static class Maker {
        private final MinutesDesk desk;
        private final Members members;

        Maker(MinutesDesk desk, Members members) {
            this.desk = desk;
            this.members = members;
        }

        /** The draft as it is now; promises found in the notes are written into it. */
        Draft of(Talk talk, Meeting meeting) {
            var agenda = desk.agenda(talk, meeting);
            var found = findings(talk, meeting, desk.taking(meeting), agenda);
            var taking = desk.write(meeting, t -> t.promised(found.promises()));
            var tasks = desk.tasks(meeting);
            return new Draft(
                    meeting,
                    agenda,
                    taking,
                    tasks,
                    desk.untouched(agenda, taking, tasks),
                    found,
                    desk.next(talk, meeting),
                    desk.coming(talk, meeting),
                    desk.confidential(talk, agenda, taking));
        }

        private NoteFindings findings(Talk talk, Meeting meeting, MinuteTaking taking, Agenda agenda) {
            var names = members.of(talk.group().id()).stream().map(Member::name).toList();
            return NoteFindings.in(taking, agenda.points(), names, talk.day(meeting));
        }
    }
}
