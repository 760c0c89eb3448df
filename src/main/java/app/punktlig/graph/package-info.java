/** Microsoft Graph: reads the calendar and the team's owners, and writes to the channel's files. */
@ApplicationModule(allowedDependencies = {"agenda", "minutes", "group", "settings", "token"})
@NullMarked
package app.punktlig.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
