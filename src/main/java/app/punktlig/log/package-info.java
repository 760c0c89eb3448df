/** What the log may be told: everything about a fault but the words in it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.punktlig.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
