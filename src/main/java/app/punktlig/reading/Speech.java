package app.punktlig.reading;

import app.punktlig.language.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells the language of a document by its small words. */
final class Speech {

    private static final Set<String> SWEDISH = words(
            "och", "att", "är", "som", "på", "för", "till", "med", "av", "vi", "det", "ska", "om", "den", "har", "inte",
            "nästa", "möte", "från", "ej", "vid", "alla");
    private static final Set<String> ENGLISH = words(
            "the", "and", "of", "to", "is", "was", "that", "for", "on", "with", "by", "will", "be", "from", "next",
            "meeting", "are", "were", "it", "at", "a");
    private static final int LONGEST = 7;
    private static final int ENOUGH = 3000;
    private static final int FAR_ENOUGH = 20_000;

    /** The language, and whether the document shows it. */
    record Guess(Language language, boolean sure) {}

    private Speech() {}

    private static Set<String> words(String... words) {
        return new HashSet<>(List.of(words));
    }

    static Guess of(String text) {
        int swedish = 0;
        int english = 0;
        int words = 0;
        String beginning = text.substring(0, Math.min(text.length(), FAR_ENOUGH));
        int end = 0;
        for (int at = Word.next(beginning, 0); at >= 0 && words <= ENOUGH; at = Word.next(beginning, end)) {
            end = Word.end(beginning, at);
            words++;
            if (end - at <= LONGEST) {
                String lower = beginning.substring(at, end).toLowerCase(Locale.ROOT);
                swedish += SWEDISH.contains(lower) ? 1 : 0;
                english += ENGLISH.contains(lower) ? 1 : 0;
            }
        }
        boolean sure = words < 40 || (swedish + english) * 20 > words;
        return new Guess(english > swedish ? Language.EN : Language.SV, sure);
    }
}
