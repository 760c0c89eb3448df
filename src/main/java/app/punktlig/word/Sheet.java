package app.punktlig.word;

import app.punktlig.language.Language;
import app.punktlig.language.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word document being written, with the styles of {@code word/styles.xml}; every text stands as it is. */
final class Sheet {
    /** A4 with margins of 2.5 cm, in twentieths of a point. */
    private static final long WIDTH = 11906;

    private static final long HEIGHT = 16838;
    private static final long MARGIN = 1418;

    private final XWPFDocument document = new XWPFDocument();

    Sheet(Language language) {
        try {
            document.createStyles().setStyles(styles(language));
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(resource("numbering.xml"))
                            .getNumbering());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("the styles of the document are broken", e);
        }
        lay();
    }

    private static CTStyles styles(Language language) throws IOException, XmlException {
        var styles = StylesDocument.Factory.parse(resource("styles.xml")).getStyles();
        var defaults = styles.getDocDefaults().getRPrDefault().getRPr();
        defaults.getLangArray(0).setVal(language.locale().toLanguageTag());
        return styles;
    }

    private static InputStream resource(String name) {
        return Optional.ofNullable(Sheet.class.getResourceAsStream("/word/" + name))
                .orElseThrow(() -> new IllegalStateException("word/" + name + " is missing"));
    }

    private void lay() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(WIDTH);
        size.setH(HEIGHT);
        var margins = section.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setHeader(MARGIN / 2);
        margins.setFooter(MARGIN / 2);
        margins.setGutter(0L);
    }

    /** What programs show of the document without opening it. */
    void describe(String title, String about, Instant created) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(bare(title));
        properties.setSubjectProperty(bare(about));
        properties.setCreator("Punktlig");
        properties.setCreated(Optional.of(Date.from(created)));
    }

    void write(String style, String text) {
        paragraph(style).createRun().setText(bare(text));
    }

    /** A paragraph that begins with a word that stands out: by weight, and by being a word. */
    void write(String style, String label, String text) {
        var paragraph = paragraph(style);
        var strong = paragraph.createRun();
        strong.setStyle("Strong");
        strong.setText(bare(label) + " ");
        paragraph.createRun().setText(bare(text));
    }

    private XWPFParagraph paragraph(String style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    /** At the foot of each page: a text, and which page of how many it is. */
    void foot(String text, String page, String of) {
        var paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle("Footer");
        paragraph.createRun().setText(bare(text));
        var run = paragraph.createRun();
        run.addTab();
        run.setText(page + " ");
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        paragraph.createRun().setText(" " + of + " ");
        paragraph.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    /** One line, without the characters that XML cannot hold. */
    private static String bare(String text) {
        var bare = new StringBuilder(text.length());
        Wording.line(text).codePoints().filter(Sheet::isForXml).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isForXml(int c) {
        return Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE;
    }

    byte[] bytes() {
        try (document;
                var bytes = new ByteArrayOutputStream()) {
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
