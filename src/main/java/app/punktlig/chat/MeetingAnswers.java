package app.punktlig.chat;

import static java.util.Comparator.comparing;

import app.punktlig.agenda.AgendaBook;
import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.Meetings;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.Command.When;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts and ends meetings. */
@Component
class MeetingAnswers {
    private final Meetings meetings;
    private final AgendaBook book;
    private final MeetingFinder finder;
    private final HeldMeeting held;
    private final PointFinder points;
    private final MinutesDesk desk;
    private final DraftMeant drafts;

    MeetingAnswers(
            Meetings meetings,
            AgendaBook book,
            MeetingFinder finder,
            HeldMeeting held,
            PointFinder points,
            MinutesDesk desk,
            DraftMeant drafts) {
        this.meetings = meetings;
        this.book = book;
        this.finder = finder;
        this.held = held;
        this.points = points;
        this.desk = desk;
        this.drafts = drafts;
    }

    Card start(Talk talk, @Nullable When when) {
        if (!talk.me().keepsTheAgenda()) {
            return notAllowed(talk);
        }
        var goingOn = held.goingOn(talk.group(), talk.now());
        if (goingOn.isPresent()) {
            return already(talk, goingOn.get());
        }
        return when == null
                ? nearest(talk).map(m -> startOrAsk(talk, m)).orElseGet(() -> none(talk))
                : finder.meeting(talk, when, startable(talk)).then(m -> start(talk, m));
    }

    /** A meeting of another day is not started by mistake. */
    private Card startOrAsk(Talk talk, Meeting meeting) {
        return isToday(talk, meeting)
                ? start(talk, meeting)
                : talk.card(Tone.QUESTION, "meeting.start.another-day", talk.when(meeting))
                        .text("nothing-changed")
                        .button("start.anyway", Order.START.word(Language.SV) + SummaryAnswers.named(meeting))
                        .done();
    }

    private static boolean isToday(Talk talk, Meeting meeting) {
        return talk.day(meeting).equals(talk.today());
    }

    /** Those to come, and those of today or later that were ended too soon: nothing is adopted of them yet. */
    private List<Meeting> startable(Talk talk) {
        var midnight = talk.today().atStartOfDay(talk.group().zone()).toInstant();
        return meetings.endingAfter(talk.group().id(), midnight).stream()
                .filter(m -> !m.cancelled() && (m.isComing(talk.now()) || isEndedTooSoon(m)))
                .toList();
    }

    private boolean isEndedTooSoon(Meeting meeting) {
        return meeting.endedAt() != null && desk.taking(meeting).version() == 0;
    }

    private static Card notAllowed(Talk talk) {
        return talk.refused("refused.meeting")
                .text("refused.keeper")
                .text("nothing-changed")
                .done();
    }

    private static Card already(Talk talk, Meeting meeting) {
        return talk.card(Tone.NEUTRAL, "meeting.goes-on", talk.when(meeting))
                .text("nothing-changed")
                .button("end", Order.END.word(Language.SV))
                .done();
    }

    private static Card none(Talk talk) {
        return talk.refused("meeting.none-to-start").text("nothing-changed").done();
    }

    /** The meeting of today that is closest in time, one that was not ended before one that was; otherwise the next one. */
    private Optional<Meeting> nearest(Talk talk) {
        var all = startable(talk);
        var today = all.stream()
                .filter(m -> isToday(talk, m))
                .min(comparing((Meeting m) -> m.endedAt() != null).thenComparing(m -> distance(m, talk.now())));
        return today.or(() -> all.stream().findFirst());
    }

    private static Duration distance(Meeting meeting, Instant now) {
        return Duration.between(meeting.start(), now).abs();
    }

    private Card start(Talk talk, Meeting meeting) {
        drafts.opened(talk, meeting);
        var started = at(meeting, talk.now(), null);
        meetings.save(started);
        var agenda = book.open(talk.group(), started, talk.now());
        points.saw(talk, agenda);
        boolean today = isToday(talk, meeting);
        var card = talk.card(today ? Tone.DONE : Tone.WARNING, "meeting.started", talk.when(meeting))
                .fact("meeting", meeting.subject())
                .fact("place", meeting.place());
        if (!today) {
            card.text("meeting.started.early");
        }
        AgendaCards.sections(talk, agenda, card);
        return card.subtle("meeting.started.how")
                .form("attendance", "formulär närvaro" + SummaryAnswers.named(meeting))
                .button("end", Order.END.word(Language.SV))
                .done();
    }

    Card end(Talk talk) {
        if (!talk.me().keepsTheAgenda()) {
            return notAllowed(talk);
        }
        return held.goingOn(talk.group(), talk.now())
                .map(m -> end(talk, m))
                .orElseGet(() -> talk.refused("meeting.none-going-on")
                        .text("nothing-changed")
                        .button("start", Order.START.word(Language.SV))
                        .done());
    }

    private Card end(Talk talk, Meeting meeting) {
        ended(meeting, talk.now());
        drafts.opened(talk, meeting);
        return talk.card(Tone.DONE, "meeting.ended", talk.when(meeting))
                .text("meeting.ended.how")
                .primary("summary", SummaryAnswers.showing(meeting))
                .done();
    }

    /** The meeting, ended now unless it has been. */
    Meeting ended(Meeting meeting, Instant now) {
        if (!meeting.isGoingOn()) {
            return meeting;
        }
        var ended = at(meeting, meeting.startedAt(), now);
        meetings.save(ended);
        return ended;
    }

    private static Meeting at(Meeting m, @Nullable Instant started, @Nullable Instant ended) {
        return new Meeting(
                m.id(),
                m.group(),
                m.eventId(),
                m.subject(),
                m.start(),
                m.end(),
                m.allDay(),
                m.place(),
                m.cancelled(),
                started,
                ended);
    }
}
