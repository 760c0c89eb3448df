package app.punktlig.minutes;

import app.punktlig.agenda.MeetingId;
import app.punktlig.agenda.PointId;
import app.punktlig.group.GroupId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What has been written down about one meeting: the secretary's draft before the minutes are adopted, and her corrections after.
 *
 * @param dismissed proposals found in the notes that she has said no to
 * @param takenUp points without a note that were dealt with all the same
 * @param version the version last adopted; 0 before the first
 * @param changed true when there is something that the adopted version does not say
 */
public record MinuteTaking(
        MeetingId meeting,
        GroupId group,
        Attendance attendance,
        List<Note> notes,
        List<Decision> decisions,
        List<PromisedReturn> promises,
        Set<UUID> dismissed,
        Set<PointId> takenUp,
        int version,
        boolean changed) {
    public MinuteTaking {
        notes = List.copyOf(notes);
        decisions = List.copyOf(decisions);
        promises = List.copyOf(promises);
        dismissed = Set.copyOf(dismissed);
        takenUp = Set.copyOf(takenUp);
    }

    public static MinuteTaking begun(MeetingId meeting, GroupId group) {
        return new MinuteTaking(
                meeting,
                group,
                new Attendance(List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                0,
                false);
    }

    /** What came of asking to adopt. */
    public sealed interface Adoption {
        /** @param taking with its decisions numbered */
        record Adopted(MinuteTaking taking) implements Adoption {}

        /** There is a version, and nothing has been written since. */
        record NothingNew(int version) implements Adoption {}

        /** No decision has been written down, yet these sentences read like one. */
        record AsksAboutDecisions(List<ReadsLikeDecision> sentences) implements Adoption {}
    }

    /** A sentence of a note that reads like a decision. */
    public record ReadsLikeDecision(PointId point, String sentence) {}

    public MinuteTaking attended(Attendance now) {
        return edited(now, notes, decisions, promises);
    }

    public MinuteTaking note(PointId point, String text) {
        return edited(attendance, and(notes, new Note(UUID.randomUUID(), point, text)), decisions, promises);
    }

    public MinuteTaking decide(PointId point, String text) {
        var decision = new Decision(UUID.randomUUID(), point, text, null, false);
        return edited(attendance, notes, and(decisions, decision), promises);
    }

    public MinuteTaking rewriteNote(UUID note, String text) {
        return edited(
                attendance, replaced(notes, n -> n.id().equals(note) ? n.saying(text) : n), decisions, without(note));
    }

    public MinuteTaking removeNote(UUID note) {
        var left = notes.stream().filter(n -> !n.id().equals(note)).toList();
        return edited(attendance, left, decisions, without(note));
    }

    public MinuteTaking rewriteDecision(UUID decision, String text) {
        return edited(
                attendance, notes, replaced(decisions, d -> d.id().equals(decision) ? d.saying(text) : d), promises);
    }

    /** A decision that has its number already is struck, so that the number is not used again. */
    public MinuteTaking removeDecision(UUID decision) {
        var left = decisions.stream()
                .filter(d -> !d.id().equals(decision) || d.number() != null)
                .map(d -> d.id().equals(decision) ? d.strike() : d)
                .toList();
        return edited(attendance, notes, left, promises);
    }

    /** Takes in what was found in the notes, except what is there already or was refused. */
    public MinuteTaking promised(List<PromisedReturn> found) {
        var known =
                new LinkedHashSet<>(promises.stream().map(PromisedReturn::id).toList());
        var added = found.stream().filter(promise -> known.add(promise.id())).toList();
        if (added.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(promises);
        all.addAll(added);
        return edited(attendance, notes, decisions, all);
    }

    public MinuteTaking acceptPromise(UUID promise) {
        return promise(promise, p -> p.in(PromisedReturn.State.ACCEPTED));
    }

    public MinuteTaking refusePromise(UUID promise) {
        return promise(promise, p -> p.in(PromisedReturn.State.REFUSED));
    }

    public MinuteTaking rewritePromise(UUID promise, String topic) {
        return promise(promise, p -> p.about(topic));
    }

    /** Says at which meeting's day a promise is kept. */
    public MinuteTaking keepPromiseOn(UUID promise, LocalDate day) {
        return promise(promise, p -> p.on(day));
    }

    /** Says no to a proposal found in the notes. */
    public MinuteTaking dismiss(UUID proposal) {
        var more = new LinkedHashSet<>(dismissed);
        more.add(proposal);
        return new MinuteTaking(
                meeting, group, attendance, notes, decisions, promises, more, takenUp, version, changed);
    }

    /** Says whether a point was dealt with although nothing was noted under it. */
    public MinuteTaking takenUp(PointId point, boolean was) {
        var points = new LinkedHashSet<>(takenUp);
        boolean different = was ? points.add(point) : points.remove(point);
        return different
                ? new MinuteTaking(
                        meeting, group, attendance, notes, decisions, promises, dismissed, points, version, true)
                : this;
    }

    /** Something outside it that belongs to the minutes has changed: an assignment. */
    public MinuteTaking touched() {
        return edited(attendance, notes, decisions, promises);
    }

    public boolean isDealtWith(PointId point) {
        return takenUp.contains(point)
                || notes.stream().anyMatch(n -> n.point().equals(point))
                || decisions().stream().anyMatch(d -> !d.struck() && d.point().equals(point));
    }

    /**
     * Adopts what is written: once for each set of changes.
     *
     * @param firstFree the number that the next decision of the year gets
     * @param readLikeDecisions sentences to ask about; empty when the secretary has answered
     */
    public Adoption adopt(DecisionNumber firstFree, List<ReadsLikeDecision> readLikeDecisions) {
        if (version > 0 && !changed) {
            return new Adoption.NothingNew(version);
        }
        if (!readLikeDecisions.isEmpty() && standing().isEmpty()) {
            return new Adoption.AsksAboutDecisions(readLikeDecisions);
        }
        return new Adoption.Adopted(new MinuteTaking(
                meeting,
                group,
                attendance,
                notes,
                numbered(firstFree),
                promises,
                dismissed,
                takenUp,
                version + 1,
                false));
    }

    /** The decisions that stand. */
    public List<Decision> standing() {
        return decisions.stream().filter(d -> !d.struck()).toList();
    }

    public Optional<Note> lastNote() {
        return notes.isEmpty() ? Optional.empty() : Optional.of(notes.getLast());
    }

    /** The promises to keep that have not been booked. */
    public List<PromisedReturn> promisesToBook() {
        return promises.stream().filter(p -> p.isKept() && p.booked() == null).toList();
    }

    /** A promise has become an agenda point; that is part of adopting and changes nothing that is told. */
    public MinuteTaking booked(UUID promise, PointId point) {
        var now = replaced(promises, p -> p.id().equals(promise) ? p.bookedAs(point) : p);
        return new MinuteTaking(
                meeting, group, attendance, notes, decisions, now, dismissed, takenUp, version, changed);
    }

    private List<Decision> numbered(DecisionNumber firstFree) {
        var all = new ArrayList<Decision>();
        int next = firstFree.number();
        for (var decision : decisions) {
            boolean needsOne = decision.number() == null && !decision.struck();
            all.add(needsOne ? decision.numbered(new DecisionNumber(firstFree.year(), next++)) : decision);
        }
        return all;
    }

    private MinuteTaking promise(UUID id, UnaryOperator<PromisedReturn> change) {
        return edited(attendance, notes, decisions, replaced(promises, p -> p.id().equals(id) ? change.apply(p) : p));
    }

    /** Promises that nobody has said yes to go with the note they were found in. */
    private List<PromisedReturn> without(UUID note) {
        return promises.stream()
                .filter(p ->
                        p.state() != PromisedReturn.State.FOUND || !p.note().equals(note))
                .toList();
    }

    private MinuteTaking edited(
            Attendance nowAttendance,
            List<Note> nowNotes,
            List<Decision> nowDecisions,
            List<PromisedReturn> nowPromises) {
        return new MinuteTaking(
                meeting, group, nowAttendance, nowNotes, nowDecisions, nowPromises, dismissed, takenUp, version, true);
    }

    private static <T> List<T> and(List<T> list, T item) {
        var longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }

    private static <T> List<T> replaced(List<T> list, UnaryOperator<T> change) {
        return list.stream().map(change).toList();
    }
}
