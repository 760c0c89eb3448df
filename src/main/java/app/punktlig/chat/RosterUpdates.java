package app.punktlig.chat;

import app.punktlig.group.GroupId;
import app.punktlig.group.Groups;
import app.punktlig.group.Roster;
import app.punktlig.group.TeamOwners;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the members in step with the teams' rosters; what somebody owns stays theirs when they leave. */
@Component
public class RosterUpdates {
    private final Groups groups;
    private final Roster roster;
    private final TeamOwners owners;
    private final Membership membership;
    private final TransactionTemplate transaction;

    RosterUpdates(
            Groups groups, Roster roster, TeamOwners owners, Membership membership, TransactionTemplate transaction) {
        this.groups = groups;
        this.roster = roster;
        this.owners = owners;
        this.membership = membership;
        this.transaction = transaction;
    }

    /**
     * Reads the team's roster, outside any transaction, and takes it over.
     *
     * @throws java.io.UncheckedIOException when it could not be read; nothing has changed then
     */
    public void update(GroupId id) {
        var group = groups.find(id).filter(g -> g.installed());
        if (group.isEmpty()) {
            return;
        }
        var people = roster.read(group.get());
        var owning = owners.read(group.get());
        transaction.executeWithoutResult(_ -> {
            groups.hold(id);
            membership.update(group.get(), people);
            owning.ifPresent(ids -> membership.owns(group.get(), ids));
        });
    }
}
