/** Meetings and what they take up: agenda points, standing points, the forward plan. */
@ApplicationModule(allowedDependencies = {"group", "language"})
@NullMarked
package app.punktlig.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
