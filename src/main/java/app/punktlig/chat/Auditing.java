package app.punktlig.chat;

import app.punktlig.agenda.Agendas;
import app.punktlig.agenda.PointId;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.Command.Which;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes in the log what was changed, by whom, and which points or which assignment it was about. */
@Component
class Auditing {
    private final AuditLog audit;
    private final Agendas agendas;

    Auditing(AuditLog audit, Agendas agendas) {
        this.audit = audit;
        this.agendas = agendas;
    }

    /** The point whose change will be undone; afterwards nobody knows. */
    Optional<PointId> toBeUndone(Talk talk, Command command) {
        return command instanceof Command.Undo
                ? agendas.lastChange(talk.group().id(), talk.me().id())
                        .map(change -> change.after().id())
                : Optional.empty();
    }

    /** True when something was changed, which then stands in the log. */
    boolean noted(Talk talk, Command command, Card card, Optional<PointId> undone) {
        var points = command instanceof Command.Looking
                ? List.<PointId>of()
                : agendas.changed(talk.group().id(), talk.me().id(), talk.now());
        boolean changed = changes(card) || !points.isEmpty();
        if (changed) {
            var about = points.isEmpty() ? undone.stream().toList() : points;
            audit.note(
                    talk.group().id(),
                    new AuditLog.Entry(
                            talk.now(),
                            talk.me().id(),
                            talk.message().surface(),
                            command.getClass().getSimpleName(),
                            about.isEmpty() ? subject(command) : ids(about)));
        }
        return changed;
    }

    /** Whether the card tells of something that was changed. */
    static boolean changes(Card card) {
        return card.tone() == Tone.DONE || card.tone() == Tone.WARNING;
    }

    private static String ids(List<PointId> points) {
        return points.stream().distinct().map(id -> id.value().toString()).collect(Collectors.joining(","));
    }

    private static @Nullable String subject(Which which) {
        return which.id() != null ? which.id().toString() : String.valueOf(which.number());
    }

    private static @Nullable String subject(Command command) {
        return switch (command) {
            case Command.CloseAssignment close -> subject(close.which());
            case Command.PostponeAssignment postpone -> subject(postpone.which());
            case Command.HandOverAssignment over -> subject(over.which());
            case Command.CommentAssignment comment -> subject(comment.which());
            case Command.ReopenAssignment reopen -> subject(reopen.which());
            case Command.Note note -> subject(note.which());
            case Command.Decide decide -> subject(decide.which());
            case Command.TakenUp takenUp -> subject(takenUp.which());
            default -> null;
        };
    }
}
