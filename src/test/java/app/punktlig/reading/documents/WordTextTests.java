package app.punktlig.reading.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordTextTests {
    private final WordFile file = new WordFile();

    @Test
    void writesTheNumbersThatWordOnlyShows() {
        var list = file.list(STNumberFormat.DECIMAL, "%1.", "%1.%2");
        file.item(list, 0, "Lokaler").item(list, 1, "Hus A").item(list, 1, "Hus B");
        file.paragraph("Text mellan punkterna.");
        file.item(list, 0, "Budget").item(list, 1, "Utfall");
        assertThat(text())
                .isEqualTo("1. Lokaler\n1.1 Hus A\n1.2 Hus B\nText mellan punkterna.\n2. Budget\n2.1 Utfall\n");
    }

    @Test
    void writesLettersRomanNumeralsParagraphSignsAndBullets() {
        file.item(file.list(STNumberFormat.LOWER_LETTER, "%1)"), 0, "bokstav");
        file.item(file.list(STNumberFormat.UPPER_ROMAN, "%1."), 0, "romersk");
        file.item(file.list(STNumberFormat.DECIMAL, "§ %1"), 0, "paragraf");
        file.item(file.list(STNumberFormat.BULLET, "\uF0B7"), 0, "prick");
        file.item(file.list(STNumberFormat.BULLET, "–"), 0, "streck");
        assertThat(text()).isEqualTo("a) bokstav\nI. romersk\n§ 1 paragraf\n• prick\n– streck\n");
    }

    @Test
    void beginsAgainWhereAListIsToldTo() {
        var first = file.list(STNumberFormat.DECIMAL, "%1.");
        var again = continued(first);
        file.item(first, 0, "ett").item(first, 0, "två").item(again, 0, "ett igen");
        assertThat(text()).isEqualTo("1. ett\n2. två\n1. ett igen\n");
    }

    private BigInteger continued(BigInteger list) {
        var numbering = file.document().getNumbering();
        var again = numbering.addNum(numbering.getAbstractNumID(list));
        var start = numbering.getNum(again).getCTNum().addNewLvlOverride();
        start.setIlvl(BigInteger.ZERO);
        start.addNewStartOverride().setVal(BigInteger.ONE);
        return again;
    }

    @Test
    void anEmptyParagraphOfAListTakesNoNumber() {
        var list = file.list(STNumberFormat.DECIMAL, "%1.");
        file.item(list, 0, "ett").item(list, 0, "").item(list, 0, "två");
        assertThat(text()).isEqualTo("1. ett\n\n2. två\n");
    }

    @Test
    void writesATableOfFactsRowByRow() {
        file.table(List.of(List.of("Nr", "Åtgärd", "Ansvarig"), List.of("1", "Boka sal", "Malte")));
        assertThat(text().strip())
                .isEqualTo("| Nr | Åtgärd | Ansvarig |\n| --- | --- | --- |\n| 1 | Boka sal | Malte |");
    }

    @Test
    void readsATableThatOnlyLaysOutThePageAsProse() {
        var prose = "Malte går igenom hur lokalerna används och vad de kostar att hyra för skolan. "
                .repeat(6)
                .strip();
        file.table(List.of(List.of("§ 14", prose), List.of("§ 15", prose)));
        assertThat(text().strip()).isEqualTo("§ 14 " + prose + "\n§ 15 " + prose);
    }

    @Test
    void keepsTheHeadOnceAndDropsPageNumbersAndFeet() {
        file.head("Ledningsgruppen 2026-03-10").foot("Storgatan 1, Lillköping");
        file.document()
                .createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.FIRST)
                .createParagraph()
                .createRun()
                .setText("Sida 1 av 3");
        file.paragraph("Närvarande: Signe");
        assertThat(text()).isEqualTo("Ledningsgruppen 2026-03-10\n\nNärvarande: Signe\n");
    }

    @Test
    void leavesOutWhatIsDeletedOrHidden() {
        var paragraph = file.paragraph("Malte ");
        deleted(paragraph, "och Tyra ");
        paragraph.createRun().setText("ansvarar.");
        var hidden = paragraph.createRun();
        hidden.setVanish(true);
        hidden.setText(" Dolt.");
        assertThat(text()).isEqualTo("Malte ansvarar.\n");
    }

    private static void deleted(XWPFParagraph paragraph, String text) {
        paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue(text);
    }

    @Test
    void keepsTabsBetweenWordsAndLineBreaks() {
        var run = file.paragraph("Plats:").createRun();
        run.addTab();
        run.setText("Björkgården");
        run.addBreak();
        run.setText("Tid: 9–11", 1);
        assertThat(text()).isEqualTo("Plats:\tBjörkgården\nTid: 9–11\n");
    }

    @Test
    void standsApartBeforeAHeading() {
        file.document().createStyles().addStyle(heading());
        file.paragraph("Text.");
        file.paragraph("Lokaler").setStyle("Rubrik1");
        file.paragraph("Mer text.");
        assertThat(text()).isEqualTo("Text.\n\nLokaler\nMer text.\n");
    }

    private static org.apache.poi.xwpf.usermodel.XWPFStyle heading() {
        var style = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle.Factory.newInstance();
        style.setStyleId("Rubrik1");
        style.addNewName().setVal("heading 1");
        return new org.apache.poi.xwpf.usermodel.XWPFStyle(style);
    }

    private String text() {
        return Opened.text(new Documents().open("minutes.docx", file.bytes()));
    }
}
