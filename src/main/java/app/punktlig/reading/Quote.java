package app.punktlig.reading;

/** The exact sentence of the document a finding rests on, and where it stands. */
public record Quote(String text, int start, int end) {

    public Quote {
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException("a quote is exactly the text between its ends");
        }
    }

    static Quote of(String document, int start, int end) {
        return new Quote(document.substring(start, end), start, end);
    }
}
