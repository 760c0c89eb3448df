/** Microsoft Teams through the Bot Framework: messages in, cards out, and who is on the team's roster. */
@ApplicationModule(allowedDependencies = {"chat", "group", "language", "log", "settings", "token"})
@NullMarked
package app.punktlig.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
