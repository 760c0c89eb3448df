package app.punktlig.agenda;

import app.punktlig.group.Group;
import app.punktlig.group.Member;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes to what stands on the agenda: by the author until it is published, by secretary and chair at any time. */
public class AgendaKeeping {
    private final AgendaBook book;
    private final Agendas agendas;

    public AgendaKeeping(AgendaBook book, Agendas agendas) {
        this.book = book;
        this.agendas = agendas;
    }

    /** What came of a change. */
    public sealed interface Outcome {
        /** @param agenda the agenda it stands on now, or stood on; null in the forward plan */
        record Changed(
                AgendaPoint before,
                AgendaPoint point,
                @Nullable Agenda agenda) implements Outcome {}

        /** It was like that already; nothing changed. */
        record Same(AgendaPoint point) implements Outcome {}

        /** Not the author, nor the one who keeps the agenda. */
        record NotAllowed(AgendaPoint point) implements Outcome {}

        /** The agenda is published: only secretary and chair change it. */
        record Published(AgendaPoint point) implements Outcome {}

        /** The point has been withdrawn, declined or dealt with. */
        record Gone(AgendaPoint point) implements Outcome {}
    }

    /** Who is asking, for which group, when. */
    public record Keeper(Group group, Member member, Instant at) {}

    public Outcome rewrite(Keeper keeper, AgendaPoint point, UnaryOperator<Matter> change) {
        return byAuthor(keeper, point, (p, _) -> p.with(change.apply(p.matter())));
    }

    /** Changes what a point says and which meeting it is for, in one change that is undone in one. */
    public Outcome revise(Keeper keeper, AgendaPoint point, UnaryOperator<Matter> change, @Nullable Meeting to) {
        boolean stays = Objects.equals(point.meeting(), to == null ? null : to.id());
        return byAuthor(keeper, point, (p, _) -> (stays ? p : moved(keeper, p, to)).with(change.apply(p.matter())));
    }

    public Outcome withdraw(Keeper keeper, AgendaPoint point) {
        return byAuthor(keeper, point, (p, _) -> p.withdrawn());
    }

    /** Moves a point to another meeting, or parks it in the forward plan when that is null. */
    public Outcome move(Keeper keeper, AgendaPoint point, @Nullable Meeting to) {
        return byAuthor(keeper, point, (p, _) -> moved(keeper, p, to));
    }

    public Outcome accept(Keeper keeper, AgendaPoint point) {
        return byKeeper(keeper, point, (p, _) -> p.accepted());
    }

    public Outcome decline(Keeper keeper, AgendaPoint point, String reason) {
        return byKeeper(keeper, point, (p, _) -> p.declined(reason));
    }

    public Outcome park(Keeper keeper, AgendaPoint point) {
        return byKeeper(keeper, point, (p, _) -> p.parked());
    }

    public Outcome putFirst(Keeper keeper, AgendaPoint point) {
        return byKeeper(keeper, point, (p, agenda) -> agenda == null ? p : agenda.first(p));
    }

    public Outcome putBefore(Keeper keeper, AgendaPoint point, AgendaPoint other) {
        return byKeeper(keeper, point, (p, agenda) -> agenda == null ? p : before(agenda, p, other));
    }

    /** Some thirty moves into the same gap leave no room in it. */
    private AgendaPoint before(Agenda agenda, AgendaPoint point, AgendaPoint other) {
        var roomy = agenda.roomy();
        if (roomy != agenda) {
            roomy.points().forEach(agendas::save);
        }
        return roomy.before(point, roomy.point(other.id()).orElse(other));
    }

    private AgendaPoint moved(Keeper keeper, AgendaPoint point, @Nullable Meeting to) {
        if (to == null) {
            return point.parked();
        }
        var agenda = book.open(keeper.group(), to, keeper.at());
        boolean late = !keeper.member().keepsTheAgenda()
                && (agenda.isPublished()
                        || agenda.isLate(keeper.at(), keeper.group().habits().deadline()));
        return point.movedTo(to.id(), agenda.last(), late);
    }

    private Outcome byAuthor(
            Keeper keeper, AgendaPoint point, BiFunction<AgendaPoint, @Nullable Agenda, AgendaPoint> change) {
        return point.mayBeChangedBy(keeper.member()) ? change(keeper, point, change) : new Outcome.NotAllowed(point);
    }

    private Outcome byKeeper(
            Keeper keeper, AgendaPoint point, BiFunction<AgendaPoint, @Nullable Agenda, AgendaPoint> change) {
        return keeper.member().keepsTheAgenda() ? change(keeper, point, change) : new Outcome.NotAllowed(point);
    }

    private Outcome change(
            Keeper keeper, AgendaPoint point, BiFunction<AgendaPoint, @Nullable Agenda, AgendaPoint> change) {
        if (point.state() == AgendaPoint.State.WITHDRAWN || point.state() == AgendaPoint.State.DECLINED) {
            return new Outcome.Gone(point);
        }
        var agenda = agendaOf(keeper, point);
        if (agenda != null && agenda.isPublished() && !keeper.member().keepsTheAgenda()) {
            return new Outcome.Published(point);
        }
        return store(keeper, point, change.apply(point, agenda));
    }

    private Outcome store(Keeper keeper, AgendaPoint before, AgendaPoint after) {
        if (after.equals(before)) {
            return new Outcome.Same(before);
        }
        agendas.change(after, keeper.member().id(), keeper.at());
        return new Outcome.Changed(before, after, agendaOf(keeper, after.meeting() == null ? before : after));
    }

    private @Nullable Agenda agendaOf(Keeper keeper, AgendaPoint point) {
        var meeting = point.meeting();
        return meeting == null
                ? null
                : book.meeting(keeper.group(), meeting)
                        .map(m -> book.open(keeper.group(), m, keeper.at()))
                        .orElse(null);
    }

    /** What came of undoing. */
    public sealed interface Undoing {
        record Undone(Agendas.Change change) implements Undoing {}

        record NothingToUndo() implements Undoing {}

        /** The agenda has been published since, or the secretary has decided. */
        record TooLate(AgendaPoint point) implements Undoing {}
    }

    /** Undoes the latest change by this person, if it is still theirs to make and its agenda was not published after it. */
    public Undoing undo(Keeper keeper) {
        var change = agendas.lastChange(keeper.group().id(), keeper.member().id())
                .filter(last -> last.after().mayBeChangedBy(keeper.member()));
        if (change.isEmpty()) {
            return new Undoing.NothingToUndo();
        }
        if (isPublishedSince(keeper, change.get()) || isDecided(keeper, change.get())) {
            return new Undoing.TooLate(change.get().after());
        }
        agendas.undo(change.get());
        return new Undoing.Undone(change.get());
    }

    private boolean isPublishedSince(Keeper keeper, Agendas.Change change) {
        var before = change.before();
        return isPublishedSince(change.at(), agendaOf(keeper, change.after()))
                || (before != null && isPublishedSince(change.at(), agendaOf(keeper, before)));
    }

    private static boolean isPublishedSince(Instant change, @Nullable Agenda agenda) {
        var published = agenda == null ? null : agenda.publishedAt();
        return published != null && published.isAfter(change);
    }

    /** On a published agenda a member takes back only what nobody has decided about. */
    private boolean isDecided(Keeper keeper, Agendas.Change change) {
        var now = agendaOf(keeper, change.after());
        return now != null
                && now.isPublished()
                && !keeper.member().keepsTheAgenda()
                && !change.after().awaitsDecision();
    }

    /** What came of publishing. */
    public sealed interface Publishing {
        record Published(Agenda agenda) implements Publishing {}

        record Already(Agenda agenda) implements Publishing {}

        record NotAllowed() implements Publishing {}
    }

    public Publishing publish(Keeper keeper, Meeting meeting) {
        if (!keeper.member().keepsTheAgenda()) {
            return new Publishing.NotAllowed();
        }
        var agenda = book.open(keeper.group(), meeting, keeper.at());
        if (agenda.isPublished()) {
            return new Publishing.Already(agenda);
        }
        agendas.publish(meeting.id(), keeper.at());
        return new Publishing.Published(book.open(keeper.group(), meeting, keeper.at()));
    }
}
