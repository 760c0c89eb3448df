package app.punktlig.language;

/** A slip of the finger in a word: one letter wrong, missing or too much, or two neighbours in the wrong order. */
public final class Slip {
    /** A letter changed in a shorter word makes another word. */
    private static final int SHORTEST = 5;

    private Slip() {}

    /**
     * True when the word was written with one slip. The first letter is right, and the last is right or left out: endings make other
     * words, as "beslutet" and "presented" are.
     */
    public static boolean isOf(String word, String written) {
        int longer = Math.max(word.length(), written.length());
        if (word.length() < SHORTEST
                || Math.abs(word.length() - written.length()) > 1
                || word.equals(written)
                || written.charAt(0) != word.charAt(0)) {
            return false;
        }
        int same = sameFromStart(word, written);
        if (longer == word.length() && written.length() < longer && same == written.length()) {
            return true;
        }
        boolean lastIsRight = written.charAt(written.length() - 1) == word.charAt(word.length() - 1);
        return (lastIsRight || same == word.length() - 2) && restIsSame(word, written, same);
    }

    private static int sameFromStart(String word, String written) {
        int same = 0;
        int shorter = Math.min(word.length(), written.length());
        while (same < shorter && word.charAt(same) == written.charAt(same)) {
            same++;
        }
        return same;
    }

    /** What follows the first letter that differs, once that is put right. */
    private static boolean restIsSame(String word, String written, int at) {
        if (word.length() != written.length()) {
            boolean missing = written.length() < word.length();
            return word.substring(missing ? at + 1 : at).equals(written.substring(missing ? at : at + 1));
        }
        boolean swapped = at + 1 < word.length()
                && word.charAt(at) == written.charAt(at + 1)
                && word.charAt(at + 1) == written.charAt(at)
                && word.substring(at + 2).equals(written.substring(at + 2));
        return swapped || word.substring(at + 1).equals(written.substring(at + 1));
    }
}
