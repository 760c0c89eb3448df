package app.punktlig.reading.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF under construction: text is set line by line, as a word processor would. */
final class PdfFile {
    static final float LEFT = 71;
    private static final float TOP = 770;
    private static final float BOTTOM = 80;
    private static final float SIZE = 11;
    private static final float STEP = 14;

    private final PDDocument document = new PDDocument();
    private final PDFont font = new PDType1Font(FontName.HELVETICA);
    private String head = "";
    private String foot = "";
    private float y;
    private PDPageContentStream page = sheet();

    static byte[] of(String text) {
        return new PdfFile().text(text).bytes();
    }

    PdfFile head(String text) {
        head = text;
        return this;
    }

    PdfFile foot(String text) {
        foot = text;
        return this;
    }

    /** Paragraphs, wrapped at the right margin and carried over to new pages. */
    PdfFile text(String text) {
        text.lines().forEach(line -> {
            wrap(line, PDRectangle.A4.getWidth() - 2 * LEFT).forEach(this::line);
            y -= 3;
        });
        return this;
    }

    /** Lines as they are. */
    PdfFile lines(String... lines) {
        List.of(lines).forEach(this::line);
        return this;
    }

    /** Two columns, each wrapped for itself. */
    PdfFile columns(String left, String right) {
        float width = 210;
        float top = y();
        column(left, LEFT, top, width);
        column(right, LEFT + width + 30, top, width);
        return this;
    }

    private void column(String text, float x, float top, float width) {
        float at = top;
        for (var line : text.lines().toList()) {
            for (var part : wrap(line, width)) {
                put(part, x, at);
                at -= STEP;
            }
        }
    }

    /** A row of a table, with cells that wrap. */
    PdfFile row(List<Float> columns, List<String> cells) {
        float top = y();
        int deepest = 0;
        for (int i = 0; i < cells.size(); i++) {
            float right = i + 1 < columns.size() ? columns.get(i + 1) - 11 : PDRectangle.A4.getWidth() - LEFT;
            var parts = wrap(cells.get(i), right - columns.get(i));
            for (int j = 0; j < parts.size(); j++) {
                put(parts.get(j), columns.get(i), top - j * STEP);
            }
            deepest = Math.max(deepest, parts.size());
        }
        y = top - deepest * STEP;
        return this;
    }

    PdfFile newPage() {
        close();
        page = sheet();
        return this;
    }

    private PDPageContentStream sheet() {
        try {
            var sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            y = TOP;
            return new PDPageContentStream(document, sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void close() {
        try {
            page.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private float y() {
        if (y < BOTTOM) {
            newPage();
        }
        return y;
    }

    private void line(String line) {
        put(line, LEFT, y());
        y -= STEP;
    }

    private void put(String text, float x, float at) {
        try {
            put(page, text, x, at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(PDPageContentStream where, String text, float x, float at) throws IOException {
        if (!text.isBlank()) {
            where.beginText();
            where.setFont(font, SIZE);
            where.newLineAtOffset(x, at);
            where.showText(text);
            where.endText();
        }
    }

    private List<String> wrap(String text, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private float width(String text) {
        try {
            return font.getStringWidth(text) / 1000 * SIZE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return save(saved -> {});
    }

    byte[] lockedWith(String password) {
        return save(saved -> saved.protect(new StandardProtectionPolicy(password, password, new AccessPermission())));
    }

    byte[] protectedAgainstChanges() {
        return save(saved -> saved.protect(new StandardProtectionPolicy("ägare", "", new AccessPermission())));
    }

    /** A last touch to the document before it is saved. */
    private interface Touch {
        void give(PDDocument document) throws IOException;
    }

    private byte[] save(Touch touch) {
        var bytes = new ByteArrayOutputStream();
        close();
        try (document) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                var sheet = document.getPage(i);
                try (var over = new PDPageContentStream(document, sheet, AppendMode.APPEND, true)) {
                    put(over, head.replace("#", Integer.toString(i + 1)), LEFT, 810);
                    put(over, foot.replace("#", Integer.toString(i + 1)), LEFT, 40);
                }
            }
            touch.give(document);
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
