package app.punktlig.language.minutes;

/** Where in a sentence a clause can begin: each place is looked at once for all formulas that ask, as looking behind is dear. */
final class ClauseStarts {

    /** The sentence's beginning, or behind a sign or a word that parts clauses. */
    static final String PATTERN =
            "(?<![\\p{L}\\p{N}])(?:^|(?<=[.,;:!?(–—-] |[(\"”]|[^\\uE100-\\uE1FF] och |\\bmen |\\bsamt |\\bså |[^\\uE100-\\uE1FF] and |\\bbut |\\bso |\\beller |\\bbåde |\\batt |\\bthat |\\bmeantime |\\bthen ))";

    private static final String[] ANDS = {" och ", " and "};
    private static final String[] WORDS = {
        "men ", "samt ", "så ", "but ", "so ", "eller ", "både ", "att ", "that ", "meantime ", "then "
    };

    /** The last letters of the words that stand before a clause. */
    private static final String LETTERS_BEFORE_BLANK = "hntådore";

    private static final String BEFORE_START = "(\"”";

    private static final String SIGNS_BEFORE_BLANK = ".,;:!?(–—-";

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
            known[place] = isBehindSign(place) || isBehindWord(place) ? YES : NO;
        }
        return known[place] == YES;
    }

    private boolean isBehindSign(int place) {
        return place == 0
                || BEFORE_START.indexOf(text.charAt(place - 1)) >= 0
                || isBlankBehind(SIGNS_BEFORE_BLANK, place);
    }

    private boolean isBehindWord(int place) {
        if (!isBlankBehind(LETTERS_BEFORE_BLANK, place)) {
            return false;
        }
        for (String and : ANDS) {
            if (joins(and, place - and.length())) {
                return true;
            }
        }
        for (String word : WORDS) {
            if (isWhole(word, place - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Between two who do it together it begins no clause. */
    private boolean joins(String and, int from) {
        return from > 0 && text.startsWith(and, from) && !Party.isIndex(text.charAt(from - 1));
    }

    private boolean isWhole(String word, int from) {
        return text.startsWith(word, from) && (from == 0 || !isLatin(text.charAt(from - 1)));
    }

    private boolean isBlankBehind(String signs, int place) {
        return place > 1 && text.charAt(place - 1) == ' ' && signs.indexOf(text.charAt(place - 2)) >= 0;
    }

    /** What a pattern's {@code \\b} takes for a part of a word. */
    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
    }
}
