/** Minutes written elsewhere, read: text in, proposals with their quoted sentences out. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"language"})
@NullMarked
package app.punktlig.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
