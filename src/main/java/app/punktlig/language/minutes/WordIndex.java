package app.punktlig.language.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of several tables a word stands in. What was found is remembered for some thousand words, as text repeats its words. */
final class WordIndex {

    private static final int REMEMBERED = 1 << 14;

    private final List<WordTable> tables;
    private final Map<String, Long> words = new HashMap<>();
    private final @Nullable Seen[] seen = new Seen[REMEMBERED];

    /** A word, and the bits of its tables. */
    private record Seen(String word, long tables) {}

    WordIndex(WordTable... tables) {
        this.tables = List.of(tables);
        for (WordTable table : tables) {
            table.words().forEach(word -> words.merge(word, bit(table), (a, b) -> a | b));
        }
    }

    /** The bit that stands for one of the tables. */
    long bit(WordTable table) {
        return 1L << tables.indexOf(table);
    }

    /** The bits of all tables that a word in lower case stands in. Threads that come at once look up the same. */
    long tablesOf(String lower) {
        int place = lower.hashCode() & REMEMBERED - 1;
        Seen known = seen[place];
        if (known == null || !known.word().equals(lower)) {
            known = new Seen(lower, lookUp(lower));
            seen[place] = known;
        }
        return known.tables();
    }

    private long lookUp(String lower) {
        long found = words.getOrDefault(lower, 0L);
        for (WordTable table : tables) {
            found |= table.knowsEndingOf(lower) ? bit(table) : 0;
        }
        return found;
    }
}
