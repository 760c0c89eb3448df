package app.punktlig.reading.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words beside each other on a page, in points from its upper left corner.
 *
 * @param pageWidth of the page or, within columns, of the column
 */
record PdfLine(List<Word> words, float y, float pageWidth) {

    /** One word, where it stands, and how large. */
    record Word(String text, float left, float right, float size) {}

    /** A gap of this many letter sizes is no space between words: a tab, a column or a table's cell. */
    private static final float WIDE_GAP = 1.2f;

    /** Bullets (also those of symbol fonts, in the private use area), "3.", "2.1", "a)", "§", "§14". */
    private static final Pattern MARKER = Pattern.compile(
            "[•●○◦▪■·‣➢►✓*\\-–—o\\x{E000}-\\x{F8FF}]|\\(?\\d{1,3}[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?|\\(?\\p{L}[.)]|§\\d{0,4}");

    PdfLine {
        words = List.copyOf(words);
    }

    float left() {
        return words.getFirst().left();
    }

    float right() {
        return words.getLast().right();
    }

    /** The size of most of its letters, roughly: that of the longest word. */
    float size() {
        return words.stream()
                .reduce((a, b) -> b.text().length() > a.text().length() ? b : a)
                .orElseThrow()
                .size();
    }

    PdfLine with(List<Word> some) {
        return new PdfLine(some, y, pageWidth);
    }

    PdfLine within(float width) {
        return new PdfLine(words, y, width);
    }

    /** Whether it begins an item of a list or a numbered heading. */
    boolean startsWithMarker() {
        return MARKER.matcher(words.getFirst().text()).matches();
    }

    /** Its parts, where wide gaps divide it. */
    List<PdfLine> segments() {
        var segments = new ArrayList<PdfLine>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            boolean afterMarker = i == 1 && startsWithMarker();
            if (i == words.size()
                    || (!afterMarker && gapBefore(i) > WIDE_GAP * words.get(i).size())) {
                segments.add(with(words.subList(from, i)));
                from = i;
            }
        }
        return segments;
    }

    private float gapBefore(int i) {
        return words.get(i).left() - words.get(i - 1).right();
    }

    String text() {
        return segments().stream().map(PdfLine::plain).collect(Collectors.joining("\t"));
    }

    String plain() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
