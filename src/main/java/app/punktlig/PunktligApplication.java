package app.punktlig;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts Punktlig, and gives it its clock. */
@SpringBootApplication
public class PunktligApplication {
    public static void main(String[] args) {
        SpringApplication.run(PunktligApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
