package app.punktlig.settings;

/**
 * Something wrong with a setting.
 *
 * @param problem continues the key: "is missing"
 * @param remedy what to do about it, as a sentence
 */
record Fault(String key, String problem, String remedy) {}
