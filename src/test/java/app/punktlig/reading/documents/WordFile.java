package app.punktlig.reading.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** A Word document under construction. */
final class WordFile {
    private final XWPFDocument document = new XWPFDocument();

    static byte[] of(String text) {
        var file = new WordFile();
        text.lines().forEach(file::paragraph);
        return file.bytes();
    }

    XWPFDocument document() {
        return document;
    }

    XWPFParagraph paragraph(String text) {
        var paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    WordFile item(BigInteger list, int level, String text) {
        var paragraph = paragraph(text);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        return this;
    }

    /** A list whose levels are written as the texts say, such as "%1." and "%1.%2". */
    BigInteger list(STNumberFormat.Enum format, String... levels) {
        var shape = CTAbstractNum.Factory.newInstance();
        shape.setAbstractNumId(
                BigInteger.valueOf(document.createNumbering().getAbstractNums().size()));
        for (int i = 0; i < levels.length; i++) {
            var level = shape.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(format);
            level.addNewLvlText().setVal(levels[i]);
        }
        return document.createNumbering().addNum(document.createNumbering().addAbstractNum(new XWPFAbstractNum(shape)));
    }

    WordFile table(List<List<String>> rows) {
        var table = document.createTable(rows.size(), rows.getFirst().size());
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                table.getRow(i).getCell(j).setText(rows.get(i).get(j));
            }
        }
        return this;
    }

    WordFile head(String text) {
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText(text);
        return this;
    }

    WordFile foot(String text) {
        document.createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText(text);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (document) {
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
