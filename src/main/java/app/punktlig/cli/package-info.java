/** The commands that answer without starting the server: {@code read} and {@code when}. */
@NullMarked
package app.punktlig.cli;

import org.jspecify.annotations.NullMarked;
