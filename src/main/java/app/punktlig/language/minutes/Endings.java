package app.punktlig.language.minutes;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Word endings as a tree of letters read backwards, so that most words are settled by their last letter or two. */
final class Endings {

    private static final int SHORTEST_STEM = 2;

    private final Map<Character, Endings> before = new HashMap<>();
    private boolean whole;

    static Endings of(Set<String> endings) {
        Endings root = new Endings();
        endings.forEach(root::add);
        return root;
    }

    boolean isEmpty() {
        return before.isEmpty();
    }

    private void add(String ending) {
        Endings node = this;
        for (int i = ending.length() - 1; i >= 0; i--) {
            node = node.before.computeIfAbsent(ending.charAt(i), c -> new Endings());
        }
        node.whole = true;
    }

    /** Whether the word ends so, with a stem of two letters at least before it. */
    boolean end(String word) {
        Endings node = this;
        for (int i = word.length() - 1; i >= SHORTEST_STEM; i--) {
            Endings next = node.before.get(word.charAt(i));
            if (next == null) {
                return false;
            }
            if (next.whole) {
                return true;
            }
            node = next;
        }
        return false;
    }
}
