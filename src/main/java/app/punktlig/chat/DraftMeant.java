package app.punktlig.chat;

import static java.util.Comparator.comparing;

import app.punktlig.agenda.AgendaBook;
import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.MeetingId;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.Command.When;
import app.punktlig.chat.OpenedDrafts.Opened;
import app.punktlig.language.AgendaWords;
import app.punktlig.language.due.Days;
import app.punktlig.language.due.Due;
import app.punktlig.language.due.DueReader;
import app.punktlig.minutes.MinuteBook;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds whose minutes are meant: those of the meeting that is named, or those of the draft that the person last had in hand. */
@Component
class DraftMeant {
    /** Meetings offered to choose among, and told of as waiting. */
    private static final int MOST = 3;

    /** So long what is given belongs to the meeting; minutes that nobody adopts are not to hide assignments for ever. */
    private static final Duration JUST_OVER = Duration.ofDays(7);

    private final HeldMeeting held;
    private final OpenedDrafts drafts;
    private final MinuteBook minutes;
    private final AgendaBook book;
    private final DueReader dues = new DueReader();

    DraftMeant(HeldMeeting held, OpenedDrafts drafts, MinuteBook minutes, AgendaBook book) {
        this.held = held;
        this.drafts = drafts;
        this.minutes = minutes;
        this.book = book;
    }

    /** From now on this draft is in the person's hand; a card that renews itself was opened by nobody. */
    void opened(Talk talk, Meeting meeting) {
        if (!talk.message().surface().isLooking()) {
            drafts.opened(talk.group().id(), talk.me().id(), new Opened(meeting.id(), talk.now()));
        }
    }

    Optional<Meeting> latest(Talk talk) {
        return held.latest(talk.group(), talk.now());
    }

    Optional<Meeting> goingOn(Talk talk) {
        return held.goingOn(talk.group(), talk.now());
    }

    /** The draft last opened, unless a meeting has begun since; otherwise that of the latest meeting. */
    Optional<Meeting> inHand(Talk talk) {
        var latest = latest(talk);
        return drafts.last(talk.group().id(), talk.me().id())
                .filter(opened -> latest.filter(m -> HeldMeeting.begun(m).isAfter(opened.at()))
                        .isEmpty())
                .flatMap(opened -> begun(talk, opened.meeting()))
                .or(() -> latest);
    }

    /**
     * The meeting in whose minutes an assignment is written down: the one that is going on; after its end, until its minutes are
     * adopted, for those who keep them wherever they say it, and for others in the channel.
     */
    Optional<Meeting> taking(Talk talk) {
        var goingOn = goingOn(talk);
        if (talk.me().keepsTheAgenda()) {
            return inHand(talk)
                    .filter(m -> goingOn.filter(m::equals).isPresent() || isJustOver(talk, m))
                    .or(() -> goingOn);
        }
        return goingOn.or(() -> talk.message().place().isPersonal()
                ? Optional.empty()
                : latest(talk).filter(m -> isJustOver(talk, m)));
    }

    private boolean isJustOver(Talk talk, Meeting meeting) {
        var ended = meeting.endedAt() == null ? meeting.end() : meeting.endedAt();
        return ended.isBefore(talk.now())
                && ended.plus(JUST_OVER).isAfter(talk.now())
                && minutes.unfinished(talk.group().id()).contains(meeting.id())
                && minutes.taking(meeting.id())
                        .filter(taking -> taking.version() > 0)
                        .isEmpty();
    }

    Optional<Meeting> begun(Talk talk, MeetingId id) {
        return book.meeting(talk.group(), id).filter(m -> HeldMeeting.hasBegun(m, talk.now()));
    }

    /** Other meetings whose minutes are not adopted, the latest first. */
    List<Meeting> waiting(Talk talk, Meeting besides) {
        var unfinished = minutes.unfinished(talk.group().id());
        return held.all(talk.group(), talk.now()).stream()
                .filter(m -> unfinished.contains(m.id()) && !m.id().equals(besides.id()))
                .limit(MOST)
                .toList();
    }

    /** The meeting that somebody names by its day, or a button by its id. */
    Found<Meeting> named(Talk talk, When when) {
        var id = when.meeting();
        if (id != null) {
            return byId(talk, id);
        }
        if (CommandReader.isOneOf(AgendaWords.LATEST_MEETING, when.words())) {
            return latest(talk).<Found<Meeting>>map(Found.Is::new).orElseGet(() -> none(talk, when, LocalDate.MAX));
        }
        return days(talk, when.words())
                .map(days -> onDays(talk, when, days))
                .orElseGet(() -> new Found.Not<>(MeetingFinder.unreadable(talk, when.words())));
    }

    private Found<Meeting> byId(Talk talk, UUID id) {
        return book.meeting(talk.group(), new MeetingId(id))
                .<Found<Meeting>>map(m -> HeldMeeting.hasBegun(m, talk.now()) ? new Found.Is<>(m) : notBegun(talk, m))
                .orElseGet(() -> new Found.Not<>(talk.refused("minutes.unknown-meeting")
                        .text("nothing-changed")
                        .done()));
    }

    private static Found<Meeting> notBegun(Talk talk, Meeting meeting) {
        return new Found.Not<>(talk.refused("minutes.not-begun", talk.when(meeting))
                .text("nothing-changed")
                .done());
    }

    /** "1 december" is the latest one that has been. */
    private Optional<Days> days(Talk talk, String words) {
        return PastDay.whole(words, talk.today())
                .map(day -> new Days(day, day))
                .or(() -> dues.whole(words, talk.today()).map(Due::days));
    }

    private Found<Meeting> onDays(Talk talk, When when, Days days) {
        var there = held.all(talk.group(), talk.now()).stream()
                .filter(m -> days.contains(talk.day(m)))
                .sorted(comparing(Meeting::start))
                .toList();
        if (there.size() == 1) {
            return new Found.Is<>(there.getFirst());
        }
        return there.isEmpty()
                ? coming(talk, when).orElseGet(() -> none(talk, when, days.start()))
                : new Found.Not<>(offering(talk, talk.card(Tone.QUESTION, "draft.which"), when, there));
    }

    private Optional<Found<Meeting>> coming(Talk talk, When when) {
        var days = dues.whole(when.words(), talk.today()).map(Due::days);
        return book.coming(talk.group(), talk.now()).stream()
                .filter(m -> days.filter(d -> d.contains(talk.day(m))).isPresent())
                .findFirst()
                .map(m -> notBegun(talk, m));
    }

    private Found<Meeting> none(Talk talk, When when, LocalDate day) {
        var all = held.all(talk.group(), talk.now());
        int later = (int) all.stream().filter(m -> talk.day(m).isAfter(day)).count();
        var near = all.subList(Math.max(0, later - 1), Math.min(all.size(), later + MOST - 1));
        var card = talk.card(Tone.QUESTION, "minutes.none-held", when.words());
        return new Found.Not<>(
                near.isEmpty() ? card.done() : offering(talk, card.text("meeting.none.near"), when, near));
    }

    private static Card offering(Talk talk, CardMaker card, When when, List<Meeting> meetings) {
        meetings.forEach(m -> card.choice(
                talk.when(m),
                Asking.completed(talk, when.words(), m.id().value().toString())));
        return card.text("nothing-changed").done();
    }
}
