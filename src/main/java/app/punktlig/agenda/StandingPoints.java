package app.punktlig.agenda;

import app.punktlig.group.GroupId;
import java.util.List;

/** The standing points that groups have chosen. */
public interface StandingPoints {
    /** In the order of the meeting; empty where the group has chosen none. */
    List<StandingPoint> of(GroupId group);

    void choose(GroupId group, List<StandingPoint> points);
}
