package app.punktlig.chat;

import app.punktlig.agenda.Presenter;
import app.punktlig.group.Member;
import app.punktlig.group.Members;
import app.punktlig.group.Role;
import app.punktlig.language.FollowUpWords;
import app.punktlig.language.Wording;
import app.punktlig.language.names.PersonNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds whom a name in a message means: a real mention, an id from a button, or a name as the group writes it. */
@Component
class PeopleFinder {
    private static final int LONGEST_NAME = 200;

    private final Members members;

    PeopleFinder(Members members) {
        this.members = members;
    }

    /** The one member that is meant; a name nobody has is refused. */
    Found<Member> member(Talk talk, String written) {
        return presenter(talk, written)
                .flatMap(presenter -> presenter.member() == null
                        ? new Found.Not<>(talk.refused("who.nobody", written)
                                .text("who.nobody.members", names(talk))
                                .done())
                        : members.find(talk.group().id(), presenter.member())
                                .<Found<Member>>map(Found.Is::new)
                                .orElseThrow());
    }

    /** Members where the names are theirs, guests otherwise; a name of several members asks which. */
    Found<List<Presenter>> presenters(Talk talk, List<String> written) {
        var found = new ArrayList<Presenter>();
        for (var name : written) {
            switch (presenter(talk, name)) {
                case Found.Is<Presenter> is -> found.add(is.it());
                case Found.Not<Presenter> not -> {
                    return new Found.Not<>(not.answer());
                }
            }
        }
        return new Found.Is<>(found.stream().distinct().toList());
    }

    Found<Presenter> presenter(Talk talk, String written) {
        if (written.length() > LONGEST_NAME) {
            return new Found.Not<>(talk.refused("who.long", LONGEST_NAME).done());
        }
        var roster = members.of(talk.group().id());
        var known = byId(roster, written)
                .or(() -> byMention(talk, roster, written))
                .or(() -> oneself(talk, roster, written));
        if (known.isEmpty() && CommandReader.ID.matcher(written).matches()) {
            return new Found.Not<>(
                    talk.refused("form.people.unknown").text("nothing-changed").done());
        }
        return known.isPresent()
                ? new Found.Is<>(presenter(known.get()))
                : switch (PersonNames.of(roster, Member::name).find(written)) {
                    case PersonNames.Found.One<Member> one -> new Found.Is<>(presenter(one.person()));
                    case PersonNames.Found.Several<Member> several ->
                        new Found.Not<>(which(talk, written, several.people()));
                    case PersonNames.Found.None<Member> _ -> new Found.Is<>(Presenter.guest(Wording.line(written)));
                };
    }

    private static Optional<Member> byId(List<Member> roster, String written) {
        return written.startsWith("#")
                ? roster.stream()
                        .filter(m -> m.id().entraId().equals(written.substring(1)))
                        .findFirst()
                : Optional.empty();
    }

    /** A mention is certain: it carries an id. */
    private static Optional<Member> byMention(Talk talk, List<Member> roster, String written) {
        return talk.message().mentions().stream()
                .filter(mention -> Wording.lower(mention.text()).equals(Wording.lower(written.replaceFirst("^@", ""))))
                .flatMap(mention -> roster.stream()
                        .filter(m -> m.id().entraId().equals(mention.entraId())
                                || m.teamsUserId().equals(mention.teamsUserId())))
                .findFirst();
    }

    private static Optional<Member> oneself(Talk talk, List<Member> roster, String written) {
        return FollowUpWords.ONESELF.contains(Wording.lower(written))
                ? roster.stream().filter(m -> m.id().equals(talk.me().id())).findFirst()
                : Optional.empty();
    }

    private static Presenter presenter(Member member) {
        return new Presenter(member.name(), member.id());
    }

    private static Card which(Talk talk, String written, List<Member> people) {
        var card = talk.card(Card.Tone.QUESTION, "who.which", written).text("nothing-changed");
        people.forEach(m -> card.choice(m.name(), Asking.completed(talk, written, m.id().entraId())));
        return card.done();
    }

    private String names(Talk talk) {
        return String.join(
                ", ",
                members.of(talk.group().id()).stream()
                        .filter(m -> !m.is(Role.GUEST))
                        .map(Member::name)
                        .toList());
    }
}
