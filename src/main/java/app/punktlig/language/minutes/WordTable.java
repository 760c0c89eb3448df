package app.punktlig.language.minutes;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A table of words, and of word endings written with a leading hyphen, in lower case. */
public final class WordTable {

    private final Set<String> words;
    private final Endings endings;

    private WordTable(Set<String> words, Set<String> endings) {
        this.words = new HashSet<>(words);
        this.endings = Endings.of(endings);
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

    boolean knowsEndingOf(String lower) {
        return endings.end(lower);
    }

    boolean hasEndings() {
        return !endings.isEmpty();
    }

    public boolean has(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return words.contains(lower) || endings.end(lower);
    }
}
