package app.punktlig.reading.documents;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tells by its small words whether a text is in a language that the reader does not know. */
final class Tongues {
    private static final int SAMPLE_CHARACTERS = 12_000;
    /** Fewer words than this say too little: names and a date are minutes in any language. */
    private static final int FEWEST_WORDS = 40;

    private static final String SWEDISH =
            "och att är som på för till med av det ska den inte från ett en vi om har vid ej alla nästa möte";
    private static final String ENGLISH =
            "the and of to is that for with by will be from are were it at was this on as an has";

    /** Words that the languages have in common are left out where they would take a neighbour's part. */
    private static final String[] FOREIGN = {
        "og er ikke fra til på å som med av den det for vi skal blir møte neste saken ble",
        "og er ikke fra til på at som med af den det for vi skal bliver møde næste sagen blev",
        "und der die das ist nicht von zu mit den für auf wird ein eine im dem des wir sich",
        "en het de van is niet een dat op te met voor zijn wordt aan in er we door ook",
        "et le la les des est pas de du un une pour dans que qui sur il nous par au",
        "y el la los las es no de del un una para en que por se con su al lo",
        "e il la gli le di del non un una per che si con da sono alla nel della è",
        "i w na nie się z do że jest o za od przez oraz dla po jak lub są tym",
        "ja on ei että se ole kokous päätettiin sekä tai myös mutta kun oli ovat hän joka jonka seuraava sen"
    };

    /** A word's languages as bits, those that are known first. */
    private static final Map<String, Integer> WORDS = words();

    private static final int KNOWN = 2;
    private static final int ALL = KNOWN + FOREIGN.length;

    private final int[] found = new int[ALL];
    private int words;
    private int letters;
    private int swedishLetters;
    private int danishLetters;
    private int rings;

    private Tongues() {}

    private static Map<String, Integer> words() {
        var words = new HashMap<String, Integer>();
        add(words, SWEDISH, 0);
        add(words, ENGLISH, 1);
        for (int i = 0; i < FOREIGN.length; i++) {
            add(words, FOREIGN[i], 2 + i);
        }
        return words;
    }

    private static void add(Map<String, Integer> words, String list, int tongue) {
        for (var word : list.split(" ")) {
            words.merge(word, 1 << tongue, (a, b) -> a | b);
        }
    }

    static boolean isForeign(String text) {
        var sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARACTERS));
        return isInOtherLetters(sample) || new Tongues().read(sample).isForeign();
    }

    private Tongues read(String sample) {
        var lower = sample.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
                if (i > from) {
                    word(lower.substring(from, i));
                }
                from = i + 1;
            } else {
                letter(lower.charAt(i));
            }
        }
        return this;
    }

    private void letter(char c) {
        letters++;
        rings += c == 'å' ? 1 : 0;
        swedishLetters += c == 'ä' || c == 'ö' ? 1 : 0;
        danishLetters += c == 'æ' || c == 'ø' ? 1 : 0;
    }

    private void word(String word) {
        words++;
        int tongues = WORDS.getOrDefault(word, 0);
        for (int i = 0; tongues >> i != 0; i++) {
            found[i] += tongues >> i & 1;
        }
    }

    private boolean isForeign() {
        int known = most(0, KNOWN);
        int foreign = most(KNOWN, ALL);
        boolean outnumbered = foreign * 4 > known * 5 && foreign * 12 > words;
        boolean unknown = known * 40 < words && !looksSwedish();
        return words >= FEWEST_WORDS && (outnumbered || unknown || looksDanish());
    }

    /** Of the languages with å only Swedish has ä and ö too. */
    private boolean looksSwedish() {
        return rings > 0 && swedishLetters > danishLetters;
    }

    /** A Danish name or two is not yet Danish. */
    private boolean looksDanish() {
        return danishLetters > swedishLetters && danishLetters * 100 > letters;
    }

    private int most(int from, int to) {
        int most = 0;
        for (int i = from; i < to; i++) {
            most = Math.max(most, found[i]);
        }
        return most;
    }

    private static boolean isInOtherLetters(String text) {
        int letters = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            letters += letter ? 1 : 0;
            latin += letter && (c < LATIN || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN) ? 1 : 0;
        }
        return letters > FEWEST_WORDS && latin * 2 < letters;
    }

    /** Below this every letter is a Latin one. */
    private static final char LATIN = '\u0250';
}
