package app.punktlig.followup;

import app.punktlig.group.GroupId;
import app.punktlig.group.Member;
import app.punktlig.group.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something one person has promised the group to see to, and all that happened to it until it was done.
 *
 * @param number the group's number of it, for good; 0 while it only stands in a draft of minutes
 * @param owner the one who answers for it
 * @param deadline null if none was set
 * @param confidential true when only its people, secretary and chair may see it
 * @param givenBy who gave it
 * @param ownerSince when the owner got it
 * @param history oldest first
 */
public record Assignment(
        AssignmentId id,
        GroupId group,
        int number,
        String what,
        Doer owner,
        List<Doer> helpers,
        @Nullable Deadline deadline,
        State state,
        boolean confidential,
        MemberId givenBy,
        Instant ownerSince,
        Origin origin,
        List<Change> history) {

    /** How far it has come. */
    public enum State {
        /** Written down in a meeting; opens when the minutes are adopted. */
        NOTED,
        OPEN,
        DONE,
        /** Taken back: given by mistake, or struck from the minutes. */
        DROPPED
    }

    public Assignment {
        if (what.isBlank()) {
            throw new IllegalArgumentException("an assignment says what is to be done");
        }
        if (number == 0 && (state == State.OPEN || state == State.DONE)) {
            throw new IllegalArgumentException("an opened assignment has a number");
        }
        helpers = helpers.stream().filter(helper -> !helper.isSameAs(owner)).toList();
        history = List.copyOf(history);
    }

    /** What came of asking for a change. */
    public sealed interface Outcome {
        record Changed(Assignment assignment) implements Outcome {}

        /** @param owner who may, beside secretary and chair */
        record NotYours(Doer owner) implements Outcome {}

        record AlreadyDone(Assignment assignment) implements Outcome {}

        record StillOpen(Assignment assignment) implements Outcome {}

        record NotOpenedYet(Assignment assignment) implements Outcome {}

        record Dropped(Assignment assignment) implements Outcome {}

        record DeadlinePast(LocalDate lastDay) implements Outcome {}

        record OwnerAlready(Doer owner) implements Outcome {}
    }

    /** Given outside a meeting: open from the start. */
    public static Assignment opened(
            GroupId group, int number, Task task, boolean confidential, Member by, Origin origin, Instant at) {
        var change = Change.of(Change.Kind.OPENED, by, at, "");
        return new Assignment(
                AssignmentId.random(),
                group,
                number,
                task.what(),
                task.owner(),
                task.helpers(),
                task.deadline(),
                State.OPEN,
                confidential,
                by.id(),
                at,
                origin,
                List.of(change));
    }

    /** Given at a meeting: stands in the draft until the minutes are adopted. */
    public static Assignment noted(
            AssignmentId id, GroupId group, Task task, boolean confidential, Member by, Origin origin, Instant at) {
        var change = Change.of(Change.Kind.NOTED, by, at, "");
        return new Assignment(
                id,
                group,
                0,
                task.what(),
                task.owner(),
                task.helpers(),
                task.deadline(),
                State.NOTED,
                confidential,
                by.id(),
                at,
                origin,
                List.of(change));
    }

    /** The point it was given under is confidential by now. */
    public Assignment inConfidence() {
        return new Assignment(
                id, group, number, what, owner, helpers, deadline, state, true, givenBy, ownerSince, origin, history);
    }

    /** The minutes were adopted: it has its number from now on. */
    public Assignment open(int newNumber, Member by, Instant at) {
        if (state != State.NOTED) {
            throw new IllegalStateException("only what is noted can be opened");
        }
        var opening = Change.of(Change.Kind.OPENED, by, at, "");
        return new Assignment(
                id,
                group,
                newNumber,
                what,
                owner,
                helpers,
                deadline,
                State.OPEN,
                confidential,
                givenBy,
                at,
                origin,
                and(opening));
    }

    public Outcome done(Member by, String comment, Instant at) {
        return whileOpen(by, () -> becoming(State.DONE, Change.of(Change.Kind.DONE, by, at, comment)));
    }

    public Outcome postpone(Member by, Deadline until, LocalDate today, Instant at) {
        if (until.isPast(today)) {
            return refusal(by)
                    .orElseGet(() -> new Outcome.DeadlinePast(until.lastDay().orElse(today)));
        }
        var words = deadline == null ? "" : deadline.words();
        var change = Change.between(Change.Kind.POSTPONED, by, at, words, until.words());
        return whileOpen(by, () -> with(task().until(until), ownerSince, change));
    }

    public Outcome handOver(Member by, Doer to, Instant at) {
        if (owner.isSameAs(to)) {
            return refusal(by).orElseGet(() -> new Outcome.OwnerAlready(owner));
        }
        var change = Change.between(Change.Kind.HANDED_OVER, by, at, owner.name(), to.name());
        return whileOpen(by, () -> with(task().by(to), at, change));
    }

    /** Those who help may tell how it goes. */
    public Outcome comment(Member by, String text, Instant at) {
        var refused = concerns(by.id()) ? Optional.<Outcome>empty() : permitted(by);
        return refused.orElseGet(
                () -> new Outcome.Changed(becoming(state, Change.of(Change.Kind.COMMENTED, by, at, text))));
    }

    public Outcome reopen(Member by, String comment, Instant at) {
        return permitted(by).orElseGet(() -> switch (state) {
            case OPEN -> new Outcome.StillOpen(this);
            case NOTED -> new Outcome.NotOpenedYet(this);
            case DONE, DROPPED ->
                new Outcome.Changed(becoming(State.OPEN, Change.of(Change.Kind.REOPENED, by, at, comment)));
        });
    }

    /** Writes it anew, as the secretary does while she edits the minutes. */
    public Assignment rewrite(Task task, Member by, Instant at) {
        var since = task.owner().isSameAs(owner) ? ownerSince : at;
        return with(task, since, Change.between(Change.Kind.CHANGED, by, at, what, task.what()));
    }

    public Assignment drop(Member by, Instant at) {
        return becoming(State.DROPPED, Change.of(Change.Kind.DROPPED, by, at, ""));
    }

    public Task task() {
        return new Task(what, owner, helpers, deadline);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && deadline != null && deadline.isPast(today);
    }

    /** Due on one of the days up to and including {@code day}, and not overdue. */
    public boolean isDueBy(LocalDate day, LocalDate today) {
        return isOpen()
                && !isOverdue(today)
                && lastDay().filter(last -> !last.isAfter(day)).isPresent();
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(deadline).flatMap(Deadline::lastDay);
    }

    /** A confidential one is seen by those it concerns and by those who keep the minutes. */
    public boolean isVisibleTo(Member reader) {
        return !confidential || reader.keepsTheAgenda() || reader.id().equals(givenBy) || concerns(reader.id());
    }

    /** True for owner and helpers. */
    public boolean concerns(MemberId person) {
        return Stream.concat(Stream.of(owner), helpers.stream()).anyMatch(doer -> doer.is(person));
    }

    private Outcome whileOpen(Member by, Supplier<Assignment> change) {
        return refusal(by).orElseGet(() -> new Outcome.Changed(change.get()));
    }

    /** Why this person cannot change it now; empty when they can. */
    public Optional<Outcome> refusal(Member by) {
        return permitted(by).or(() -> switch (state) {
            case OPEN -> Optional.empty();
            case NOTED -> Optional.of(new Outcome.NotOpenedYet(this));
            case DONE -> Optional.of(new Outcome.AlreadyDone(this));
            case DROPPED -> Optional.of(new Outcome.Dropped(this));
        });
    }

    private Optional<Outcome> permitted(Member by) {
        return owner.is(by.id()) || by.keepsTheAgenda() ? Optional.empty() : Optional.of(new Outcome.NotYours(owner));
    }

    private Assignment becoming(State newState, Change change) {
        return new Assignment(
                id,
                group,
                number,
                what,
                owner,
                helpers,
                deadline,
                newState,
                confidential,
                givenBy,
                ownerSince,
                origin,
                and(change));
    }

    private Assignment with(Task task, Instant since, Change change) {
        return new Assignment(
                id,
                group,
                number,
                task.what(),
                task.owner(),
                task.helpers(),
                task.deadline(),
                state,
                confidential,
                givenBy,
                since,
                origin,
                and(change));
    }

    private List<Change> and(Change change) {
        var longer = new ArrayList<>(history);
        longer.add(change);
        return longer;
    }
}
