package app.punktlig.chat;

import app.punktlig.group.Group;
import app.punktlig.group.Member;
import app.punktlig.group.MemberId;
import app.punktlig.group.Members;
import app.punktlig.language.Language;
import java.util.List;
import org.springframework.stereotype.Component;

/** How members are reached in their personal chats, and in which language. */
@Component
class Reach {
    private final People people;
    private final Members members;

    Reach(People people, Members members) {
        this.people = people;
        this.members = members;
    }

    /** The personal chat; one that has not been opened yet is opened by the first post. */
    Place chatOf(Group group, Member member) {
        return people.find(group.tenantId(), member.id())
                .map(People.Person::personalChat)
                .orElseGet(() -> Place.personal(group.tenantId(), group.serviceUrl(), member.teamsUserId(), null));
    }

    Language languageOf(Group group, Member member) {
        return people.find(group.tenantId(), member.id())
                .flatMap(People.Person::speaks)
                .orElse(group.language());
    }

    String nameOf(Talk talk, MemberId person) {
        return members.find(talk.group().id(), person)
                .map(Member::name)
                .filter(name -> !name.isBlank())
                .orElseGet(() -> talk.texts().say("log.somebody"));
    }

    /** Those who keep the agenda. */
    List<Member> keepers(Group group) {
        return members.of(group.id()).stream().filter(Member::keepsTheAgenda).toList();
    }
}
