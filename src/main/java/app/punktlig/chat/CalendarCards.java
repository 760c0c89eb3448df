package app.punktlig.chat;

import app.punktlig.agenda.AgendaPoint;
import app.punktlig.agenda.CalendarNews;
import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.Presenter;
import app.punktlig.chat.Card.Tone;
import app.punktlig.group.Group;
import app.punktlig.group.Member;
import app.punktlig.group.MemberId;
import app.punktlig.group.Members;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells people what the calendar has changed for them: presenters of a move, the secretary of a cancellation. */
@Component
class CalendarCards {
    private final Members members;
    private final Reach reach;
    private final Posts posts;

    CalendarCards(Members members, Reach reach, Posts posts) {
        this.members = members;
        this.reach = reach;
        this.posts = posts;
    }

    void tell(Group group, CalendarNews news, Instant now) {
        switch (news) {
            case CalendarNews.Moved moved -> moved(group, moved, now);
            case CalendarNews.Cancelled cancelled -> cancelled(group, cancelled, now);
            case CalendarNews.Placed placed -> placed(group, placed, now);
        }
    }

    /** Those who present something at the meeting, each with their own points. */
    private void moved(Group group, CalendarNews.Moved moved, Instant now) {
        concerned(moved.points())
                .forEach(id -> member(group, id).ifPresent(member -> {
                    var talk = talk(group, member, now);
                    var card = talk.card(Tone.WARNING, "calendar.moved", talk.when(moved.meeting()))
                            .fact("before", talk.when(moved.before()))
                            .fact("now", talk.when(moved.meeting()))
                            .fact("place", moved.meeting().place())
                            .rows(talk.texts().say("mine.title"), rows(talk, own(moved.points(), id)));
                    say(
                            talk,
                            card.button("agenda", AgendaAnswers.showing(moved.meeting()))
                                    .done());
                }));
    }

    private void cancelled(Group group, CalendarNews.Cancelled cancelled, Instant now) {
        for (var keeper : reach.keepers(group)) {
            var talk = talk(group, keeper, now);
            var card = talk.card(Tone.WARNING, "calendar.cancelled", talk.when(cancelled.meeting()));
            whereTo(talk, card, cancelled.next(), cancelled.points());
            say(talk, card.done());
        }
    }

    private static void whereTo(Talk talk, CardMaker card, @Nullable Meeting next, List<AgendaPoint> points) {
        if (points.isEmpty()) {
            card.text("calendar.cancelled.no-points");
        } else if (next == null) {
            card.text("calendar.cancelled.waiting").rows(null, rows(talk, points));
        } else {
            card.text("calendar.cancelled.next", talk.when(next)).rows(null, rows(talk, points));
        }
        card.button("upcoming", Order.UPCOMING.word(Language.SV));
    }

    /** Whoever waited with a point learns that it has a meeting now. */
    private void placed(Group group, CalendarNews.Placed placed, Instant now) {
        concerned(placed.points())
                .forEach(id -> member(group, id).ifPresent(member -> {
                    var talk = talk(group, member, now);
                    say(
                            talk,
                            talk.card(Tone.NEUTRAL, "calendar.placed", talk.when(placed.meeting()))
                                    .rows(null, rows(talk, own(placed.points(), id)))
                                    .button("agenda", AgendaAnswers.showing(placed.meeting()))
                                    .done());
                }));
    }

    /** The secretary learns that meetings are as they were known, and since when. */
    void tellOfFault(Group group, @Nullable Instant readAt, boolean forbidden, Instant now) {
        for (var keeper : reach.keepers(group)) {
            var talk = talk(group, keeper, now);
            var card = talk.card(Tone.WARNING, "calendar.unreadable")
                    .text(forbidden ? "calendar.unreadable.forbidden" : "calendar.unreadable.long");
            if (readAt != null) {
                card.text("calendar.known", talk.moments().moment(readAt, now));
            }
            say(talk, card.done());
        }
    }

    private static Stream<MemberId> concerned(List<AgendaPoint> points) {
        return points.stream()
                .flatMap(p -> Stream.concat(
                        Stream.ofNullable(p.author()),
                        p.presenters().stream().map(Presenter::member).filter(Objects::nonNull)))
                .distinct();
    }

    private static List<AgendaPoint> own(List<AgendaPoint> points, MemberId id) {
        return points.stream()
                .filter(p -> concerned(List.of(p)).anyMatch(id::equals))
                .toList();
    }

    private static List<Card.Row> rows(Talk talk, List<AgendaPoint> points) {
        return points.stream().map(p -> AgendaCards.row(talk, "", p, null)).toList();
    }

    private Optional<Member> member(Group group, MemberId id) {
        return members.find(group.id(), id).filter(Member::active);
    }

    private Talk talk(Group group, Member member, Instant now) {
        return Talk.toAll(group, now).privatelyTo(member, reach.chatOf(group, member), reach.languageOf(group, member));
    }

    private void say(Talk talk, Card card) {
        posts.say(Post.reply(talk.message().place(), card));
    }
}
