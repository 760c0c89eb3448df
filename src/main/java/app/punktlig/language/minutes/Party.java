package app.punktlig.language.minutes;

/** The sorts of those a sentence speaks of; a sentence is prepared for the formulas by putting a mark in each one's place. */
public enum Party {
    PERSON,
    ROLE,
    ANY_ROLE,
    UNIT,
    OTHER_BODY,
    US,
    WE,
    EVERYBODY,
    PRONOUN;

    private static final char FIRST_MARK = '\uE000';
    private static final char FIRST_INDEX = '\uE100';
    private static final char LAST_INDEX = '\uE1FF';
    private static final int MOST = 200;
    private static final Party[] ALL = values();

    /** The mark of the nth party of a sentence: two characters that no text holds. */
    public String mark(int index) {
        return "" + sign() + (char) (FIRST_INDEX + Math.min(index, MOST));
    }

    /** The first character of its marks. */
    public char sign() {
        return (char) (FIRST_MARK + ordinal());
    }

    /** Which party of the sentence a mark's second character points at. */
    public static int index(char second) {
        return second - FIRST_INDEX;
    }

    public static boolean isSign(char c) {
        return c >= FIRST_MARK && c < FIRST_MARK + ALL.length;
    }

    /** Whether a character is the second of a mark. */
    public static boolean isIndex(char c) {
        return c >= FIRST_INDEX && c <= LAST_INDEX;
    }

    public static Party ofSign(char c) {
        return ALL[c - FIRST_MARK];
    }
}
