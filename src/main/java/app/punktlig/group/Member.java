package app.punktlig.group;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person of the group's team.
 *
 * @param teamsUserId the id that Teams uses in conversations ({@code 29:…})
 * @param name the display name, as Teams shows it; not unique and not an identity
 * @param email the address, where the roster tells it
 * @param active false once the person has left the team; what they own stays theirs
 */
public record Member(
        GroupId group,
        MemberId id,
        String teamsUserId,
        String name,
        @Nullable String email,
        Set<Role> roles,
        boolean active) {
    public Member {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** True for those who keep the agenda and the minutes: secretary, deputy and chair. */
    public boolean keepsTheAgenda() {
        return is(Role.SECRETARY) || is(Role.CHAIR) || is(Role.DEPUTY);
    }

    /** The first word of the name: what the group calls the person. */
    public String firstName() {
        return name.split(" ", 2)[0];
    }
}
