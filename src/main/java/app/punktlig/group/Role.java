package app.punktlig.group;

/** What a person may do in the group; somebody with no other role is a plain member. */
public enum Role {
    /** Keeps the agenda and the minutes. */
    SECRETARY,
    /** As the secretary; has the last word on the order. */
    CHAIR,
    /** Stands in for the secretary. */
    DEPUTY,
    /** Owner of the team: may set the roles. */
    OWNER,
    /** A guest of the team: may read and present. */
    GUEST
}
