package app.punktlig.language.minutes;

/**
 * What calls for a closer look by a way.
 *
 * @param anywhere a sentence holds one of these if the way fits it; none if nothing is known
 * @param first one of these stands at the sentence's beginning; none if the way can fit elsewhere
 */
record Callers(Things anywhere, Things first) {}
