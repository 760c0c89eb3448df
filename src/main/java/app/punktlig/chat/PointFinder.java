package app.punktlig.chat;

import app.punktlig.agenda.Agenda;
import app.punktlig.agenda.AgendaBook;
import app.punktlig.agenda.AgendaPoint;
import app.punktlig.agenda.Agendas;
import app.punktlig.agenda.Meeting;
import app.punktlig.agenda.PointId;
import app.punktlig.chat.Command.Which;
import app.punktlig.chat.SeenAgendas.Seen;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds which point a number means. A number means what the person last saw; where the order has changed since and the number now
 * stands for another point, it asks.
 */
@Component
class PointFinder {
    private final AgendaBook book;
    private final Agendas agendas;
    private final SeenAgendas seen;
    private final TitleFinder titles;

    PointFinder(AgendaBook book, Agendas agendas, SeenAgendas seen, TitleFinder titles) {
        this.book = book;
        this.agendas = agendas;
        this.seen = seen;
        this.titles = titles;
    }

    /** Remembers that the person, or the channel, has seen these points under these numbers. */
    void saw(Talk talk, Agenda agenda) {
        saw(talk, agenda.meeting(), agenda.inOrder());
    }

    void saw(Talk talk, Meeting meeting, List<AgendaPoint> inOrder) {
        var points = inOrder.stream().map(AgendaPoint::id).toList();
        seen.saw(talk.viewer(), talk.group().id(), Seen.of(meeting.id(), points, talk.now()));
    }

    /** The same of several agendas seen at once: they all begin with 1. */
    void saw(Talk talk, List<Agenda> together) {
        var points = together.stream()
                .map(agenda -> agenda.inOrder().stream().map(AgendaPoint::id).toList())
                .toList();
        seen.saw(talk.viewer(), talk.group().id(), new Seen(null, points, talk.now()));
    }

    Found<AgendaPoint> point(Talk talk, Which which) {
        if (which.title() != null) {
            return titles.point(talk, which.title());
        }
        return which.id() != null
                ? byId(talk, which.id())
                : byNumber(talk, which.number() == null ? 0 : which.number());
    }

    /** A point of one meeting, whether that is to come or has been held. */
    Found<AgendaPoint> onMeeting(Talk talk, Which which, Meeting meeting) {
        if (which.id() != null) {
            return byId(talk, which.id())
                    .flatMap(
                            p -> meeting.id().equals(p.meeting()) ? new Found.Is<>(p) : new Found.Not<>(unknown(talk)));
        }
        int number = which.number() == null ? 0 : which.number();
        var agenda = book.open(talk.group(), meeting, talk.now());
        var then = lastSeen(talk, s -> meeting.id().equals(s.meeting()))
                .flatMap(s -> s.at(number).stream().findFirst())
                .flatMap(id -> agendas.point(talk.group().id(), id))
                .filter(p -> meeting.id().equals(p.meeting()));
        return decide(talk, number, then, at(agenda.inOrder(), number), Optional.of(agenda));
    }

    private Found<AgendaPoint> byId(Talk talk, UUID id) {
        return agendas.point(talk.group().id(), new PointId(id))
                .<Found<AgendaPoint>>map(Found.Is::new)
                .orElseGet(() -> new Found.Not<>(unknown(talk)));
    }

    private static Card unknown(Talk talk) {
        return talk.refused("point.unknown").text("nothing-changed").done();
    }

    private Found<AgendaPoint> byNumber(Talk talk, int number) {
        var lastSeen =
                lastSeen(talk, s -> s.meeting() == null || meeting(talk, s).isPresent());
        return lastSeen.filter(s -> s.meeting() == null)
                .flatMap(several -> amongSeveral(talk, several, number))
                .orElseGet(() -> onOneAgenda(talk, lastSeen.filter(s -> s.meeting() != null), number));
    }

    /** Of several agendas seen at once; the standing points of all were left out there. */
    private Optional<Found<AgendaPoint>> amongSeveral(Talk talk, Seen several, int number) {
        var meant = several.at(number).stream()
                .flatMap(id -> agendas.point(talk.group().id(), id).stream())
                .filter(point -> !point.isStanding() && point.meeting() != null && point.isToBeTakenUp())
                .toList();
        return switch (meant.size()) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(decide(
                        talk, number, Optional.of(meant.getFirst()), now(talk, meant, number), Optional.empty()));
            default -> Optional.of(new Found.Not<>(whichMeeting(talk, number, meant)));
        };
    }

    /** What stands under the number today on the agenda of the one that stood there. */
    private Optional<AgendaPoint> now(Talk talk, List<AgendaPoint> then, int number) {
        return Optional.ofNullable(then.getFirst().meeting())
                .flatMap(id -> book.meeting(talk.group(), id))
                .flatMap(m -> at(book.open(talk.group(), m, talk.now()).inOrder(), number));
    }

    private Card whichMeeting(Talk talk, int number, List<AgendaPoint> meant) {
        var card = talk.card(Card.Tone.QUESTION, "point.which-meeting", number).text("nothing-changed");
        var said = talk.message().text();
        meant.forEach(point -> card.choice(titles.withMeeting(talk, point), withId(said, number, point)));
        return card.done();
    }

    private Found<AgendaPoint> onOneAgenda(Talk talk, Optional<Seen> lastSeen, int number) {
        var agenda = lastSeen.flatMap(s -> meeting(talk, s))
                .or(() -> book.next(talk.group(), talk.now()))
                .map(m -> book.open(talk.group(), m, talk.now()));
        var then = lastSeen.flatMap(s -> s.at(number).stream().findFirst())
                .flatMap(id -> agendas.point(talk.group().id(), id));
        var now = agenda.flatMap(a -> at(a.inOrder(), number));
        return decide(talk, number, then, now, agenda);
    }

    private static Found<AgendaPoint> decide(
            Talk talk, int number, Optional<AgendaPoint> then, Optional<AgendaPoint> now, Optional<Agenda> agenda) {
        if (then.isEmpty() && now.isEmpty()) {
            return new Found.Not<>(noSuchNumber(talk, number, agenda));
        }
        if (then.isEmpty() || now.isEmpty() || then.get().id().equals(now.get().id())) {
            return new Found.Is<>(then.or(() -> now).orElseThrow());
        }
        return new Found.Not<>(whichOrder(talk, number, then.get(), now.get()));
    }

    /** The newer of what the person saw in private and what the channel showed to all. */
    private Optional<Seen> lastSeen(Talk talk, Predicate<Seen> of) {
        return Stream.of(talk.me().id().entraId(), "channel:" + talk.group().teamId())
                .flatMap(viewer -> seen.lastSeen(viewer, talk.group().id()).stream())
                .filter(of)
                .max(Comparator.comparing(Seen::at));
    }

    private Optional<Meeting> meeting(Talk talk, Seen seen) {
        return Optional.ofNullable(seen.meeting())
                .flatMap(id -> book.meeting(talk.group(), id))
                .filter(m -> m.isComing(talk.now()));
    }

    private static <T> Optional<T> at(List<T> list, int number) {
        return number >= 1 && number <= list.size() ? Optional.of(list.get(number - 1)) : Optional.empty();
    }

    private static Card noSuchNumber(Talk talk, int number, Optional<Agenda> agenda) {
        int last = agenda.map(a -> a.inOrder().size()).orElse(0);
        var card = talk.refused("point.no-such-number", number).text("nothing-changed");
        return last == 0
                ? card.done()
                : card.text(
                                "point.numbers",
                                last,
                                talk.when(agenda.orElseThrow().meeting()))
                        .button("agenda", Order.AGENDA.word(Language.SV))
                        .done();
    }

    private static Card whichOrder(Talk talk, int number, AgendaPoint then, AgendaPoint now) {
        var said = talk.message().text();
        return talk.card(Card.Tone.QUESTION, "point.reordered", number)
                .text("nothing-changed")
                .choice(talk.texts().say("point.then", talk.title(then)), withId(said, number, then))
                .choice(talk.texts().say("point.now", talk.title(now)), withId(said, number, now))
                .done();
    }

    /** The words with the number replaced by the point's id. */
    private static String withId(String said, int number, AgendaPoint point) {
        return said.replaceFirst("\\b0*" + number + "\\b\\.?", "#" + point.id().value());
    }
}
