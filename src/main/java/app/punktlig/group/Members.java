package app.punktlig.group;

import java.util.List;
import java.util.Optional;

/** The people of the groups. */
public interface Members {
    Optional<Member> find(GroupId group, MemberId id);

    /** Active members, by name. */
    List<Member> of(GroupId group);

    void save(Member member);
}
