package app.punktlig.minutes;

import app.punktlig.group.GroupId;
import java.util.Optional;

/** Where each channel keeps its files, remembered so that it is asked for once only. */
public interface ChannelFolders {
    Optional<Folder> find(GroupId group, String channelId);

    void keep(GroupId group, String channelId, Folder folder);

    void forget(GroupId group, String channelId);

    /** The ids of a drive and of the folder in it. */
    record Folder(String driveId, String itemId) {}
}
