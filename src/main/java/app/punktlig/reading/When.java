package app.punktlig.reading;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** When a sentence says that something is due; the sentence is read for it at the first question. */
final class When {

    private static final List<String> STRETCH = List.of("till och med", "t.o.m", "tom ", "up to and including");

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
        return !isStretch() && isBy();
    }

    /** "Utfallet till och med oktober": what a report covers. */
    private boolean isStretch() {
        String last = words();
        return last != null && STRETCH.stream().anyMatch(last.toLowerCase(Locale.ROOT)::startsWith);
    }

    private boolean isBy() {
        return due().kind() == FoundDue.Kind.NEXT_MEETING || "by".equals(due().mod()) || "before".equals(due().mod());
    }
}
