package app.punktlig.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody searches for: words that all have to begin some word of a text, whatever the case and the marks on letters.
 *
 * @param words folded, letters and digits only, the longest first; empty when nothing can be searched for
 */
public record SearchWords(List<String> words) {
    /** A question has fewer; more are somebody's pasted text. */
    private static final int MOST = 8;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words that questions are made of; left out where others are left. */
    private static final List<String> SMALL = Stream.of(
                    "att av de den det dom ett för han har hon hur man med när och om oss på ska som till var vi vår är",
                    "about and for from had has how our that the was were what when with")
            .flatMap(words -> Arrays.stream(words.split(" ")))
            .map(Wording::folded)
            .toList();

    /** Endings of the definite, the plural and the genitive, the longest first. */
    private static final List<String> ENDINGS = List.of(
            "arnas", "ernas", "ornas", "arna", "erna", "orna", "ens", "ets", "ies", "en", "et", "na", "ar", "er", "or",
            "es", "s", "n", "t");

    private static final int SHORTEST_STEM = 4;

    public SearchWords {
        words = List.copyOf(words);
    }

    public static SearchWords of(String text) {
        var all = BETWEEN.splitAsStream(Wording.folded(Wording.line(text)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        var telling = all.stream()
                .filter(word -> word.length() > 1 && !SMALL.contains(word))
                .toList();
        return new SearchWords((telling.isEmpty() ? all : telling)
                .stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .limit(MOST)
                        .toList());
    }

    /** The same words without their endings: "skolorna" finds "skolan" then. */
    public SearchWords looser() {
        return new SearchWords(words.stream().map(SearchWords::stem).distinct().toList());
    }

    private static String stem(String word) {
        return ENDINGS.stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .filter(stem -> stem.length() >= SHORTEST_STEM)
                .findFirst()
                .orElse(word);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** True when each of the words begins a word of the text. */
    public boolean areIn(String text) {
        var folded = Wording.folded(text);
        Predicate<String> found = word -> indexOf(folded, word) >= 0;
        return !isEmpty() && words.stream().allMatch(found);
    }

    private static int indexOf(String folded, String word) {
        int at = folded.indexOf(word);
        while (at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1))) {
            at = folded.indexOf(word, at + 1);
        }
        return at;
    }

    /** The text, or of a long one the part around the first of the words that is found. */
    public String excerpt(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var folded = Wording.folded(text);
        int found = words.stream()
                .mapToInt(word -> indexOf(folded, word))
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        int start = text.lastIndexOf(' ', Math.max(0, found - length / 3)) + 1;
        int last = Math.min(text.length(), start + length);
        int end = last == text.length() ? last : Math.max(text.lastIndexOf(' ', last), start + length / 2);
        return (start > 0 ? "… " : "") + text.substring(start, end).strip() + (end < text.length() ? " …" : "");
    }
}
