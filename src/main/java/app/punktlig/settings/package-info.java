/** What the administrator has set: every {@code punktlig.*} key, read and checked once, at start. */
@ApplicationModule(allowedDependencies = {"agenda", "group"})
@NullMarked
package app.punktlig.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
