package app.punktlig.chat;

import app.punktlig.agenda.Agenda;
import app.punktlig.agenda.AgendaBook;
import app.punktlig.agenda.Horizon;
import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.MeetingId;
import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Tone;
import app.punktlig.group.Group;
import app.punktlig.group.Groups;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import app.punktlig.language.due.WorkingDays;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The group's weekly card: the next meeting with its points, and the assignments due before it; no card when there is nothing to say. */
@Component
public class WeeklyReminder {
    private final Groups groups;
    private final AgendaBook book;
    private final DueBefore due;
    private final RemindersSent sent;
    private final Posts posts;
    private final Refreshing refreshing;
    private final Period ahead;
    private final ReminderDay days = new ReminderDay(WorkingDays.inSweden());

    WeeklyReminder(
            Groups groups,
            AgendaBook book,
            DueBefore due,
            RemindersSent sent,
            Posts posts,
            Refreshing refreshing,
            Horizon horizon) {
        this.groups = groups;
        this.book = book;
        this.due = due;
        this.sent = sent;
        this.posts = posts;
        this.refreshing = refreshing;
        this.ahead = horizon.ahead();
    }

    /** Posts the group's reminder if it is due today and has not been dealt with. */
    @Transactional
    public void postIfDue(Group group, Instant now) {
        var week = days.dueWeek(group.habits(), now.atZone(group.zone()));
        if (week.isEmpty()) {
            return;
        }
        groups.hold(group.id());
        if (sent.isFirst(group.id(), week.get(), now)) {
            post(group, now, week.get());
        }
    }

    /** A group that begins after this week's reminder waits for the next. */
    void beginsNow(Group group, Instant now) {
        days.dueWeek(group.habits(), now.atZone(group.zone())).ifPresent(week -> sent.isFirst(group.id(), week, now));
    }

    /** Posts the card now; false when there is nothing to say. */
    boolean post(Group group, Instant now, String about) {
        var card = card(group, now);
        card.ifPresent(c -> posts.say(Post.about(
                "reminder:" + group.id().value() + ":" + about,
                Place.channel(group.tenantId(), group.serviceUrl(), group.channelId(), group.teamId()),
                c)));
        return card.isPresent();
    }

    Optional<Card> card(Group group, Instant now) {
        var meeting = book.next(group, now).filter(m -> isNear(group, m, now));
        var until = meeting.map(Meeting::start)
                .orElseGet(() -> now.atZone(group.zone()).plus(ahead).toInstant());
        var rows = due.rows(group, group.language(), until, now);
        if (meeting.isEmpty() && rows.isEmpty()) {
            return Optional.empty();
        }
        var agenda = meeting.map(m -> book.open(group, m, now));
        return Optional.of(card(Talk.toAll(group, now), agenda, rows));
    }

    /** The card of one meeting as it would be posted now; it stays as it was once the meeting has begun. */
    Optional<Card> about(Talk talk, MeetingId id) {
        return book.meeting(talk.group(), id)
                .filter(meeting -> meeting.isComing(talk.now()))
                .map(meeting -> card(
                        talk,
                        Optional.of(book.open(talk.group(), meeting, talk.now())),
                        due.rows(talk.group(), talk.language(), meeting.start(), talk.now())));
    }

    private boolean isNear(Group group, Meeting meeting, Instant now) {
        var last = now.atZone(group.zone()).toLocalDate().plus(ahead);
        return !meeting.day(group.zone()).isAfter(last);
    }

    private Card card(Talk talk, Optional<Agenda> agenda, List<Row> due) {
        var title = agenda.isPresent() ? "reminder.title" : "reminder.title.no-meeting";
        var card = talk.card(
                Tone.NEUTRAL, title, agenda.map(a -> talk.when(a.meeting())).orElse(""));
        agenda.ifPresent(a -> {
            card.fact("meeting", a.meeting().subject())
                    .fact("place", a.meeting().place())
                    .fact("deadline", AgendaCards.deadline(talk, a))
                    .fact("time", AgendaCards.time(talk, a));
            AgendaCards.sections(talk, a, card);
        });
        card.rows(talk.texts().say("reminder.due"), due);
        agenda.ifPresent(
                a -> card.form("add", "formulär punkt #" + a.meeting().id().value())
                        .button("agenda", AgendaAnswers.showing(a.meeting())));
        var done = card.button("upcoming", Order.UPCOMING.word(Language.SV)).done();
        return agenda.map(a -> refreshing.with(talk, done, showing(a))).orElse(done);
    }

    private static String showing(Agenda agenda) {
        return Order.REMIND.word(Language.SV) + " #" + agenda.meeting().id().value();
    }
}
