/** The channel's tab Översikt: a page of the app's own, and what it shows to those whom Teams says they are. */
@ApplicationModule(allowedDependencies = {"chat", "language", "settings"})
@NullMarked
package app.punktlig.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
