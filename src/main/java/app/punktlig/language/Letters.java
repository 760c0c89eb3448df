package app.punktlig.language;

/** The letters of the two alphabets, numbered, so that a tree of letters is a table and no map. */
public final class Letters {

    private static final String ALL = "abcdefghijklmnopqrstuvwxyzåäöé";
    private static final int LATIN = 0x100;

    /** The number of everything else. */
    public static final int OTHER = ALL.length();

    /** So many numbers there are. */
    public static final int COUNT = OTHER + 1;

    private static final byte[] NUMBERS = numbers();

    private Letters() {}

    public static int number(char lower) {
        return lower < LATIN ? NUMBERS[lower] : OTHER;
    }

    private static byte[] numbers() {
        byte[] numbers = new byte[LATIN];
        for (char c = 0; c < LATIN; c++) {
            int letter = ALL.indexOf(c);
            numbers[c] = (byte) (letter < 0 ? OTHER : letter);
        }
        return numbers;
    }
}
