package app.punktlig;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Each module uses only those it may. */
class ModularityTests {
    @Test
    void modulesUseOnlyWhatTheyMay() {
        ApplicationModules.of(PunktligApplication.class).verify();
    }
}
