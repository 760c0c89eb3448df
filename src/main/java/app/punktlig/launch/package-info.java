/** The first class of the packaged jar: starts a command at once, or the server by Spring Boot's launcher. */
@NullMarked
package app.punktlig.launch;

import org.jspecify.annotations.NullMarked;
