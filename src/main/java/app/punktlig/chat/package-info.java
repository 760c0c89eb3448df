/** Message in, reply out: commands are read, carried out and answered, and posts are handed over to be said. */
@ApplicationModule(allowedDependencies = {"agenda", "minutes", "followup", "reading", "group", "language", "log"})
@NullMarked
package app.punktlig.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
