package app.punktlig.language.minutes;

import java.util.regex.Pattern;

/** Where in a sentence a clause can begin: each place is looked at once for all formulas that ask, as looking behind is dear. */
final class ClauseStarts {

    /** The sentence's beginning, or behind a sign or a word that parts clauses. */
    static final String PATTERN =
            "(?<![\\p{L}\\p{N}])(?:^|(?<=[.,;:!?(–—-] |[(\"”]|[^\\uE100-\\uE1FF] och |\\bmen |\\bsamt |\\bså |[^\\uE100-\\uE1FF] and |\\bbut |\\bso |\\beller |\\bbåde |\\batt |\\bthat ))";

    private static final Pattern START = Pattern.compile(PATTERN);
    private static final String BEFORE_START = "(\"”";

    /** The signs, and the last letters of the words, that stand before the blank before a clause. */
    private static final String BEFORE_BLANK = ".,;:!?(–—-hntådore";

    private static final byte YES = 1;
    private static final byte NO = 2;

    private final String text;
    private final byte[] known;

    ClauseStarts(String lowerCase) {
        this.text = lowerCase;
        this.known = new byte[lowerCase.length() + 1];
    }

    boolean at(int place) {
        if (known[place] == 0) {
            known[place] = mayBeAt(place) && isAt(place) ? YES : NO;
        }
        return known[place] == YES;
    }

    private boolean mayBeAt(int place) {
        if (place == 0) {
            return true;
        }
        char before = text.charAt(place - 1);
        return BEFORE_START.indexOf(before) >= 0
                || before == ' ' && place > 1 && BEFORE_BLANK.indexOf(text.charAt(place - 2)) >= 0;
    }

    private boolean isAt(int place) {
        return START.matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(place, text.length())
                .lookingAt();
    }
}
