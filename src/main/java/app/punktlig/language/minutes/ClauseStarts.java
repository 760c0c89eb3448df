package app.punktlig.language.minutes;

import java.util.regex.Pattern;

/** Where in a sentence a clause can begin: each place is looked at once for all formulas that ask, as looking behind is dear. */
final class ClauseStarts {

    /** The sentence's beginning, or behind a sign or a word that parts clauses. */
    static final String PATTERN =
            "(?<![\\p{L}\\p{N}])(?:^|(?<=[.,;:!?(–—-] |[(\"”]|[^\\uE100-\\uE1FF] och |\\bmen |\\bsamt |\\bså |[^\\uE100-\\uE1FF] and |\\bbut |\\bso |\\beller |\\bbåde |\\batt |\\bthat ))";

    private static final Pattern START = Pattern.compile(PATTERN);
    private static final String BEFORE_START = "(\"”";

    private static final String SIGNS_BEFORE_BLANK = ".,;:!?(–—-";

    /** The last letters of the words that stand before a clause. */
    private static final String LETTERS_BEFORE_BLANK = "hntådore";

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
            known[place] = isBehindSign(place) || mayBeBehindWord(place) && isAt(place) ? YES : NO;
        }
        return known[place] == YES;
    }

    private boolean isBehindSign(int place) {
        return place == 0
                || BEFORE_START.indexOf(text.charAt(place - 1)) >= 0
                || isBlankBehind(SIGNS_BEFORE_BLANK, place);
    }

    private boolean mayBeBehindWord(int place) {
        return isBlankBehind(LETTERS_BEFORE_BLANK, place);
    }

    private boolean isBlankBehind(String signs, int place) {
        return place > 1 && text.charAt(place - 1) == ' ' && signs.indexOf(text.charAt(place - 2)) >= 0;
    }

    private boolean isAt(int place) {
        return START.matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(place, text.length())
                .lookingAt();
    }
}
