package app.punktlig.language.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A letter of another script looks right and never matches. */
class WordTablesTests {
    private static Stream<String> words() {
        return Stream.of(SwedishWords.vocabulary(), EnglishWords.vocabulary())
                .flatMap(vocabulary -> vocabulary.words().stream());
    }

    @Test
    void haveLatinLettersOnly() {
        assertThat(words().flatMapToInt(String::codePoints).filter(Character::isLetter))
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    @Test
    void areComposedAndInSmallLetters() {
        assertThat(words()).allMatch(word -> Normalizer.isNormalized(word, Normalizer.Form.NFC));
        assertThat(words()).allMatch(word -> word.equals(word.toLowerCase(java.util.Locale.ROOT)));
    }
}
