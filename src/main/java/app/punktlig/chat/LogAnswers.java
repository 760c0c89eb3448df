package app.punktlig.chat;

import app.punktlig.agenda.AgendaBook;
import app.punktlig.agenda.AgendaPoint;
import app.punktlig.agenda.Agendas;
import app.punktlig.agenda.PointId;
import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Tone;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.AssignmentId;
import app.punktlig.followup.Assignments;
import app.punktlig.group.Member;
import app.punktlig.group.Members;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows the secretary who changed what, and when. */
@Component
class LogAnswers {
    static final int USUAL = 10;
    static final int MOST = 50;

    /** Points named in one line; a list may have added more. */
    private static final int MOST_NAMED = 5;

    private static final int ID_LENGTH = 30;

    private final AuditLog audit;
    private final Members members;
    private final Assignments assignments;
    private final Agendas agendas;
    private final AgendaBook book;

    LogAnswers(AuditLog audit, Members members, Assignments assignments, Agendas agendas, AgendaBook book) {
        this.agendas = agendas;
        this.book = book;
        this.audit = audit;
        this.members = members;
        this.assignments = assignments;
    }

    Card show(Talk talk, int count) {
        if (!talk.me().keepsTheAgenda()) {
            return talk.refused("refused.log")
                    .text("refused.keeper")
                    .text("nothing-changed")
                    .done();
        }
        if (!talk.inPrivate()) {
            return talk.refused("log.in-private").text("nothing-changed").done();
        }
        var entries = audit.latest(talk.group().id(), Math.clamp(count, 1, MOST));
        return entries.isEmpty()
                ? talk.card(Tone.NEUTRAL, "log.none").done()
                : talk.card(Tone.NEUTRAL, "log.title", entries.size())
                        .rows(
                                null,
                                entries.stream().map(entry -> row(talk, entry)).toList())
                        .done();
    }

    private Row row(Talk talk, AuditLog.Entry entry) {
        var who = members.find(talk.group().id(), entry.person())
                .map(Member::name)
                .filter(name -> !name.isBlank())
                .orElseGet(() -> talk.texts().say("log.somebody"));
        var when = talk.moments().moment(entry.at(), talk.now());
        var surface = talk.texts().say("log.surface." + entry.surface());
        return new Row(
                "", talk.texts().say("log.line", who, what(talk, entry)), List.of(when, surface), List.of(), List.of());
    }

    private String what(Talk talk, AuditLog.Entry entry) {
        var key = "log.action." + entry.action();
        var words = talk.texts().has(key) ? talk.texts().say(key) : entry.action();
        var about = Stream.of(Optional.ofNullable(entry.subject()).orElse("").split(","))
                .limit(MOST_NAMED)
                .map(subject -> about(talk, subject))
                .filter(subject -> !subject.isEmpty())
                .collect(Collectors.joining(", "));
        return about.isEmpty() ? words : talk.texts().say("log.about", words, about);
    }

    /** The number of the assignment that was changed, or the point; buttons name them by their ids. */
    private String about(Talk talk, String subject) {
        if (subject.length() < ID_LENGTH) {
            return subject;
        }
        try {
            var id = UUID.fromString(subject);
            return agendas.point(talk.group().id(), new PointId(id))
                    .map(point -> point(talk, point))
                    .or(() -> number(talk, id))
                    .orElse("");
        } catch (IllegalArgumentException notAnId) {
            return "";
        }
    }

    /** "3. Budget": the number it has now, and the title as far as the reader may see it. */
    private String point(Talk talk, AgendaPoint point) {
        var number = Optional.ofNullable(point.meeting())
                .flatMap(id -> book.meeting(talk.group(), id))
                .flatMap(agendas::of)
                .flatMap(agenda -> agenda.numberOf(point.id()));
        return number.map(n -> n + ". ").orElse("") + talk.title(point);
    }

    private Optional<String> number(Talk talk, UUID id) {
        return assignments
                .find(new AssignmentId(id))
                .filter(assignment -> assignment.group().equals(talk.group().id()))
                .map(Assignment::number)
                .filter(number -> number > 0)
                .map(String::valueOf);
    }
}
