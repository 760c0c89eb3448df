package app.punktlig.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartTests {
    @TempDir
    private Path folder;

    @Test
    void wrongSettingsAreListedOnTheConsoleWithoutAStackTrace(CapturedOutput console) {
        assertThatThrownBy(() -> start("--punktlig.bot.app-id=")).isInstanceOf(WrongSettings.class);

        assertThat(console)
                .contains("APPLICATION FAILED TO START", "settings keep Punktlig from starting")
                .contains("- punktlig.bot.app-id is missing", "- punktlig.bot.tenant-id is missing")
                .contains("- punktlig.calendar.mailbox is missing")
                .doesNotContain("\tat ");
    }

    @Test
    void aDatabaseIsMadeInTheDataFolder() {
        try (var context = start(
                "--punktlig.bot.app-id=x",
                "--punktlig.bot.app-secret=x",
                "--punktlig.bot.tenant-id=x",
                "--punktlig.calendar.mailbox=x@lindby.example",
                "--punktlig.data-dir=" + folder)) {
            assertThat(context.getEnvironment().getProperty("spring.datasource.url"))
                    .isEqualTo("jdbc:h2:file:" + folder.resolve("punktlig")
                            + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;USER=punktlig");
            assertThat(context.getBean(BotSettings.class).appId()).isEqualTo("x");
        }
    }

    private static org.springframework.context.ConfigurableApplicationContext start(String... arguments) {
        var application = new SpringApplication(SettingsConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run(arguments);
    }
}
