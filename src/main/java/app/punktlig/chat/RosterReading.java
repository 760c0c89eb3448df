package app.punktlig.chat;

import app.punktlig.group.GroupId;

/** Has the team's roster read again, after the transaction and apart from it. */
public interface RosterReading {
    void readSoon(GroupId group);
}
