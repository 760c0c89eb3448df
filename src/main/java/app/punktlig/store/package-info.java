/** SQL: the collections of the other modules, kept in H2 or PostgreSQL. */
@ApplicationModule(allowedDependencies = {"group", "agenda", "minutes", "followup", "chat", "language", "schedule"})
@NullMarked
package app.punktlig.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
