package app.punktlig.local;

/** What is made to go wrong on purpose, to see how the bot bears it. */
final class Faults {
    private volatile boolean connectorThrottled;
    private volatile boolean graphDown;

    record State(boolean connectorThrottled, boolean graphDown) {}

    State state() {
        return new State(connectorThrottled, graphDown);
    }

    void set(State wanted) {
        connectorThrottled = wanted.connectorThrottled();
        graphDown = wanted.graphDown();
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
