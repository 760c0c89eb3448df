package app.punktlig.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SimulatorGuardTests {
    private static final PropertySource<?> OWN_FILE = new MapPropertySource(
            "Config resource 'class path resource [application-local.yaml]' via location 'optional:classpath:/'",
            Map.of("punktlig.bot.app-id", "simulated", "punktlig.bot.app-secret", "simulated"));

    @Test
    void letsTheSimulatorsOwnBotPass() {
        assertThat(faultyKeys("local", OWN_FILE)).isEmpty();
    }

    @Test
    void stopsWhereTheEnvironmentHoldsASecret() {
        var environment = new SystemEnvironmentPropertySource(
                "systemEnvironment", Map.of("PUNKTLIG_BOT_APPSECRET", "a real one"));

        assertThat(faultyKeys("local", environment, OWN_FILE)).containsExactly("punktlig.bot.app-secret");
    }

    @Test
    void stopsWhereAFileBesideTheJarHoldsAnAppId() {
        var beside = new MapPropertySource(
                "Config resource 'file [application-local.yaml]' via location 'optional:file:./'",
                Map.of("punktlig.bot.app-id", "a real one"));

        assertThat(faultyKeys("local", beside, OWN_FILE)).containsExactly("punktlig.bot.app-id");
    }

    @Test
    void mindsOnlyTheProfileLocal() {
        var environment = new MapPropertySource("any", Map.of("punktlig.bot.app-id", "a real one"));

        assertThat(faultyKeys("production", environment)).isEmpty();
    }

    private static List<String> faultyKeys(String profile, PropertySource<?>... sources) {
        var environment = new StandardEnvironment();
        environment.setActiveProfiles(profile);
        for (var source : sources) {
            if (environment.getPropertySources().contains(source.getName())) {
                environment.getPropertySources().replace(source.getName(), source);
            } else {
                environment.getPropertySources().addLast(source);
            }
        }
        ConfigurationPropertySources.attach(environment);
        var keys = new Keys(environment);
        SimulatorGuard.check(environment, keys);
        return keys.faults().stream().map(Fault::key).toList();
    }
}
