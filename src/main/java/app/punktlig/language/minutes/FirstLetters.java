package app.punktlig.language.minutes;

import org.jspecify.annotations.Nullable;

/**
 * What is remembered of texts that begin with the same letters: by which {@link Opening}s they are refused. It stands in one place
 * for all openings, as most texts are held against many. Threads that write at once forget something, and learn it anew.
 */
final class FirstLetters {

    static final int LENGTH = 3;

    /** So many openings can be told apart; others are not remembered. */
    static final int MOST = 2 * Long.SIZE;

    private static final int REMEMBERED = 1 << 15;
    private static final @Nullable FirstLetters[] ALL = new FirstLetters[REMEMBERED];

    private final long letters;
    private final long[] refusing = new long[MOST / Long.SIZE];
    private final long[] possible = new long[MOST / Long.SIZE];

    private FirstLetters(long letters) {
        this.letters = letters;
    }

    /** Those of a text; nothing is remembered of shorter ones. */
    static @Nullable FirstLetters of(String text) {
        if (text.length() < LENGTH) {
            return null;
        }
        long letters = (long) text.charAt(0) << 32 | (long) text.charAt(1) << 16 | text.charAt(2);
        int place = (text.charAt(0) * 31 + text.charAt(1)) * 31 + text.charAt(2) & REMEMBERED - 1;
        FirstLetters known = ALL[place];
        if (known == null || known.letters != letters) {
            known = new FirstLetters(letters);
            ALL[place] = known;
        }
        return known;
    }

    boolean areRefusedBy(int opening) {
        return has(refusing, opening);
    }

    /** Whether it has not been found out yet. */
    boolean areNewTo(int opening) {
        return opening < MOST && !has(refusing, opening) && !has(possible, opening);
    }

    void remember(int opening, boolean refused) {
        (refused ? refusing : possible)[opening / Long.SIZE] |= 1L << opening;
    }

    private static boolean has(long[] openings, int opening) {
        return opening < MOST && (openings[opening / Long.SIZE] & 1L << opening) != 0;
    }
}
