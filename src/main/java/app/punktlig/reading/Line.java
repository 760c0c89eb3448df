package app.punktlig.reading;

/** One line of the document without the blanks around it; {@code start} and {@code end} are its place in the whole text. */
record Line(int start, int end, int indent, String text) {

    boolean isBlank() {
        return text.isEmpty();
    }

    /** How far the line reaches on the page, which tells a wrapped line from one that ends by itself. */
    int reach() {
        return indent + text.length();
    }

    boolean startsLower() {
        return !isBlank() && Character.isLowerCase(text.codePointAt(0));
    }

    boolean endsSentence() {
        return !isBlank() && ".!?:;".indexOf(Marks.lastLetterOrSign(text)) >= 0;
    }
}
