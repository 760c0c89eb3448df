/** Assignments until they are done. */
@ApplicationModule(allowedDependencies = {"minutes", "agenda", "group", "language"})
@NullMarked
package app.punktlig.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
