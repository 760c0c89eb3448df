package app.punktlig.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTests {
    @ParameterizedTest
    @CsvSource({
        "beslut, besult",
        "beslut, beslt",
        "beslut, besslut",
        "beslut, bezlut",
        "beslut, beslu",
        "presenter, presentre",
        "konfidentiellt, konfidentielt"
    })
    void oneSlipIsFound(String word, String written) {
        assertThat(Slip.isOf(word, written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "beslut, beslut",
        "beslut, beslutet",
        "beslut, besluta",
        "decision, decisions",
        "presenter, presented",
        "dialog, analog",
        "tid, tad",
        "beslut, bslt",
        "beslut, eslut"
    })
    void otherWordsAreOtherWords(String word, String written) {
        assertThat(Slip.isOf(word, written)).isFalse();
    }
}
