package app.punktlig.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.minutes.ChannelFolders;
import app.punktlig.minutes.ChannelFolders.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ChannelFoldersContractTests {
    final GroupInSql group;
    final ChannelFolders folders;

    ChannelFoldersContractTests(TestDatabase database) {
        this.group = GroupInSql.in(database);
        this.folders = new JdbcChannelFolders(database.jdbc());
    }

    @Test
    void remembersTheFolderOfEachChannel() {
        folders.keep(group.id, "19:a", new Folder("drive", "a"));
        folders.keep(group.id, "19:b", new Folder("drive", "b"));

        assertThat(folders.find(group.id, "19:a")).contains(new Folder("drive", "a"));
        assertThat(folders.find(group.id, "19:c")).isEmpty();
    }

    @Test
    void takesTheNewPlaceOfAFolder() {
        folders.keep(group.id, "19:a", new Folder("drive", "a"));
        folders.keep(group.id, "19:a", new Folder("drive", "new"));

        assertThat(folders.find(group.id, "19:a")).contains(new Folder("drive", "new"));
    }

    @Test
    void forgets() {
        folders.keep(group.id, "19:a", new Folder("drive", "a"));
        folders.forget(group.id, "19:a");

        assertThat(folders.find(group.id, "19:a")).isEmpty();
    }
}
