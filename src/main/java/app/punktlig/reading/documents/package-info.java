/** Documents as people have them (Word, PDF, text, mail), turned into the plain text that the reader reads. */
@NullMarked
package app.punktlig.reading.documents;

import org.jspecify.annotations.NullMarked;
