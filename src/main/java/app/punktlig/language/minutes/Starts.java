package app.punktlig.language.minutes;

import java.util.HashSet;
import java.util.Set;

/**
 * Where a pattern can begin to fit.
 *
 * @param things beginnings of words, whole words with {@link Beginnings#END}, or single signs; the empty one is any word
 * @param atBeginning whether it can be the text's beginning, whatever stands there
 * @param anywhere whether nothing is known
 */
record Starts(Set<String> things, boolean atBeginning, boolean anywhere) {

    static final Starts NOWHERE = new Starts(Set.of(), false, false);
    static final Starts ANYWHERE = new Starts(Set.of(), false, true);
    static final Starts BEGINNING = new Starts(Set.of(), true, false);

    static Starts with(String thing) {
        return new Starts(Set.of(thing), false, false);
    }

    Starts or(Starts other) {
        if (anywhere || other.anywhere) {
            return ANYWHERE;
        }
        Set<String> both = new HashSet<>(things);
        both.addAll(other.things);
        return new Starts(both, atBeginning || other.atBeginning, false);
    }
}
