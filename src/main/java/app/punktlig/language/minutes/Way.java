package app.punktlig.language.minutes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One of the ways in which a formula can fit, a pattern without a choice at its top: tried only where it may fit. */
final class Way {

    private final String pattern;
    private final Cue cue;
    private final Entry entry;
    private @Nullable Pattern compiled;

    private Way(String pattern, Cue cue, Entry entry) {
        this.pattern = pattern;
        this.cue = cue;
        this.entry = entry;
    }

    static Way of(String pattern) {
        return new Way(pattern, Cue.of(pattern), Entry.of(pattern));
    }

    /** One that fits only where a clause begins. */
    static Way atClause(String pattern) {
        return new Way(pattern, Cue.ofEdge(pattern), Entry.atClause(pattern));
    }

    /** What calls for a closer look: a sentence holds one of these if the way fits it. None if nothing is known. */
    Things callers() {
        return cue.rarest().isEmpty() ? entry.things() : cue.rarest();
    }

    /** The first place of a prepared sentence that it fits. */
    @Nullable
    Matcher in(Clues clues) {
        return clues.meet(cue) && entry.isIn(clues) ? entry.find(pattern(), clues) : null;
    }

    /** Compiled when it is first tried: most documents try few. Threads that come at once compile the same. */
    private Pattern pattern() {
        Pattern known = compiled;
        if (known == null) {
            known = Macros.compile(pattern);
            compiled = known;
        }
        return known;
    }
}
