/** Profile local: a simulated Teams and Microsoft Graph, and the page on which Punktlig can be tried without an account. */
@NullMarked
package app.punktlig.local;

import org.jspecify.annotations.NullMarked;
