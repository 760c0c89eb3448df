/** Who is in the leadership group: its members, their roles, and the names they are called by. */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package app.punktlig.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
