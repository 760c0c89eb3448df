package app.punktlig.agenda;

import java.time.Period;

/** How far ahead a coming meeting is worth a reminder. */
public record Horizon(Period ahead) {}
