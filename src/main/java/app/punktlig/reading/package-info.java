/** Minutes written elsewhere, read: text in, proposals with their quoted sentences out. */
@NullMarked
package app.punktlig.reading;

import org.jspecify.annotations.NullMarked;
