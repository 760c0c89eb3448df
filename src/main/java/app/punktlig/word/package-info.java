/** Minutes as a Word document in the group's house format. */
@ApplicationModule(allowedDependencies = {"minutes", "agenda", "language"})
@NullMarked
package app.punktlig.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
