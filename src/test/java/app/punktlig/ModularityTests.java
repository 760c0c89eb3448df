package app.punktlig;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.modulith.core.ApplicationModules;

/** Each module uses only those it may. */
@Execution(ExecutionMode.CONCURRENT)
class ModularityTests {
    @Test
    void modulesUseOnlyWhatTheyMay() {
        ApplicationModules.of(PunktligApplication.class).verify();
    }
}
