package app.punktlig.reading.documents;

import java.io.IOException;

/** Stops the reading of a document, from wherever in a parser the reason shows. */
final class Unreadable extends IOException {
    private static final long serialVersionUID = 1;

    private final Refusal reason;

    Unreadable(Refusal reason) {
        super(reason.code());
        this.reason = reason;
    }

    Refusal reason() {
        return reason;
    }

    /** The reason that a parser wrapped in its own exceptions, or damage where none of ours is found. */
    static Refusal within(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unreadable unreadable) {
                return unreadable.reason;
            }
        }
        return Refusal.DAMAGED;
    }
}
