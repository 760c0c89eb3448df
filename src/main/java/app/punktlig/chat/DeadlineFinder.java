package app.punktlig.chat;

import app.punktlig.agenda.Agenda;
import app.punktlig.agenda.AgendaBook;
import app.punktlig.agenda.Meeting;
import app.punktlig.followup.Deadline;
import app.punktlig.language.ImpossibleDay;
import app.punktlig.language.due.Days;
import app.punktlig.language.due.Due;
import app.punktlig.language.due.DueReader;
import app.punktlig.reading.FoundDue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds until when something is to be done: a day, week or month, or a meeting of the group. */
@Component
class DeadlineFinder {
    private final AgendaBook book;
    private final DueReader dues = new DueReader();

    DeadlineFinder(AgendaBook book) {
        this.book = book;
    }

    /** A deadline in a sentence, and the sentence without it. */
    record InSentence(Optional<Deadline> deadline, String rest) {}

    /** The deadline that the words are. */
    Found<Deadline> deadline(Talk talk, Command.When when) {
        if (when.meeting() != null) {
            return meeting(talk, when);
        }
        return dues.whole(when.words(), talk.today())
                .map(due -> notPast(talk, deadline(talk, due)))
                .orElseGet(() -> new Found.Not<>(MeetingFinder.unreadable(talk, when.words())));
    }

    private Found<Deadline> meeting(Talk talk, Command.When when) {
        return coming(talk).stream()
                .filter(m -> m.id().value().equals(when.meeting()))
                .findFirst()
                .<Found<Deadline>>map(m -> new Found.Is<>(at(talk, talk.texts().say("deadline.at-meeting"), m, 0)))
                .orElseGet(() -> new Found.Not<>(MeetingFinder.unreadable(talk, when.words())));
    }

    /** The deadline that stands in the sentence, if one does. */
    Found<InSentence> inSentence(Talk talk, String sentence) {
        var impossible = ImpossibleDay.in(sentence);
        if (impossible.isPresent()) {
            return new Found.Not<>(MeetingFinder.unreadable(talk, impossible.get()));
        }
        return dues.deadline(sentence, talk.today())
                .map(due -> notPast(talk, deadline(talk, due))
                        .map(deadline -> new InSentence(Optional.of(deadline), DeadlineWords.without(sentence, due))))
                .orElseGet(() -> new Found.Is<>(new InSentence(Optional.empty(), sentence)));
    }

    /** A deadline found in a note, counted from the day of its meeting. */
    Deadline found(Talk talk, String words, FoundDue due, Optional<Agenda> next) {
        var first = due.start();
        var last = due.end();
        return switch (due.kind()) {
            case NEXT_MEETING ->
                next.map(agenda -> at(talk, words, agenda.meeting(), 0)).orElseGet(() -> Deadline.someMeeting(words));
            case DATE, MONTH, PERIOD, RELATIVE ->
                first == null || last == null
                        ? Deadline.soon(words)
                        : Deadline.days(
                                words, first.equals(last) ? Deadline.Kind.DAY : Deadline.Kind.PERIOD, first, last);
            case NONE -> Deadline.soon(words);
        };
    }

    private static Found<Deadline> notPast(Talk talk, Deadline deadline) {
        return deadline.isPast(talk.today())
                ? new Found.Not<>(MeetingFinder.past(
                        talk, deadline.words(), deadline.lastDay().orElseThrow()))
                : new Found.Is<>(deadline);
    }

    private Deadline deadline(Talk talk, Due due) {
        var words = due.words().text();
        var named = due.meeting();
        if (named != null && named.isOwn()) {
            return atOwnMeeting(talk, due, words, named);
        }
        return due.days() == null ? Deadline.soon(words) : onDays(due, due.days(), words);
    }

    private Deadline atOwnMeeting(Talk talk, Due due, String words, Due.NamedMeeting named) {
        var coming = coming(talk);
        var zone = talk.group().zone();
        var days = due.days();
        var meant = days == null
                ? coming.stream().skip(Math.max(0, named.ahead() - 1)).findFirst()
                : coming.stream().filter(m -> days.contains(m.day(zone))).findFirst();
        var meetingDays = coming.stream().map(m -> m.day(zone)).toList();
        return meant.map(m -> at(talk, words, m, shift(due, meetingDays, m.day(zone))))
                .orElseGet(() -> days == null ? Deadline.someMeeting(words) : onDays(due, days, words));
    }

    private static int shift(Due due, List<LocalDate> meetingDays, LocalDate meetingDay) {
        return (int) due.resolve(meetingDays)
                .map(day -> day.toEpochDay() - meetingDay.toEpochDay())
                .orElse(0L)
                .longValue();
    }

    private static Deadline at(Talk talk, String words, Meeting meeting, int shift) {
        return Deadline.at(words, meeting.id(), talk.day(meeting), shift);
    }

    private static Deadline onDays(Due due, Days days, String words) {
        var last = due.day().orElse(days.end());
        var first = days.start().isAfter(last) ? last : days.start();
        return Deadline.days(words, kind(due, first.equals(last)), first, last);
    }

    private static Deadline.Kind kind(Due due, boolean oneDay) {
        if (oneDay || due.kind() == Due.Kind.DATE) {
            return Deadline.Kind.DAY;
        }
        if (due.kind() == Due.Kind.MONTH) {
            return Deadline.Kind.MONTH;
        }
        return due.iso() != null && due.iso().contains("-W") ? Deadline.Kind.WEEK : Deadline.Kind.PERIOD;
    }

    /** Meetings that have not begun: at a meeting that is going on, the next one is the one after it. */
    private List<Meeting> coming(Talk talk) {
        return book.coming(talk.group(), talk.now()).stream()
                .filter(m -> !m.isGoingOn() && m.start().isAfter(talk.now()))
                .toList();
    }
}
