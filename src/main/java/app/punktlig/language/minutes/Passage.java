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
    private static final int LATIN = 0x100;
    private static final char END = Beginnings.END.charAt(0);

    private final Pattern pattern;

    /** The places of the beginnings of which the pattern needs one. Two may share a place: then it is only tried more often. */
    private final BitSet beginnings = new BitSet(PLACES);

    /** The places of what these begin with, by which most words are refused at their first letter. */
    private final BitSet first = new BitSet(PLACES);

    /** Which letters and signs these begin with, of those that nearly all texts consist of. */
    private final boolean[] latin = new boolean[LATIN];

    private final boolean needsNothing;

    /** Whether the pattern fits nowhere but where one of the beginnings stands. */
    private final boolean beginsThere;

    private Passage(Pattern pattern, List<Set<String>> needs, boolean beginsThere) {
        this.pattern = pattern;
        this.beginsThere = beginsThere;
        this.needsNothing = needs.isEmpty();
        if (!needsNothing) {
            needs.getFirst().forEach(this::remember);
        }
        for (char c = 0; c < LATIN; c++) {
            latin[c] = first.get(then(0, Character.toLowerCase(c)));
        }
    }

    public static Passage of(Pattern pattern) {
        Starts starts = StartsReader.of(pattern);
        boolean beginsThere = !starts.anywhere()
                && !starts.atBeginning()
                && starts.things().stream().noneMatch(String::isBlank);
        return beginsThere
                ? new Passage(pattern, List.of(starts.things()), true)
                : new Passage(pattern, NeedsReader.of(pattern).beginnings(), false);
    }

    /** One that is a text from beginning to end; what few texts hold may stand anywhere in it. */
    static Passage ofWhole(Pattern pattern) {
        return new Passage(pattern, NeedsReader.ofWhole(pattern).beginnings(), false);
    }

    /** Whether the whole text is it. */
    public boolean is(String text) {
        return next(text, 0) >= 0 && pattern.matcher(text).matches();
    }

    /** Whether it stands in the text. */
    public boolean isIn(String text) {
        return in(text) != null;
    }

    /** Where it first stands in the text, if it does. */
    public @Nullable Matcher in(String text) {
        int place = next(text, 0);
        if (place < 0) {
            return null;
        }
        Matcher matcher = pattern.matcher(text);
        return beginsThere ? at(place, text, matcher) : matcher.find() ? matcher : null;
    }

    /** Tried from this place on only where the pattern can begin; what is found is what looking everywhere would find. */
    private @Nullable Matcher at(int first, String text, Matcher matcher) {
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        for (int place = first; place >= 0; place = next(text, place + 1)) {
            if (matcher.region(place, text.length()).lookingAt()) {
                return matcher;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    private void remember(String beginning) {
        int place = 0;
        for (int i = 0; i < Math.min(beginning.length(), FEW_LETTERS); i++) {
            place = then(place, beginning.charAt(i));
            first.set(place);
        }
        beginnings.set(place);
    }

    /** The next place, from one on, where one of the beginnings stands; -1 if there is none. */
    private int next(String text, int from) {
        if (needsNothing) {
            return from;
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= LATIN || latin[c]) && c != ' ' && mayBegin(text, i) && isNeeded(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean mayBegin(String text, int at) {
        return at == 0 || !Character.isLetter(text.charAt(at - 1)) || !Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean isNeeded(String text, int from) {
        int place = 0;
        for (int i = from; i < from + FEW_LETTERS; i++) {
            place = then(place, i == from || isInWord(text, i) ? Character.toLowerCase(text.charAt(i)) : END);
            if (!first.get(place)) {
                return false;
            }
            if (beginnings.get(place)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInWord(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static int then(int place, char letter) {
        return place * 31 + letter & PLACES - 1;
    }
}
