/** Names of people: whom of a roster a written reference means. */
@NullMarked
package app.punktlig.language.names;

import org.jspecify.annotations.NullMarked;
