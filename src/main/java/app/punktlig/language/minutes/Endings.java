package app.punktlig.language.minutes;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Word endings as a tree of letters read backwards, so that most words are settled by their last letter or two. */
final class Endings {

    private static final int SHORTEST_STEM = 2;

    private final @Nullable Endings[] before = new Endings[Letters.OTHER];
    private boolean any;
    private boolean whole;

    static Endings of(Set<String> endings) {
        Endings root = new Endings();
        endings.forEach(root::add);
        return root;
    }

    boolean isEmpty() {
        return !any;
    }

    private void add(String ending) {
        Endings node = this;
        for (int i = ending.length() - 1; i >= 0; i--) {
            node = node.longer(ending.charAt(i));
        }
        node.whole = true;
    }

    private Endings longer(char letter) {
        any = true;
        int number = Letters.number(letter);
        Endings longer = before[number];
        if (longer == null) {
            longer = new Endings();
            before[number] = longer;
        }
        return longer;
    }

    /** Whether the word ends so, with a stem of two letters at least before it. */
    boolean end(String word) {
        Endings node = this;
        for (int i = word.length() - 1; i >= SHORTEST_STEM; i--) {
            int number = Letters.number(word.charAt(i));
            Endings next = number == Letters.OTHER ? null : node.before[number];
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
