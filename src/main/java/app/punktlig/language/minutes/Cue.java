package app.punktlig.language.minutes;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a sentence must hold for a pattern to be worth trying, as bits. */
public final class Cue {

    private final Things[] beginnings;
    private final int signs;

    private Cue(Needs needs) {
        this.beginnings = needs.beginnings().stream().map(Things::of).toArray(Things[]::new);
        this.signs = needs.signs().stream()
                .mapToInt(c -> 1 << Party.ofSign(c).ordinal())
                .reduce(0, (a, b) -> a | b);
    }

    /** The cue of a pattern; in lower case, or with a flag that makes the case of letters not matter. */
    static Cue of(Pattern pattern) {
        return new Cue(NeedsReader.of(pattern));
    }

    /** One of each of these sets of beginnings and signs; an empty set asks for nothing. */
    static Cue ofEach(Stream<Set<String>> sets) {
        return new Cue(new Needs(
                sets.filter(set -> !set.isEmpty())
                        .sorted(NeedsReader.RAREST_FIRST)
                        .toList(),
                Set.of()));
    }

    /** A word or a phrase that is one of these. */
    static Cue ofPhrases(Set<String> phrases) {
        return new Cue(new Needs(List.of(firstOf(phrases)), Set.of()));
    }

    private static Set<String> firstOf(Set<String> phrases) {
        return phrases.stream().map(Beginnings::firstOf).collect(Collectors.toSet());
    }

    /** One of these beginnings of words. */
    static Cue ofWords(String... words) {
        return new Cue(new Needs(List.of(Set.of(words)), Set.of()));
    }

    /** One of the table's words, and one of these parties. */
    static Cue ofWords(WordTable words, Party... parties) {
        return new Cue(new Needs(words.hasEndings() ? List.of() : List.of(firstOf(words.words())), signs(parties)));
    }

    static Cue ofParties(Party... parties) {
        return new Cue(new Needs(List.of(), signs(parties)));
    }

    private static Set<Character> signs(Party... parties) {
        return Arrays.stream(parties).map(Party::sign).collect(Collectors.toSet());
    }

    static Cue of(String pattern) {
        return new Cue(NeedsReader.of(pattern, false));
    }

    /** The same for a pattern that is tried only where a word may begin. */
    static Cue ofEdge(String pattern) {
        return new Cue(NeedsReader.ofWhole(pattern, false));
    }

    /** The things of which the pattern needs one that are the least likely to stand in a sentence; none if it needs none. */
    Things rarest() {
        return beginnings.length == 0 ? Things.NONE : beginnings[0];
    }

    /** Behind this place of a sentence, one of the sets that the pattern asks for is not there any more. */
    int lastPlace(Clues clues) {
        int last = Integer.MAX_VALUE;
        for (Things some : beginnings) {
            last = Math.min(last, clues.lastPlaceOf(some));
        }
        return last;
    }

    boolean isMet(long[] found, int foundSigns) {
        if (signs != 0 && (signs & foundSigns) == 0) {
            return false;
        }
        for (Things some : beginnings) {
            if (!some.isIn(found)) {
                return false;
            }
        }
        return true;
    }
}
