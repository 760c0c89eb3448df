package app.punktlig.language.minutes;

import org.jspecify.annotations.Nullable;

/** Endings of long words with their kinds, as a tree of letters read backwards; the longest one counts. */
final class KindEndings {

    private final @Nullable KindEndings[] before = new KindEndings[Letters.OTHER];
    private long kinds;

    void add(String ending, long bits) {
        KindEndings node = this;
        for (int i = ending.length() - 1; i >= 0; i--) {
            node = node.longer(ending.charAt(i));
        }
        node.kinds |= bits;
    }

    private KindEndings longer(char letter) {
        int number = Letters.number(letter);
        KindEndings longer = before[number];
        if (longer == null) {
            longer = new KindEndings();
            before[number] = longer;
        }
        return longer;
    }

    /** The kinds of the longest known ending, before which something of the word stands. */
    long of(String word) {
        KindEndings node = this;
        long found = 0;
        for (int i = word.length() - 1; i > 0; i--) {
            int number = Letters.number(word.charAt(i));
            node = number == Letters.OTHER ? null : node.before[number];
            if (node == null) {
                return found;
            }
            found = node.kinds != 0 ? node.kinds : found;
        }
        return found;
    }
}
