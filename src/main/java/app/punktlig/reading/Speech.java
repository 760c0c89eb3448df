package app.punktlig.reading;

import app.punktlig.language.Language;
import java.util.HashSet;
import java.util.List;
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
        for (Word word : Word.in(text.substring(0, Math.min(text.length(), 20_000)))) {
            if (word.lower().length() <= LONGEST) {
                swedish += SWEDISH.contains(word.lower()) ? 1 : 0;
                english += ENGLISH.contains(word.lower()) ? 1 : 0;
            }
            if (++words > ENOUGH) {
                break;
            }
        }
        boolean sure = words < 40 || (swedish + english) * 20 > words;
        return new Guess(english > swedish ? Language.EN : Language.SV, sure);
    }
}
