package app.punktlig.reading.documents;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its small words whether a text is in a language that the reader does not know. */
final class Tongues {
    private static final int SAMPLE_CHARACTERS = 40_000;
    /** Fewer words than this say too little: names and a date are minutes in any language. */
    private static final int FEWEST_WORDS = 40;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Words that the languages have in common are left out where they would take a neighbour's part. */
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "sv",
                    words(
                            "och att är som på för till med av det ska den inte från ett en vi om har vid ej alla nästa möte"),
            "en", words("the and of to is that for with by will be from are were it at was this on as an has"));

    private static final Map<String, Set<String>> FOREIGN = Map.ofEntries(
            Map.entry("nb", words("og er ikke fra til på å som med av den det for vi skal blir møte neste saken ble")),
            Map.entry(
                    "da",
                    words("og er ikke fra til på at som med af den det for vi skal bliver møde næste sagen blev")),
            Map.entry(
                    "de", words("und der die das ist nicht von zu mit den für auf wird ein eine im dem des wir sich")),
            Map.entry("nl", words("en het de van is niet een dat op te met voor zijn wordt aan in er we door ook")),
            Map.entry("fr", words("et le la les des est pas de du un une pour dans que qui sur il nous par au")),
            Map.entry("es", words("y el la los las es no de del un una para en que por se con su al lo")),
            Map.entry("it", words("e il la gli le di del non un una per che si con da sono alla nel della è")),
            Map.entry("pl", words("i w na nie się z do że jest o za od przez oraz dla po jak lub są tym")),
            Map.entry(
                    "fi",
                    words(
                            "ja on ei että se ole kokous päätettiin sekä tai myös mutta kun oli ovat hän joka jonka seuraava sen")));

    private Tongues() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    static boolean isForeign(String text) {
        var sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARACTERS));
        if (isInOtherLetters(sample)) {
            return true;
        }
        var words = WORD.matcher(sample.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .toList();
        long known = most(KNOWN, words);
        long foreign = most(FOREIGN, words);
        boolean outnumbered = foreign * 4 > known * 5 && foreign * 12 > words.size();
        boolean unknown = known * 40 < words.size();
        return words.size() >= FEWEST_WORDS && (outnumbered || unknown);
    }

    private static long most(Map<String, Set<String>> tongues, Collection<String> words) {
        return tongues.values().stream()
                .mapToLong(tongue -> words.stream().filter(tongue::contains).count())
                .max()
                .orElse(0);
    }

    private static boolean isInOtherLetters(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return letters > FEWEST_WORDS && latin * 2 < letters;
    }
}
