package app.punktlig.chat;

import app.punktlig.agenda.AgendaBook;
import app.punktlig.agenda.Meeting;
import app.punktlig.chat.Command.When;
import app.punktlig.language.ImpossibleDay;
import app.punktlig.language.due.Days;
import app.punktlig.language.due.Due;
import app.punktlig.language.due.DueReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds which meeting a day or a meeting's words mean. */
@Component
class MeetingFinder {
    private final AgendaBook book;
    private final DueReader dues = new DueReader();

    MeetingFinder(AgendaBook book) {
        this.book = book;
    }

    /** The next meeting where nothing is said; empty only when nothing is said and no meeting is known. */
    Found<Optional<Meeting>> meeting(Talk talk, @Nullable When when) {
        var coming = book.coming(talk.group(), talk.now());
        return when == null
                ? new Found.Is<>(coming.stream().findFirst())
                : meeting(talk, when, coming).map(Optional::of);
    }

    /** The one of these meetings that is meant. */
    Found<Meeting> meeting(Talk talk, When when, List<Meeting> among) {
        if (when.meeting() != null) {
            return among.stream()
                    .filter(m -> m.id().value().equals(when.meeting()))
                    .findFirst()
                    .<Found<Meeting>>map(Found.Is::new)
                    .orElseGet(() -> new Found.Not<>(none(talk, when.words(), among)));
        }
        return dues.whole(when.words(), talk.today())
                .map(due -> meant(talk, when, due, among))
                .orElseGet(() -> new Found.Not<>(unreadable(talk, when.words())));
    }

    /** As {@link #meeting}, where "next meeting" is the one after another. */
    Found<Meeting> meetingAfter(Talk talk, When when, @Nullable Meeting other) {
        var coming = book.coming(talk.group(), talk.now()).stream()
                .filter(m -> other == null || !isNext(talk, when) || m.start().isAfter(other.start()))
                .toList();
        return meeting(talk, when, coming);
    }

    private boolean isNext(Talk talk, When when) {
        return dues.whole(when.words(), talk.today())
                .filter(due -> due.meeting() != null && due.days() == null)
                .isPresent();
    }

    private static Found<Meeting> meant(Talk talk, When when, Due due, List<Meeting> coming) {
        var days = due.days();
        if (days == null) {
            int index = due.meeting() == null ? 0 : due.meeting().ahead() - 1;
            return index >= 0
                            && index < coming.size()
                            && (due.meeting() == null || due.meeting().isOwn())
                    ? new Found.Is<>(coming.get(index))
                    : new Found.Not<>(none(talk, when.words(), coming));
        }
        if (days.end().isBefore(talk.today())) {
            return new Found.Not<>(past(talk, when.words(), days.end()));
        }
        return onDays(talk, when, days, coming);
    }

    private static Found<Meeting> onDays(Talk talk, When when, Days days, List<Meeting> coming) {
        var zone = talk.group().zone();
        var there = coming.stream().filter(m -> days.contains(m.day(zone))).toList();
        if (there.isEmpty()) {
            return new Found.Not<>(none(talk, when.words(), nearest(days.start(), coming, zone)));
        }
        long onFirstDay = there.stream()
                .filter(m -> m.day(zone).equals(there.getFirst().day(zone)))
                .count();
        return onFirstDay > 1
                ? new Found.Not<>(which(talk, when.words(), there.stream().limit(onFirstDay)))
                : new Found.Is<>(there.getFirst());
    }

    /** The last meeting before the day and the first two after it. */
    private static List<Meeting> nearest(LocalDate day, List<Meeting> coming, ZoneId zone) {
        int after = (int) coming.stream().filter(m -> m.day(zone).isBefore(day)).count();
        return coming.subList(Math.max(0, after - 1), Math.min(coming.size(), after + 2));
    }

    private static Card which(Talk talk, String words, Stream<Meeting> meetings) {
        var card = talk.card(Card.Tone.QUESTION, "meeting.which").text("nothing-changed");
        meetings.forEach(m -> offer(talk, card, words, m));
        return card.done();
    }

    private static Card none(Talk talk, String words, List<Meeting> near) {
        var shown = words.startsWith("#") ? talk.texts().say("meeting.that") : words;
        var card = talk.card(Card.Tone.QUESTION, "meeting.none", shown)
                .text(near.isEmpty() ? "meeting.none.at-all" : "meeting.none.near");
        near.stream().limit(3).forEach(m -> offer(talk, card, words, m));
        return card.done();
    }

    private static void offer(Talk talk, CardMaker card, String words, Meeting meeting) {
        card.choice(
                talk.when(meeting),
                Asking.completed(talk, words, meeting.id().value().toString()));
    }

    static Card unreadable(Talk talk, String words) {
        var impossible = ImpossibleDay.in(words);
        return talk.refused(impossible.isPresent() ? "day.impossible" : "day.unreadable", impossible.orElse(words))
                .text("day.examples")
                .text("nothing-changed")
                .done();
    }

    static Card past(Talk talk, String words, LocalDate day) {
        return talk.refused("day.past", words, talk.moments().day(day, talk.today()))
                .text("nothing-changed")
                .done();
    }
}
