package app.punktlig.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTests {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)[,}]");

    private static Properties texts(Language language) {
        var texts = new Properties();
        var file = "/texts/" + language.name().toLowerCase(java.util.Locale.ROOT) + ".properties";
        try (var in = Objects.requireNonNull(TextsTests.class.getResourceAsStream(file))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> placeholders(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(texts(Language.SV).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(texts(Language.EN).stringPropertyNames());
    }

    @Test
    void aTextHasTheSamePlaceholdersInBothLanguages() {
        var english = texts(Language.EN);
        texts(Language.SV)
                .forEach((key, text) -> assertThat(placeholders(english.getProperty(key.toString())))
                        .as(key.toString())
                        .isEqualTo(placeholders(text.toString())));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextIsAPatternThatCanBeFilledIn(Language language) {
        texts(language).forEach((key, text) -> {
            var filled = new MessageFormat(text.toString(), language.locale()).format(new Object[] {1, 2, 3, 4, 5});
            assertThat(filled).as(key.toString()).isNotBlank().doesNotContainPattern("\\{\\d");
        });
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void everyOrderCanBeHelpedWith(Order order) {
        for (var language : Language.values()) {
            assertThat(Texts.in(language).has("help." + order)).isEqualTo(order.isForPeople());
            assertThat(order.example(language)).isNotBlank();
        }
    }

    @Test
    void whatIsFilledInIsNeverReadAsAPattern() {
        assertThat(Texts.in(Language.SV).say("saved.added", "{0} 'x' {1}")).endsWith("{0} 'x' {1}");
    }
}
