/** Punktlig: a Teams bot that keeps a leadership group's agenda, promises and minutes. */
@NullMarked
package app.punktlig;

import org.jspecify.annotations.NullMarked;
