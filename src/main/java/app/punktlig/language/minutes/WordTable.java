package app.punktlig.language.minutes;

import app.punktlig.language.WordMap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A table of words, and of word endings written with a leading hyphen, in lower case. */
public final class WordTable {

    /** An ending is one only behind so many letters. */
    static final int SHORTEST_STEM = 2;

    private static final long KNOWN = 1;

    private final Set<String> words;
    private final Set<String> endings;
    private final WordMap<String> known = new WordMap<>();
    private final KindEndings ends = new KindEndings();

    private WordTable(Set<String> words, Set<String> endings) {
        this.words = new HashSet<>(words);
        this.endings = endings;
        words.forEach(word -> known.put(word, word));
        endings.forEach(ending -> ends.add(ending, KNOWN));
    }

    /** Words parted by blanks; an underscore stands for a blank within one. */
    static WordTable of(String words) {
        Set<String> all = Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
        Predicate<String> isEnding = w -> w.startsWith("-");
        return new WordTable(
                all.stream()
                        .filter(isEnding.negate())
                        .map(w -> w.replace('_', ' '))
                        .collect(Collectors.toUnmodifiableSet()),
                all.stream().filter(isEnding).map(w -> w.substring(1)).collect(Collectors.toUnmodifiableSet()));
    }

    /** The first words of the phrases of several tables. */
    static WordTable ofFirstWords(WordTable... tables) {
        Set<String> first = new HashSet<>();
        for (WordTable table : tables) {
            first.addAll(table.firstWords());
        }
        return new WordTable(first, Set.of());
    }

    /** The first word of each phrase in the table. */
    Set<String> firstWords() {
        return words.stream().map(w -> w.split(" ", 2)[0]).collect(Collectors.toUnmodifiableSet());
    }

    /** The words and phrases that stand in the table as they are. */
    Set<String> words() {
        return words;
    }

    /** The endings of words that stand in the table. */
    Set<String> endings() {
        return endings;
    }

    boolean hasEndings() {
        return !endings.isEmpty();
    }

    public boolean has(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return known.get(lower) != null || ends.allOf(lower, 0, lower.length(), SHORTEST_STEM) != 0;
    }
}
