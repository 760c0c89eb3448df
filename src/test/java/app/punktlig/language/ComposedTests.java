package app.punktlig.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComposedTests {

    @Test
    void composesLettersThatAreSavedInParts() {
        assertThat(Composed.of("A\u030Angra, o\u0308ka")).isEqualTo("Ångra, öka");
    }

    @Test
    void leavesComposedTextAsItIs() {
        var text = "Åtgärder – ”klart” 1 €";
        assertThat(Composed.of(text)).isSameAs(text);
    }

    @Test
    void answersAsTheNormalizerDoesForEveryCharacter() {
        assertThat(IntStream.range(0, 0x10000)
                        .mapToObj(c -> "e" + (char) c)
                        .filter(text -> !Composed.of(text).equals(Normalizer.normalize(text, Normalizer.Form.NFC))))
                .isEmpty();
    }
}
