package app.punktlig.chat;

import app.punktlig.group.GroupId;

/** Has the cards in a group's channels brought up to date, after the transaction and apart from it: once for all changes within some seconds. */
public interface CardEdits {
    void soon(GroupId group);
}
