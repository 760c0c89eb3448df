/** What a held meeting noted: attendance, notes, decisions, and the minutes made of them. */
@ApplicationModule(allowedDependencies = {"agenda", "group", "language"})
@NullMarked
package app.punktlig.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
