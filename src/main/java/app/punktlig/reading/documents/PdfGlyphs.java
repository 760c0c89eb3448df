package app.punktlig.reading.documents;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the words of each page from PDFBox, line by line, with their places. */
final class PdfGlyphs extends PDFTextStripper {
    private final List<List<PdfLine>> pages = new ArrayList<>();
    private final List<PdfLine.Word> words = new ArrayList<>();
    private final int most;
    private int count;
    private float y;
    private float pageWidth;

    PdfGlyphs(int most) {
        this.most = most;
        setSortByPosition(true);
    }

    List<List<PdfLine>> pages(PDDocument document) throws IOException {
        writeText(document, new StringWriter());
        return pages;
    }

    int count() {
        return count;
    }

    @Override
    protected void startPage(PDPage page) {
        pages.add(new ArrayList<>());
        var box = page.getCropBox();
        boolean lying = page.getRotation() % 180 != 0;
        pageWidth = lying ? box.getHeight() : box.getWidth();
    }

    /** Called for each glyph: the place to notice that nobody waits any more. */
    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (Thread.interrupted()) {
            throw new UncheckedIOException(new Unreadable(Refusal.TOO_SLOW));
        }
        if (++count > most) {
            throw new UncheckedIOException(new Unreadable(Refusal.TOO_LARGE));
        }
        super.processTextPosition(glyph);
    }

    @Override
    protected void writeString(String text, List<TextPosition> glyphs) {
        var parts = text.strip().split("\\s+");
        var places = split(glyphs);
        if (parts.length != places.size()) {
            parts = new String[] {text.strip()};
            places = places.isEmpty() ? places : List.of(glyphs);
        }
        for (int i = 0; i < places.size(); i++) {
            words.add(word(parts[i], places.get(i)));
        }
    }

    private static List<List<TextPosition>> split(List<TextPosition> glyphs) {
        var parts = new ArrayList<List<TextPosition>>();
        boolean inWord = false;
        for (var glyph : glyphs) {
            boolean letter = !glyph.getUnicode().isBlank();
            if (letter && !inWord) {
                parts.add(new ArrayList<>());
            }
            if (letter) {
                parts.getLast().add(glyph);
            }
            inWord = letter;
        }
        return parts;
    }

    private PdfLine.Word word(String text, List<TextPosition> glyphs) {
        var first = glyphs.getFirst();
        var last = glyphs.getLast();
        y = first.getYDirAdj();
        return new PdfLine.Word(
                text, first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), first.getFontSizeInPt());
    }

    @Override
    protected void writeWordSeparator() {}

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        if (!words.isEmpty()) {
            pages.getLast().add(new PdfLine(words, y, pageWidth));
            words.clear();
        }
    }
}
