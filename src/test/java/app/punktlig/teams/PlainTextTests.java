package app.punktlig.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p>lägg till budget</p>|lägg till budget
                    <div><div>dagordning&nbsp;</div></div>|dagordning
                    R&amp;D &lt;nytt&gt;|R&D <nytt>
                    <b>beslut</b> 3: <i>ja</i>|beslut 3: ja
                    hej<script>alert(1)</script>|hej
                    <a href="https://ond.example">klicka</a>|klicka
                    <img src="x" onerror="y">bild|bild
                    a < b|a < b
                    """)
    void takesTheHtmlAway(String html, String text) {
        assertThat(PlainText.ofHtml(html)).isEqualTo(text);
    }

    @Test
    void keepsLinesApart() {
        assertThat(PlainText.ofHtml("<p>ett</p><ul><li>två</li><li>tre</li></ul>fyra<br>fem"))
                .isEqualTo("ett\ntvå\ntre\nfyra\nfem");
    }

    @Test
    void leavesTextAloneButForSpacesAndWhatNobodySees() {
        assertThat(PlainText.ofText("dagordning&nbsp;4\u00A0februari\u200B\u0007 "))
                .isEqualTo("dagordning 4 februari");
        assertThat(PlainText.ofText("R&D <b>inte html</b> *x*")).isEqualTo("R&D <b>inte html</b> *x*");
        assertThat(PlainText.ofText("ett\r\ntvå\rtre")).isEqualTo("ett\ntvå\ntre");
        assertThat(PlainText.ofText("")).isEmpty();
    }

    @Test
    void standsDeepAndLongHtml() {
        assertThat(PlainText.ofHtml("<div>".repeat(3000) + "text")).isEqualTo("text");
        assertThat(PlainText.ofHtml("å".repeat(100_000))).hasSize(100_000);
    }
}
