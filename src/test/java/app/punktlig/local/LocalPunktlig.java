package app.punktlig.local;

import app.punktlig.PunktligApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.TestSocketUtils;

/** Punktlig as {@code mvn spring-boot:run} starts it, on a port and with data of its own. */
record LocalPunktlig(ConfigurableApplicationContext context, String address, Http http) implements AutoCloseable {
    private static final String PERSON = "7a000000-0000-4000-8000-%012d";

    static LocalPunktlig start() throws IOException {
        int port = TestSocketUtils.findAvailableTcpPort();
        var address = "http://localhost:" + port;
        var application = new SpringApplication(PunktligApplication.class);
        application.setAdditionalProfiles("local");
        var context = application.run(
                "--server.port=" + port, "--punktlig.data-dir=" + Files.createTempDirectory("punktlig-local"));
        return new LocalPunktlig(context, address, new Http(address, Map.of("Content-Type", "application/json")));
    }

    /** The Entra object id of one of the invented people, counted from 1. */
    static String person(int number) {
        return PERSON.formatted(number);
    }

    @Override
    public void close() {
        context.close();
    }
}
