package app.punktlig.chat;

import app.punktlig.agenda.AgendaBook;
import app.punktlig.agenda.Meeting;
import app.punktlig.followup.Deadline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What "the next meeting" meant on a day that has been: the first one after that day, not the one after today. */
@Component
class MeetingThen {
    /** The calendar may know nothing of the meetings of then: one that is further away was hardly the next. */
    private static final int LONGEST_PAUSE_DAYS = 70;

    private final HeldMeeting held;
    private final AgendaBook book;

    MeetingThen(HeldMeeting held, AgendaBook book) {
        this.held = held;
        this.book = book;
    }

    /** The deadline as it was meant then; without a day where that meeting is not known. */
    @Nullable
    Deadline meant(Talk talk, @Nullable Deadline deadline, @Nullable LocalDate said) {
        if (deadline == null
                || said == null
                || deadline.kind() != Deadline.Kind.MEETING
                || deadline.meeting() != null) {
            return deadline;
        }
        return after(talk, said)
                .map(m -> Deadline.at(deadline.words(), m.id(), talk.day(m), 0))
                .orElseGet(() -> Deadline.soon(deadline.words()));
    }

    private Optional<Meeting> after(Talk talk, LocalDate said) {
        return Stream.concat(
                        held.all(talk.group(), talk.now()).stream(), book.coming(talk.group(), talk.now()).stream())
                .filter(m -> talk.day(m).isAfter(said) && !talk.day(m).isAfter(said.plusDays(LONGEST_PAUSE_DAYS)))
                .min(Comparator.comparing(Meeting::start));
    }
}
