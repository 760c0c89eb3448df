package app.punktlig.reading.documents;

import java.time.Duration;

/**
 * How much a document may cost.
 *
 * @param fileBytes what is taken into memory; minutes with many pictures reach some 20 MB
 * @param unpackedBytes what the parts of a document that are read may unpack to, together
 * @param characters of text; two thousand pages
 * @param time after which a parser is abandoned
 */
record Limits(int fileBytes, long unpackedBytes, int characters, Duration time) {
    static final Limits USUAL = new Limits(50 << 20, 64 << 20, 5_000_000, Duration.ofSeconds(20));
}
