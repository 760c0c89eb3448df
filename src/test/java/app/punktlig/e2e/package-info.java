/** Punktlig as Teams meets it: over HTTP, with signed tokens, against a login and a connector that only play their part. */
@NullMarked
package app.punktlig.e2e;

import org.jspecify.annotations.NullMarked;
