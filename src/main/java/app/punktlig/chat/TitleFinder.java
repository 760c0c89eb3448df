package app.punktlig.chat;

import app.punktlig.agenda.AgendaBook;
import app.punktlig.agenda.AgendaPoint;
import app.punktlig.agenda.Agendas;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import app.punktlig.language.SearchWords;
import app.punktlig.language.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds which coming point words of its title mean: the whole title before some words of it, and these before their stems. */
@Component
class TitleFinder {
    private static final int MOST_CHOICES = 6;

    private final AgendaBook book;
    private final Agendas agendas;

    TitleFinder(AgendaBook book, Agendas agendas) {
        this.book = book;
        this.agendas = agendas;
    }

    Found<AgendaPoint> point(Talk talk, String words) {
        var open = coming(talk).filter(talk::isOpen).toList();
        var wanted = SearchWords.of(words);
        return Stream.<Predicate<String>>of(
                        title -> Wording.folded(title).equals(Wording.folded(Wording.line(words))),
                        wanted::areIn,
                        wanted.looser()::areIn)
                .map(fits -> open.stream().filter(p -> fits.test(p.title())).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> one(talk, words, found))
                .orElseGet(() -> new Found.Not<>(none(talk, words)));
    }

    private Stream<AgendaPoint> coming(Talk talk) {
        var onAgendas = book.coming(talk.group(), talk.now()).stream()
                .limit(AgendaAnswers.MEETINGS_AHEAD)
                .flatMap(meeting -> agendas.of(meeting).stream())
                .flatMap(agenda -> agenda.inOrder().stream());
        return Stream.concat(onAgendas, agendas.waiting(talk.group().id()).stream());
    }

    private Found<AgendaPoint> one(Talk talk, String words, List<AgendaPoint> found) {
        if (found.size() == 1) {
            return new Found.Is<>(found.getFirst());
        }
        var card = talk.card(Card.Tone.QUESTION, "point.which-title", words).text("nothing-changed");
        boolean alike = found.stream().map(p -> withMeeting(talk, p)).distinct().count() < found.size();
        found.stream()
                .limit(MOST_CHOICES)
                .forEach(point -> card.choice(
                        alike ? inFull(talk, point) : withMeeting(talk, point),
                        Asking.completed(talk, words, point.id().value().toString())));
        return new Found.Not<>(card.done());
    }

    /** "Budget 2027 (tisdag 4 mars kl. 13.00–15.00)". */
    String withMeeting(Talk talk, AgendaPoint point) {
        var where = Optional.ofNullable(point.meeting())
                .flatMap(id -> book.meeting(talk.group(), id))
                .map(talk::when)
                .orElseGet(() -> talk.texts().say("meeting.waiting"));
        return talk.texts().say("point.at-meeting", talk.title(point), where);
    }

    /** With its kind, presenters and length too, where title and meeting do not tell points apart. */
    private String inFull(Talk talk, AgendaPoint point) {
        var more = Stream.concat(
                Stream.of(talk.texts().say("kind." + point.kind())),
                AgendaCards.row(talk, "", point, null).details().stream());
        return Stream.concat(Stream.of(withMeeting(talk, point)), more).collect(Collectors.joining(" · "));
    }

    private static Card none(Talk talk, String words) {
        return talk.refused("point.no-such-title", words)
                .text("point.no-such-title.how", talk.example(Order.REMOVE))
                .text("nothing-changed")
                .button("agenda", Order.AGENDA.word(Language.SV))
                .button("upcoming", Order.UPCOMING.word(Language.SV))
                .done();
    }
}
