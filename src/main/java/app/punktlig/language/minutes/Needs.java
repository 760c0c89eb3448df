package app.punktlig.language.minutes;

import java.util.List;
import java.util.Set;

/**
 * What a sentence must hold for a pattern to be worth trying: of each set of beginnings of words, or of whole words with {@link Beginnings#END}, one, and one of the parties.
 * Nothing is needed where a set, or the list of them, is empty.
 */
record Needs(List<Set<String>> beginnings, Set<Character> signs) {

    static final Needs NOTHING = new Needs(List.of(), Set.of());
}
