/** The words and turns of phrase of Swedish and English minutes: what a section is called, how a task is handed over. */
@NullMarked
package app.punktlig.language.minutes;

import org.jspecify.annotations.NullMarked;
