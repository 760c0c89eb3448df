package app.punktlig.language.minutes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of a sentence where a pattern can begin to fit. What is found there is what looking everywhere would find. */
final class Entry {

    private final Things things;
    private final boolean atBeginning;
    private final boolean anywhere;

    private Entry(Starts starts) {
        things = Things.of(starts.things());
        atBeginning = starts.atBeginning();
        anywhere = starts.anywhere();
    }

    static Entry of(String pattern) {
        return new Entry(StartsReader.of(pattern));
    }

    /** What stands at such a place; nothing where that is not known. */
    Things things() {
        return anywhere || atBeginning ? Things.NONE : things;
    }

    /** Whether the sentence has such a place. */
    boolean isIn(Clues clues) {
        return anywhere || atBeginning || clues.next(things, 0) >= 0;
    }

    /** The first place that the pattern fits. */
    Optional<Matcher> find(Pattern pattern, Clues clues) {
        Matcher matcher = pattern.matcher(clues.lowerCase());
        if (anywhere) {
            return matcher.find() ? Optional.of(matcher) : Optional.empty();
        }
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        boolean found = atBeginning && matcher.lookingAt();
        int thing = clues.next(things, 0);
        while (thing >= 0 && !found) {
            matcher.region(clues.placeOf(thing), clues.lowerCase().length());
            found = matcher.lookingAt();
            thing = clues.next(things, clues.pastPlaceOf(thing));
        }
        return found ? Optional.of(matcher) : Optional.empty();
    }
}
