package app.punktlig.reading;

import java.util.Optional;

/**
 * A sentence with what it was asked ahead.
 *
 * @param topic the topic's own words, where the sentence says that one comes back
 * @param when when something is due
 */
record Asked(Prepared prepared, Optional<String> topic, When when) {}
