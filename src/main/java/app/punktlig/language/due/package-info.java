/** Due expressions: which days the words of a text mean ("senast i mars", "om drygt en månad", "before the next meeting"). */
@NullMarked
package app.punktlig.language.due;

import org.jspecify.annotations.NullMarked;
