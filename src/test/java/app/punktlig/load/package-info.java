/** Load on a packaged Punktlig, run by hand; what it measured stands in {@code docs/performance.md}. */
@NullMarked
package app.punktlig.load;

import org.jspecify.annotations.NullMarked;
