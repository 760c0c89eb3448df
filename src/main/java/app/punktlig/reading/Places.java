package app.punktlig.reading;

/** Finds places in the document by counting letters, which marks of emphasis and line ends do not change. */
final class Places {

    private Places() {}

    /** Where in the document, from a place to another, the letter after so many letters stands. */
    static int after(String document, int from, int to, int letters) {
        int left = letters;
        int at = from;
        while (at < to && (left > 0 || !Word.isLetter(document.charAt(at)))) {
            left -= Word.isLetter(document.charAt(at)) ? 1 : 0;
            at++;
        }
        return at;
    }

    /** How many letters a text has before a place in it. */
    static int letters(String text, int to) {
        return (int) text.substring(0, to)
                .chars()
                .filter(c -> Word.isLetter((char) c))
                .count();
    }
}
