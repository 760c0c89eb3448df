package app.punktlig.reading.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** The text of a PDF, put together again from glyphs on pages: columns, tables, paragraphs. */
final class PdfText {
    /** Fewer glyphs than this on an average page: a number or a stamp on a scanned picture. */
    private static final int FEWEST_GLYPHS = 12;

    static {
        FontMappers.set(new PdfFonts());
    }

    private PdfText() {}

    static String of(byte[] content, Limits limits) throws IOException {
        PdfBomb.check(content, limits.unpackedBytes());
        try (var document = Loader.loadPDF(content)) {
            return text(document, limits);
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Refusal.ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(Unreadable.within(e));
        }
    }

    private static String text(PDDocument document, Limits limits) throws IOException {
        var glyphs = new PdfGlyphs(limits.characters());
        var pages = glyphs.pages(document);
        if (glyphs.count() < FEWEST_GLYPHS * document.getNumberOfPages()) {
            throw new Unreadable(Refusal.SCANNED);
        }
        return PdfParagraphs.text(inReadingOrder(PdfMargins.without(pages)));
    }

    private static List<List<PdfLine>> inReadingOrder(List<List<PdfLine>> pages) {
        var blocks = new ArrayList<List<PdfLine>>();
        pages.forEach(page -> blocks.addAll(PdfColumns.of(page)));
        return blocks;
    }
}
