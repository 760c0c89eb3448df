package app.punktlig.language.minutes;

import java.util.HashMap;
import java.util.Map;

/** Endings of long words with their kinds, as a tree of letters read backwards; the longest one counts. */
final class KindEndings {

    private final Map<Character, KindEndings> before = new HashMap<>();
    private long kinds;

    void add(String ending, long bits) {
        KindEndings node = this;
        for (int i = ending.length() - 1; i >= 0; i--) {
            node = node.before.computeIfAbsent(ending.charAt(i), c -> new KindEndings());
        }
        node.kinds |= bits;
    }

    /** The kinds of the longest known ending, before which something of the word stands. */
    long of(String word) {
        KindEndings node = this;
        long found = 0;
        for (int i = word.length() - 1; i > 0; i--) {
            node = node.before.get(word.charAt(i));
            if (node == null) {
                return found;
            }
            found = node.kinds != 0 ? node.kinds : found;
        }
        return found;
    }
}
