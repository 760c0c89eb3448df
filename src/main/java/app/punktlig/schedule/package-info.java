/** What happens by itself: posts are sent, and sent again where that is safe; timers wake the use cases. */
@ApplicationModule(allowedDependencies = {"chat", "group", "agenda", "minutes", "followup", "log"})
@NullMarked
package app.punktlig.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
