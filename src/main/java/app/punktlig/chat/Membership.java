package app.punktlig.chat;

import app.punktlig.group.Group;
import app.punktlig.group.GroupId;
import app.punktlig.group.Groups;
import app.punktlig.group.Habits;
import app.punktlig.group.Member;
import app.punktlig.group.MemberId;
import app.punktlig.group.Members;
import app.punktlig.group.Role;
import app.punktlig.group.Roster;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes groups of teams and members of the people on their rosters. */
@Component
class Membership {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Groups groups;
    private final Members members;
    private final Habits usual;

    Membership(Groups groups, Members members, Habits usual) {
        this.groups = groups;
        this.members = members;
        this.usual = usual;
    }

    /** The group of a team, made or taken up again; who installed it is secretary as long as nobody else is. */
    Joined join(Conversation.Installation team) {
        var known = groups.ofTeam(team.tenantId(), team.teamId()).map(before -> groups.hold(before.id()));
        var group = known.map(before -> heardFrom(before, team)).orElseGet(() -> made(team));
        groups.save(group);
        if (team.installedBy() != null) {
            secretaryUntilSet(group, team.installedBy());
        }
        return new Joined(group, known.filter(Group::installed).isEmpty());
    }

    /** @param anew false where Punktlig was in the team already */
    record Joined(Group group, boolean anew) {}

    private Group made(Conversation.Installation team) {
        return new Group(
                GroupId.random(),
                team.tenantId(),
                team.teamId(),
                team.entraGroupId(),
                team.teamName(),
                team.language(),
                ZONE,
                team.teamId(),
                team.serviceUrl(),
                usual,
                true);
    }

    private static Group heardFrom(Group known, Conversation.Installation team) {
        return new Group(
                known.id(),
                known.tenantId(),
                known.teamId(),
                team.entraGroupId() == null ? known.entraGroupId() : team.entraGroupId(),
                team.teamName().isBlank() ? known.name() : team.teamName(),
                known.language(),
                known.zone(),
                known.channelId(),
                team.serviceUrl(),
                known.habits(),
                true);
    }

    private void secretaryUntilSet(Group group, Message.Sender sender) {
        boolean nobody = members.of(group.id()).stream().noneMatch(m -> m.is(Role.SECRETARY));
        var member = member(group, sender);
        if (nobody) {
            members.save(with(member, Role.SECRETARY));
        }
    }

    /** Whoever writes in the team's channels is a member, before the roster has been read too. */
    Member member(Group group, Message.Sender sender) {
        var id = new MemberId(sender.entraId());
        var known = members.find(group.id(), id);
        if (known.isPresent() && known.get().active()) {
            return known.get();
        }
        var roles = roles(group, known);
        var member = new Member(group.id(), id, sender.teamsUserId(), sender.name(), null, roles, true);
        members.save(member);
        return member;
    }

    /** Brings the members in step with the team's roster; those who have left keep what is theirs. */
    void update(Group group, List<Roster.Person> roster) {
        var there = roster.stream().map(Roster.Person::entraId).collect(Collectors.toSet());
        members.of(group.id()).stream()
                .filter(m -> !there.contains(m.id().entraId()))
                .forEach(m -> members.save(
                        new Member(m.group(), m.id(), m.teamsUserId(), m.name(), m.email(), m.roles(), false)));
        roster.forEach(person -> update(group, person));
    }

    private void update(Group group, Roster.Person person) {
        var id = new MemberId(person.entraId());
        var roles = roles(group, members.find(group.id(), id));
        set(roles, Role.GUEST, person.guest());
        members.save(new Member(group.id(), id, person.teamsUserId(), person.name(), person.email(), roles, true));
    }

    /** Whoever comes back has what they had, except what others have been given meanwhile. */
    private Set<Role> roles(Group group, Optional<Member> known) {
        var roles = new HashSet<>(known.map(Member::roles).orElse(Set.of()));
        if (known.filter(member -> !member.active()).isPresent()) {
            roles.removeIf(role -> has(group, role));
            roles.removeIf(role -> role == Role.APPOINTED && !roles.contains(Role.SECRETARY));
        }
        return roles;
    }

    /** The team's owners are secretaries too, until somebody has been appointed. */
    void owns(Group group, Set<String> owners) {
        boolean open = members.of(group.id()).stream().noneMatch(m -> m.is(Role.APPOINTED));
        members.of(group.id()).stream()
                .filter(m -> m.is(Role.OWNER) || owners.contains(m.id().entraId()))
                .forEach(m -> members.save(owning(m, owners.contains(m.id().entraId()), open)));
    }

    private static Member owning(Member member, boolean owns, boolean open) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(member.roles());
        set(roles, Role.OWNER, owns);
        if (open) {
            set(roles, Role.SECRETARY, owns);
        }
        return withRoles(member, roles);
    }

    private static void set(Set<Role> roles, Role role, boolean has) {
        if (has) {
            roles.add(role);
        } else {
            roles.remove(role);
        }
    }

    /** Appoints one person, and takes it from the others who have it. */
    void giveAlone(Group group, Member to, Role role) {
        members.of(group.id()).stream()
                .filter(m -> m.is(role) && !m.id().equals(to.id()))
                .forEach(m -> members.save(without(role == Role.SECRETARY ? without(m, Role.APPOINTED) : m, role)));
        var member = with(members.find(group.id(), to.id()).orElse(to), role);
        members.save(role == Role.SECRETARY ? with(member, Role.APPOINTED) : member);
    }

    /** Takes a role from all who have it. */
    void takeAway(Group group, Role role) {
        holders(group, role).forEach(m -> members.save(without(m, role)));
    }

    /** True when somebody has the role. */
    boolean has(Group group, Role role) {
        return !holders(group, role).isEmpty();
    }

    List<Member> holders(Group group, Role role) {
        return members.of(group.id()).stream().filter(m -> m.is(role)).toList();
    }

    private static Member with(Member member, Role role) {
        var roles = new HashSet<>(member.roles());
        roles.add(role);
        return withRoles(member, roles);
    }

    private static Member without(Member member, Role role) {
        var roles = new HashSet<>(member.roles());
        roles.remove(role);
        return withRoles(member, roles);
    }

    private static Member withRoles(Member member, Set<Role> roles) {
        return new Member(
                member.group(),
                member.id(),
                member.teamsUserId(),
                member.name(),
                member.email(),
                roles,
                member.active());
    }
}
