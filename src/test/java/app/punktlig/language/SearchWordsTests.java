package app.punktlig.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTests {

    @ParameterizedTest
    @CsvSource({
        "betyg, Betygen sätts i maj",
        "BETYG, nya betyg",
        "angra, Ångra beslutet",
        "ånger, angerfrist",
        "mål budget, Budgeten och målen",
        "2026:14, Beslut 2026:14 om lokaler",
        "e-post, Rutin för e-post",
        "A\u030Angra, vi ångrar oss"
    })
    void aWordIsFoundWhereItBeginsAWord(String said, String text) {
        assertThat(SearchWords.of(said).areIn(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"betyg, slutbetyg", "mål budget, Budgeten", "al, skola", "lokal %, inget sådant"})
    void aWordIsNotFoundInTheMidstOfAnotherOrWhereAWordIsMissing(String said, String text) {
        assertThat(SearchWords.of(said).areIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "%_!?", "🎉", "\u0000"})
    void signsAreNothingToSearchFor(String said) {
        assertThat(SearchWords.of(said).isEmpty()).isTrue();
        assertThat(SearchWords.of(said).areIn("%_!? 🎉")).isFalse();
    }

    @Test
    void smallWordsAreLeftOutWhereOthersAreLeft() {
        assertThat(SearchWords.of("vår policy för mejl och de som är på").words())
                .containsExactly("policy", "mejl");
        assertThat(SearchWords.of("om oss").words()).containsExactlyInAnyOrder("om", "oss");
    }

    @Test
    void aPastedPageIsCutToAFewWords() {
        assertThat(SearchWords.of("ord ".repeat(1000) + "a1 b2 c3 d4 e5 f6 g7 h8 i9 j10")
                        .words())
                .hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({"skolorna, skolan byggs ut", "mejlen, nytt mejl", "lokalerna, en lokal", "policies, policy"})
    void withoutItsEndingAWordFindsItsOtherForms(String said, String text) {
        assertThat(SearchWords.of(said).looser().areIn(text)).isTrue();
    }

    @Test
    void aShortWordKeepsItsEnding() {
        assertThat(SearchWords.of("hen").looser().words()).containsExactly("hen");
    }

    @Test
    void anExcerptShowsTheWordThatWasFound() {
        var text = "början ".repeat(100) + "lokalerna är trånga " + "slutet ".repeat(100);

        var excerpt = SearchWords.of("lokal").excerpt(text, 120);

        assertThat(excerpt)
                .contains("lokalerna är trånga")
                .startsWith("… ")
                .endsWith(" …")
                .hasSizeLessThan(130);
        assertThat(SearchWords.of("lokal").excerpt("kort", 120)).isEqualTo("kort");
        assertThat(SearchWords.of("lokal").excerpt("x".repeat(500), 120)).hasSizeLessThan(130);
    }
}
