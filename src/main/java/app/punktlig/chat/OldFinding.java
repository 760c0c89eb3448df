package app.punktlig.chat;

import app.punktlig.followup.Deadline;
import app.punktlig.group.MemberId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something found in old minutes: a proposal until somebody takes it or leaves it.
 *
 * @param point the title of the point it stands under; empty if none
 * @param what the decision, what is to be done, or the topic
 * @param quote the sentence it was found in
 * @param owner who is to do it, as written; empty where nobody is named
 * @param ownerId the member it certainly means; null where that is to be asked
 * @param deadline until when, or when a topic comes up again; null where nothing is said
 * @param alarming true for a decision that stands outside an empty section for decisions
 * @param became the number of the assignment, or the day of the meeting that takes up the topic; empty otherwise
 */
public record OldFinding(
        UUID id,
        Kind kind,
        String point,
        String what,
        String quote,
        String owner,
        @Nullable MemberId ownerId,
        List<String> helpers,
        @Nullable Deadline deadline,
        boolean alarming,
        State state,
        String became) {

    /** What sort of thing was found. */
    public enum Kind {
        DECISION,
        ASSIGNMENT,
        TOPIC
    }

    /** Whether somebody has said yes or no to it. */
    public enum State {
        OPEN,
        TAKEN,
        LEFT
    }

    public OldFinding {
        if (what.isBlank()) {
            throw new IllegalArgumentException("a finding says something");
        }
        helpers = List.copyOf(helpers);
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    /** False while it must be asked who is meant. */
    boolean isCertain() {
        return kind != Kind.ASSIGNMENT || ownerId != null;
    }

    OldFinding taken(String as) {
        return in(State.TAKEN, as);
    }

    OldFinding left() {
        return in(State.LEFT, "");
    }

    private OldFinding in(State newState, String as) {
        return new OldFinding(id, kind, point, what, quote, owner, ownerId, helpers, deadline, alarming, newState, as);
    }

    OldFinding by(String name, @Nullable MemberId member) {
        return new OldFinding(id, kind, point, what, quote, name, member, helpers, deadline, alarming, state, became);
    }

    OldFinding saying(String newWhat, @Nullable Deadline until) {
        return new OldFinding(id, kind, point, newWhat, quote, owner, ownerId, helpers, until, alarming, state, became);
    }
}
