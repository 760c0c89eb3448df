package app.punktlig.reading;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** When a sentence says that something is due; the sentence is read for it at the first question. */
final class When {

    static final When NEVER = new When(() -> Said.NOTHING);

    private final Supplier<Said> reading;
    private @Nullable Said said;

    /** A due and the words that say it; no words where nothing is said. */
    record Said(@Nullable String words, FoundDue due) {

        static final Said NOTHING = new Said(null, FoundDue.NONE);
    }

    When(Supplier<Said> reading) {
        this.reading = reading;
    }

    private Said said() {
        Said known = said;
        if (known == null) {
            known = reading.get();
            said = known;
        }
        return known;
    }

    @Nullable
    String words() {
        return said().words();
    }

    FoundDue due() {
        return said().due();
    }

    boolean isSaid() {
        return words() != null;
    }

    /** Until when, and not only when: so that even telling of something is a task. */
    boolean isDeadline() {
        return due().kind() == FoundDue.Kind.NEXT_MEETING || "by".equals(due().mod()) || "before".equals(due().mod());
    }
}
