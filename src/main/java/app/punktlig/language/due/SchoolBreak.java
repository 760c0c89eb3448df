package app.punktlig.language.due;

/** A time when the schools are closed, or open again. */
public enum SchoolBreak {
    /** Sportlov. */
    SPORT,
    /** Påsklov. */
    EASTER,
    /** Höstlov. */
    AUTUMN,
    /** Jullov. */
    CHRISTMAS,
    /** Sommarlov: the schools' own, from mid June. */
    SUMMER,
    /** Semestern: the offices' own, in July. */
    HOLIDAYS,
    /** Skolstart. */
    SCHOOL_START
}
