package app.punktlig.minutes;

import app.punktlig.group.GroupId;
import java.util.List;

/** What the groups decided before they had Punktlig, as far as it has been read in and confirmed. */
public interface EarlierDecisions {
    void save(EarlierDecision decision);

    /** All of a group's, newest first. */
    List<EarlierDecision> of(GroupId group);
}
