package app.punktlig.settings;

import java.util.List;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.core.env.PropertySource;

/**
 * Keeps the simulators and real credentials apart: whoever has set any must not end up on a page where anybody is
 * anybody. What the profile's own file says of the simulated bot does not count.
 */
final class SimulatorGuard {
    private static final List<String> CREDENTIALS = List.of(
            "punktlig.bot.app-id",
            "punktlig.bot.app-secret",
            "punktlig.bot.app-certificate",
            "punktlig.bot.managed-identity",
            "punktlig.graph.client-id",
            "punktlig.graph.client-secret");
    /** How Spring names the file inside the jar; one of the same name beside the jar is the user's. */
    private static final String OWN_FILE = "class path resource [application-local.yaml]";

    private SimulatorGuard() {}

    static void check(ConfigurableEnvironment environment, Keys keys) {
        if (!environment.acceptsProfiles(Profiles.of("local"))) {
            return;
        }
        for (var key : CREDENTIALS) {
            if (isSetByTheUser(environment, key)) {
                keys.fault(
                        key,
                        "is set, and the profile \"local\" simulates Teams",
                        "Remove it to try Punktlig out, or leave the profile to run it for real.");
            }
        }
    }

    private static boolean isSetByTheUser(ConfigurableEnvironment environment, String key) {
        var name = ConfigurationPropertyName.of(key);
        return environment.getPropertySources().stream()
                .filter(source -> !ConfigurationPropertySources.isAttachedConfigurationPropertySource(source))
                .filter(source -> !source.getName().contains(OWN_FILE))
                .anyMatch(source -> has(source, name));
    }

    private static boolean has(PropertySource<?> source, ConfigurationPropertyName name) {
        var keys = ConfigurationPropertySource.from(source);
        var property = keys == null ? null : keys.getConfigurationProperty(name);
        return property != null && !property.getValue().toString().isBlank();
    }
}
