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

    private static final int HALF = Long.SIZE;

    private static final int REMEMBERED = 1 << 13;
    private static final @Nullable FirstLetters[] ALL = new FirstLetters[REMEMBERED];

    private final long letters;
    /** By opening, those that refuse the letters, and those that do not, in two halves. */
    private long refusing;

    private long othersRefusing;
    private long possible;
    private long othersPossible;

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
        return opening < HALF ? has(refusing, opening) : opening < MOST && has(othersRefusing, opening);
    }

    /** Whether it has not been found out yet. */
    boolean areNewTo(int opening) {
        return opening < HALF
                ? !has(refusing | possible, opening)
                : opening < MOST && !has(othersRefusing | othersPossible, opening);
    }

    void remember(int opening, boolean refused) {
        long bit = 1L << opening;
        if (opening < HALF) {
            refusing |= refused ? bit : 0;
            possible |= refused ? 0 : bit;
        } else {
            othersRefusing |= refused ? bit : 0;
            othersPossible |= refused ? 0 : bit;
        }
    }

    private static boolean has(long openings, int opening) {
        return (openings & 1L << opening) != 0;
    }
}
