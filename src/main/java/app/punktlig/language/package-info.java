/** The only place that knows Swedish and English: words in, texts out. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package app.punktlig.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
