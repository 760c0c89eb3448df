package app.punktlig.store;

import app.punktlig.group.GroupId;
import app.punktlig.minutes.ChannelFolders;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The channels' folders, in the database. */
@Repository
class JdbcChannelFolders implements ChannelFolders {
    private static final String FIND =
            "select drive_id, item_id from channel_folder where group_id = ? and channel_id = ?";
    private static final String DELETE = "delete from channel_folder where group_id = ? and channel_id = ?";
    private static final String INSERT =
            "insert into channel_folder (group_id, channel_id, drive_id, item_id) values (?, ?, ?, ?)";

    private final JdbcClient db;

    JdbcChannelFolders(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Folder> find(GroupId group, String channelId) {
        return db.sql(FIND)
                .params(group.value(), channelId)
                .query((row, number) -> new Folder(row.getString("drive_id"), row.getString("item_id")))
                .optional();
    }

    @Override
    @Transactional
    public void keep(GroupId group, String channelId, Folder folder) {
        forget(group, channelId);
        db.sql(INSERT)
                .params(group.value(), channelId, folder.driveId(), folder.itemId())
                .update();
    }

    @Override
    public void forget(GroupId group, String channelId) {
        db.sql(DELETE).params(group.value(), channelId).update();
    }
}
