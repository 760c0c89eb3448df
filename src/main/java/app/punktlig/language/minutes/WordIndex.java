package app.punktlig.language.minutes;

import app.punktlig.language.WordMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of several tables a word stands in. */
final class WordIndex {

    private final List<WordTable> tables;
    private final WordMap<Long> words = new WordMap<>();
    private final KindEndings endings = new KindEndings();

    WordIndex(WordTable... tables) {
        this.tables = List.of(tables);
        Map<String, Long> all = new HashMap<>();
        for (WordTable table : tables) {
            table.words().forEach(word -> all.merge(word, bit(table), (a, b) -> a | b));
            table.endings().forEach(ending -> endings.add(ending, bit(table)));
        }
        all.forEach(words::put);
    }

    /** The bit that stands for one of the tables. */
    long bit(WordTable table) {
        return 1L << tables.indexOf(table);
    }

    /** The bits of all tables that a word in lower case stands in. */
    long tablesOf(String lower) {
        Long whole = words.get(lower);
        long byEnding = endings.allOf(lower, 0, lower.length(), WordTable.SHORTEST_STEM);
        return whole == null ? byEnding : whole | byEnding;
    }
}
