package app.punktlig.language.minutes;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is held against many texts from their beginning, and fits few of them. It remembers the first letters
 * with which nothing can fit, so that most texts are refused without trying the pattern.
 */
public final class Opening {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Pattern pattern;
    private final int number = COUNT.getAndIncrement();

    private Opening(Pattern pattern) {
        this.pattern = pattern;
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
        FirstLetters letters = FirstLetters.of(text);
        if (letters != null && letters.areRefusedBy(number)) {
            return null;
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher : remember(letters, text);
    }

    /** Whether the text begins so. */
    public boolean begins(String text) {
        return beginning(text) != null;
    }

    /** What the text begins with, if it fits. */
    public @Nullable Matcher beginning(String text) {
        FirstLetters letters = FirstLetters.of(text);
        if (letters != null && letters.areRefusedBy(number)) {
            return null;
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? matcher : remember(letters, text);
    }

    /** The documentation of hitEnd: where it is false, more letters would not have changed the answer. */
    private @Nullable Matcher remember(@Nullable FirstLetters letters, String text) {
        if (letters != null && letters.areNewTo(number)) {
            Matcher few = pattern.matcher(text.substring(0, FirstLetters.LENGTH));
            letters.remember(number, !few.lookingAt() && !few.hitEnd());
        }
        return null;
    }
}
