package app.punktlig.group;

import java.util.List;
import java.util.Optional;

/** All leadership groups, of all tenants. */
public interface Groups {
    Optional<Group> find(GroupId id);

    Optional<Group> ofTeam(String tenantId, String teamId);

    /** The installed groups a person is an active member of. */
    List<Group> ofPerson(String tenantId, MemberId person);

    List<Group> installed();

    /** Holds the group until the transaction ends, so that its messages are dealt with one at a time; tells the group as it is now. */
    Group hold(GroupId id);

    void save(Group group);
}
