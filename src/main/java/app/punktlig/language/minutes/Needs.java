package app.punktlig.language.minutes;

import java.util.Set;

/**
 * What a sentence must hold for a formula to be worth trying: one of these beginnings of words, and one of these parties.
 * Nothing is needed where a set is empty.
 */
record Needs(Set<String> beginnings, Set<Character> signs) {

    /** Beginnings are compared by so many letters at most. */
    static final int LONGEST_BEGINNING = 4;

    static final Needs NOTHING = new Needs(Set.of(), Set.of());
}
