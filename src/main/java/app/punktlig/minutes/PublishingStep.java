package app.punktlig.minutes;

import java.time.Instant;

/**
 * How far one of the things that follow on adopting has come.
 *
 * @param attempts how often it was tried
 * @param detail where to find it when done, why not when it has failed; empty otherwise
 * @param told true once the secretary has been told that it fails
 */
public record PublishingStep(Kind kind, State state, int attempts, String detail, boolean told, Instant at) {
    /** What follows on adopting. */
    public enum Kind {
        CARD,
        DOCUMENT,
        ASSIGNMENTS,
        NEXT_AGENDA
    }

    /** WAITING and FAILING are tried again by themselves. */
    public enum State {
        WAITING,
        FAILING,
        DONE
    }

    public static PublishingStep waiting(Kind kind, Instant at) {
        return new PublishingStep(kind, State.WAITING, 0, "", false, at);
    }

    public static PublishingStep done(Kind kind, String detail, Instant at) {
        return new PublishingStep(kind, State.DONE, 1, detail, false, at);
    }

    public PublishingStep succeeded(String where, Instant when) {
        return new PublishingStep(kind, State.DONE, attempts + 1, where, told, when);
    }

    public PublishingStep failed(String why, Instant when) {
        return new PublishingStep(kind, State.FAILING, attempts + 1, why, told, when);
    }

    public PublishingStep asTold() {
        return new PublishingStep(kind, state, attempts, detail, true, at);
    }
}
