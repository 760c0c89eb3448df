package app.punktlig.language.minutes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is held against many texts from their beginning, and fits few of them. It remembers beginnings of two letters
 * with which nothing can fit, so that most texts are refused without trying the pattern.
 */
public final class Opening {

    private static final int REMEMBERED = 1 << 10;
    private static final int LETTERS = 2;

    private final Pattern pattern;
    private final int[] refused = new int[REMEMBERED];
    private final int[] possible = new int[REMEMBERED];

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
        if (isRefused(text)) {
            return null;
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher : remember(text);
    }

    /** Whether the text begins so. */
    public boolean begins(String text) {
        return beginning(text) != null;
    }

    /** What the text begins with, if it fits. */
    public @Nullable Matcher beginning(String text) {
        if (isRefused(text)) {
            return null;
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? matcher : remember(text);
    }

    /** Whether no text with these first letters can fit. */
    private boolean isRefused(String text) {
        return text.length() >= LETTERS && refused[place(text)] == key(text);
    }

    /** The documentation of hitEnd: where it is false, more letters would not have changed the answer. */
    private @Nullable Matcher remember(String text) {
        if (text.length() >= LETTERS && possible[place(text)] != key(text)) {
            Matcher two = pattern.matcher(text.substring(0, LETTERS));
            boolean never = !two.lookingAt() && !two.hitEnd();
            (never ? refused : possible)[place(text)] = key(text);
        }
        return null;
    }

    private static int key(String text) {
        return text.charAt(0) << Character.SIZE | text.charAt(1);
    }

    private static int place(String text) {
        return (text.charAt(0) * 31 + text.charAt(1)) & REMEMBERED - 1;
    }
}
