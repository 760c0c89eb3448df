package app.punktlig.language.minutes;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** One of the ways in which a formula can fit, a pattern without a choice at its top: tried only where it may fit. */
final class Way {

    private final LatePattern pattern;
    private final Cue cue;
    private final Entry entry;

    /** One of these runs of letters stands wherever the pattern fits; none where no such are known. */
    private final String[] runs;

    private Way(LatePattern pattern, Cue cue, Entry entry, String... runs) {
        this.pattern = pattern;
        this.cue = cue;
        this.entry = entry;
        this.runs = runs;
    }

    static Way of(String pattern) {
        return new Way(late(pattern), Cue.of(pattern), Entry.of(pattern));
    }

    /** One that fits only where a clause begins. */
    static Way atClause(String pattern) {
        return new Way(late(pattern), Cue.ofEdge(pattern), Entry.atClause(pattern));
    }

    private static LatePattern late(String pattern) {
        return new LatePattern(() -> Macros.compile(pattern));
    }

    /** The same, tried only in sentences that hold one of these runs of letters, as all do that it fits. */
    Way within(String... known) {
        return new Way(pattern, cue, entry, known);
    }

    Callers callers() {
        return new Callers(cue.rarest().isEmpty() ? entry.things() : cue.rarest(), entry.first());
    }

    /** The first place of a prepared sentence that it fits. */
    @Nullable
    Matcher in(Clues clues) {
        return clues.meet(cue) && entry.isIn(clues) && hasRun(clues) ? entry.find(pattern.get(), clues, cue) : null;
    }

    private boolean hasRun(Clues clues) {
        return runs.length == 0 || clues.holdsAny(runs);
    }
}
