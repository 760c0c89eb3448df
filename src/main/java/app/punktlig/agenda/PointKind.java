package app.punktlig.agenda;

/** What a point asks of the group; also the section of agenda and minutes that it stands in, in this order. */
public enum PointKind {
    DECISION,
    INFORMATION,
    DIALOGUE
}
