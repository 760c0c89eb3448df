package app.punktlig.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.chat.OpenedDrafts;
import app.punktlig.chat.OpenedDrafts.Opened;
import app.punktlig.group.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class OpenedDraftsContractTests {
    final GroupInSql group;
    final GroupInSql other;
    final OpenedDrafts drafts;

    OpenedDraftsContractTests(TestDatabase database) {
        this.group = GroupInSql.in(database);
        this.other = GroupInSql.in(database);
        this.drafts = new JdbcOpenedDrafts(database.jdbc());
    }

    @Test
    void theLastOneOpenedIsRemembered() {
        var before = new Opened(group.meeting("2026-02-04T12:00:00Z"), group.now);
        var after = new Opened(group.meeting("2026-03-04T12:00:00Z"), group.now.plusSeconds(60));
        drafts.opened(group.id, group.member.id(), before);
        drafts.opened(group.id, group.member.id(), after);

        assertThat(drafts.last(group.id, group.member.id())).contains(after);
    }

    @Test
    void itIsEachPersonsAndEachGroupsOwn() {
        drafts.opened(group.id, group.member.id(), new Opened(group.meeting("2026-02-04T12:00:00Z"), group.now));

        assertThat(drafts.last(group.id, new MemberId("somebody else"))).isEmpty();
        assertThat(drafts.last(other.id, group.member.id())).isEmpty();
    }
}
