package app.punktlig.chat;

import app.punktlig.chat.Card.Row;
import app.punktlig.chat.Card.Tone;
import app.punktlig.followup.Assignment;
import app.punktlig.followup.AssignmentId;
import app.punktlig.followup.Assignments;
import app.punktlig.group.Member;
import app.punktlig.group.Members;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the secretary who changed what, and when. */
@Component
class LogAnswers {
    static final int USUAL = 10;
    static final int MOST = 50;

    private final AuditLog audit;
    private final Members members;
    private final Assignments assignments;

    LogAnswers(AuditLog audit, Members members, Assignments assignments) {
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
        var number = number(talk, entry.subject());
        return number.isEmpty() ? words : talk.texts().say("log.about", words, number);
    }

    /** The number of the assignment that was changed; buttons name it by its id. */
    private String number(Talk talk, @Nullable String subject) {
        if (subject == null || subject.length() < 30) {
            return subject == null ? "" : subject;
        }
        try {
            return assignments
                    .find(new AssignmentId(UUID.fromString(subject)))
                    .filter(assignment -> assignment.group().equals(talk.group().id()))
                    .map(Assignment::number)
                    .filter(number -> number > 0)
                    .map(String::valueOf)
                    .orElse("");
        } catch (IllegalArgumentException notAnId) {
            return "";
        }
    }
}
