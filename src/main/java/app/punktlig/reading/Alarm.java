package app.punktlig.reading;

import org.jspecify.annotations.Nullable;

/** The section for decisions is empty, yet this sentence elsewhere reads like one. */
public record Alarm(String section, @Nullable String point, Quote quote) {}
