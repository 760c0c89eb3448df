package app.punktlig.language.minutes;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is held against many texts from their beginning, and fits few of them. It remembers the first letters
 * with which nothing can fit, so that most texts are refused without trying the pattern: the very first by itself, which is
 * the quickest to look up, and the first few. Threads that write at once forget something, and learn it anew.
 */
public final class Opening {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final int LATIN = 0x100;

    private final LatePattern pattern;
    private final int number = COUNT.getAndIncrement();

    /** The first letters, as bits, that refuse every text, and those of which it has been found out. */
    private final long[] refusing = new long[LATIN / Long.SIZE];

    private final long[] known = new long[LATIN / Long.SIZE];

    private Opening(Pattern pattern) {
        this.pattern = new LatePattern(() -> Folded.of(pattern));
    }

    public static Opening of(Pattern pattern) {
        return new Opening(pattern);
    }

    /** Whether the whole text fits. */
    public boolean is(String text) {
        return whole(text) != null;
    }

    /** What the whole text is, if it fits. */
    public @Nullable Matcher whole(String text) {
        if (isRefusedByFirst(text)) {
            return null;
        }
        FirstLetters letters = FirstLetters.of(text);
        if (letters != null && letters.areRefusedBy(number)) {
            return null;
        }
        Matcher matcher = pattern.get().matcher(text);
        return matcher.matches() ? matcher : remember(letters, text);
    }

    /** Whether the text begins so. */
    public boolean begins(String text) {
        return beginning(text) != null;
    }

    /** What the text begins with, if it fits. */
    public @Nullable Matcher beginning(String text) {
        if (isRefusedByFirst(text)) {
            return null;
        }
        FirstLetters letters = FirstLetters.of(text);
        if (letters != null && letters.areRefusedBy(number)) {
            return null;
        }
        Matcher matcher = pattern.get().matcher(text);
        return matcher.lookingAt() ? matcher : remember(letters, text);
    }

    private boolean isRefusedByFirst(String text) {
        return !text.isEmpty() && text.charAt(0) < LATIN && has(refusing, text.charAt(0));
    }

    private @Nullable Matcher remember(@Nullable FirstLetters letters, String text) {
        if (letters != null && letters.areNewTo(number)) {
            letters.remember(number, isRefusedAfter(text.substring(0, FirstLetters.LENGTH)));
        }
        if (!text.isEmpty() && text.charAt(0) < LATIN && !has(known, text.charAt(0))) {
            char first = text.charAt(0);
            if (isRefusedAfter(text.substring(0, 1))) {
                refusing[first / Long.SIZE] |= 1L << first;
            }
            known[first / Long.SIZE] |= 1L << first;
        }
        return null;
    }

    /** The documentation of hitEnd: where it is false, more letters would not have changed the answer. */
    private boolean isRefusedAfter(String letters) {
        Matcher few = pattern.get().matcher(letters);
        return !few.lookingAt() && !few.hitEnd();
    }

    private static boolean has(long[] letters, char letter) {
        return (letters[letter / Long.SIZE] & 1L << letter) != 0;
    }
}
