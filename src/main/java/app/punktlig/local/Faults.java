package app.punktlig.local;

import org.jspecify.annotations.Nullable;

/** What is made to go wrong on purpose, to see how the bot bears it. */
final class Faults {
    private volatile boolean connectorThrottled;
    private volatile boolean graphDown;
    private volatile boolean targetedRefused;

    record State(
            boolean connectorThrottled,
            boolean graphDown,
            @Nullable Boolean targetedRefused) {}

    State state() {
        return new State(connectorThrottled, graphDown, targetedRefused);
    }

    void set(State wanted) {
        connectorThrottled = wanted.connectorThrottled();
        graphDown = wanted.graphDown();
        targetedRefused = Boolean.TRUE.equals(wanted.targetedRefused());
    }

    /** As where a client, or a kind of conversation, does not know messages that one person sees. */
    void checkTargeted() {
        if (targetedRefused) {
            throw Refusal.badRequest("Targeted messages are refused on purpose.");
        }
    }

    void checkConnector() {
        if (connectorThrottled) {
            throw new Refusal(429, "TooManyRequests", "Throttled on purpose.");
        }
    }

    void checkGraph() {
        if (graphDown) {
            throw new Refusal(503, "serviceNotAvailable", "Down on purpose.");
        }
    }
}
