package app.punktlig.language.minutes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The places of a sentence where a pattern can begin to fit. What is found there is what looking everywhere would find. */
final class Entry {

    /** What stands at such a place. */
    private final Things things;

    private final boolean anywhere;
    private final boolean atClause;

    /** Only at the sentence's beginning. */
    private final boolean first;

    private final boolean atBeginning;

    private Entry(Starts starts, boolean atClause, boolean first) {
        this.things = Things.of(starts.things());
        this.anywhere = starts.anywhere();
        this.atBeginning = starts.atBeginning();
        this.atClause = atClause;
        this.first = first;
    }

    /** @param pattern without a choice at its top */
    static Entry of(String pattern) {
        return new Entry(StartsReader.of(pattern), false, pattern.startsWith("^"));
    }

    /** For a pattern that is looked for only where a clause begins. */
    static Entry atClause(String pattern) {
        return new Entry(StartsReader.ofEdge(pattern), true, false);
    }

    /** What stands at such a place; nothing where that is not known. */
    Things things() {
        return anywhere || atBeginning ? Things.NONE : things;
    }

    /** What stands at the sentence's beginning where that is the only such place; nothing otherwise. */
    Things first() {
        return first ? things() : Things.NONE;
    }

    /** Whether the sentence has such a place. */
    boolean isIn(Clues clues) {
        return anywhere || atBeginning || (first ? clues.beginWith(things) : clues.hold(things));
    }

    /** The first place that the pattern fits, which cannot do without what the cue asks for. */
    @Nullable
    Matcher find(Pattern pattern, Clues clues, Cue cue) {
        Matcher matcher = pattern.matcher(clues.lowerCase());
        if (anywhere && !atClause) {
            return matcher.find() ? matcher : null;
        }
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        return isFound(matcher, clues, cue) ? matcher : null;
    }

    private boolean isFound(Matcher matcher, Clues clues, Cue cue) {
        return first
                ? matcher.lookingAt()
                : atBeginning && matcher.lookingAt()
                        || (anywhere ? isAtAClause(matcher, clues) : isAtAThing(matcher, clues, cue));
    }

    /** What the pattern cannot do without stands where it begins or behind that. */
    private boolean isAtAThing(Matcher matcher, Clues clues, Cue cue) {
        int last = cue.lastPlace(clues);
        int thing = clues.next(things, 0);
        while (thing >= 0 && clues.placeOf(thing) <= last) {
            if (fits(matcher, clues.placeOf(thing), clues)) {
                return true;
            }
            thing = clues.next(things, clues.pastPlaceOf(thing));
        }
        return false;
    }

    private boolean isAtAClause(Matcher matcher, Clues clues) {
        for (int place = 0; place < clues.lowerCase().length(); place++) {
            if (fits(matcher, place, clues)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Matcher matcher, int place, Clues clues) {
        return (!atClause || clues.beginClause(place))
                && matcher.region(place, clues.lowerCase().length()).lookingAt();
    }
}
