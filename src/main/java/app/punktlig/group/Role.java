package app.punktlig.group;

/** What a person may do in the group; somebody with no other role is a plain member. */
public enum Role {
    /** Keeps the agenda and the minutes. */
    SECRETARY,
    /** As the secretary; has the last word on the order. */
    CHAIR,
    /** Stands in for the secretary. */
    DEPUTY,
    /** Owner of the team: may set the roles, and is secretary too until somebody has been appointed. */
    OWNER,
    /** Secretary because somebody said so, and not for having added the app or owning the team. */
    APPOINTED,
    /** A guest of the team: may read and present. */
    GUEST
}
