package app.punktlig.reading.documents;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through the text of a Word part: paragraphs with their list numbers, tables row by row, text boxes before their paragraph. */
final class WordBody {
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordLines lines;
    /** The paragraphs that are open: a text box stands inside one and holds others. */
    private final Deque<WordParagraph> open = new ArrayDeque<>();

    WordBody(WordStyles styles, WordNumbering numbering, WordLines lines) {
        this.styles = styles;
        this.numbering = numbering;
        this.lines = lines;
    }

    String text() {
        return lines.text();
    }

    void read(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> start(xml);
                case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            // Fallback repeats what stands in its Choice, for older Words; deleted and moved text is gone.
            case "Fallback", "del", "moveFrom", "pPrChange", "rPrChange", "instrText", "delText" -> Xml.skip(xml);
            case "p" -> open.push(new WordParagraph());
            case "tbl" -> lines.beginTable();
            case "tc" -> lines.beginCell();
            case "t" -> say(xml.getElementText());
            default -> startInParagraph(xml);
        }
    }

    private void startInParagraph(XMLStreamReader xml) {
        var paragraph = open.peek();
        if (paragraph == null) {
            return;
        }
        switch (xml.getLocalName()) {
            case "pStyle" -> paragraph.style = Xml.attribute(xml, "val");
            case "numId" -> paragraph.list = Xml.number(xml, "val", -1);
            case "ilvl" -> paragraph.level = Xml.number(xml, "val", 0);
            case "r" -> paragraph.hidden = false;
            case "vanish" -> paragraph.hidden = Xml.isOn(xml);
            case "tab", "ptab" -> paragraph.tab();
            case "br", "cr" -> say("\n");
            case "noBreakHyphen" -> say("-");
            default -> {}
        }
    }

    private void end(String element) throws IOException {
        switch (element) {
            case "p" -> endParagraph();
            case "pPr" -> {
                // The paragraph mark may be hidden without the paragraph being so.
                if (!open.isEmpty()) {
                    open.element().hidden = false;
                    open.element().begun = true;
                }
            }
            case "tc" -> lines.endCell();
            case "tr" -> lines.endRow();
            case "tbl" -> lines.endTable();
            default -> {}
        }
    }

    private void say(String text) {
        var paragraph = open.peek();
        if (paragraph != null && !paragraph.hidden) {
            paragraph.text.append(text);
        }
    }

    private void endParagraph() throws IOException {
        var paragraph = open.pop();
        if (styles.isContents(paragraph.style)) {
            return;
        }
        var text = paragraph.text.toString().strip();
        var number = text.isEmpty() ? "" : number(paragraph);
        boolean heading = styles.isHeading(paragraph.style) && !text.isEmpty();
        lines.add(number.isEmpty() ? text : number + " " + text, heading);
    }

    private String number(WordParagraph paragraph) {
        var styled = styles.numbering(paragraph.style);
        int list = paragraph.list >= 0
                ? paragraph.list
                : styled.map(WordStyles.Style::numberId).orElse(0);
        int otherwise = Math.max(paragraph.level, 0);
        int level = paragraph.list >= 0 || paragraph.level >= 0
                ? otherwise
                : numbering.levelOf(
                        list,
                        paragraph.style,
                        styled.map(WordStyles.Style::level).orElse(0));
        return list == 0 ? "" : numbering.next(list, level);
    }
}
