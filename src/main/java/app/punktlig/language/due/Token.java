package app.punktlig.language.due;

/**
 * A word, a number or a sign of a text.
 *
 * @param word the word in small letters, composed
 * @param glued whether it follows the token before it without a space
 * @param capital whether it begins with a capital letter
 */
record Token(String word, Type type, int start, int end, boolean glued, boolean capital) {
    enum Type {
        WORD,
        NUMBER,
        SIGN,
        BREAK
    }

    boolean isNumber() {
        return type == Type.NUMBER;
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    boolean isSign(String signs) {
        return type == Type.SIGN && signs.contains(word);
    }

    int digits() {
        return isNumber() ? word.length() : 0;
    }

    /** The number, or -1 for a word, a sign or a number too long to be part of a date. */
    int number() {
        return isNumber() && word.length() <= 8 ? Integer.parseInt(word) : -1;
    }
}
