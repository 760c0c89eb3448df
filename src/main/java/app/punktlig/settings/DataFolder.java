package app.punktlig.settings;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Where no database was set, everything is kept in a file of the data folder. */
final class DataFolder implements EnvironmentPostProcessor {
    /** Without a write delay of nought, a killed process would lose up to half a second of what it has promised. */
    private static final String URL =
            "jdbc:h2:file:%s;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";

    private static final String USER = ";USER=punktlig";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("spring.datasource.url", "").isBlank()) {
            var folder = Path.of(environment.getProperty("punktlig.data-dir", "./data"));
            var file = folder.toAbsolutePath().normalize().resolve("punktlig");
            var hasUser =
                    !environment.getProperty("spring.datasource.username", "").isBlank();
            var url = URL.formatted(file) + (hasUser ? "" : USER);
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("data folder", Map.of("spring.datasource.url", url)));
        }
    }
}
