package app.punktlig.language.minutes;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is looked for anywhere in many texts and stands in few of them. It knows from {@link NeedsReader} with which
 * letters one of a text's words has to begin, so that most texts are refused without trying the pattern.
 */
public final class Passage {

    private static final int FEW_LETTERS = 6;
    private static final int PLACES = 1 << 12;

    private final Pattern pattern;

    /** The places of the beginnings of which the pattern needs one. Two may share a place: then it is only tried more often. */
    private final BitSet beginnings = new BitSet(PLACES);

    private final boolean needsNothing;

    private Passage(Pattern pattern) {
        this.pattern = pattern;
        List<Set<String>> needs = NeedsReader.of(pattern).beginnings();
        this.needsNothing = needs.isEmpty();
        if (!needsNothing) {
            needs.getFirst().forEach(this::remember);
        }
    }

    public static Passage of(Pattern pattern) {
        return new Passage(pattern);
    }

    /** Whether it stands in the text. */
    public boolean isIn(String text) {
        return in(text) != null;
    }

    /** Where it first stands in the text, if it does. */
    public @Nullable Matcher in(String text) {
        Matcher matcher = mayBeIn(text) ? pattern.matcher(text) : null;
        return matcher != null && matcher.find() ? matcher : null;
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    private void remember(String beginning) {
        int place = 0;
        for (int i = 0; i < Math.min(beginning.length(), FEW_LETTERS); i++) {
            place = then(place, beginning.charAt(i));
        }
        beginnings.set(place);
    }

    private boolean mayBeIn(String text) {
        if (needsNothing) {
            return true;
        }
        boolean beforeWord = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if ((beforeWord || !letter) && c != ' ' && isNeeded(text, i)) {
                return true;
            }
            beforeWord = !Character.isLetter(c);
        }
        return false;
    }

    private boolean isNeeded(String text, int from) {
        int place = 0;
        for (int i = from; i < Math.min(text.length(), from + FEW_LETTERS); i++) {
            place = then(place, Character.toLowerCase(text.charAt(i)));
            if (beginnings.get(place)) {
                return true;
            }
        }
        return false;
    }

    private static int then(int place, char letter) {
        return place * 31 + letter & PLACES - 1;
    }
}
