/** Proves who Punktlig is: tokens for the connector and for Microsoft Graph. */
@ApplicationModule(allowedDependencies = {"settings"})
@NullMarked
package app.punktlig.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
