package app.punktlig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.language.Language;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CliTests {
    @Test
    void leavesTheServersOptionsAlone() {
        assertThat(Cli.takes()).isFalse();
        assertThat(Cli.takes("--server.port=8080")).isFalse();
        assertThat(Cli.takes("--help")).isTrue();
        assertThat(Cli.takes("read", "a.txt")).isTrue();
    }

    @Test
    void namesTheCommandItDoesNotKnow() {
        var shell = new Shell();
        assertThat(shell.run("reed", "a.txt")).isEqualTo(2);
        assertThat(shell.err()).contains("\"reed\"").contains("Usage:");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void helpIsNoError() {
        var shell = new Shell();
        assertThat(shell.run("--help")).isZero();
        assertThat(shell.out()).contains("Usage:");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void speaksTheLanguageOfTheEnvironment() {
        assertThat(Terminal.languageOf(Map.of("LANG", "sv_SE.UTF-8"), Locale.ENGLISH))
                .isEqualTo(Language.SV);
        assertThat(Terminal.languageOf(Map.of("LANG", "en_GB.UTF-8"), Locale.of("sv")))
                .isEqualTo(Language.EN);
        assertThat(Terminal.languageOf(Map.of("LC_ALL", "sv_FI", "LANG", "en_GB"), Locale.ENGLISH))
                .isEqualTo(Language.SV);
        assertThat(Terminal.languageOf(Map.of(), Locale.of("sv", "SE"))).isEqualTo(Language.SV);
    }
}
