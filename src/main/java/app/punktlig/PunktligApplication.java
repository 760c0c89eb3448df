package app.punktlig;

import app.punktlig.cli.Cli;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts Punktlig, the server or a command that needs none, and gives it its clock. */
@SpringBootApplication
public class PunktligApplication {
    public static void main(String[] args) {
        if (Cli.takes(args)) {
            Cli.main(args);
        }
        SpringApplication.run(PunktligApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
