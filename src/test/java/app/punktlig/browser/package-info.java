/** What browser tests need: a Chromium of the machine's own, accessibility checks, and a page that draws one card. */
@NullMarked
package app.punktlig.browser;

import org.jspecify.annotations.NullMarked;
