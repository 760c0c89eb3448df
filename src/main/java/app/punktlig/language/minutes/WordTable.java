package app.punktlig.language.minutes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A table of words, and of word endings written with a leading hyphen, in lower case. */
public final class WordTable {

    private static final int SHORTEST_STEM = 2;

    private final Set<String> words;
    private final Set<String> endings;
    private final int longestEnding;

    private WordTable(Set<String> all) {
        this.words = all.stream()
                .filter(w -> !w.startsWith("-"))
                .map(w -> w.replace('_', ' '))
                .collect(Collectors.toUnmodifiableSet());
        this.endings = all.stream()
                .filter(w -> w.startsWith("-"))
                .map(w -> w.substring(1))
                .collect(Collectors.toUnmodifiableSet());
        this.longestEnding = endings.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Words parted by blanks; an underscore stands for a blank within one. */
    static WordTable of(String words) {
        return new WordTable(Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet()));
    }

    /** The first word of each phrase in the table. */
    Set<String> firstWords() {
        return words.stream().map(w -> w.split(" ", 2)[0]).collect(Collectors.toUnmodifiableSet());
    }

    public boolean has(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return words.contains(lower) || hasEnding(lower);
    }

    private boolean hasEnding(String word) {
        for (int n = Math.min(longestEnding, word.length() - SHORTEST_STEM); n > 1; n--) {
            if (endings.contains(word.substring(word.length() - n))) {
                return true;
            }
        }
        return false;
    }

    /** The words as alternatives of a pattern, the longest first. */
    String alternatives() {
        return words.stream()
                .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
                .map(w -> w.replace(" ", "\\s+"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
