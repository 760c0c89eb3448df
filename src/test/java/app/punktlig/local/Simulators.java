package app.punktlig.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.util.TestSocketUtils;

/** The simulated services and the page by themselves, with the echoing bot in Punktlig's place. */
final class Simulators implements AutoCloseable {
    final ConfigurableApplicationContext context;
    final String address;

    private Simulators(ConfigurableApplicationContext context, String address) {
        this.context = context;
        this.address = address;
    }

    /** No stereotype: whoever scans this package for the whole application must not find it. */
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration",
                "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerMetricsAutoConfiguration",
                "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerActuatorAutoConfiguration"
            })
    @ComponentScan(basePackageClasses = LocalConfiguration.class)
    static class Parts {}

    static Simulators start() {
        return start(TestSocketUtils.findAvailableTcpPort());
    }

    static Simulators start(int port) {
        return start(port, Parts.class, EchoBot.PROFILE);
    }

    /** With something else in Punktlig's place. */
    static Simulators start(int port, Class<?> bot, String... profiles) {
        try {
            SpringApplication application = new SpringApplication(Parts.class);
            application.addPrimarySources(List.of(bot));
            application.setAdditionalProfiles(
                    Stream.concat(Stream.of("local"), Stream.of(profiles)).toArray(String[]::new));
            ConfigurableApplicationContext context = application.run(
                    "--server.port=" + port, "--punktlig.data-dir=" + Files.createTempDirectory("punktlig-simulator"));
            return new Simulators(context, "http://localhost:" + port);
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    EchoBot bot() {
        return context.getBean(EchoBot.class);
    }

    @Override
    public void close() {
        context.close();
    }

    /** For working on the page: starts it on port 3978. */
    public static void main(String[] args) {
        start(3978);
    }
}
